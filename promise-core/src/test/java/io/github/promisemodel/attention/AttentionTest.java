package io.github.promisemodel.attention;

import static io.github.promisemodel.attention.AttentionKind.DUE_SOON;
import static io.github.promisemodel.attention.AttentionKind.NOT_ASSESSED_IN_CYCLE;
import static io.github.promisemodel.attention.AttentionKind.OVERDUE;
import static io.github.promisemodel.attention.AttentionKind.RED_WITHOUT_RECOVERY;
import static io.github.promisemodel.attention.AttentionKind.WORSENED;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.SchoolTerms;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.words.OtherWords;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What of actions and benefits needs attention. */
class AttentionTest {

    private static final PartialDate MARCH = PartialDate.parse("2025-03-31");
    private static final AttentionRules QUARTERLY =
            AttentionRules.builder().reportingCycle(ReportingCycle.QUARTERLY).build();

    private static Assessment<ActionStatus> of(String date, ActionStatus status) {
        return Assessment.of(PartialDate.parse(date), status);
    }

    private static Assessment<BenefitStatus> of(String date, BenefitStatus status) {
        return Assessment.of(PartialDate.parse(date), status);
    }

    private static Plan plan(Action action) {
        return SamplePlans.of(area("a1").addAction(action).build());
    }

    private static Plan plan(Benefit benefit) {
        return SamplePlans.of(area("a1").addBenefit(benefit).build());
    }

    private static List<String> items(Plan plan, AttentionRules rules) {
        List<AttentionItem> items = Attention.of(plan, MARCH, rules).items();
        OtherWords.assertSaid(items, plan + " " + rules);
        return items.stream().map(AttentionItem::toString).toList();
    }

    private static List<String> items(Plan plan) {
        return items(plan, AttentionRules.usual());
    }

