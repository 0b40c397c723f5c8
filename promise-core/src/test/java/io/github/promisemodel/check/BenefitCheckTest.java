package io.github.promisemodel.check;

import static io.github.promisemodel.check.FindingAssertions.found;
import static io.github.promisemodel.check.FindingAssertions.hints;
import static io.github.promisemodel.check.FindingAssertions.only;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenefitCheckTest {

    private static final PartialDate MARCH = PartialDate.parse("2025-03");
    private static final Measure MEASURE =
            Measure.builder().id("m1").title("A measure").build();

    private static Plan plan(List<Action> actions, List<Benefit> benefits) {
        return SamplePlans.of(
                area("a1").addAllActions(actions).addAllBenefits(benefits).build());
    }

    private static Action bringing(String id, ActionStatus status, String... benefits) {
        return action(id)
                .addAssessment(Assessment.of(MARCH, status))
                .addBenefits(benefits)
                .build();
    }

    private static Benefit standing(String id, BenefitStatus status) {
        return benefit(id).addAssessment(Assessment.of(MARCH, status)).build();
    }

    // ------------------------------------------------------------------------

    @Test
    void actionsAndBenefitsThatNothingTiesAreFoundWhereOthersAreTied() {
        Plan plan = plan(
                List.of(
                        bringing("1.1", ActionStatus.BEHIND, "b1"),
                        action("1.2").build()),
                List.of(
                        benefit("b1").addMeasure(MEASURE).build(),
                        benefit("b2")
                                .addMeasure(MEASURE.toBuilder().id("m2").build())
                                .build()));

        assertThat(hints(plan))
                .extracting(Finding::code)
                .containsExactly(FindingCode.ACTION_WITHOUT_BENEFIT, FindingCode.BENEFIT_WITHOUT_ACTION);
        assertThat(hints(plan))
                .extracting(each -> each.path().toString())
                .containsExactly("/areas/0/actions/1", "/areas/0/benefits/1");
        assertThat(hints(plan))
                .extracting(Finding::message)
                .containsExactly(
                        "Action 1.2: it names no benefit that it contributes to; name one under benefits",
                        "Benefit b2: no action contributes to it; name it under an action's benefits");
    }

    @Test
    void aPlanThatTiesNothingIsToldOnce() {
        Plan plan = plan(
                List.of(action("1.1").build(), action("1.2").build()),
                List.of(benefit("b1").addMeasure(MEASURE).build()));

        assertThat(hints(plan)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.NO_BENEFIT_LINKS);
            assertThat(finding.path()).hasToString("");
            assertThat(finding.entry()).isEmpty();
            assertThat(finding.message()).startsWith("Plan northmoor-2024-27: no action names a benefit");
        });
    }

    @Test
    void aPlanWithoutBenefitsOrWithoutActionsIsToldWhatItLacks() {
        List<Plan> plans = List.of(
                plan(List.of(action("1.1").build()), List.of()),
                plan(List.of(), List.of(benefit("b1").addMeasure(MEASURE).build())));

        assertThat(plans.stream().flatMap(plan -> hints(plan).stream()))
                .extracting(finding -> finding.code() + " " + finding.message())
                .containsExactly(
                        "NO_BENEFIT_LINKS Plan northmoor-2024-27: it has no benefits, so that nobody can say what its"
                                + " actions contribute to; add them",
                        "NO_BENEFIT_LINKS Plan northmoor-2024-27: it has no actions, so that nobody can say what"
                                + " contributes to its benefits; add them");
    }

    @Test
    void aPlanWithNothingOrOnlyContextHasNothingToTie() {
        assertThat(hints(plan(List.of(), List.of()))).isEmpty();
        assertThat(hints(plan(List.of(action("1.1").contextual(true).build()), List.of())))
                .isEmpty();
    }

    @Test
    void benefitsWithoutMeasuresAreFoundWhereOthersHaveOne() {
        Plan plan = plan(
                List.of(bringing("1.1", ActionStatus.BEHIND, "b1", "b2")),
                List.of(benefit("b1").addMeasure(MEASURE).build(), benefit("b2").build()));

        assertThat(hints(plan)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.BENEFIT_WITHOUT_MEASURE);
            assertThat(finding.path()).hasToString("/areas/0/benefits/1");
            assertThat(finding.entry()).contains("b2");
        });
    }

    @Test
    void aPlanThatMeasuresNoBenefitIsToldOnce() {
        Plan plan = plan(
                List.of(bringing("1.1", ActionStatus.BEHIND, "b1", "b2")),
                List.of(benefit("b1").build(), benefit("b2").build()));

        assertThat(hints(plan))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(FindingCode.NO_BENEFIT_MEASURES));
    }

    @Test
    void contextualEntriesNeedNeitherLinksNorMeasures() {
        Plan plan = plan(
                List.of(
                        bringing("1.1", ActionStatus.BEHIND, "b1"),
                        action("1.2").contextual(true).build()),
                List.of(
                        benefit("b1").addMeasure(MEASURE).build(),
                        benefit("b2").contextual(true).build()));

        assertThat(hints(plan)).isEmpty();
    }

    // ------------------------------------------------------------------------

    @Test
    void aBenefitRealisedWhileEveryActionIsOpenIsFound() {
        Finding finding = only(plan(
                List.of(bringing("1.1", ActionStatus.BEHIND, "b1"), bringing("1.2", ActionStatus.ON_TARGET, "b1")),
                List.of(standing("b1", BenefitStatus.BLUE))));

        assertThat(finding.code()).isEqualTo(FindingCode.REALISED_BEFORE_ACTIONS);
        assertThat(finding.path()).hasToString("/areas/0/benefits/0/assessments");
        assertThat(finding.entry()).contains("b1");
        assertThat(finding.arguments()).containsEntry("actions", List.of("Action 1.1", "Action 1.2"));
        assertThat(finding.message())
                .isEqualTo("Benefit b1: it is realised as of 2025-03, and none of its linked actions is complete:"
                        + " Action 1.1, Action 1.2");
    }

    @Test
    void aBenefitOfWhichOneActionIsOrMayBeCompleteIsNot() {
        Benefit realised = standing("b1", BenefitStatus.BLUE);
        assertThat(found(plan(
                        List.of(
                                bringing("1.1", ActionStatus.BEHIND, "b1"),
                                bringing("1.2", ActionStatus.COMPLETE, "b1")),
                        List.of(realised))))
                .isEmpty();
        assertThat(found(plan(List.of(action("1.1").addBenefits("b1").build()), List.of(realised))))
                .isEmpty();
        assertThat(found(plan(List.of(action("1.1").build()), List.of(realised))))
                .isEmpty();
        assertThat(found(plan(
                        List.of(bringing("1.1", ActionStatus.BEHIND, "b1")),
                        List.of(standing("b1", BenefitStatus.GREEN)))))
                .isEmpty();
    }

    @Test
    void redWithoutARecoveryNoteIsFound() {
        Finding finding = only(plan(List.of(), List.of(standing("b1", BenefitStatus.RED))));

        assertThat(finding.code()).isEqualTo(FindingCode.RED_WITHOUT_RECOVERY);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).hasToString("/areas/0/benefits/0/assessments");
        assertThat(finding.message())
                .isEqualTo(
                        "Benefit b1: it is red as of 2025-03, and its assessment has no recovery note; say what is done"
                                + " about it");
    }

    @Test
    void redWithARecoveryNoteOrPerhapsRedIsNot() {
        assertThat(found(plan(
                        List.of(),
                        List.of(benefit("b1")
                                .addAssessment(Assessment.of(MARCH, BenefitStatus.RED).toBuilder()
                                        .recoveryNote("Two more posts")
                                        .build())
                                .build()))))
                .isEmpty();
        assertThat(found(plan(
                        List.of(),
                        List.of(benefit("b1")
                                .addAssessment(Assessment.builder(BenefitStatus.class)
                                        .asOf(MARCH)
                                        .reading(Reading.of(BenefitStatus.AMBER, BenefitStatus.RED))
                                        .build())
                                .build()))))
                .isEmpty();
    }

    @Test
    void onlyTheLatestAssessmentCounts() {
        assertThat(found(plan(
                        List.of(),
                        List.of(benefit("b1")
                                .addAssessment(Assessment.of(PartialDate.parse("2024-03"), BenefitStatus.RED))
                                .addAssessment(Assessment.of(MARCH, BenefitStatus.AMBER))
                                .build()))))
                .isEmpty();
    }
}
