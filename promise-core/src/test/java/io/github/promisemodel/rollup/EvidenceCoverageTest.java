package io.github.promisemodel.rollup;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For how many benefits there is evidence, and which. */
class EvidenceCoverageTest {

    private static final Evidence THEME = Evidence.livedExperience("Being listened to");
    private static final Evidence ACCOUNT = Evidence.narrative("Sessions ran all year.");
    private static final Evidence ACCOUNT_OF_HOW =
            ACCOUNT.toBuilder().level(EvidenceLevel.ORGANISATIONAL).build();
    private static final Evidence FIGURE =
            Evidence.number("m1").toBuilder().level(EvidenceLevel.NATIONAL).build();

    private static final Plan PLAN = SamplePlans.of(
            area("a1")
                    .addBenefit(with("b1", THEME, THEME, FIGURE))
                    .addBenefit(with("b2", ACCOUNT_OF_HOW))
                    .addBenefit(with("b3", ACCOUNT))
                    .addBenefit(with("b4"))
                    .build(),
            area("a2")
                    .addBenefit(with("b5", ACCOUNT, THEME))
                    .addBenefit(with("b6", THEME).toBuilder().contextual(true).build())
                    .build());

    private static Benefit with(String id, Evidence... evidence) {
        return benefit(id).addEvidence(evidence).build();
    }

    private static List<String> ids(List<CountedEntry<BenefitStatus>> entries) {
        return entries.stream().map(counted -> counted.entry().getId()).toList();
    }

    private static EvidenceCoverage<BenefitStatus> of(Benefit... benefits) {
        return RollUp.benefits(SamplePlans.of(area("a1").addBenefits(benefits).build()), MARCH)
                .evidence();
    }

    @Test
    void anEntryCountsOnceForEachLevelOfItsEvidence() {
        EvidenceCoverage<BenefitStatus> evidence = RollUp.benefits(PLAN, MARCH).evidence();

        assertThat(ids(evidence.entries(EvidenceLevel.EXPERIENCE))).containsExactly("b1", "b5");
        assertThat(ids(evidence.entries(EvidenceLevel.NATIONAL))).containsExactly("b1");
        assertThat(ids(evidence.entries(EvidenceLevel.ORGANISATIONAL))).containsExactly("b2");
        assertThat(evidence.share(EvidenceLevel.EXPERIENCE)).isEqualTo(Share.of(2, 5));
    }

    @Test
    void evidenceOfNoStatedLevelAndNoneRecordedAreTwoThings() {
        EvidenceCoverage<BenefitStatus> evidence = RollUp.benefits(PLAN, MARCH).evidence();

        assertThat(ids(evidence.entriesOfNoLevel())).containsExactly("b3");
        assertThat(ids(evidence.entriesWithout())).containsExactly("b4");
    }

    @Test
    void anObservedMeasureIsEvidenceOfNoStatedLevel() {
        Measure observed = Measure.builder()
                .id("m1")
                .title("A measure")
                .addObservation(Observation.of(PartialDate.parse("2025-03-01/2025-06"), Amount.parse("36")))
                .build();
        Measure undated = Measure.builder()
                .id("m2")
                .title("A measure")
                .addObservation(Observation.undated(Amount.parse("36")))
                .build();
        Measure never = Measure.builder().id("m3").title("A measure").build();
        Measure later = observed.toBuilder()
                .observations(List.of(Observation.of(PartialDate.parse("2025-04"), Amount.parse("36"))))
                .build();

        EvidenceCoverage<BenefitStatus> evidence = of(
                benefit("b1").addMeasure(observed).build(),
                benefit("b2").addMeasures(never, undated).build(),
                benefit("b3").addMeasures(never, later).build(),
                with("b4", THEME).toBuilder().addMeasure(observed).build());

        assertThat(ids(evidence.entriesOfNoLevel())).containsExactly("b1", "b2");
        assertThat(ids(evidence.entriesWithout())).containsExactly("b3");
        assertThat(ids(evidence.entries(EvidenceLevel.EXPERIENCE))).containsExactly("b4");
    }

