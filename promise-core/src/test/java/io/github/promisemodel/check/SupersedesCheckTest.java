package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.check.FindingCode.DANGLING_LINK;
import static io.github.promisemodel.check.FindingCode.SUPERSEDES_IN_CIRCLE;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Assessments that supersede what is not there, or each other. */
class SupersedesCheckTest {

    private static Assessment.Builder<ActionStatus> march(String id, ActionStatus status) {
        return Assessment.of(MARCH, status).toBuilder().id(id);
    }

    @SafeVarargs
    private static Plan of(Assessment.Builder<ActionStatus>... assessments) {
        var assessed = action("1.1");
        for (Assessment.Builder<ActionStatus> assessment : assessments) {
            assessed.addAssessment(assessment.build());
        }
        return SamplePlans.of(area("a1").addAction(assessed.build()).build());
    }

    @Test
    void aCircleIsFoundOnceAndNamesItsAssessments() {
        Plan plan = of(
                march("a", ActionStatus.BEHIND).supersedes("b"),
                march("b", ActionStatus.BEHIND).supersedes("a"));

        Finding finding = only(plan);
        assertThat(finding.code()).isEqualTo(SUPERSEDES_IN_CIRCLE);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/assessments");
        assertThat(finding.entry()).contains("1.1");
        assertThat(finding.arguments()).contains(Map.entry("assessments", List.of("a", "b")));
        assertThat(finding.message())
                .isEqualTo(
                        "Action 1.1: the assessments a, b supersede each other in a circle, which decides nothing; let"
                                + " the one that is right supersede the others");
    }

    @Test
    void aCircleBesideABystanderIsFoundWithWhatItLeavesOpen() {
        Plan plan = of(
                march("c", ActionStatus.AT_RISK),
                march("a", ActionStatus.COMPLETE).supersedes("b"),
                march("b", ActionStatus.BEHIND).supersedes("a"));

        assertThat(found(plan))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(SUPERSEDES_IN_CIRCLE, FindingCode.TIED_ASSESSMENTS);
    }

    @Test
    void oneThatSupersedesItselfIsACircle() {
        assertThat(only(of(march("a", ActionStatus.BEHIND).supersedes("a"))).message())
                .startsWith("Action 1.1: the assessment a supersedes itself, which decides nothing");
    }

    @Test
    void aCircleOverSeveralDatesIsFound() {
        Plan plan = SamplePlans.of(area("a1")
                .addBenefit(benefit("1-b1")
                        .addAssessment(Assessment.of(PartialDate.of(2023), BenefitStatus.GREEN).toBuilder()
                                .id("a")
                                .supersedes("b")
                                .build())
                        .addAssessment(Assessment.of(MARCH, BenefitStatus.AMBER).toBuilder()
                                .id("b")
                                .supersedes("a")
                                .build())
                        .build())
                .build());

        assertThat(found(plan)).extracting(Finding::code).containsExactly(SUPERSEDES_IN_CIRCLE);
    }

    @Test
    void aChainIsNoCircle() {
        assertThat(found(of(
                        march("a", ActionStatus.BEHIND),
                        march("b", ActionStatus.AT_RISK).supersedes("a"),
                        march("c", ActionStatus.ON_TARGET).supersedes("b"))))
                .isEmpty();
    }

    @Test
    void anAssessmentOfAnotherEntryCannotBeSuperseded() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1")
                        .addAssessment(march("a", ActionStatus.BEHIND).build())
                        .build())
                .addAction(action("1.2")
                        .addAssessment(
                                march("b", ActionStatus.BEHIND).supersedes("a").build())
                        .build())
                .build());

        Finding finding = only(plan);
        assertThat(finding.code()).isEqualTo(DANGLING_LINK);
        assertThat(finding.path()).hasToString("/areas/0/actions/1/assessments/0");
        assertThat(finding.message())
                .isEqualTo(
                        "Action 1.2: an assessment supersedes 'a', and the entry has no assessment with that id; name"
                                + " one that it has");
    }
}