    @Test
    void aPlanOfWhichNothingNeedsAttentionHasNoItems() {
        Attention none = Attention.of(plan(action("1.1", ActionStatus.ON_TARGET)), MARCH, AttentionRules.usual());

        assertThat(none.items()).isEmpty();
        assertThat(none).hasToString("");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-30, BEHIND, 'OVERDUE: Action 1.1: overdue, it was due by 2025-03-30'",
        "2025-03-31, BEHIND, 'DUE_SOON: Action 1.1: due by 2025-03-31'",
        "2025-06, BEHIND, 'DUE_SOON: Action 1.1: due by 2025-06-30'",
    })
    void actionsAreOverdueOrDueSoon(String due, ActionStatus status, String item) {
        assertThat(items(plan(action("1.1")
                        .due(PartialDate.parse(due))
                        .addAssessment(of("2025-01", status))
                        .build())))
                .containsExactly(item);
    }

    @Test
    void anActionThatMayBeCompleteIsOverdueUnlessItIs() {
        assertThat(items(plan(action("1.1").due(PartialDate.parse("2024")).build())))
                .containsExactly("OVERDUE: Action 1.1: overdue unless it is complete, it was due by 2024-12-31");
    }

    @Test
    void whatIsCompleteOrDueLaterNeedsNoAttention() {
        assertThat(items(plan(action("1.1")
                        .due(PartialDate.parse("2024"))
                        .addAssessment(of("2025-01", ActionStatus.COMPLETE))
                        .build())))
                .isEmpty();
        assertThat(items(plan(action("1.1").due(PartialDate.parse("2025-07-01")).build())))
                .isEmpty();
    }

    @Test
    void howSoonIsSoonIsTheCouncilsToSay() {
        Plan plan = plan(action("1.1").due(PartialDate.parse("2025-04-30")).build());
        AttentionRules week = AttentionRules.builder().dueSoon(Period.ofDays(7)).build();

        assertThat(Attention.of(plan, MARCH, AttentionRules.usual()).items(DUE_SOON))
                .hasSize(1);
        assertThat(Attention.of(plan, MARCH, week).items()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        AttentionRules.builder().dueSoon(Period.ofDays(-1)).build())
                .withMessage("Attention rules: due soon P-1D lies in the past; give a time from now on, such as P3M");
    }

    @Test
    void anAssessmentThatIsWorseThanTheOneBeforeIsTold() {
        assertThat(items(plan(benefit("b1")
                        .addAssessment(of("2024-06", BenefitStatus.GREEN))
                        .addAssessment(of("2025-01", BenefitStatus.AMBER))
                        .build())))
                .containsExactly("WORSENED: Benefit b1: from GREEN to AMBER as of 2025-01-31");
        assertThat(items(plan(action("1.1")
                        .addAssessment(of("2024-06", ActionStatus.ON_TARGET))
                        .addAssessment(of("2025-01", ActionStatus.PAUSED))
                        .build())))
                .containsExactly("WORSENED: Action 1.1: from ON_TARGET to PAUSED as of 2025-01-31");
    }

    @Test
    void whatIsWorseByAnAssessmentWhoseMonthIsNotOverIsToldToBeDatedWithinIt() {
        assertThat(items(plan(benefit("b1")
                        .addAssessment(of("2024-06", BenefitStatus.GREEN))
                        .addAssessment(of("2025", BenefitStatus.AMBER))
                        .build())))
                .containsExactly("WORSENED: Benefit b1: from GREEN to AMBER, dated within 2025");
    }

    @Test
    void whatAWrongAssessmentSaidBeforeItWasPutRightIsNoWorsening() {
        assertThat(items(plan(benefit("b1")
                        .addAssessment(of("2024-06", BenefitStatus.GREEN).toBuilder()
                                .id("wrong")
                                .build())
                        .addAssessment(of("2025-01", BenefitStatus.AMBER).toBuilder()
                                .supersedes("wrong")
                                .build())
                        .build())))
                .isEmpty();
    }

    @Test
    void whatIsBetterFirstAssessedOrWorseOnlyLaterIsNot() {
        assertThat(items(plan(benefit("b1")
                        .addAssessment(of("2024-06", BenefitStatus.AMBER))
                        .addAssessment(of("2025-01", BenefitStatus.GREEN))
                        .build())))
                .isEmpty();
        assertThat(items(plan(benefit("b1")
                        .addAssessment(of("2025-01", BenefitStatus.AMBER))
                        .build())))
                .isEmpty();
        assertThat(items(plan(benefit("b1")
                        .addAssessment(of("2024-06", BenefitStatus.GREEN))
                        .addAssessment(of("2025-04", BenefitStatus.AMBER))
                        .build())))
                .isEmpty();
    }

    @Test
    void redWithoutARecoveryNoteIsTold() {
        assertThat(items(plan(benefit("b1")
                        .addAssessment(of("2025-01", BenefitStatus.RED))
                        .build())))
                .containsExactly("RED_WITHOUT_RECOVERY: Benefit b1: red, and nothing says what is done about it");
        assertThat(items(plan(benefit("b1")
                        .addAssessment(of("2025-01", BenefitStatus.RED).toBuilder()
                                .recoveryNote("Two posts")
                                .build())
                        .build())))
                .isEmpty();
        assertThat(items(plan(benefit("b1").build()))).isEmpty();
    }

    @Test
    void anEntryNotAssessedWithinTheCycleIsTold() {
        Plan plan = plan(action("1.1")
                .addAssessment(of("2024-12-30", ActionStatus.BEHIND))
                .build());

        assertThat(items(plan, QUARTERLY))
                .containsExactly(
                        "NOT_ASSESSED_IN_CYCLE: Action 1.1: last assessed as of 2024-12-30, and QUARTERLY asks for"
                                + " it by 2025-03-30");
        assertThat(items(plan)).isEmpty();
        assertThat(items(
                        plan(action("1.1")
                                .addAssessment(of("2024-12-31", ActionStatus.BEHIND))
                                .build()),
                        QUARTERLY))
                .isEmpty();
    }

    @Test
    void anEntryNotAssessedInItsSchoolTermIsToldWhereTheTermsAreListed() {
        Plan plan = plan(action("1.1")
                .addAssessment(of("2024-09-30", ActionStatus.BEHIND))
                .build());
        AttentionRules rules = AttentionRules.builder()
                .reportingCycle(ReportingCycle.SCHOOL_TERM)
                .build();
        SchoolTerms terms = SchoolTerms.of(
                List.of(PartialDate.parse("2024-08-19/2024-12-20"), PartialDate.parse("2025-01-06/2025-03-28")));

        assertThat(Attention.of(plan, MARCH, rules, terms, (measure, observations) -> false)
                        .items())
                .extracting(AttentionItem::toString)
                .containsExactly(
                        "NOT_ASSESSED_IN_CYCLE: Action 1.1: last assessed as of 2024-09-30, and SCHOOL_TERM asks"
                                + " for it by 2025-03-28");
        assertThat(items(plan, rules)).as("no terms are listed").isEmpty();
    }

    @Test
    void anEntryThatWasNeverAssessedIsAskedForFromThePlansStart() {
        Plan plan = plan(benefit("b1").build()).toBuilder()
                .period(PlanPeriod.parse("2024-04/2027-03"))
                .build();

        assertThat(items(plan, QUARTERLY))
                .containsExactly("NOT_ASSESSED_IN_CYCLE: Benefit b1: never assessed, and QUARTERLY asks for it by"
                        + " 2024-07-30");
        assertThat(items(
                        plan.toBuilder()
                                .period(PlanPeriod.parse("2025-01/2027-03"))
                                .build(),
                        QUARTERLY))
                .isEmpty();
    }

    @Test
    void whatIsDoneNeedsNoFurtherAssessment() {
        assertThat(items(
                        SamplePlans.of(area("a1")
                                .addAction(action("1.1")
                                        .addAssessment(of("2023", ActionStatus.COMPLETE))
                                        .build())
                                .addBenefit(benefit("b1")
                                        .addAssessment(of("2023", BenefitStatus.BLUE))
                                        .build())
                                .build()),
                        QUARTERLY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DispositionKind.class,
            names = {"CLOSED", "SUPERSEDED", "WITHDRAWN"})
    void whatHasEndedIsNotLookedAt(DispositionKind kind) {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1")
                        .due(PartialDate.parse("2024"))
                        .addAssessment(of("2024", ActionStatus.BEHIND))
                        .disposition(Disposition.of(kind))
                        .build())
                .addBenefit(benefit("b1")
                        .addAssessment(of("2024", BenefitStatus.RED))
                        .disposition(Disposition.of(kind))
                        .build())
                .build());

        assertThat(items(plan, QUARTERLY)).isEmpty();
    }

    @Test
    void contextualEntriesAreNotLookedAtAndThoseCarriedForwardAre() {
        assertThat(items(plan(benefit("b1")
                        .contextual(true)
                        .addAssessment(of("2024", BenefitStatus.RED))
                        .build())))
                .isEmpty();
        assertThat(items(plan(benefit("b1")
                        .disposition(Disposition.of(DispositionKind.CARRIED_FORWARD))
                        .addAssessment(of("2024", BenefitStatus.RED))
                        .build())))
                .hasSize(1);
    }

    @Test
    void itemsStandInPlanOrderWithTheEntryBehindEach() {
        Plan plan = SamplePlans.of(area("a1")
                .addBenefit(benefit("b1")
                        .addAssessment(of("2024-06", BenefitStatus.GREEN))
                        .addAssessment(of("2024-09", BenefitStatus.RED))
                        .build())
                .addAction(action("1.1").due(PartialDate.parse("2024")).build())
                .build());
        Attention attention = Attention.of(plan, MARCH, QUARTERLY);

        assertThat(attention.items())
                .extracting(AttentionItem::kind)
                .containsExactly(OVERDUE, NOT_ASSESSED_IN_CYCLE, WORSENED, RED_WITHOUT_RECOVERY, NOT_ASSESSED_IN_CYCLE);
        assertThat(attention.items())
                .extracting(item -> item.entry().orElseThrow())
                .containsExactly("1.1", "1.1", "b1", "b1", "b1");
        assertThat(attention.items(NOT_ASSESSED_IN_CYCLE)).hasSize(2);
        assertThat(attention.toString().lines()).hasSize(5);
    }

    @Test
    void anItemIsSaidByItsKindAndItsArguments() {
        Map<String, String> arguments = Map.of("thing", "Action 1.1", "due", "2025-03-31", "kind", "UNLESS_COMPLETE");
        AttentionItem item = new AttentionItem(
                AttentionKind.OVERDUE, Optional.of("1.1"), Optional.empty(), Optional.empty(), arguments);

        assertThat(item).hasToString("OVERDUE: Action 1.1: overdue unless it is complete, it was due by 2025-03-31");
        assertThat(item.arguments()).isEqualTo(arguments);
    }

    @Test
    void anEntryIsLookedAtWhileItIsInThePlan() {
        Action.Builder action =
                action("1.1").due(PartialDate.of(2024)).addAssessment(of("2024-11", ActionStatus.BEHIND));
        Disposition.Builder left = Disposition.builder().kind(DispositionKind.WITHDRAWN);

        assertThat(items(plan(action.disposition(
                                left.date(PartialDate.parse("2025-04")).build())
                        .build())))
                .hasSize(1);
        assertThat(items(plan(action.disposition(
                                left.date(PartialDate.parse("2025-03")).build())
                        .build())))
                .isEmpty();
        assertThat(items(plan(action("1.2")
                        .due(PartialDate.of(2024))
                        .added(PartialDate.parse("2025-04"))
                        .build())))
                .isEmpty();
    }
}