    @Test
    void aMeasureOfAnActionIsEvidenceOfIt() {
        Measure observed = Measure.builder()
                .id("m1")
                .title("A measure")
                .addObservation(Observation.undated(Amount.parse("36")))
                .build();
        Plan plan = SamplePlans.of(
                area("a1").addAction(action("1.1").addMeasure(observed).build()).build());

        assertThat(RollUp.actions(plan, MARCH).evidence())
                .hasToString(
                        "0 NATIONAL, 0 ORGANISATIONAL, 0 EXPERIENCE, 1 of no stated level, 0 with none recorded, of 1");
    }

    @Test
    void entriesLeftOutOfTheDenominatorAreLeftOutHere() {
        assertThat(RollUp.benefits(PLAN, MARCH).evidence().counted()).isEqualTo(5);
        assertThat(RollUp.benefits(PLAN, MARCH)
                        .over(Denominator.EVERY_ENTRY)
                        .evidence()
                        .share(EvidenceLevel.EXPERIENCE))
                .isEqualTo(Share.of(3, 6));
    }

    @Test
    void aGroupIsCoveredByTheEvidenceOfItsEntries() {
        RollUp<BenefitStatus> byArea = RollUp.benefits(PLAN, MARCH).by(Grouping.AREA);

        assertThat(byArea.evidence("a2"))
                .hasValueSatisfying(evidence ->
                        assertThat(evidence.share(EvidenceLevel.EXPERIENCE)).isEqualTo(Share.of(1, 1)));
        assertThat(byArea.evidence("a9")).isEmpty();
    }

    @Test
    void evidenceAboutALaterDateIsNotSeen() {
        Evidence later = THEME.toBuilder().date(PartialDate.parse("2025-04")).build();
        Evidence now = THEME.toBuilder().date(MARCH).build();

        assertThat(of(with("b1", later)))
                .hasToString("0 NATIONAL, 0 ORGANISATIONAL, 0 EXPERIENCE, 1 with none recorded, of 1");
        assertThat(of(with("b1", now)))
                .hasToString("0 NATIONAL, 0 ORGANISATIONAL, 1 EXPERIENCE, 0 with none recorded, of 1");
    }

    @Test
    void evidenceOfALaterAssessmentIsNotSeenAndThatOfAnEarlierOneStays() {
        assertThat(of(assessed("2025-04")).share(EvidenceLevel.EXPERIENCE)).isEqualTo(Share.of(0, 1));
        assertThat(of(assessed("2024", "2025-03")).share(EvidenceLevel.EXPERIENCE))
                .isEqualTo(Share.of(1, 1));
    }

    /** The first assessment of each has evidence. */
    private static Benefit assessed(String... dates) {
        Benefit.Builder benefit = benefit("b1");
        for (int i = 0; i < dates.length; i++) {
            benefit.addAssessment(Assessment.builder(BenefitStatus.class)
                    .asOf(PartialDate.parse(dates[i]))
                    .reading(Reading.of(BenefitStatus.GREEN))
                    .addAllEvidence(i == 0 ? List.of(THEME) : List.of())
                    .build());
        }
        return benefit.build();
    }

    @Test
    void ofNoEntriesNoShareIsDefined() {
        assertThat(of().share(EvidenceLevel.EXPERIENCE)).isEqualTo(Share.of(0, 0));
        assertThat(of()).hasToString("0 NATIONAL, 0 ORGANISATIONAL, 0 EXPERIENCE, 0 with none recorded, of 0");
    }

    @Test
    void itSaysHowManyAreOfNoStatedLevel() {
        assertThat(RollUp.benefits(PLAN, MARCH).evidence())
                .hasToString(
                        "1 NATIONAL, 1 ORGANISATIONAL, 2 EXPERIENCE, 1 of no stated level, 1 with none recorded, of 5");
    }

