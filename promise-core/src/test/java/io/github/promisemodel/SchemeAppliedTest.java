package io.github.promisemodel;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.attention.AttentionItem;
import io.github.promisemodel.attention.AttentionKind;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.ledger.CarryForwardList;
import io.github.promisemodel.ledger.Fate;
import io.github.promisemodel.ledger.LedgerLine;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.movement.MovementKind;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import io.github.promisemodel.tally.Bounds;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the calculators say of entries of which there are nothing but words. */
class SchemeAppliedTest {

    private static final PartialDate BEFORE = PartialDate.parse("2024-09");
    private static final PartialDate AFTER = PartialDate.parse("2025-09");
    private static final StatusScheme SCHEME = StatusScheme.builder()
            .addActions(
                    words("Done", ActionStatus.COMPLETE).build(),
                    words("Late", ActionStatus.BEHIND).build(),
                    words("Done, closed", ActionStatus.COMPLETE)
                            .disposition(DispositionKind.CLOSED)
                            .build(),
                    Wording.builder(ActionStatus.class)
                            .addWords("Goes on")
                            .disposition(DispositionKind.CARRIED_FORWARD)
                            .build(),
                    Wording.builder(ActionStatus.class)
                            .addWords("Dropped")
                            .disposition(DispositionKind.WITHDRAWN)
                            .build())
            .addBenefits(
                    Wording.builder(BenefitStatus.class)
                            .addWords("All is well")
                            .reading(Reading.of(BenefitStatus.GREEN))
                            .build(),
                    Wording.builder(BenefitStatus.class)
                            .addWords("In trouble")
                            .reading(Reading.of(BenefitStatus.RED))
                            .build(),
                    Wording.builder(BenefitStatus.class)
                            .addWords("Realised")
                            .reading(Reading.of(BenefitStatus.BLUE))
                            .build())
            .build();

    private static Wording.Builder<ActionStatus> words(String words, ActionStatus status) {
        return Wording.builder(ActionStatus.class).addWords(words).reading(Reading.of(status));
    }

    private static Assessment<ActionStatus> said(PartialDate asOf, String words) {
        return Assessment.builder(ActionStatus.class)
                .asOf(asOf)
                .asPrinted(words)
                .build();
    }

    private static Assessment<BenefitStatus> saidOfBenefit(PartialDate asOf, String words) {
        return Assessment.builder(BenefitStatus.class)
                .asOf(asOf)
                .asPrinted(words)
                .build();
    }

    private static Action printed(String id, String words) {
        return action(id).addAssessment(said(MARCH, words)).build();
    }

    private static Plan.Builder plan(Action... actions) {
        return northmoor()
                .statusScheme(SCHEME)
                .addArea(area("a1").addActions(actions).build());
    }

    private static Plan ofBenefit(Benefit benefit) {
        return northmoor()
                .statusScheme(SCHEME)
                .addArea(area("a1").addBenefit(benefit).build())
                .build();
    }

    private static PublishedFigure.Builder figure() {
        return PublishedFigure.builder().of(FigureSubject.ACTIONS).source(Source.of("Summary"));
    }

