package io.github.promisemodel.fields;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every text of a plan, with its place. In the plans here each text is numbered, so that none is taken for another. */
class PlanTextsTest {

    private static List<String> of(Plan plan) {
        return PlanTexts.of(plan).stream()
                .map(text -> text.path() + " " + text.kind() + " " + text.text())
                .toList();
    }

    private static List<String> within(String path, Plan plan) {
        return of(plan).stream().filter(text -> text.startsWith(path)).toList();
    }

    private static Plan.Builder bare() {
        return northmoor().title("t0");
    }

    @Test
    void thePlansOwnTextsAreGiven() {
        Plan plan = bare().note("t1")
                .council(Council.of("northmoor", "t2"))
                .statusScheme(StatusScheme.builder()
                        .addAction(Wording.builder(ActionStatus.class)
                                .addWords("t3", "t4")
                                .build())
                        .addBenefit(Wording.builder(BenefitStatus.class)
                                .addWords("t5")
                                .build())
                        .putColour(BenefitStatus.BLUE, "t6")
                        .build())
                .addDocument(
                        Document.builder().id("report").title("t7").note("t8").build())
                .addCallToAction(CallToAction.builder()
                        .id("voice-1")
                        .foundation(Foundation.VOICE)
                        .title("t9")
                        .build())
                .addGroup(EntryGroup.builder().id("g1").title("t10").note("t11").build())
                .addPublished(figure("t12"))
                .build();

        assertThat(of(plan))
                .containsExactly(
                        "/callsToAction/0/title TITLE t9",
                        "/council/name NAME t2",
                        "/documents/0/note NARRATIVE t8",
                        "/documents/0/title NAME t7",
                        "/groups/0/note NARRATIVE t11",
                        "/groups/0/title TITLE t10",
                        "/note NARRATIVE t1",
                        "/published/0/note NARRATIVE t12",
                        "/statusScheme/actions/0/words/0 AS_PRINTED t3",
                        "/statusScheme/actions/0/words/1 AS_PRINTED t4",
                        "/statusScheme/benefits/0/words/0 AS_PRINTED t5",
                        "/statusScheme/colours/BLUE NARRATIVE t6",
                        "/title TITLE t0");
        assertThat(PlanTexts.of(plan))
                .extracting(PlanText::of)
                .containsExactly(
                        "Call to action voice-1",
                        "Council northmoor",
                        "Document report",
                        "Document report",
                        "Group g1",
                        "Group g1",
                        "Plan northmoor-2024-27",
                        "Published figure of ACTIONS",
                        "Status scheme",
                        "Status scheme",
                        "Status scheme",
                        "Status scheme",
                        "Plan northmoor-2024-27");
        assertThat(PlanTexts.of(plan)).allMatch(text -> text.entry().isEmpty());
    }

    @Test
    void theTextsOfAnActionAreGiven() {
        Action action = Action.builder()
                .id("1.1")
                .title("t1")
                .owner("t2")
                .note("t3")
                .addDueExtension(DueExtension.of(MARCH).toBuilder().reason("t4").build())
                .addMilestone(Milestone.of("t5", MARCH).toBuilder().note("t6").build())
                .lead(organisation("t7", "t8"))
                .addPartner(organisation("t9", "t10"))
                .addFunding(Funding.builder()
                        .title("t11")
                        .note("t12")
                        .funder(organisation("t13", "t14"))
                        .asked(Amount.of(1))
                        .build())
                .addKeyDate(KeyDate.of(MARCH, "t15"))
                .addMeasure(Measure.builder().id("m").title("t16").build())
                .addAssessment(Assessment.builder(ActionStatus.class)
                        .asOf(MARCH)
                        .asPrinted("t17")
                        .recordedBy("t18")
                        .nextStep("t19")
                        .recoveryNote("t20")
                        .note("t21")
                        .addEvidence(Evidence.narrative("t22"))
                        .build())
                .addEvidence(Evidence.livedExperience("t23").toBuilder()
                        .text("t24")
                        .consentGiven(true)
                        .build())
                .disposition(Disposition.of(DispositionKind.CLOSED).toBuilder()
                        .note("t25")
                        .build())
                .build();

        assertThat(within("/areas/0/actions/0", planOf(action)))
                .containsExactly(
                        "/areas/0/actions/0/assessments/0/asPrinted AS_PRINTED t17",
                        "/areas/0/actions/0/assessments/0/evidence/0/text NARRATIVE t22",
                        "/areas/0/actions/0/assessments/0/nextStep NARRATIVE t19",
                        "/areas/0/actions/0/assessments/0/note NARRATIVE t21",
                        "/areas/0/actions/0/assessments/0/recordedBy ROLE t18",
                        "/areas/0/actions/0/assessments/0/recoveryNote NARRATIVE t20",
                        "/areas/0/actions/0/disposition/note NARRATIVE t25",
                        "/areas/0/actions/0/dueExtensions/0/reason NARRATIVE t4",
                        "/areas/0/actions/0/evidence/0/text LIVED_EXPERIENCE t24",
                        "/areas/0/actions/0/evidence/0/theme NARRATIVE t23",
                        "/areas/0/actions/0/funding/0/funder/name NAME t13",
                        "/areas/0/actions/0/funding/0/funder/role ROLE t14",
                        "/areas/0/actions/0/funding/0/note NARRATIVE t12",
                        "/areas/0/actions/0/funding/0/title TITLE t11",
                        "/areas/0/actions/0/keyDates/0/title TITLE t15",
                        "/areas/0/actions/0/lead/name NAME t7",
                        "/areas/0/actions/0/lead/role ROLE t8",
                        "/areas/0/actions/0/measures/0/title TITLE t16",
                        "/areas/0/actions/0/milestones/0/note NARRATIVE t6",
                        "/areas/0/actions/0/milestones/0/title TITLE t5",
                        "/areas/0/actions/0/note NARRATIVE t3",
                        "/areas/0/actions/0/owner ROLE t2",
                        "/areas/0/actions/0/partners/0/name NAME t9",
                        "/areas/0/actions/0/partners/0/role ROLE t10",
                        "/areas/0/actions/0/title TITLE t1");
        assertThat(PlanTexts.of(planOf(action)))
                .filteredOn(text -> text.path().toString().startsWith("/areas/0/actions/0"))
                .allMatch(text -> text.entry().equals(Optional.of("1.1")))
                .extracting(PlanText::of)
                .containsOnly("Action 1.1");
    }

