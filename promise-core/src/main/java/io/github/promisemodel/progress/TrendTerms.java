package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.reference.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * From which values on a run chart goes, and of which its median is: those that a measure {@linkplain #of states}, or others.
 *
 * <p>{@code TrendTerms.ALL.startAnew(PartialDate.parse("2022-04"), "the count changed")} leaves out what is dated before April 2022.
 *
 * @param newStart where the chart starts anew; empty for the first value
 * @param frozenAt the date up to which values make the median, its last day included; empty for all values
 */
public record TrendTerms(Optional<NewStart> newStart, Optional<PartialDate> frozenAt) {

    /** All values, and the median of all. */
    public static final TrendTerms ALL = new TrendTerms(Optional.empty(), Optional.empty());

    /**
     * Where a chart starts anew, and why.
     *
     * @param date the date of its first value at the earliest, its first day included
     * @param reason why, in the council's words
     */
    public record NewStart(PartialDate date, String reason) {

        /**
         * Makes it.
         *
         * @param date the date
         * @param reason why
         * @throws IllegalArgumentException if the reason is blank
         */
        public NewStart {
            Objects.requireNonNull(date, "date");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("New start at " + date + ": it has no reason; say why");
            }
        }
    }

    /**
     * Makes them.
     *
     * @param newStart where the chart starts anew
     * @param frozenAt the date up to which values make the median
     * @throws IllegalArgumentException if the median is frozen before the chart starts
     */
    public TrendTerms {
        Objects.requireNonNull(newStart, "newStart");
        Objects.requireNonNull(frozenAt, "frozenAt");
        if (newStart.isPresent()
                && frozenAt.isPresent()
                && frozenAt.get().end().isBefore(newStart.get().date().start())) {
            throw new IllegalArgumentException(
                    "Median frozen at " + frozenAt.get() + ": that is before the new start at "
                            + newStart.get().date() + "; freeze it later, or not at all");
        }
    }

    /**
     * The terms that a measure states as of a date, such as that its median is frozen.
     *
     * @param measure the measure
     * @param asOf the date; a partial one counts from its last day
     * @return those of the rule whose start has begun last; {@link #ALL} if it states none by then
     */
    public static TrendTerms of(Measure measure, PartialDate asOf) {
        return measure.getMedians().stream()
                .filter(rule ->
                        rule.getStart().map(start -> start.isBegunBy(asOf)).orElse(true))
                .max(Comparator.comparing(
                        rule -> rule.getStart().map(PartialDate::start).orElse(LocalDate.MIN)))
                .map(rule -> new TrendTerms(
                        rule.getStart().map(start -> new NewStart(start, rule.getReason())), rule.getFrozenAt()))
                .orElse(ALL);
    }

    /**
     * These with a new start.
     *
     * @param date the date of the first value at the earliest; it starts nothing before it has begun
     * @param reason why
     * @return the terms
     * @throws IllegalArgumentException if the reason is blank, or the median is frozen before that
     */
    public TrendTerms startAnew(PartialDate date, String reason) {
        return new TrendTerms(Optional.of(new NewStart(date, reason)), frozenAt);
    }

    /**
     * These with the median frozen: later values do not change it.
     *
     * @param date the date up to which values make the median, its last day included
     * @return the terms
     * @throws IllegalArgumentException if that is before the new start
     */
    public TrendTerms freezeAt(PartialDate date) {
        return new TrendTerms(newStart, Optional.of(date));
    }

    /** The new start, if it has begun by a date. */
    Optional<NewStart> newStartBy(PartialDate asOf) {
        return newStart.filter(start -> start.date().isBegunBy(asOf));
    }
}
