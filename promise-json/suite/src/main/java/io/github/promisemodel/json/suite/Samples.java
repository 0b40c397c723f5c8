package io.github.promisemodel.json.suite;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.benefit.BenefitKind;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Made-up plans of a made-up council. */
public final class Samples {

    private Samples() {}

    /** A plan as a text, with more fields after its required ones; the fields start with a comma. */
    public static String json(String more) {
        return "{\"format\":\"promise-plan/1\",\"id\":\"northmoor-2024-27\",\"council\":\"northmoor\","
                + "\"title\":\"Northmoor Promise plan\",\"period\":{\"start\":\"2024\",\"end\":\"2027\"}" + more + "}";
    }

    /** The plan with nothing but its required fields, as {@link #json} has it. */
    public static Plan smallest() {
        return Plan.builder()
                .id("northmoor-2024-27")
                .council(Council.of("northmoor"))
                .title("Northmoor Promise plan")
                .period(PlanPeriod.parse("2024/2027"))
                .build();
    }

    /** The plan with nothing but its required fields, as a text. */
    public static String smallestText() {
        return json("");
    }

    /** An action as a text within a plan. */
    public static String jsonOfAction(String more) {
        return json(",\"areas\":[{\"id\":\"a1\",\"title\":\"Homes\",\"actions\":[" + action(more) + "]}]");
    }

    public static String action(String more) {
        return "{\"id\":\"1.1\",\"title\":\"Open a drop-in\"" + more + "}";
    }

    // ------------------------------------------------------------------------

    /** A plan with every field of every type. */
    public static Plan full() {
        return Plan.builder()
                .id("northmoor-2024-27")
                .council(Council.builder()
                        .code("northmoor")
                        .name("Northmoor")
                        .extensions(unknown("council"))
                        .build())
                .title("Northmoor Promise plan")
                .period(PlanPeriod.builder()
                        .start(PartialDate.of(2024, 4))
                        .end(PartialDate.of(2027, 3))
                        .extensions(unknown("period"))
                        .build())
                .asOf(PartialDate.parse("2025-03-31"))
                .addRecords(PlanRecord.ENTRIES, PlanRecord.DISPOSITIONS)
                .statusScheme(scheme())
                .addDocuments(Document.builder()
                        .id("report")
                        .title("Report to the board")
                        .date(PartialDate.of(2025, 6))
                        .note("The second edition.")
                        .extensions(unknown("document"))
                        .build())
                .addCallsToAction(CallToAction.builder()
                        .id("voice-1")
                        .reference("V1")
                        .foundation(Foundation.VOICE)
                        .title("Listen before deciding")
                        .source(source())
                        .extensions(unknown("call"))
                        .build())
                .addAreas(area())
                .addMeasures(SampleMeasures.named("m-plan"))
                .addMeasureSets(SampleMeasures.set(source(), Samples::unknown))
                .addDimensions(SampleMeasures.dimension(source(), Samples::unknown))
                .addFunding(SampleRegisters.funding(organisation(), source(), Samples::unknown))
                .riskScale(SampleRegisters.scale(source(), Samples::unknown))
                .addRisks(SampleRegisters.risk(source(), Samples::unknown), SampleRegisters.smallestIssue())
                .addEngagements(SampleRegisters.engagement(source(), Samples::unknown))
                .addGroups(EntryGroup.builder()
                        .id("g1")
                        .reference("G1")
                        .title("Housing sub-group")
                        .addEntries("1.1", "1-b1")
                        .addPublished(figure())
                        .note("A note on the group.")
                        .source(source())
                        .extensions(unknown("group"))
                        .build())
                .addPublished(figure())
                .addRelated(EntryLink.builder()
                        .plan("northmoor-loip")
                        .title("Local Outcomes Improvement Plan")
                        .extensions(unknown("related"))
                        .build())
                .addPublications(SamplePublications.full(), SamplePublications.smallest())
                .note("A note on the whole plan: \ud83d\ude00 caf\u00e9, \"quoted\", a\tb\\c/d.")
                .extensions(unknown("plan"))
                .build();
    }

    static Extensions unknown(String where) {
        Map<String, ExtensionValue> inner = new LinkedHashMap<>();
        inner.put("z", new ExtensionValue.Numeral("1.50"));
        inner.put("a", new ExtensionValue.Numeral("1E5"));
        inner.put("", new ExtensionValue.Items(List.of()));
        Map<String, ExtensionValue> fields = new LinkedHashMap<>();
        fields.put("x-" + where, new ExtensionValue.Text(where));
        fields.put(
                "later",
                new ExtensionValue.Items(List.of(
                        new ExtensionValue.Flag(true),
                        new ExtensionValue.Nothing(),
                        new ExtensionValue.Fields(Extensions.of(inner)))));
        return Extensions.of(fields);
    }

