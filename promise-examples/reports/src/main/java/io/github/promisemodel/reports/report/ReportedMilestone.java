package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * A milestone of an action, as of a date.
 *
 * @param placed the action
 * @param milestone the milestone
 * @param reached when it was reached; empty if it was not by then
 * @param state where it is
 */
public record ReportedMilestone(PlacedEntry placed, Milestone milestone, Optional<PartialDate> reached, State state) {

    /** Where a milestone is. Names are stable; scripts may depend on them. */
    public enum State {
        /** It is reached. */
        REACHED,
        /** Its due date has passed and it is not reached. */
        OVERDUE,
        /** It is not reached, and its due date has not passed or is not stated. */
        NOT_REACHED
    }

    /**
     * The milestones of a report.
     *
     * @param report the report
     * @return them in the order of the plan
     */
    public static List<ReportedMilestone> of(Report report) {
        return PlacedEntry.of(report.plan()).stream()
                .flatMap(placed -> placed.action().stream()
                        .flatMap(action -> action.getMilestones().stream())
                        .map(milestone -> of(placed, milestone, report.asOf())))
                .toList();
    }

    private static ReportedMilestone of(PlacedEntry placed, Milestone milestone, PartialDate asOf) {
        boolean isReached = milestone.isReachedBy(asOf);
        return new ReportedMilestone(
                placed,
                milestone,
                milestone.getReached().filter(date -> isReached),
                isReached ? State.REACHED : milestone.isOverdueBy(asOf) ? State.OVERDUE : State.NOT_REACHED);
    }
}
