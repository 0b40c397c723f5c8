package io.github.promisemodel.merge;

import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.ExtensionValue.Flag;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Links that lead nowhere, told and taken out. */
class LinkCleaningTest {

    private static final PublishedFigure FIGURE = PublishedFigure.builder()
            .of(FigureSubject.ACTIONS)
            .addEntries("1.1", "1.2")
            .source(Source.of("Summary"))
            .build();

    private static final Extensions UNKNOWN = Extensions.of("ward", new Flag(true));

    /** Whatever names the action 1.1 or the benefit 1-b1, beside what else it names. */
    private static final Plan PLAN = northmoor()
            .addArea(area("a1")
                    .addAction(action("1.1").build())
                    .addAction(action("1.2")
                            .extensions(UNKNOWN)
                            .addBenefits("1-b0", "1-b1", "1-b2")
                            .disposition(Disposition.builder()
                                    .kind(DispositionKind.CARRIED_FORWARD)
                                    .addTo(EntryLink.of("1.1"), EntryLink.of("northmoor-2027-30", "1.1"))
                                    .build())
                            .build())
                    .addBenefits(
                            benefit("1-b0").build(),
                            benefit("1-b1").build(),
                            benefit("1-b2").build())
                    .addPublished(FIGURE)
                    .build())
            .addArea(area("a2").addAction(action("2.1").build()).build())
            .addGroup(EntryGroup.builder()
                    .id("g1")
                    .title("Sub-group")
                    .addEntries("1.1", "2.1", "1-b1")
                    .build())
            .build();

    private static final Plan EDITED = PLAN.without("1.1").without("1-b1");

    @Test
    void linksOfThePlansWorkAreTakenOutAndNothingElse() {
        LinkCleaning cleaning = LinkCleaning.of(EDITED, PLAN);

        Plan expected = EDITED.with(
                "1.2",
                Action.class,
                it -> it.toBuilder()
                        .benefits(List.of("1-b0", "1-b2"))
                        .disposition(Disposition.builder()
                                .kind(DispositionKind.CARRIED_FORWARD)
                                .addTo(EntryLink.of("northmoor-2027-30", "1.1"))
                                .build())
                        .build());
        assertThat(cleaning.plan())
                .isEqualTo(expected.toBuilder()
                        .groups(List.of(EntryGroup.builder()
                                .id("g1")
                                .title("Sub-group")
                                .addEntries("2.1")
                                .build()))
                        .build());
        assertThat(cleaning.removed())
                .extracting(finding -> finding.path().toString())
                .containsExactly(
                        "/areas/0/actions/0/benefits/1",
                        "/areas/0/actions/0/disposition/to/0",
                        "/groups/0/entries/0",
                        "/groups/0/entries/2");
        assertThat(cleaning.plan().getAreas().get(1)).isSameAs(PLAN.getAreas().get(1));
    }

    @Test
    void whatWasPublishedIsKeptAndTold() {
        LinkCleaning cleaning = LinkCleaning.of(EDITED);

        assertThat(cleaning.kept())
                .extracting(finding -> finding.path().toString())
                .containsExactly("/areas/0/published/0/entries/0");
        assertThat(cleaning.plan().getAreas().get(0).getPublished()).containsExactly(FIGURE);
    }

    @Test
    void linksThatLedNowhereBeforeTheEditStay() {
        Plan old = PLAN.with(
                "2.1", Action.class, it -> it.toBuilder().addBenefit("missing").build());
        Plan edited = old.without("1-b1");

        assertThat(LinkCleaning.of(edited, old).plan().get("2.1", Action.class).getBenefits())
                .containsExactly("missing");
        assertThat(LinkCleaning.of(edited).plan().get("2.1", Action.class).getBenefits())
                .isEmpty();
        assertThat(LinkCleaning.of(edited).removed())
                .extracting(Finding::message)
                .contains("Action 2.1: it names the benefit 'missing', and the plan has none with that id");
    }

    @Test
    void aSupersededAssessmentThatIsNotThereIsNotNamed() {
        Plan plan = PLAN.assess(
                "2.1",
                Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder()
                        .id("second")
                        .supersedes("first")
                        .build());

        assertThat(LinkCleaning.of(plan).plan().get("2.1", Action.class).getAssessments())
                .containsExactly(Assessment.of(MARCH, ActionStatus.BEHIND).toBuilder()
                        .id("second")
                        .build());
    }

    @Test
    void whatIsNothingWithoutItsLinkAndTheDocumentOfASourceAreKept() {
        Plan plan = PLAN.with(
                "2.1",
                Action.class,
                it -> it.toBuilder()
                        .source(Source.builder()
                                .document("missing")
                                .place("page 1")
                                .build())
                        .addEvidence(Evidence.builder()
                                .kind(EvidenceKind.NUMBER)
                                .measure("missing")
                                .build())
                        .build());

        LinkCleaning cleaning = LinkCleaning.of(plan);

        assertThat(cleaning.plan()).isSameAs(plan);
        assertThat(cleaning.removed()).isEmpty();
        assertThat(cleaning.kept())
                .extracting(finding ->
                        finding.entry().orElseThrow() + " " + finding.field().orElseThrow())
                .containsExactly("2.1 evidence", "2.1 source");
    }

