package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservedValue;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is observed of a measure as of a date, and by which observations, such as 33 by one, or 33 and 34 by two that
 * disagree.
 *
 * <p>It is found so:
 *
 * <ol>
 *   <li>Those whose date has begun by the as-of date count, of the latest day of them; an observation without a date is
 *       dated by its period. "Of one day" compares last days: {@code 2024} and {@code 2024-12-31} are of one day. Until that
 *       day has passed the actual is dated {@linkplain #within within} the month, the year or the range.
 *   <li>Only if there are none do those that nothing dates count, and the actual is then {@linkplain #isUndated undated}:
 *       nobody knows whether they are of before the as-of date.
 *   <li>One that was recorded before another falls away.
 *   <li>Of the rest, one that has only words gives way to those with a value.
 * </ol>
 *
 * <p>{@link #of} gives what was observed last. {@link #ofTarget} gives what is compared with the target: for a target of each
 * period, the observations of contiguous periods are added.
 *
 * @param observations the observations that say so, in the measure's order; none if nothing was observed; a sum is one
 *     observation
 * @param added the observations whose amounts are added, by their periods; none if the observations are the measure's own
 * @param unit the unit of the measure, which an observation has that names none
 * @param within the month, year or range that they are dated by, if it is not over as of the date; of several the one that
 *     begins first
 */
public record Actual(
        List<Observation> observations, List<Observation> added, Optional<String> unit, Optional<PartialDate> within)
        implements Phrased {

    /**
     * Makes an actual, from a copy of the observations.
     *
     * @param observations the observations that say so
     * @param added the observations whose amounts are added
     * @param unit the unit of the measure
     * @param within the period that they are dated by, if it is not over
     */
    public Actual {
        observations = List.copyOf(observations);
        added = List.copyOf(added);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(within, "within");
    }

    /**
     * What is observed of a measure as of a date.
     *
     * @param measure the measure
     * @param asOf the date; a partial one counts from its last day
     * @return the actual
     */
    public static Actual of(Measure measure, PartialDate asOf) {
        return ofKnown(measure.asOf(asOf).getObservations(), measure.getUnit(), asOf);
    }

    /** Of observations of which none supersedes another any more. */
    static Actual ofKnown(List<Observation> known, Optional<String> unit, PartialDate asOf) {
        List<Observation> latest = LatestAsOf.by(asOf, known, Observation::findDate);
        if (latest.isEmpty()) {
            latest = known.stream()
                    .filter(observation -> observation.findDate().isEmpty())
                    .toList();
        }
        List<Observation> standing = standing(latest);
        Optional<PartialDate> within = standing.stream()
                .flatMap(observation -> observation.findDate().stream())
                .filter(date -> date.isUnderWayAt(asOf))
                .min(Comparator.naturalOrder());
        return new Actual(standing, List.of(), unit, within);
    }

    /** Of the observations of one day or one period those that were recorded last, and of them those with a value. */
    static List<Observation> standing(List<Observation> all) {
        List<Observation> recorded = LatestAsOf.recorded(all, Observation::getRecordedAt);
        List<Observation> valued = new ArrayList<>(recorded);
        valued.removeIf(observation -> observation.getValue().isEmpty());
        return valued.isEmpty() ? recorded : valued;
    }

    /**
     * What is compared with the target of a measure as of a date.
     *
     * <p>For a target of {@linkplain Target.EachPeriod each period} whose latest observation is of less than the whole period,
     * observations are added back from it: their periods follow each other by the calendar without a gap or an overlap, and
     * their amounts are exact and in the measure's unit. Four quarters, 110, 95, 110 and 115, are 430 in a year. Of each period
     * those observations count that {@link #of} would let stand. Where the whole period is not complete, it is the longest part of
     * it; where none of the runs is as long as one period or shorter, it is more. For any other target it is what was observed last.
     *
     * @param measure the measure
     * @param asOf the date; a partial one counts from its last day
     * @return the actual, with the observations that are added
     */
    public static Actual ofTarget(Measure measure, PartialDate asOf) {
        Measure known = measure.asOf(asOf);
        return known.getTarget() instanceof Target.EachPeriod each
                ? FlowRuns.actual(known, each, asOf)
                : of(known, asOf);
    }

    /**
     * What is observed of a measure on each date, as of a date: the one value of a date, or those that disagree.
     *
     * <p>Dates are told apart by their last day; of several observations of one day those stand that {@link #of} has. What nothing
     * dates is left out.
     *
     * @param measure the measure
     * @param asOf the date; a partial one counts from its last day
     * @return an actual for each date that has begun by then, the earliest first; none of them is of nothing
     */
    public static List<Actual> byDate(Measure measure, PartialDate asOf) {
        SortedMap<LocalDate, List<Observation>> days = new TreeMap<>();
        for (Observation observation : measure.asOf(asOf).getObservations()) {
            observation
                    .findDate()
                    .filter(date -> date.isBegunBy(asOf))
                    .ifPresent(date -> days.computeIfAbsent(date.end(), day -> new ArrayList<>())
                            .add(observation));
        }
        return days.values().stream()
                .map(ofOneDay -> ofKnown(ofOneDay, measure.getUnit(), asOf))
                .toList();
    }

    /** {@return whether nothing was observed} */
    public boolean isNone() {
        return observations.isEmpty();
    }

    /** {@return whether it rests on observations that nothing dates} */
    public boolean isUndated() {
        return !isNone() && observations.get(0).findDate().isEmpty();
    }

    /** {@return whether it rests on observations that say different things, with nothing to tell which of them stands} */
    public boolean isDisagreement() {
        return observations.stream().anyMatch(other -> !sayTheSame(observations.get(0), other));
    }

    /**
     * The one observation it rests on.
     *
     * @return the observation, the first of several that say the same; empty if there are none, or they disagree
     */
    public Optional<Observation> find() {
        return isNone() || isDisagreement() ? Optional.empty() : Optional.of(observations.get(0));
    }

    private boolean sayTheSame(Observation a, Observation b) {
        return isSameValue(a, b)
                && a.getPeriod().equals(b.getPeriod())
                && a.getUnit().or(this::unit).equals(b.getUnit().or(this::unit));
    }

    private static boolean isSameValue(Observation a, Observation b) {
        if (a.findRatio().isPresent() && b.findRatio().isPresent()) {
            return a.findRatio().get().isSameAs(b.findRatio().get());
        }
        Optional<Amount> amount = a.findAmount();
        Optional<Amount> other = b.findAmount();
        if (amount.isPresent() && other.isPresent()) {
            return amount.get().isSameAs(other.get());
        }
        // Words say something themselves only where there is no value.
        return a.getValue().equals(b.getValue())
                && (a.getValue().isPresent() || a.getAsPrinted().equals(b.getAsPrinted()));
    }

    /** {@return the values, such as {@code 33}, {@code 33, dated within 2022-08}, {@code 430, added over
     * 2024-04/2025-03}, or {@code nothing observed}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the values as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        if (isNone()) {
            return Phrase.of("progress.ACTUAL.NONE");
        }
        List<Object> values = find().map(List::of).orElse(observations).stream()
                .map(this::said)
                .toList();
        if (!added.isEmpty()) {
            return Phrase.of(
                    "progress.ACTUAL.ADDED",
                    "values",
                    values,
                    "period",
                    observations.get(0).getPeriod());
        }
        return isUndated()
                ? Phrase.of("progress.ACTUAL.UNDATED", "values", values)
                : Phrase.of("progress.ACTUAL", "values", values, "within", within);
    }

    private Object said(Observation observation) {
        if (observation.getValue().isEmpty()) {
            return observation.getAsPrinted().orElse("");
        }
        ObservedValue value = observation.getValue().get();
        if (value instanceof Ratio ratio) {
            return ratio.phrase();
        }
        return value instanceof YesNo answer
                ? Phrase.of(answer.isYes() ? "progress.YES" : "progress.NO")
                : Phrase.of(
                        "progress.VALUE",
                        "value",
                        value,
                        "unit",
                        observation.getUnit().or(this::unit));
    }
}