    private static List<AttentionKind> attention(Plan plan, AttentionRules rules) {
        return Attention.of(plan, AFTER, rules).items().stream()
                .map(AttentionItem::kind)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"Done, COMPLETE", "Late, OVERDUE", "Dropped, ENDED", "Goes on, OVERDUE_UNLESS_COMPLETE"})
    void whetherAnActionIsLateGoesByItsWords(String words, Timeliness.State state) {
        Action action = printed("x", words).toBuilder().due(MARCH).build();

        assertThat(Timeliness.of(action, SCHEME, AFTER, Period.ZERO).state()).isEqualTo(state);
        assertThat(Timeliness.of(action, StatusScheme.empty(), AFTER, Period.ZERO)
                        .state())
                .isEqualTo(Timeliness.State.OVERDUE_UNLESS_COMPLETE);
    }

    @Test
    void aMovementGoesByTheWords() {
        Movement<ActionStatus> movement = Movement.actions(
                plan(action("x")
                                .addAssessment(said(BEFORE, "Late"))
                                .addAssessment(said(MARCH, "Done"))
                                .build())
                        .build(),
                BEFORE,
                MARCH);

        assertThat(movement.total().count(MovementKind.IMPROVED)).isOne();
    }

    @Test
    void whatWorsenedInWordsNeedsAttentionAndWhatIsSaidToBeClosedDoesNot() {
        AttentionRules rules = AttentionRules.usual();
        Benefit worsened = benefit("b")
                .addAssessment(saidOfBenefit(BEFORE, "All is well"))
                .addAssessment(saidOfBenefit(MARCH, "In trouble"))
                .build();

        assertThat(attention(ofBenefit(worsened), rules))
                .containsExactly(AttentionKind.WORSENED, AttentionKind.RED_WITHOUT_RECOVERY);
        assertThat(attention(
                        plan(printed("x", "Done, closed").toBuilder().due(MARCH).build())
                                .build(),
                        rules))
                .isEmpty();
        assertThat(attention(
                        plan(printed("x", "Late").toBuilder().due(MARCH).build())
                                .build(),
                        rules))
                .containsExactly(AttentionKind.OVERDUE);
    }

    @Test
    void wordsWithAStatusAreAnAssessmentInTheCycle() {
        AttentionRules rules = AttentionRules.usual().toBuilder()
                .reportingCycle(ReportingCycle.parse("P1Y"))
                .build();

        assertThat(attention(plan(printed("x", "Late")).build(), rules)).isEmpty();
        assertThat(attention(plan(printed("x", "Goes on")).build(), rules))
                .containsExactly(AttentionKind.NOT_ASSESSED_IN_CYCLE);
        assertThat(Attention.of(plan(printed("x", "Done")).build(), PartialDate.of(2030), rules)
                        .items())
                .isEmpty();
    }

    @Test
    void dispositionsByWordsAreTalliedAsOfTheDate() {
        Plan plan = plan(printed("x", "Done, closed"), printed("y", "Goes on"), printed("z", "Dropped"))
                .build();

        assertThat(RollUp.actions(plan, MARCH).dispositions()).hasToString("1 CLOSED, 1 CARRIED_FORWARD, 1 WITHDRAWN");
        assertThat(RollUp.actions(plan, BEFORE).dispositions()).hasToString("3 not stated");
        assertThat(RollUp.actions(plan, BEFORE)
                        .by(Grouping.DISPOSITION)
                        .get("CLOSED")
                        .total())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, 1, 2", "CARRIED_FORWARD, 1, 2", "WITHDRAWN, 1, 2", "SUPERSEDED, 0, 1"})
    void aCountOfADispositionCountsWords(String key, long least, long most) {
        Plan plan = plan(
                        printed("x", "Done, closed"),
                        printed("y", "Goes on"),
                        printed("z", "Dropped"),
                        printed("o", "Late"))
                .addPublished(figure().putCount(key, 1).build())
                .build();

        assertThat(Reconciliation.of(plan, MARCH).figures())
                .filteredOn(finding -> finding.comparedWith() == ComparedWith.ENTRIES)
                .singleElement()
                .satisfies(finding -> assertThat(finding.counted()).contains(new Bounds(least, most)));
    }

    @Test
    void whatWordsTakeOutLaterMayNotBeSomethingElseBefore() {
        Plan plan = plan(printed("z", "Dropped"))
                .addPublished(figure().putCount("CLOSED", 0).build())
                .build();

        assertThat(Reconciliation.of(plan, BEFORE).figures())
                .filteredOn(finding -> finding.comparedWith() == ComparedWith.ENTRIES)
                .singleElement()
                .satisfies(finding -> assertThat(finding.counted()).contains(Bounds.exactly(0)));
    }

    private static List<Fate> fates(Plan old, PartialDate asOf) {
        Plan next = northmoor().id("next").addRecord(PlanRecord.ENTRIES).build();
        return CarryForwardLedger.of(old, next, asOf).lines().stream()
                .map(LedgerLine::fate)
                .toList();
    }

    @Test
    void theLedgerGoesByWordsAndLosesNothingThatTheySayMoreOf() {
        Plan.Builder plan = plan(
                printed("x", "Done, closed"),
                printed("y", "Goes on"),
                printed("z", "Dropped"),
                printed("d", "Done"),
                printed("o", "Late"));

        assertThat(fates(plan.build(), MARCH))
                .containsExactly(Fate.CLOSED, Fate.TARGET_UNKNOWN, Fate.WITHDRAWN, Fate.FINISHED, Fate.NOT_STATED);
        plan.asOf(MARCH).addRecord(PlanRecord.DISPOSITIONS);
        assertThat(fates(plan.build(), MARCH))
                .containsExactly(Fate.CLOSED, Fate.TARGET_UNKNOWN, Fate.WITHDRAWN, Fate.LOST, Fate.LOST);
        assertThat(fates(plan.build(), BEFORE))
                .containsExactly(Fate.NOT_STATED, Fate.NOT_STATED, Fate.NOT_STATED, Fate.LOST, Fate.LOST);
    }

    @Test
    void aPrintedListOfWhatIsCarriedForwardMayBeThatOfTheWords() {
        Plan plan = plan(printed("x", "Done, closed"), printed("y", "Goes on"), printed("z", "Goes on"))
                .addPublished(figure().addEntries("x", "y")
                        .listedAs("CARRIED_FORWARD")
                        .build())
                .build();
        CarryForwardList list = CarryForwardLedger.of(
                        plan, northmoor().id("next").build(), MARCH)
                .lists()
                .get(0);

        assertThat(list.carried()).extracting(entry -> entry.getId()).containsExactly("y");
        assertThat(list.notCarried()).extracting(entry -> entry.getId()).containsExactly("x");
        assertThat(list.leftOut()).extracting(entry -> entry.getId()).containsExactly("z");
    }

    @Test
    void aPrintedListContradictsNoRecordsWhereWordsSayWhatBecomesOfTheEntries() {
        Plan plan = plan(printed("x", "Done, closed"), printed("y", "Goes on"), printed("o", "Late"))
                .asOf(MARCH)
                .addRecord(PlanRecord.DISPOSITIONS)
                .addPublished(figure().addEntries("x", "y", "o")
                        .listedAs("CARRIED_FORWARD")
                        .build())
                .build();

        assertThat(PlanCheck.of(plan).findings(FindingCode.CONTRADICTS_RECORDS))
                .singleElement()
                .asString()
                .contains("it names o, of which nothing is stated");
    }

    @Test
    void theCheckGoesByWordsToo() {
        Plan realised = northmoor()
                .statusScheme(SCHEME)
                .asOf(MARCH)
                .addArea(area("a1")
                        .addAction(printed("x", "Late").toBuilder()
                                .addBenefit("b")
                                .due(PartialDate.of(2030))
                                .build())
                        .addAction(printed("y", "Goes on").toBuilder()
                                .addAssessment(said(MARCH, "Late"))
                                .addBenefit("b")
                                .build())
                        .addBenefit(benefit("b")
                                .addAssessment(saidOfBenefit(MARCH, "Realised"))
                                .build())
                        .build())
                .build();

        assertThat(PlanCheck.of(realised).findings(FindingCode.REALISED_BEFORE_ACTIONS))
                .hasSize(1);
        assertThat(PlanCheck.of(ofBenefit(benefit("b")
                                .addAssessment(saidOfBenefit(MARCH, "In trouble"))
                                .build()))
                        .findings(FindingCode.RED_WITHOUT_RECOVERY))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Goes on, carried forward", "Late, "})
    void anActionDueAfterThePlanMayBeCarriedForwardByItsWords(String words, String carried) {
        Plan plan = plan(printed("x", words).toBuilder()
                        .due(PartialDate.of(2030))
                        .build())
                .build();

        assertThat(PlanCheck.of(plan).findings(FindingCode.DUE_AFTER_PLAN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments().get("kind"))
                        .isEqualTo(carried == null ? "NOT_CARRIED_FORWARD" : "CARRIED_FORWARD"));
    }

    @Test
    void aPlanGivesTheHistoryAndTheMembershipOfItsEntries() {
        Action dropped = printed("z", "Dropped");
        Action done = printed("x", "Done");
        Plan plan = plan(dropped, done).build();

        assertThat(plan.historyOf(done).readingAsOf(MARCH)).isEqualTo(Reading.of(ActionStatus.COMPLETE));
        assertThat(plan.membershipOf(dropped).left()).contains(MARCH);
        assertThat(Set.copyOf(done.getAssessments()))
                .isEqualTo(Set.copyOf(plan.historyOf(done).asOf(MARCH).assessments()));
        assertThat(plan.membershipOf(dropped.toBuilder()
                                .disposition(Disposition.of(DispositionKind.CLOSED))
                                .build())
                        .out())
                .isEmpty();
    }
}
