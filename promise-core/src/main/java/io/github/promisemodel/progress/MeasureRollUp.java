package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Optional;

/**
 * The measures of a plan as of a date, counted in total and by group.
 *
 * <pre>{@code
 * MeasureRollUp measures = MeasureRollUp.of(plan, PartialDate.parse("2025-03"), PartialDate.parse("2024-03"));
 * measures.total().count(MovementOutcome.IMPROVED);      // 18
 * measures.explain().moved(MovementOutcome.IMPROVED);    // those 18
 * measures.by(MeasureGrouping.SET);                      // a group for each framework
 * }</pre>
 *
 * <p>A measure is in the total once, and in each of its groups. Measures of entries that are not in the plan yet as of the date are
 * left out. Time and memory are linear in the measures, their observations and their groups.
 */
public final class MeasureRollUp implements Phrased {

    private static final Amount NO_TOLERANCE = Amount.of(0);

    private final Plan plan;
    private final PartialDate asOf;
    private final Optional<PartialDate> since;
    private final Amount tolerance;
    private final MeasureGroup all;

    private MeasureRollUp(Plan plan, PartialDate asOf, Optional<PartialDate> since, Amount tolerance) {
        this.plan = plan;
        this.asOf = asOf;
        this.since = since;
        this.tolerance = tolerance;
        List<CountedMeasure> measures = PlacedMeasure.of(plan, asOf).stream()
                .map(placed -> CountedMeasure.of(placed, asOf, since, tolerance))
                .toList();
        this.all = MeasureGroup.of(Optional.empty(), Phrase.of("progress.MEASURES_IN_ALL"), measures);
    }

    /**
     * The measures of a plan as of a date.
     *
     * @param plan the plan
     * @param asOf the date; a partial one counts from its last day
     * @return the roll-up; it counts no movements
     */
    public static MeasureRollUp of(Plan plan, PartialDate asOf) {
        return new MeasureRollUp(plan, asOf, Optional.empty(), NO_TOLERANCE);
    }

    /**
     * The measures of a plan as of a date, and how they moved since an earlier one.
     *
     * @param plan the plan
     * @param asOf the date; a partial one counts from its last day
     * @param since the earlier date; a partial one counts from its last day
     * @return the roll-up; unchanged is the same number alone
     */
    public static MeasureRollUp of(Plan plan, PartialDate asOf, PartialDate since) {
        return of(plan, asOf, since, NO_TOLERANCE);
    }

    /**
     * The measures of a plan as of a date, and how they moved by more than a tolerance since an earlier one.
     *
     * @param plan the plan
     * @param asOf the date; a partial one counts from its last day
     * @param since the earlier date; a partial one counts from its last day
     * @param tolerance by how much values may differ and count as unchanged, in the unit of each measure
     * @return the roll-up
     * @throws IllegalArgumentException if the tolerance is inexact or below zero
     */
    public static MeasureRollUp of(Plan plan, PartialDate asOf, PartialDate since, Amount tolerance) {
        MeasureMovement.requireTolerance(tolerance);
        return new MeasureRollUp(plan, asOf, Optional.of(since), tolerance);
    }

    /** {@return the plan} */
    public Plan plan() {
        return plan;
    }

    /** {@return the date} */
    public PartialDate asOf() {
        return asOf;
    }

    /** {@return the earlier date; empty if none was asked for} */
    public Optional<PartialDate> since() {
        return since;
    }

    /** {@return by how much values may differ and count as unchanged; 0 if it was not asked for} */
    public Amount tolerance() {
        return tolerance;
    }

    /** {@return the tally of all measures, each counted once} */
    public MeasureTally total() {
        return all.tally();
    }

    /** {@return all measures, with the answers behind each count} */
    public MeasureGroup explain() {
        return all;
    }

    /**
     * The measures group by group.
     *
     * @param grouping what they are grouped by
     * @return the groups in their order, those without measures included but for links; last, if there are any, the measures that
     *     no other group has, with no key
     */
    public List<MeasureGroup> by(MeasureGrouping grouping) {
        return MeasureGroups.of(plan, all.measures(), grouping);
    }

    /** {@return the total, such as {@code as of 2025-03, 3 measures: 2 observed, 3 without a dated target}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("progress.MEASURES_AS_OF", "total", total(), "asOf", asOf);
    }
}