    static Source source() {
        return Source.builder()
                .document("report")
                .place("Page 3")
                .extensions(unknown("source"))
                .build();
    }

    private static StatusScheme scheme() {
        return StatusScheme.builder()
                .addActions(Wording.builder(ActionStatus.class)
                        .addWords("On track", "On target")
                        .reading(Reading.of(ActionStatus.ON_TARGET))
                        .disposition(DispositionKind.CARRIED_FORWARD)
                        .extensions(unknown("wording"))
                        .build())
                .addActions(Wording.builder(ActionStatus.class)
                        .addWords("Parked")
                        .addUnknownStatus("PARKED")
                        .build())
                .addBenefits(Wording.builder(BenefitStatus.class)
                        .addWords("Amber and on track")
                        .reading(Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER))
                        .build())
                .putColour(BenefitStatus.BLUE, "Realised")
                .putColour(BenefitStatus.RED, "Serious problems")
                .extensions(unknown("scheme"))
                .build();
    }

    private static ImprovementArea area() {
        return ImprovementArea.builder()
                .id("a1")
                .reference("1")
                .title("Homes")
                .addFoundations(Foundation.VOICE, Foundation.FAMILY)
                .addCallsToAction("voice-1")
                .addActions(fullAction())
                .addBenefits(fullBenefit())
                .addMeasures(SampleMeasures.named("m-area"))
                .addPublished(figure())
                .addFunding(SampleRegisters.smallestFunding())
                .addLinks(SampleRegisters.link("priority-1", Samples::unknown))
                .note("A note on the area.")
                .source(Source.of("Page 2"))
                .extensions(unknown("area"))
                .build();
    }

    /** An action with every field. */
    public static Action fullAction() {
        return Action.builder()
                .id("1.1")
                .reference("1a")
                .title("Open a drop-in")
                .owner("Promise team")
                .contextual(true)
                .added(PartialDate.parse("2023-11"))
                .start(PartialDate.of(2024))
                .due(PartialDate.parse("2026-03/2026-06-30"))
                .dueAsPrinted("Spring 2026")
                .addDueExtensions(DueExtension.builder()
                        .to(PartialDate.parse("2026-09"))
                        .agreed(PartialDate.parse("2026-01"))
                        .reason("The lease took longer")
                        .source(source())
                        .extensions(unknown("extension"))
                        .build())
                .addMilestones(Milestone.builder()
                        .title("Lease signed")
                        .due(PartialDate.parse("2025-06"))
                        .reached(PartialDate.parse("2025-09-30"))
                        .note("A note on the step.")
                        .source(source())
                        .extensions(unknown("step"))
                        .build())
                .lead(Organisation.of("Housing partnership"))
                .addPartners(organisation())
                .addFunding(SampleRegisters.funding(organisation(), source(), Samples::unknown))
                .addKeyDates(KeyDate.builder()
                        .date(PartialDate.of(2024, 9))
                        .title("Doors open")
                        .source(source())
                        .extensions(unknown("date"))
                        .build())
                .addBenefits("1-b1")
                .addNeeds("1.2")
                .addTestsOfChange(SampleRegisters.cycle(source(), Samples::unknown))
                .addLinks(SampleRegisters.link("uncrc-12", Samples::unknown))
                .addAssessments(assessment(ActionStatus.class)
                        .reading(Reading.of(ActionStatus.COMPLETE))
                        .build())
                .addAssessments(Assessment.builder(ActionStatus.class)
                        .asOf(PartialDate.of(2025, 2))
                        .addUnknownStatus("ON_TARGET", "DEFERRED")
                        .reason(NotAssessedReason.NOT_STATED)
                        .build())
                .addMeasures(SampleMeasures.yesOrNo(), SampleMeasures.eachPeriod())
                .addEvidence(Evidence.number("1-m1"))
                .addEvidence(Evidence.narrative("Open four days a week."))
                .addEvidence(Evidence.livedExperience("Somewhere to go"))
                .disposition(disposition())
                .note("A note on the action.")
                .source(source())
                .extensions(unknown("action"))
                .build();
    }

    /** A benefit with every field. */
    public static Benefit fullBenefit() {
        return Benefit.builder()
                .id("1-b1")
                .reference("b1")
                .title("Fewer moves")
                .owner("Housing team")
                .contextual(true)
                .added(PartialDate.of(2024))
                .accountable("Director of housing")
                .kind(BenefitKind.QUANTIFIABLE)
                .disbenefit(true)
                .due(PartialDate.of(2026, 3))
                .addContributesTo(EntryLink.of("1-b2"), SampleRegisters.link("vision-1", Samples::unknown))
                .addLinks(SampleRegisters.link("uncrc-20", Samples::unknown))
                .addFunding(SampleRegisters.smallestFunding())
                .addAssessments(assessment(BenefitStatus.class)
                        .reading(Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER))
                        .build())
                .addAssessments(Assessment.builder(BenefitStatus.class)
                        .asOf(PartialDate.of(2024))
                        .reason(NotAssessedReason.NOT_DUE)
                        .build())
                .addMeasures(SampleMeasures.full(source(), Samples::unknown))
                .addEvidence(evidence())
                .disposition(Disposition.of(DispositionKind.CLOSED))
                .note("A note on the benefit.")
                .source(source())
                .extensions(unknown("benefit"))
                .build();
    }

    private static <S extends Enum<S>> Assessment.Builder<S> assessment(Class<S> scale) {
        return Assessment.builder(scale)
                .id("s2")
                .asOf(PartialDate.parse("2025-03-31"))
                .asPrinted("As it stands")
                .basis(Basis.UPDATE)
                .source(source())
                .recordedAt(Instant.parse("2025-04-01T10:15:00Z"))
                .recordedBy("Programme office")
                .supersedes("s1")
                .percentComplete(85)
                .nextStep("Agree the last two dates")
                .recoveryNote("A second team is found")
                .addEvidence(evidence())
                .addReview(Review.builder()
                        .state(ReviewState.SUBMITTED)
                        .by("Programme office")
                        .date(PartialDate.parse("2025-04-02"))
                        .note("Waits for the lead officer.")
                        .extensions(unknown("review"))
                        .build())
                .note("A note on the assessment.")
                .extensions(unknown("assessment"));
    }

    private static Evidence evidence() {
        return Evidence.builder()
                .kind(EvidenceKind.LIVED_EXPERIENCE)
                .level(EvidenceLevel.EXPERIENCE)
                .measure("1-m1")
                .theme("Being listened to")
                .text("Made-up words.")
                .consentGiven(true)
                .date(PartialDate.of(2025))
                .source(source())
                .extensions(unknown("evidence"))
                .build();
    }

    private static Organisation organisation() {
        return Organisation.builder()
                .name("A trust")
                .role("funder")
                .extensions(unknown("organisation"))
                .build();
    }

    private static Disposition disposition() {
        return Disposition.builder()
                .kind(DispositionKind.CARRIED_FORWARD)
                .date(PartialDate.parse("2026-02"))
                .addTo(EntryLink.builder()
                        .plan("northmoor-2027-30")
                        .entry("4.1")
                        .title("Train every team")
                        .extensions(unknown("link"))
                        .build())
                .addTo(EntryLink.of("1.2"))
                .basis(Basis.AREA_TEXT)
                .note("Split in two.")
                .extensions(unknown("disposition"))
                .build();
    }

    static PublishedFigure figure() {
        return PublishedFigure.builder()
                .of(FigureSubject.BENEFITS)
                .putCount("BLUE", 1L)
                .putCount(PublishedFigure.NOT_ASSESSED, Long.MAX_VALUE)
                .addOpen(OpenCount.builder()
                        .addStatus("GREEN", "AMBER")
                        .count(3)
                        .extensions(unknown("open"))
                        .build())
                .total(6)
                .putPercentage("BLUE", "less than 1")
                .combined(CombinedFigure.builder()
                        .addStatus("BLUE", "GREEN")
                        .percentage("49")
                        .count(0)
                        .extensions(unknown("combined"))
                        .build())
                .addEntries("1-b1")
                .listedAs("BLUE")
                .base(FigureBase.builder()
                        .kind(BaseKind.STATUS)
                        .addStatus("BLUE", "GREEN")
                        .disposition(DispositionKind.CARRIED_FORWARD)
                        .id("g1")
                        .addEntries("1-b1")
                        .extensions(unknown("base"))
                        .build())
                .since(PartialDate.of(2023))
                .population(Population.FIRST_SET)
                .source(source())
                .note("A note on the figure.")
                .extensions(unknown("figure"))
                .build();
    }
}
