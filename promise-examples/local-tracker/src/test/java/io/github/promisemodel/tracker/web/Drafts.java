package io.github.promisemodel.tracker.web;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.Role;

/** Assessments that tests add to a tracker. */
final class Drafts {

    private Drafts() {}

    static Assessment<ActionStatus> ofAction(ActionStatus status, String note, ReviewState state) {
        return Assessment.builder(Reading.of(status))
                .id("a-" + note.hashCode())
                .asOf("2025-01")
                .note(note)
                .addReview(Review.builder()
                        .state(state)
                        .by("Lead officer")
                        .date(PartialDate.parse("2026-05-01"))
                        .build())
                .build();
    }

    static Assessment<BenefitStatus> ofBenefit(BenefitStatus status, String note) {
        return Assessment.builder(Reading.of(status))
                .id("b-" + note.hashCode())
                .asOf("2025-01")
                .note(note)
                .addReview(Review.builder().state(ReviewState.DRAFT).build())
                .build();
    }

    static void assess(KeptPlan tracker, String entry, Assessment<?> assessment) {
        tracker.change(
                Change.of(Role.EDITOR, ChangeKind.ASSESSED, plan -> ReadResult.of(plan.assess(entry, assessment))));
    }

    /** A plan whose every entry has a draft beside what is approved. */
    static Plan everywhere(Plan plan, String note) {
        Plan with = plan;
        for (Action action : plan.getActions()) {
            with = with.assess(action.getId(), ofAction(ActionStatus.BEHIND, note, ReviewState.DRAFT));
        }
        for (Benefit benefit : plan.getBenefits()) {
            with = with.assess(benefit.getId(), ofBenefit(BenefitStatus.RED, note));
        }
        return with;
    }
}