    @Test
    void wherePlansListAllTheirEvidenceAbsenceIsNone() {
        Plan recorded =
                PLAN.toBuilder().asOf(MARCH).addRecord(PlanRecord.EVIDENCE).build();
        EvidenceCoverage<BenefitStatus> evidence =
                RollUp.benefits(recorded, MARCH).evidence();

        assertThat(ids(evidence.entriesWithNone())).containsExactly("b4");
        assertThat(evidence.entriesWithout()).isEmpty();
        assertThat(evidence)
                .hasToString("1 NATIONAL, 1 ORGANISATIONAL, 2 EXPERIENCE, 1 of no stated level, 1 with none, of 5");
    }

    @Test
    void ofALaterDateTheirAbsenceSaysNothing() {
        Plan recorded =
                PLAN.toBuilder().asOf(MARCH).addRecord(PlanRecord.EVIDENCE).build();
        EvidenceCoverage<BenefitStatus> evidence =
                RollUp.benefits(recorded, PartialDate.parse("2025-04")).evidence();

        assertThat(evidence.entriesWithNone()).isEmpty();
        assertThat(ids(evidence.entriesWithout())).containsExactly("b4");
    }

    @Test
    void whereItIsNotListedAnyEntryMayHaveIt() {
        EvidenceCoverage<BenefitStatus> evidence = RollUp.benefits(PLAN, MARCH).evidence();

        assertThat(evidence.bounds(EvidenceLevel.EXPERIENCE)).isEqualTo(new Bounds(2, 5));
        assertThat(of(with("b1")).bounds(EvidenceLevel.NATIONAL)).isEqualTo(new Bounds(0, 1));
        assertThat(of().bounds(EvidenceLevel.NATIONAL)).isEqualTo(Bounds.exactly(0));
    }

    @Test
    void whereAllIsListedOnlyEvidenceOfNoStatedLevelLeavesItOpen() {
        Measure observed = Measure.builder()
                .id("m1")
                .title("A measure")
                .addObservation(Observation.undated(Amount.parse("36")))
                .build();

        assertThat(listed(
                                with("b1"),
                                with("b2").toBuilder().addMeasure(observed).build(),
                                with("b3", THEME))
                        .bounds(EvidenceLevel.EXPERIENCE))
                .isEqualTo(Bounds.exactly(1));
        EvidenceCoverage<BenefitStatus> open = listed(with("b1"), with("b2", ACCOUNT), with("b3", THEME, ACCOUNT));
        assertThat(open.bounds(EvidenceLevel.EXPERIENCE)).isEqualTo(new Bounds(1, 2));
        assertThat(open.bounds(EvidenceLevel.NATIONAL)).isEqualTo(new Bounds(0, 2));
    }

    private static EvidenceCoverage<BenefitStatus> listed(Benefit... benefits) {
        Plan plan = SamplePlans.of(area("a1").addBenefits(benefits).build());
        return RollUp.benefits(
                        plan.toBuilder()
                                .asOf(MARCH)
                                .addRecord(PlanRecord.EVIDENCE)
                                .build(),
                        MARCH)
                .evidence();
    }

    @Test
    void ofSeveralPlansEachSaysItForItsOwnEntries() {
        Plan recorded = PLAN.toBuilder()
                .id("southmoor-2024-27")
                .asOf(MARCH)
                .addRecord(PlanRecord.EVIDENCE)
                .build();
        EvidenceCoverage<BenefitStatus> evidence =
                RollUp.benefits(List.of(PLAN, recorded), MARCH).evidence();

        assertThat(evidence.entriesWithNone()).extracting(CountedEntry::plan).containsExactly(recorded);
        assertThat(evidence.entriesWithout()).extracting(CountedEntry::plan).containsExactly(PLAN);
        assertThat(evidence)
                .hasToString("2 NATIONAL, 2 ORGANISATIONAL, 4 EXPERIENCE, 2 of no stated level, 1 with none,"
                        + " 1 with none recorded, of 10");
    }
}
