package io.github.promisemodel.measure;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * So many of so many, such as 12 of 600: what a percentage or a rate was worked out from.
 *
 * <p>It is exact: {@code per(100)} of 1 of 3 is 100/3. Which number it is in the unit of a measure follows from
 * {@link Measure#getPer}. A denominator of zero stays as it is, and gives no number.
 *
 * @param numerator how many; exact and not below zero
 * @param denominator of how many; exact and not below zero
 */
public record Ratio(Amount numerator, Amount denominator) implements ObservedValue, Phrased {

    /**
     * Makes a ratio.
     *
     * @param numerator how many
     * @param denominator of how many
     * @throws IllegalArgumentException if one of them is inexact or below zero
     */
    public Ratio {
        require("numerator", numerator);
        require("denominator", denominator);
    }

    /**
     * A ratio of counts.
     *
     * @param numerator how many
     * @param denominator of how many
     * @return the ratio
     * @throws IllegalArgumentException if one of them is below zero
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(Amount.of(numerator), Amount.of(denominator));
    }

    /**
     * The number it is per hundred, per thousand or per whatever else.
     *
     * @param base of how many it is told, above zero: 100 gives per cent
     * @return the exact number; empty if the denominator is zero
     */
    public Optional<Fraction> per(long base) {
        if (denominator.number().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(Fraction.of(numerator.number())
                .times(Fraction.of(BigDecimal.valueOf(base)))
                .over(Fraction.of(denominator.number())));
    }

    /**
     * The number it is per hundred, per thousand or per whatever else, rounded half up and without zeros at its end.
     *
     * @param base of how many it is told, above zero
     * @param places the places behind the point, from 0 to {@link Fraction#MOST_PLACES}
     * @return the number; empty if the denominator is zero
     */
    public Optional<Amount> rounded(long base, int places) {
        return per(base)
                .map(number -> Amount.of(plain(number.times(Fraction.HUNDREDTH).toPercent(places))));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** {@return the part that the numerator leaves of the denominator; below zero where it is above it} */
    public BigDecimal rest() {
        return denominator.number().subtract(numerator.number());
    }

    /**
     * Whether it says the same as another, in however many places.
     *
     * @param other the other ratio
     * @return true if both numbers are the same; 1 of 2 and 2 of 4 are not
     */
    public boolean isSameAs(Ratio other) {
        return numerator.isSameAs(other.numerator) && denominator.isSameAs(other.denominator);
    }

    /** {@return the ratio, such as {@code 12 of 600}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the ratio as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("measure.RATIO", "numerator", numerator, "denominator", denominator);
    }

    private static void require(String part, Amount amount) {
        Objects.requireNonNull(amount, part);
        if (!amount.isExact() || amount.number().signum() < 0) {
            throw new IllegalArgumentException(
                    "Ratio: the " + part + " '" + amount + "' is not an exact number from 0; give the number itself");
        }
    }
}
