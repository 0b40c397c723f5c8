package io.github.promisemodel.reference;

import io.github.promisemodel.words.MessageText;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * How often something is reported, such as every six weeks, or once in each financial year.
 *
 * <p>{@code ReportingCycle.SIX_MONTHLY.times(first, last, SchoolTerms.NONE)} from 30 November 2020 to 3 September 2024 is 8: the
 * first report counts, and one more after each whole cycle that follows it. Most cycles have a length; two go by the calendar,
 * and one of those by terms that each council sets. Nothing says on which weekday a board meets.
 */
public final class ReportingCycle {

    /** Every week. */
    public static final ReportingCycle WEEKLY = new ReportingCycle("WEEKLY", Period.ofWeeks(1));

    /** Every month. */
    public static final ReportingCycle MONTHLY = new ReportingCycle("MONTHLY", Period.ofMonths(1));

    /** Every six weeks. */
    public static final ReportingCycle SIX_WEEKLY = new ReportingCycle("SIX_WEEKLY", Period.ofWeeks(6));

    /** Every three months. */
    public static final ReportingCycle QUARTERLY = new ReportingCycle("QUARTERLY", Period.ofMonths(3));

    /** Every six months. */
    public static final ReportingCycle SIX_MONTHLY = new ReportingCycle("SIX_MONTHLY", Period.ofMonths(6));

    /** Every year, counted from the report before. */
    public static final ReportingCycle YEARLY = new ReportingCycle("YEARLY", Period.ofYears(1));

    /** Every three years, as a children's services plan is made. */
    public static final ReportingCycle THREE_YEARLY = new ReportingCycle("THREE_YEARLY", Period.ofYears(3));

    /**
     * Once in each school term: the next report is due by the end of the next term to begin after the last report. Terms are a
     * council's own; where those needed are not listed, nobody can say.
     */
    public static final ReportingCycle SCHOOL_TERM = new ReportingCycle("SCHOOL_TERM");

    /**
     * Once in each financial year, from April to March: the next report is due by 31 March of the financial year after the one of
     * the last report.
     */
    public static final ReportingCycle FINANCIAL_YEARLY = new ReportingCycle("FINANCIAL_YEARLY");

    /** A hundred years; with more, the next day can be beyond any date. */
    private static final int MOST_MONTHS = 1_200;

    private static final int MOST_DAYS = 36_525;

    private static final List<ReportingCycle> NAMED = List.of(
            WEEKLY, MONTHLY, SIX_WEEKLY, QUARTERLY, SIX_MONTHLY, YEARLY, THREE_YEARLY, SCHOOL_TERM, FINANCIAL_YEARLY);

    /** The name or the length, of which no two cycles have one. */
    private final String text;

    private final Optional<Period> period;

    private ReportingCycle(String text) {
        this.text = text;
        this.period = Optional.empty();
    }

    private ReportingCycle(String text, Period period) {
        this.text = text;
        this.period = Optional.of(period);
    }

    /** {@return the cycles that have a name: those of a length from the shortest, then those by the calendar} */
    public static List<ReportingCycle> named() {
        return NAMED;
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
        Period length = period.normalized();
        for (ReportingCycle named : NAMED) {
            if (named.period.filter(length::equals).isPresent()) {
                return named;
            }
        }
        return new ReportingCycle(length.toString(), length);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text the name of one of the {@link #named()} cycles, or a length such as {@code P2M}
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
                    "Reporting cycle " + MessageText.quoted(text) + ": it is none; write "
                            + NAMED.stream().map(ReportingCycle::toString).collect(Collectors.joining(", "))
                            + ", or a length such as P2M",
                    e);
        }
    }

    /** {@return the time from one report to the next; empty if it goes by financial years or school terms} */
    public Optional<Period> findPeriod() {
        return period;
    }

    /**
     * The day by which the next report is due.
     *
     * @param last the day of the report before it
     * @param terms the school terms, which one cycle goes by; {@link SchoolTerms#NONE} where none are known
     * @return the day, which is after the last report. A cycle of a length ends a whole length later; where a month is too short,
     *     on its last day. Empty if it goes by terms and those needed are not listed
     */
    public Optional<LocalDate> next(LocalDate last, SchoolTerms terms) {
        if (period.isPresent()) {
            return Optional.of(last.plus(period.get()));
        }
        return equals(FINANCIAL_YEARLY)
                ? Optional.of(endOfFinancialYear(last).plusYears(1))
                : terms.findAfter(last).map(PartialDate::end);
    }

    private static LocalDate endOfFinancialYear(LocalDate day) {
        LocalDate end = LocalDate.of(day.getYear(), Month.MARCH, 31);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }

    /**
     * How many reports the cycle gives from one day to another: one on the first day, and one more for each day up to the last by
     * which a further one is due. One that may still be given in time is not counted.
     *
     * @param first the day of the first report
     * @param last the last day, included
     * @param terms the school terms, which one cycle goes by; {@link SchoolTerms#NONE} where none are known
     * @return the number; 0 if the last day is before the first. Empty if it goes by terms and the list does not reach over both
     *     days
     */
    public OptionalLong times(LocalDate first, LocalDate last, SchoolTerms terms) {
        if (last.isBefore(first)) {
            return OptionalLong.of(0);
        }
        if (period.isPresent()) {
            return OptionalLong.of(times(first, last, period.get()));
        }
        if (equals(FINANCIAL_YEARLY)) {
            int endedByThen = endOfFinancialYear(last.plusDays(1)).getYear() - 1;
            return OptionalLong.of(
                    Math.max(1, 1 + endedByThen - endOfFinancialYear(first).getYear()));
        }
        return terms.cover(first) && terms.cover(last)
                ? OptionalLong.of(1
                        + terms.terms().stream()
                                .filter(term -> term.start().isAfter(first))
                                .filter(term -> !term.end().isAfter(last))
                                .count())
                : OptionalLong.empty();
    }

    private static long times(LocalDate first, LocalDate last, Period period) {
        long times = 1;
        // Counted from the first day each time, so that a short month does not shift those after it.
        while (!first.plus(period.multipliedBy(Math.toIntExact(times))).isAfter(last)) {
            times++;
        }
        return times;
    }

    /** {@return the name of a cycle that has one, such as {@code QUARTERLY}; empty for a length of one's own} */
    public Optional<String> findName() {
        return Optional.of(text).filter(name -> NAMED.contains(this));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingCycle cycle && text.equals(cycle.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the name, such as {@code QUARTERLY}, or the length, such as {@code P2M}} */
    @Override
    public String toString() {
        return text;
    }
}
