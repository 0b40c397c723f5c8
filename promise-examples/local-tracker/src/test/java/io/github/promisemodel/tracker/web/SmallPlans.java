package io.github.promisemodel.tracker.web;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.List;

/** Made-up plans. */
final class SmallPlans {

    static final String HOSTILE = "<script>alert(1)</script> & \"quoted\" 'plan'";

    private SmallPlans() {}

    static Plan empty() {
        return builder().build();
    }

    private static Plan.Builder builder() {
        return Plan.builder()
                .id("made-up")
                .council(ShippedPlans.southAyrshire().getCouncil())
                .title("A made-up plan")
                .period(PlanPeriod.parse("2024/2027"));
    }

    /** A plan with what could be taken for markup, an open status and an id that is no part of an address. */
    static Plan hostile() {
        return builder()
                .title(HOSTILE)
                .addArea(ImprovementArea.builder()
                        .id("../area 1")
                        .title("Area " + HOSTILE)
                        .foundations(List.of(Foundation.VOICE))
                        .addAction(Action.builder()
                                .id("4/1?x=%2e")
                                .reference("4.1")
                                .title("Action " + HOSTILE)
                                .owner("Owner " + HOSTILE)
                                .addBenefit("b")
                                .addAssessment(
                                        Assessment.builder(Reading.of(ActionStatus.AT_RISK, ActionStatus.ON_TARGET))
                                                .asOf("2025-03")
                                                .note("Note " + HOSTILE)
                                                .build())
                                .build())
                        .addAction(Action.builder()
                                .id("plain")
                                .title("Straße İstanbul")
                                .addAssessment(Assessment.of("2025-03", ActionStatus.COMPLETE))
                                .build())
                        .addBenefit(Benefit.builder()
                                .id("b")
                                .title("Benefit " + HOSTILE)
                                .addAssessment(Assessment.of("2025-03", BenefitStatus.AMBER))
                                .build())
                        .build())
                .addArea(ImprovementArea.builder()
                        .id("two")
                        .title("Another area")
                        .foundations(List.of(Foundation.FAMILY))
                        .addAction(Action.builder()
                                .id("open")
                                .title("Not looked at")
                                .build())
                        .build())
                .build();
    }
}