    @Test
    void theTextsOfABenefitAndItsMeasuresAreGiven() {
        Measure measure = Measure.builder()
                .id("m")
                .title("t1")
                .unit("t2")
                .note("t3")
                .baseline(Baseline.of(Amount.of(1)).toBuilder()
                        .unit("t4")
                        .note("t5")
                        .build())
                .target(new Target.None(TargetTerms.EMPTY.printedAs("t6")))
                .addObservation(Observation.of(MARCH, Amount.of(1)).toBuilder()
                        .asPrinted("t7")
                        .unit("t8")
                        .recordedBy("t9")
                        .note("t10")
                        .build())
                .addComparator(Comparator.of("t11", Amount.of(1)).toBuilder()
                        .unit("t12")
                        .note("t13")
                        .build())
                .addOverride(StatusOverride.of(PartialDate.of(2025), BenefitStatus.RED, "t14").toBuilder()
                        .recordedBy("t15")
                        .note("t16")
                        .build())
                .build();
        Plan plan = bare().addArea(ImprovementArea.builder()
                        .id("a1")
                        .reference("7")
                        .title("t17")
                        .note("t18")
                        .addBenefit(Benefit.builder()
                                .id("b1")
                                .reference("1")
                                .title("t19")
                                .owner("t20")
                                .note("t21")
                                .addMeasure(measure)
                                .build())
                        .addPublished(figure("t22"))
                        .build())
                .build();

        assertThat(within("/areas", plan))
                .containsExactly(
                        "/areas/0/benefits/0/measures/0/baseline/note NARRATIVE t5",
                        "/areas/0/benefits/0/measures/0/baseline/unit TITLE t4",
                        "/areas/0/benefits/0/measures/0/comparators/0/note NARRATIVE t13",
                        "/areas/0/benefits/0/measures/0/comparators/0/of TITLE t11",
                        "/areas/0/benefits/0/measures/0/comparators/0/unit TITLE t12",
                        "/areas/0/benefits/0/measures/0/note NARRATIVE t3",
                        "/areas/0/benefits/0/measures/0/observations/0/asPrinted AS_PRINTED t7",
                        "/areas/0/benefits/0/measures/0/observations/0/note NARRATIVE t10",
                        "/areas/0/benefits/0/measures/0/observations/0/recordedBy ROLE t9",
                        "/areas/0/benefits/0/measures/0/observations/0/unit TITLE t8",
                        "/areas/0/benefits/0/measures/0/overrides/0/note NARRATIVE t16",
                        "/areas/0/benefits/0/measures/0/overrides/0/reason NARRATIVE t14",
                        "/areas/0/benefits/0/measures/0/overrides/0/recordedBy ROLE t15",
                        "/areas/0/benefits/0/measures/0/target/asPrinted AS_PRINTED t6",
                        "/areas/0/benefits/0/measures/0/title TITLE t1",
                        "/areas/0/benefits/0/measures/0/unit TITLE t2",
                        "/areas/0/benefits/0/note NARRATIVE t21",
                        "/areas/0/benefits/0/owner ROLE t20",
                        "/areas/0/benefits/0/title TITLE t19",
                        "/areas/0/note NARRATIVE t18",
                        "/areas/0/published/0/note NARRATIVE t22",
                        "/areas/0/title TITLE t17");
        assertThat(PlanTexts.of(plan)).extracting(PlanText::of).contains("Area 7", "Benefit 1");
    }

    @Test
    void evidenceOfLivedExperienceIsToldApartFromAnAccount() {
        Evidence number =
                Evidence.builder().kind(EvidenceKind.NUMBER).measure("m").build();
        Action action =
                Action.builder().id("1.1").title("t1").addEvidence(number).build();

        assertThat(within("/areas/0/actions/0/evidence", planOf(action))).isEmpty();
    }

    private static Plan planOf(Action action) {
        return bare().addArea(ImprovementArea.builder()
                        .id("a1")
                        .title("area")
                        .addAction(action)
                        .build())
                .build();
    }

    private static PublishedFigure figure(String note) {
        return PublishedFigure.builder()
                .of(FigureSubject.ACTIONS)
                .note(note)
                .source(Source.of("Summary"))
                .build();
    }

    private static Organisation organisation(String name, String role) {
        return Organisation.builder().name(name).role(role).build();
    }
}