    @Test
    void aMeasureOfASetAndWhatAnObservationSupersedesAreTakenOutAndNotADimension() {
        Measure measure = Measure.builder()
                .id("m1")
                .title("Carers")
                .partOf("missing")
                .addObservation(Observation.undated(Amount.of(5)).toBuilder()
                        .supersedes("missing")
                        .build())
                .addBreakdown(Breakdown.builder().dimension("missing").build())
                .build();
        MeasureSet set = MeasureSet.builder()
                .id("framework")
                .title("Framework")
                .addMeasures("m1", "missing")
                .build();

        LinkCleaning cleaning = LinkCleaning.of(
                PLAN.toBuilder().addMeasure(measure).addMeasureSet(set).build());

        assertThat(cleaning.removed())
                .extracting(finding -> finding.path().toString())
                .containsExactly("/measureSets/0/measures/1", "/measures/0/observations/0");
        assertThat(cleaning.kept())
                .extracting(finding -> finding.path().toString())
                .containsExactly("/measures/0", "/measures/0/breakdowns/0");
        assertThat(cleaning.plan().getMeasureSets().get(0).getMeasures()).containsExactly("m1");
        assertThat(cleaning.plan().getMeasures().get(0).getObservations().get(0).getSupersedes())
                .isEmpty();
    }

    @Test
    void whatRegistersAndEntriesNameIsTakenOutAndNotTheMeasuresOfATest() {
        TestOfChange cycle = TestOfChange.builder()
                .hypothesis("More families come in the evening")
                .addMeasures("missing")
                .build();
        Plan plan = PLAN.toBuilder()
                .addFunding(Funding.builder()
                        .spent(Amount.of(5))
                        .addEntries("2.1", "missing")
                        .build())
                .addRisk(Risk.builder()
                        .id("r1")
                        .kind(RiskKind.RISK)
                        .title("Too little time")
                        .addAreas("missing", "a1")
                        .addEntries("missing")
                        .build())
                .addEngagement(Engagement.builder()
                        .id("e1")
                        .title("Survey")
                        .addAreas("missing")
                        .addEntries("missing", "1-b1")
                        .build())
                .build()
                .with(
                        "2.1",
                        Action.class,
                        it -> it.toBuilder()
                                .addNeeds("1.1", "missing")
                                .addTestOfChange(cycle)
                                .build())
                .with(
                        "1-b1",
                        Benefit.class,
                        it -> it.toBuilder()
                                .addFunding(Funding.builder()
                                        .saved(Amount.of(5))
                                        .addEntries("missing")
                                        .build())
                                .build());

        LinkCleaning cleaning = LinkCleaning.of(plan);

        Plan cleaned = cleaning.plan();
        Action action = cleaned.get("2.1", Action.class);
        Benefit benefit = cleaned.get("1-b1", Benefit.class);
        assertThat(cleaned.getFunding().get(0).getEntries()).containsExactly("2.1");
        assertThat(cleaned.getRisks().get(0).getAreas()).containsExactly("a1");
        assertThat(cleaned.getRisks().get(0).getEntries()).isEmpty();
        assertThat(cleaned.getEngagements().get(0).getAreas()).isEmpty();
        assertThat(cleaned.getEngagements().get(0).getEntries()).containsExactly("1-b1");
        assertThat(action.getNeeds()).containsExactly("1.1");
        assertThat(benefit.getFunding().get(0).getEntries()).isEmpty();
        assertThat(action.getTestsOfChange()).containsExactly(cycle);
        assertThat(cleaning.kept())
                .extracting(finding -> finding.path().toString())
                .containsExactly("/areas/1/actions/0/testsOfChange/0/measures/0");
        assertThat(cleaning.removed()).hasSize(7);
    }

    @Test
    void aLinkToAnEntryOfThisPlanIsTakenOutAndOneIntoAnotherStays() {
        Plan plan = PLAN.with(
                "1-b1",
                Benefit.class,
                it -> it.toBuilder()
                        .addContributesTo(EntryLink.of("1-b2"), EntryLink.of("missing"))
                        .addLinks(EntryLink.of("missing"), EntryLink.of("scotland", "uncrc-12"))
                        .build());

        Benefit benefit = new LinkRemoval(List.of(
                        dangling("/areas/0/benefits/1/contributesTo/1", "BENEFIT"),
                        dangling("/areas/0/benefits/1/links/0", "ENTRY")))
                .from(plan)
                .get("1-b1", Benefit.class);

        assertThat(benefit.getContributesTo()).containsExactly(EntryLink.of("1-b2"));
        assertThat(benefit.getLinks()).containsExactly(EntryLink.of("scotland", "uncrc-12"));
    }

    private static Finding dangling(String path, String kind) {
        return new Finding(
                FindingCode.DANGLING_LINK,
                PlanPath.parse(path),
                Optional.empty(),
                Map.of("kind", kind, "from", "Benefit 1-b1", "to", "missing"));
    }

    @Test
    void anEntryTakenOutIsNamedNoMoreByWhatNeededItAndByTheRegisters() {
        Plan old = PLAN.toBuilder()
                .addRisk(Risk.builder()
                        .id("r1")
                        .kind(RiskKind.ISSUE)
                        .title("Too little time")
                        .addEntries("1.1")
                        .build())
                .build()
                .with("2.1", Action.class, it -> it.toBuilder().addNeeds("1.1").build());

        LinkCleaning cleaning = LinkCleaning.of(old.without("1.1"), old);

        assertThat(cleaning.removed())
                .extracting(Finding::message)
                .contains(
                        "Action 2.1: it names the action '1.1', and the plan has none with that id",
                        "Issue r1: it names the entry '1.1', and the plan has none with that id");
        assertThat(cleaning.plan().get("2.1", Action.class).getNeeds()).isEmpty();
        assertThat(cleaning.plan().getRisks().get(0).getEntries()).isEmpty();
    }

    @Test
    void aPlanWhoseLinksAllLeadSomewhereIsTheVerySame() {
        assertThat(LinkCleaning.of(PLAN).plan()).isSameAs(PLAN);
    }
}
