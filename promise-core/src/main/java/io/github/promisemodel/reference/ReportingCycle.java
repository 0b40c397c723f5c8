package io.github.promisemodel.reference;

import io.github.promisemodel.words.MessageText;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * How often something is reported, such as every six weeks.
 *
 * <p>{@code ReportingCycle.SIX_MONTHLY.timesIn(PartialDate.parse("2020-11/2024-09"))} is 8: the first report counts, and one
 * more after each whole cycle that follows it. It is not a calendar: nothing says on which weekday a board meets.
 */
public final class ReportingCycle {

    /** Every month. */
    public static final ReportingCycle MONTHLY = new ReportingCycle(Period.ofMonths(1), "MONTHLY");

    /** Every six weeks. */
    public static final ReportingCycle SIX_WEEKLY = new ReportingCycle(Period.ofWeeks(6), "SIX_WEEKLY");

    /** Every three months. */
    public static final ReportingCycle QUARTERLY = new ReportingCycle(Period.ofMonths(3), "QUARTERLY");

    /** Every six months. */
    public static final ReportingCycle SIX_MONTHLY = new ReportingCycle(Period.ofMonths(6), "SIX_MONTHLY");

    /** Every year. */
    public static final ReportingCycle YEARLY = new ReportingCycle(Period.ofYears(1), "YEARLY");

    /** A hundred years; with more, the next day can be beyond any date. */
    private static final int MOST_MONTHS = 1_200;

    private static final int MOST_DAYS = 36_525;

    private static final ReportingCycle[] NAMED = {MONTHLY, SIX_WEEKLY, QUARTERLY, SIX_MONTHLY, YEARLY};

    private final Period period;
    private final String text;

    private ReportingCycle(Period period, String text) {
        this.period = period;
        this.text = text;
    }

    /**
     * A cycle of a length.
     *
     * @param period the length, in years, months and days
     * @return the cycle; a named one where one has this length, so that 12 months are a year
     * @throws IllegalArgumentException if it is not longer than nothing, a part of it is negative, or it is longer than a
     *     hundred years
     */
    public static ReportingCycle of(Period period) {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException(
                    "Reporting cycle " + period + ": it has no length; write one as P2M or P14D");
        }
        if (period.toTotalMonths() > MOST_MONTHS || period.getDays() > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "Reporting cycle " + period + ": it is longer than a hundred years; write one as P2M or P14D");
        }
        for (ReportingCycle named : NAMED) {
            if (named.period.normalized().equals(period.normalized())) {
                return named;
            }
        }
        return new ReportingCycle(period.normalized(), period.normalized().toString());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text {@code MONTHLY}, {@code SIX_WEEKLY}, {@code QUARTERLY}, {@code SIX_MONTHLY}, {@code YEARLY}, or a length such
     *     as {@code P2M}
     * @return the cycle
     * @throws IllegalArgumentException if it is neither, or longer than a hundred years
     */
    public static ReportingCycle parse(String text) {
        for (ReportingCycle named : NAMED) {
            if (named.text.equals(text)) {
                return named;
            }
        }
        try {
            return of(Period.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Reporting cycle " + MessageText.quoted(text)
                            + ": it is none; write MONTHLY, SIX_WEEKLY, QUARTERLY, SIX_MONTHLY, YEARLY, or a length such as"
                            + " P2M",
                    e);
        }
    }

    /** {@return the time from one report to the next} */
    public Period period() {
        return period;
    }

    /**
     * The day by which the next report is due.
     *
     * @param last the day of the report before it
     * @return the day a whole cycle later; where a month is too short, its last day
     */
    public LocalDate next(LocalDate last) {
        return last.plus(period);
    }

    /**
     * How many reports the cycle gives in a time, the first counted: one on its first day, and one more for each whole cycle
     * up to its last.
     *
     * @param time the time, first and last day included
     * @return the number, at least 1
     */
    public long timesIn(PartialDate time) {
        return times(time.start(), time.end());
    }

    /**
     * How many reports the cycle gives from one day to another, as {@link #timesIn} counts them.
     *
     * @param first the day of the first report
     * @param last the last day, included
     * @return the number; 0 if the last day is before the first
     */
    public long times(LocalDate first, LocalDate last) {
        long times = 0;
        // Counted from the first day each time, so that a short month does not shift those after it.
        while (!first.plus(period.multipliedBy(Math.toIntExact(times))).isAfter(last)) {
            times++;
        }
        return times;
    }

    /** {@return the name of a cycle that has one, such as {@code QUARTERLY}; empty for a length of one's own} */
    public Optional<String> findName() {
        return text.equals(period.toString()) ? Optional.empty() : Optional.of(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingCycle cycle && period.equals(cycle.period);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period);
    }

    /** {@return the name, such as {@code QUARTERLY}, or the length, such as {@code P2M}} */
    @Override
    public String toString() {
        return text;
    }
}
