package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dates of being in a plan that are missing, or cannot be right. */
class MembershipCheckTest {

    private static List<Finding> found(Action.Builder action) {
        return PlanCheck.of(SamplePlans.of(area("a1").addAction(action.build()).build())).findings().stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    }

    private static Disposition.Builder disposition(DispositionKind kind) {
        return Disposition.builder().kind(kind);
    }

    @ParameterizedTest
    @EnumSource(DispositionKind.class)
    void onlyAnEntryThatLeftNeedsADate(DispositionKind kind) {
        assertThat(found(action("1.1").disposition(disposition(kind).build())))
                .extracting(Finding::code)
                .isEqualTo(kind.takesOut() ? List.of(FindingCode.LEFT_WITHOUT_DATE) : List.of());
        assertThat(found(action("1.1")
                        .disposition(
                                disposition(kind).date(PartialDate.of(2025)).build())))
                .isEmpty();
    }

    @Test
    void theWarningSaysWhatIsMissing() {
        Finding finding = found(action("1.1")
                        .disposition(disposition(DispositionKind.WITHDRAWN).build()))
                .get(0);

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/disposition");
        assertThat(finding.message())
                .isEqualTo(
                        "Action 1.1: it is withdrawn, and no date says since when, so that it is left out at every date;"
                                + " write the date under disposition");
    }

    @ParameterizedTest
    @CsvSource({"2024-06, 2024-05, true", "2024-06, 2024-06, false", "2024-06, 2024, false", "2024, 2023-12-31, true"})
    void leavingBeforeBeingAddedCannotBeRight(String added, String left, boolean isFound) {
        List<Finding> found = found(action("1.1")
                .added(PartialDate.parse(added))
                .disposition(disposition(DispositionKind.SUPERSEDED)
                        .date(PartialDate.parse(left))
                        .build()));

        assertThat(found)
                .extracting(Finding::code)
                .isEqualTo(isFound ? List.of(FindingCode.DATES_OUT_OF_ORDER) : List.of());
        if (isFound) {
            assertThat(found.get(0).message())
                    .isEqualTo("Action 1.1: it has been out of the plan since " + left + ", before it was added, "
                            + added + "; one of the two cannot be right");
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-05-31, true", "2024-06, false", "2024, false", "2023/2024-05, true"})
    void aStatusBeforeItWasAddedIsFound(String asOf, boolean isFound) {
        List<Finding> found = found(action("1.1")
                .added(PartialDate.parse("2024-06"))
                .addAssessment(Assessment.of(PartialDate.parse(asOf), ActionStatus.BEHIND)));

        assertThat(found)
                .extracting(Finding::code)
                .isEqualTo(isFound ? List.of(FindingCode.ASSESSED_OUT_OF_PLAN) : List.of());
        if (isFound) {
            assertThat(found.get(0).path()).hasToString("/areas/0/actions/0/assessments/0");
            assertThat(found.get(0).message())
                    .startsWith(
                            "Action 1.1: it is assessed as of " + asOf + ", before it was added to the plan, 2024-06;");
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, false", "2024-07, true", "2024, false", "2025, true"})
    void aStatusAfterItLeftIsFound(String asOf, boolean isFound) {
        List<Finding> found = found(action("1.1")
                .disposition(disposition(DispositionKind.WITHDRAWN)
                        .date(PartialDate.parse("2024-06"))
                        .build())
                .addAssessment(Assessment.of(PartialDate.parse(asOf), ActionStatus.BEHIND)));

        assertThat(found)
                .extracting(Finding::code)
                .isEqualTo(isFound ? List.of(FindingCode.ASSESSED_OUT_OF_PLAN) : List.of());
    }

    @Test
    void wordsWithoutAStatusMayGoOnAndASupersededStatusIsNoStatus() {
        assertThat(found(action("1.1")
                        .added(PartialDate.of(2024))
                        .addAssessment(Assessment.builder(ActionStatus.class)
                                .asOf(PartialDate.of(2023))
                                .asPrinted("To be added")
                                .build())
                        .addAssessment(Assessment.builder(ActionStatus.class)
                                .id("wrong")
                                .asOf(PartialDate.of(2023))
                                .reading(Reading.of(ActionStatus.BEHIND))
                                .build())
                        .addAssessment(Assessment.builder(ActionStatus.class)
                                .supersedes("wrong")
                                .asOf(PartialDate.of(2024))
                                .build())))
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNKNOWN_WORDING);
    }

    @Test
    void nothingIsAskedOfABenefitThatIsOutOfThePlan() {
        Benefit red = benefit("1-b1", BenefitStatus.RED);
        Benefit left = red.toBuilder()
                .disposition(disposition(DispositionKind.WITHDRAWN).date(MARCH).build())
                .build();

        assertThat(PlanCheck.of(SamplePlans.of(area("a1").addBenefit(red).build()))
                        .findings(FindingCode.RED_WITHOUT_RECOVERY))
                .hasSize(1);
        assertThat(PlanCheck.of(SamplePlans.of(area("a1").addBenefit(left).build()))
                        .findings(FindingCode.RED_WITHOUT_RECOVERY))
                .isEmpty();
    }
}
