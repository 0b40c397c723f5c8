package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.LineScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where numbers and days are in a chart: dates to the right, numbers up. Charts side by side share one, so that one can be compared with
 * another.
 *
 * @param scale the scale of its numbers
 * @param first its first day
 * @param last its last day, after the first
 */
record LineFrame(LineScale scale, LocalDate first, LocalDate last) {

    /** Where the first and the last day are, in thousandths of a per cent; what is left of them is for the scale. */
    private static final long FIRST = 14_000;

    private static final long LAST = 95_000;

    /** How far a number is from the top, in pixels. */
    int y(BigDecimal number) {
        return LineChart.TOP + scale.below(number, LineChart.HEIGHT);
    }

    /** How far to the right a day is, in thousandths of a per cent of the width. */
    long x(LocalDate day) {
        return FIRST + (LAST - FIRST) * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    }

    /** Such a part of the width as a drawing has it. */
    static String percent(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).toPlainString() + "%";
    }
}
