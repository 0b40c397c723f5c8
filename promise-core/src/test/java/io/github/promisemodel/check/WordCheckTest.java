package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.assertFoundAt;
import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Statuses and words that are not understood, and assessments that disagree. */
class WordCheckTest {

    private static Plan.Builder planOfAction(Assessment.Builder<ActionStatus> assessment) {
        return northmoor()
                .addArea(area("a1")
                        .addAction(action("x")
                                .reference("1.1")
                                .addAssessment(assessment.build())
                                .build())
                        .build());
    }

    private static Assessment.Builder<ActionStatus> march(ActionStatus status) {
        return Assessment.of(MARCH, status).toBuilder();
    }

    @Test
    void anUnknownStatusOfAnEntryIsFoundAndTheChoicesAreNamed() {
        Finding finding = only(
                planOfAction(Assessment.builder(ActionStatus.class).asOf(MARCH).addUnknownStatus("NEARLY", "COMPLETE"))
                        .build());

        assertThat(finding.code()).isEqualTo(FindingCode.UNKNOWN_STATUS);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/assessments/0");
        assertThat(finding.entry()).contains("x");
        assertThat(finding.arguments()).contains(Map.entry("status", List.of("NEARLY", "COMPLETE")));
        assertThat(finding.message())
                .startsWith("Action 1.1: the status [NEARLY, COMPLETE] is not of the scale NOT_STARTED, IN_PROGRESS")
                .endsWith("it counts as not assessed");
    }

    @Test
    void anUnknownStatusOfTheSchemeIsFound() {
        Plan plan = northmoor()
                .statusScheme(StatusScheme.builder()
                        .addBenefit(Wording.builder(BenefitStatus.class)
                                .addWords("Purple")
                                .addUnknownStatus("PURPLE")
                                .build())
                        .addAction(Wording.builder(ActionStatus.class)
                                .addWords("Nearly")
                                .addUnknownStatus("NEARLY")
                                .build())
                        .build())
                .build();

        assertFoundAt(plan, FindingCode.UNKNOWN_STATUS, "/statusScheme/actions/0", "/statusScheme/benefits/0");
        assertThat(PlanCheck.of(plan).findings().get(1).message())
                .isEqualTo("Wording [Purple]: the status [PURPLE] is not of the scale BLUE, GREEN, AMBER, RED;"
                        + " the words count as saying no status");
        assertThat(PlanCheck.of(plan).findings())
                .allSatisfy(finding -> assertThat(finding.entry()).isEmpty());
    }

    @Test
    void wordsThatTheSchemeDoesNotKnowAreFoundAndItsOwnAreNamed() {
        Finding finding = only(planOfAction(march(ActionStatus.COMPLETE).asPrinted("All done"))
                .statusScheme(CleanPlan.SCHEME)
                .build());

        assertThat(finding.code()).isEqualTo(FindingCode.UNKNOWN_WORDING);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/assessments/0");
        assertThat(finding.entry()).contains("x");
        assertThat(finding.arguments()).contains(Map.entry("words", "All done"));
        assertThat(finding.message())
                .isEqualTo("Action 1.1: the words 'All done' are not in the plan's scheme; add them to it, or use words"
                        + " it knows: 'Completed'");
    }

    @Test
    void theWordsOfABenefitAreSoughtAmongThoseOfBenefits() {
        Plan plan = northmoor()
                .statusScheme(CleanPlan.SCHEME)
                .addArea(area("a1")
                        .addBenefit(benefit("b")
                                .addAssessment(Assessment.of(MARCH, BenefitStatus.BLUE).toBuilder()
                                        .asPrinted("Completed")
                                        .build())
                                .build())
                        .build())
                .build();

        assertFoundAt(plan, FindingCode.UNKNOWN_WORDING, "/areas/0/benefits/0/assessments/0");
    }

    @Test
    void wordsTheSchemeKnowsAreFineWhateverTheirCaseAndFullStop() {
        Plan plan = planOfAction(march(ActionStatus.COMPLETE).asPrinted(" COMPLETED. "))
                .statusScheme(CleanPlan.SCHEME)
                .build();

        assertThat(found(plan)).isEmpty();
    }

    @Test
    void aPlanWithoutASchemeHasNoWordsToKnow() {
        Plan plan =
                planOfAction(march(ActionStatus.COMPLETE).asPrinted("All done")).build();

        assertThat(found(plan)).isEmpty();
    }

    @Test
    void assessmentsOfOneDateThatDisagreeAreFound() {
        Finding finding = only(SamplePlans.of(area("a1")
                .addAction(action("x")
                        .reference("1.1")
                        .addAssessment(march(ActionStatus.PARTLY_COMPLETE)
                                .basis(Basis.CELL)
                                .build())
                        .addAssessment(
                                march(ActionStatus.COMPLETE).basis(Basis.UPDATE).build())
                        .build())
                .build()));

        assertThat(finding.code()).isEqualTo(FindingCode.TIED_ASSESSMENTS);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/assessments");
        assertThat(finding.entry()).contains("x");
        assertThat(finding.arguments()).contains(Map.entry("reading", "PARTLY_COMPLETE or COMPLETE"));
        assertThat(finding.message())
                .isEqualTo("Action 1.1: its assessments of one date say PARTLY_COMPLETE (CELL), COMPLETE (UPDATE), and"
                        + " nothing tells which is right; it counts as PARTLY_COMPLETE or COMPLETE");
    }

    @Test
    void aDisagreementOfAnEarlierDateIsFoundToo() {
        PartialDate earlier = PartialDate.of(2024);
        Plan plan = SamplePlans.of(area("a1")
                .addBenefit(benefit("b", BenefitStatus.BLUE).toBuilder()
                        .addAssessment(Assessment.of(earlier, BenefitStatus.GREEN))
                        .addAssessment(Assessment.of(PartialDate.parse("2024-12-31"), BenefitStatus.RED))
                        .build())
                .build());

        assertFoundAt(plan, FindingCode.TIED_ASSESSMENTS, "/areas/0/benefits/0/assessments");
    }

    @Test
    void assessmentsThatAreToldApartDoNotDisagree() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("x")
                        .addAssessment(march(ActionStatus.BEHIND).id("first").build())
                        .addAssessment(
                                march(ActionStatus.COMPLETE).supersedes("first").build())
                        .build())
                .build());

        assertThat(found(plan)).isEmpty();
    }
}
