package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.LinkTarget;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.status.ActionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ids that a plan or an entry lists. */
class KnownIdsTest {

    private static final Action ACTION = action("1.1")
            .addMeasures(Measure.builder().id("m1").title("A measure").build())
            .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE).toBuilder()
                    .id("first")
                    .build())
            .addAssessment(Assessment.of(MARCH, ActionStatus.COMPLETE))
            .build();
    private static final Plan PLAN = SamplePlans.of(
            area("a1").addAction(ACTION).addBenefit(benefit("1-b1").build()).build());

    private final KnownIds ofPlan = KnownIds.of(LinkTarget.Scope.PLAN, PlanFields.PLAN, PLAN);

    @ParameterizedTest
    @CsvSource({"AREA, a1", "ACTION, 1.1", "BENEFIT, 1-b1", "ENTRY, 1.1", "ENTRY, 1-b1", "MEASURE, m1"})
    void anIdIsListedForWhatItStandsFor(LinkTarget target, String id) {
        assertThat(ofPlan.contains(target, id)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"BENEFIT, 1.1", "ACTION, 1-b1", "ENTRY, a1", "MEASURE, m2", "GROUP, a1", "ASSESSMENT, first"})
    void anIdIsNotListedForAnythingElse(LinkTarget target, String id) {
        assertThat(ofPlan.contains(target, id)).isFalse();
    }

    @Test
    void theIdsOfAnEntryAreThoseOfItsAssessments() {
        KnownIds ofEntry = KnownIds.of(LinkTarget.Scope.ENTRY, ActionFields.ACTION, ACTION);

        assertThat(ofEntry.contains(LinkTarget.ASSESSMENT, "first")).isTrue();
        assertThat(ofEntry.contains(LinkTarget.MEASURE, "m1")).isFalse();
        assertThat(ofEntry.contains(LinkTarget.ENTRY, "1.1")).isFalse();
    }
}
