package io.github.promisemodel.reports.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers that a chart has room for, from its foot to its top, with a line at each whole step.
 *
 * <p>It begins at 0 unless the values lie so close together that nothing would be seen of how they change.
 *
 * @param least the number at its foot
 * @param most the number at its top
 * @param step what is between two lines
 */
public record LineScale(BigDecimal least, BigDecimal most, BigDecimal step) {

    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(5);
    private static final BigDecimal CLOSE = BigDecimal.valueOf(4);
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /**
     * The scale of some numbers.
     *
     * @param numbers the numbers, at least one
     * @return the scale that has room for them
     */
    public static LineScale of(List<BigDecimal> numbers) {
        BigDecimal low = numbers.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal high = numbers.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal furthest = low.abs().max(high.abs());
        boolean close = high.subtract(low).multiply(CLOSE).compareTo(furthest) < 0 && high.compareTo(low) > 0;
        if (!close) {
            low = low.min(BigDecimal.ZERO);
            high = high.max(BigDecimal.ZERO);
        }
        if (low.compareTo(high) == 0) {
            high = low.add(BigDecimal.ONE);
        }
        BigDecimal step = step(high.subtract(low));
        return new LineScale(whole(low, step, RoundingMode.FLOOR), whole(high, step, RoundingMode.CEILING), step);
    }

    /** The least of 1, 2, 5, 10, 20 and so on, or of a tenth and so on, of which few enough go into a width. */
    private static BigDecimal step(BigDecimal width) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(width.precision() - width.scale() - 2);
        for (BigDecimal of : STEPS) {
            BigDecimal step = power.multiply(of);
            if (step.multiply(MOST_STEPS).compareTo(width) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN).multiply(BigDecimal.valueOf(2));
    }

    private static BigDecimal whole(BigDecimal number, BigDecimal step, RoundingMode way) {
        return number.divide(step, 0, way).multiply(step);
    }

    /** {@return the numbers that have a line, from the foot up} */
    public List<BigDecimal> marks() {
        List<BigDecimal> marks = new ArrayList<>();
        for (BigDecimal mark = least; mark.compareTo(most) <= 0; mark = mark.add(step)) {
            BigDecimal plain = mark.stripTrailingZeros();
            marks.add(plain.scale() < 0 ? plain.setScale(0) : plain);
        }
        return marks;
    }

    /**
     * How far below the top a number is.
     *
     * @param number the number
     * @param height how many steps the whole height has
     * @return the nearest of these steps
     */
    public int below(BigDecimal number, int height) {
        return most.subtract(number)
                .multiply(BigDecimal.valueOf(height))
                .divide(most.subtract(least), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** {@return whether its foot is not at 0, nor 0 above it} */
    public boolean isCut() {
        return least.signum() > 0 || most.signum() < 0;
    }
}
