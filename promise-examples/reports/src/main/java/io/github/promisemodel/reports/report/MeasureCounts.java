package io.github.promisemodel.reports.report;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.progress.CountedMeasure;
import io.github.promisemodel.progress.MeasureGroup;
import io.github.promisemodel.progress.MeasureGrouping;
import io.github.promisemodel.progress.MeasureRollUp;
import io.github.promisemodel.progress.MeasureTally;
import io.github.promisemodel.progress.MovementOutcome;
import io.github.promisemodel.progress.TargetStanding;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How many measures of a group have which answer, of those whose answer may be shown; how many may not is counted apart.
 *
 * <p>In a group of one measure a count is that measure's answer, so that an answer that follows from a suppressed value is in none.
 */
public final class MeasureCounts {

    private final MeasureGroup group;
    private final MeasureTally targets;
    private final MeasureTally moves;

    private MeasureCounts(MeasureGroup group, MeasureTally targets, MeasureTally moves) {
        this.group = group;
        this.targets = targets;
        this.moves = moves;
    }

    /** The measures of a report that tell of what is suppressed, by their targets and by how they moved. */
    private record Hidden(Set<Measure> targets, Set<Measure> moves) {
        static Hidden of(Report report) {
            Set<Measure> targets = Collections.newSetFromMap(new IdentityHashMap<>());
            Set<Measure> moves = Collections.newSetFromMap(new IdentityHashMap<>());
            report.measures().stream()
                    .filter(ReportedMeasure::isStandingSuppressed)
                    .forEach(measured -> targets.add(measured.placed().measure()));
            report.movement().stream()
                    .flatMap(moved -> moved.measures().stream())
                    .filter(MovedMeasure::isSuppressed)
                    .forEach(moved -> moves.add(moved.measure()));
            return new Hidden(targets, moves);
        }

        MeasureCounts counts(MeasureGroup group) {
            return new MeasureCounts(
                    group,
                    tally(group, counted -> !targets.contains(counted.placed().measure())),
                    tally(group, counted -> !moves.contains(counted.placed().measure())));
        }

        private static MeasureTally tally(MeasureGroup group, Predicate<CountedMeasure> shown) {
            return MeasureTally.of(group.measures().stream().filter(shown).toList());
        }
    }

    /**
     * The counts of the groups of a report.
     *
     * @param report the report
     * @param grouping how its measures are grouped
     * @return the groups, those without a measure too
     */
    public static List<MeasureCounts> of(Report report, MeasureGrouping grouping) {
        Objects.requireNonNull(grouping, "grouping");
        Hidden hidden = Hidden.of(report);
        return report.measureRollUp().by(grouping).stream().map(hidden::counts).toList();
    }

    /**
     * The counts of all measures of a report.
     *
     * @param report the report
     * @return all, each counted once
     */
    public static MeasureCounts total(Report report) {
        MeasureRollUp all = report.measureRollUp();
        return Hidden.of(report).counts(all.explain());
    }

    /** {@return the group, whose own tally and measures do not know what is suppressed} */
    public MeasureGroup group() {
        return group;
    }

    /** {@return how many measures it has} */
    public long measures() {
        return group.tally().measures();
    }

    /** {@return of how many anything is observed} */
    public long observed() {
        return group.tally().observed();
    }

    /**
     * How many have their target in force in a state.
     *
     * @param state the state
     * @return those of which it may be shown
     */
    public long count(TargetStanding.State state) {
        return targets.count(state);
    }

    /** {@return of how many it is suppressed where their target is} */
    public long suppressedTargets() {
        return measures() - withoutDatedTarget() - (targets.measures() - targets.withoutDatedTarget());
    }

    /** {@return how many have no target in force, or one without a date} */
    public long withoutDatedTarget() {
        return group.tally().withoutDatedTarget();
    }

    /**
     * How many moved so since the earlier date.
     *
     * @param outcome how they moved
     * @return those of which it may be shown
     */
    public long count(MovementOutcome outcome) {
        return moves.count(outcome);
    }

    /** {@return of how many it is suppressed how they moved; none if no earlier date was asked for} */
    public long suppressedMoves() {
        return group.tally().compared() - moves.compared();
    }
}
