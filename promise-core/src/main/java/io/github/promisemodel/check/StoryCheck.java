package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import java.util.List;

/** Whether the status of an action agrees with what else is said of how far it is: its milestones and its percentages. */
final class StoryCheck implements EntityCheck {

    private static final long WHOLE = 100;

    private final Plan plan;
    private final Findings found;
    private final PartialDate asOf;

    StoryCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
        this.asOf = plan.getLatestDate();
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(ActionFields.ACTION, this::action);
    }

    private void action(Action action, PlanPath path) {
        milestones(action, path);
        for (int i = 0; i < action.getAssessments().size(); i++) {
            percentage(action, action.getAssessments().get(i), path.at("assessments", i));
        }
    }

    /** A complete action has passed its milestones, or one of the two is not written down. */
    private void milestones(Action action, PlanPath path) {
        List<Milestone> milestones = action.getMilestones();
        if (milestones.isEmpty()
                || plan.membershipOf(action).at(asOf) != Presence.IN_PLAN
                || !plan.historyOf(action).asOf(asOf).reading().equals(Reading.of(ActionStatus.COMPLETE))) {
            return;
        }
        for (int i = 0; i < milestones.size(); i++) {
            Milestone milestone = milestones.get(i);
            if (!milestone.isReachedBy(asOf)) {
                found.add(
                        FindingCode.COMPLETE_BEFORE_MILESTONE,
                        path.at("milestones", i),
                        action,
                        "thing",
                        found.name(action),
                        "title",
                        milestone.getTitle(),
                        "asOf",
                        asOf);
            }
        }
    }

    private void percentage(Action action, Assessment<ActionStatus> assessment, PlanPath path) {
        Reading<ActionStatus> reading = assessment.readBy(plan.getStatusScheme());
        if (assessment.getPercentComplete().isEmpty() || reading.isNotAssessed()) {
            return;
        }
        long percentage = assessment.getPercentComplete().get();
        if (reading.statuses().stream().noneMatch(status -> fits(percentage, status))) {
            found.add(
                    FindingCode.PERCENTAGE_AGAINST_STATUS,
                    path.at("percentComplete"),
                    action,
                    "thing",
                    found.name(action),
                    "percentage",
                    percentage,
                    "statuses",
                    List.copyOf(reading.statuses()),
                    "asOf",
                    assessment.getAsOf());
        }
    }

    /** All of the work is done of what is complete and of nothing else, and none of what is not started. */
    private static boolean fits(long percentage, ActionStatus status) {
        return switch (status) {
            case COMPLETE -> percentage == WHOLE;
            case NOT_STARTED -> percentage == 0;
            case PARTLY_COMPLETE -> percentage > 0 && percentage < WHOLE;
            case IN_PROGRESS, ON_TARGET, AT_RISK, BEHIND, PAUSED -> percentage < WHOLE;
        };
    }
}
