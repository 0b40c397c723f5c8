package io.github.promisemodel.measure;

import io.github.promisemodel.reference.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * How many whole lengths a period covers, by the calendar, and whether it covers just one.
 *
 * <p>Lengths are counted from the first day: the n-th ends on the day before the one that is n times the length later. So
 * from 31 January the first month ends on 27 February of a common year, and the second on 30 March.
 */
record WholePeriods(long count, boolean isJustOne) {

    /** The fewest days a month has. */
    private static final long SHORTEST_MONTH = 28;

    static WholePeriods of(PartialDate covered, Period length) {
        LocalDate first = covered.start();
        LocalDate end = covered.end().plusDays(1);
        long days = ChronoUnit.DAYS.between(first, end);
        long count = days / (SHORTEST_MONTH * length.toTotalMonths() + length.getDays());
        while (after(first, length, count).isAfter(end)) {
            count--;
        }
        return new WholePeriods(count, after(first, length, 1).equals(end));
    }

    private static LocalDate after(LocalDate first, Period length, long times) {
        return first.plusMonths(times * length.toTotalMonths()).plusDays(times * length.getDays());
    }
}
