package io.github.promisemodel;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.action.TestDecision;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Evidence;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.attention.EarlyWarning;
import io.github.promisemodel.attention.WarningSign;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.benefit.BenefitKind;
import io.github.promisemodel.datamap.DataLevel;
import io.github.promisemodel.datamap.DataMap;
import io.github.promisemodel.datamap.DataSet;
import io.github.promisemodel.datamap.Question;
import io.github.promisemodel.engagement.Audience;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.engagement.EngagementMethod;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.governance.Body;
import io.github.promisemodel.governance.Governance;
import io.github.promisemodel.governance.ReportingLine;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Category;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Dimension;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.measure.MedianRule;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservationFlag;
import io.github.promisemodel.measure.SeriesType;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetAmendment;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.money.MoneyKind;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Basis;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.ExtensionValue.Text;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.NotAssessedReason;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.time.Instant;
import java.time.Period;
import java.util.List;

/** One of each generated entity: with everything it may have, and with no more than it must. */
final class Entities {

    static final Extensions WARD = Extensions.of("ward", new Text("North"));

    private static final PartialDate MARCH = PartialDate.parse("2025-03");
    private static final Source SOURCE =
            Source.builder().document("report").place("page 3").extensions(WARD).build();
    private static final EntryLink LINK = EntryLink.of("northmoor-2027-30", "4.1").toBuilder()
            .extensions(WARD)
            .build();
    private static final Disposition DISPOSITION = Disposition.builder()
            .kind(DispositionKind.CARRIED_FORWARD)
            .date(MARCH)
            .addTo(LINK)
            .basis(Basis.UPDATE)
            .note("Two are meant.")
            .extensions(WARD)
            .build();
    private static final Review REVIEW = Review.builder()
            .state(ReviewState.SUBMITTED)
            .by("Programme office")
            .date(PartialDate.parse("2025-04-02"))
            .note("As printed.")
            .extensions(WARD)
            .build();
    private static final Evidence EVIDENCE = Evidence.builder()
            .kind(EvidenceKind.LIVED_EXPERIENCE)
            .level(EvidenceLevel.EXPERIENCE)
            .measure("m1")
            .theme("Trust")
            .text("We were heard.")
            .consentGiven(true)
            .date(MARCH)
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Assessment<ActionStatus> OF_ACTION = full(Assessment.builder(ActionStatus.class));
    private static final Assessment<BenefitStatus> OF_BENEFIT = full(Assessment.builder(BenefitStatus.class));
    private static final Organisation ORGANISATION = Organisation.builder()
            .name("Housing partnership")
            .role("funder")
            .extensions(WARD)
            .build();
    private static final DueExtension DUE_EXTENSION = DueExtension.builder()
            .to(MARCH)
            .agreed(PartialDate.of(2024))
            .reason("More time")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Milestone MILESTONE = Milestone.builder()
            .title("Training agreed")
            .due(MARCH)
            .reached(PartialDate.of(2024))
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Funding FUNDING = Funding.builder()
            .title("A test")
            .fund("A fund for families")
            .financialYear(PartialDate.parse("2024-04/2025-03"))
            .kind(MoneyKind.REVENUE)
            .funder(ORGANISATION)
            .currency("EUR")
            .asked(Amount.of(3))
            .allocated(Amount.of(2))
            .spent(Amount.of(1))
            .saved(Amount.of(4))
            .released(Amount.of(5))
            .addEntries("4.1")
            .date(MARCH)
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final KeyDate KEY_DATE = KeyDate.builder()
            .date(MARCH)
            .title("Begun")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Baseline BASELINE = Baseline.builder()
            .amount(Amount.parse("about 80"))
            .date(MARCH)
            .unit("carers")
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Observation OBSERVATION = Observation.builder()
            .id("o1")
            .value(Amount.parse("over 1721"))
            .asPrinted("over 1,721")
            .date(MARCH)
            .period(PartialDate.parse("2024-04/2025-03"))
            .unit("carers")
            .addFlags(ObservationFlag.PROVISIONAL, ObservationFlag.ESTIMATED)
            .supersedes("o2")
            .source(SOURCE)
            .recordedAt(Instant.parse("2025-04-01T09:00:00Z"))
            .recordedBy("Programme office")
            .note("As printed.")
            .extensions(WARD)
            .build();
    private static final Comparator COMPARATOR = Comparator.builder()
            .of("Scotland")
            .amount(Amount.parse("96.9"))
            .date(MARCH)
            .unit("carers")
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Band BAND = Band.of(BenefitStatus.BLUE, Amount.of(1_000)).toBuilder()
            .extensions(WARD)
            .build();
    private static final ToleranceBands BANDS = ToleranceBands.builder()
            .on(ToleranceBands.On.VALUE)
            .addLimit(BAND)
            .otherwise(BenefitStatus.RED)
            .extensions(WARD)
            .build();
    private static final StatusOverride OVERRIDE = StatusOverride.builder()
            .asOf(MARCH)
            .status(BenefitStatus.AMBER)
            .reason("The count is late")
            .source(SOURCE)
            .recordedAt(Instant.parse("2025-04-01T09:00:00Z"))
            .recordedBy("Programme office")
            .note("As printed.")
            .extensions(WARD)
            .build();
    private static final TargetAmendment AMENDMENT = TargetAmendment.builder()
            .date(MARCH)
            .before(new Target.AtLeast(Amount.of(80), TargetTerms.EMPTY))
            .addProfileBefore(new Target.AtLeast(Amount.of(70), TargetTerms.EMPTY.dueBy(MARCH)))
            .reason("Fewer sessions are held")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final MedianRule MEDIAN = MedianRule.builder()
            .start(MARCH)
            .frozenAt(PartialDate.parse("2025-09"))
            .reason("The count changed")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final BreakdownPart BREAKDOWN_PART = BreakdownPart.builder()
            .category("under-12")
            .addObservation(OBSERVATION.toBuilder().id("o3").supersedes("o4").build())
            .note("As printed.")
            .extensions(WARD)
            .build();
    private static final Breakdown BREAKDOWN = Breakdown.builder()
            .dimension("age")
            .overlapping(true)
            .addPart(BREAKDOWN_PART)
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Category CATEGORY = Category.builder()
            .id("under-12")
            .title("Under 12")
            .notKnown(true)
            .extensions(WARD)
            .build();
    private static final Dimension DIMENSION = Dimension.builder()
            .id("age")
            .title("Age group")
            .addCategory(CATEGORY)
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final MeasureSet MEASURE_SET = MeasureSet.builder()
            .id("framework")
            .title("Performance framework")
            .addMeasures("m1")
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Measure MEASURE = Measure.builder()
            .id("m1")
            .title("A measure")
            .unit("people")
            .per(1_000)
            .partOf("m2")
            .countOfPeople(true)
            .direction(Direction.HIGHER_IS_BETTER)
            .series(SeriesType.SNAPSHOT)
            .addLink(LINK)
            .baseline(BASELINE)
            .target(new Target.AtLeast(Amount.of(100), TargetTerms.EMPTY))
            .addTargetProfile(new Target.AtLeast(Amount.of(90), TargetTerms.EMPTY.dueBy(MARCH)))
            .addTargetAmendment(AMENDMENT)
            .addObservation(OBSERVATION)
            .addBreakdown(BREAKDOWN)
            .addMedian(MEDIAN)
            .addComparator(COMPARATOR)
            .bands(BANDS)
            .addOverride(OVERRIDE)
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final TestOfChange TEST_OF_CHANGE = TestOfChange.builder()
            .hypothesis("Fewer moves if a worker visits first")
            .cycle(2L)
            .start(MARCH)
            .addMeasures("m1")
            .decision(TestDecision.ADAPT)
            .decided(PartialDate.of(2026))
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final RiskRating RISK_RATING = RiskRating.builder()
            .asOf(MARCH)
            .likelihood("Likely")
            .impact("Major")
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final RiskScale RISK_SCALE = RiskScale.builder()
            .addLikelihood("Rare", "Likely")
            .addImpact("Minor", "Major")
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Risk RISK = Risk.builder()
            .id("r1")
            .reference("R1")
            .kind(RiskKind.RISK)
            .title("Too little money")
            .addRating(RISK_RATING)
            .response("A plan for less")
            .owner("Finance team")
            .raised(PartialDate.of(2024))
            .closed(PartialDate.of(2026))
            .addAreas("a4")
            .addEntries("4.1")
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Engagement ENGAGEMENT = Engagement.builder()
            .id("survey-2025")
            .title("Survey of parents")
            .method(EngagementMethod.SURVEY)
            .addAudiences(Audience.PARENTS_AND_FAMILIES)
            .date(MARCH)
            .invited(Amount.of(200))
            .heard(Amount.of(108))
            .addThemes("Asking for help is hard")
            .addChanges("Help can be asked for at school")
            .addAreas("a4")
            .addEntries("4.1")
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Action ACTION = Action.builder()
            .id("4.1")
            .reference("4.1")
            .title("An action")
            .owner("Housing team")
            .contextual(true)
            .added(MARCH)
            .start(MARCH)
            .due(PartialDate.of(2026))
            .dueAsPrinted("Spring 2026")
            .addDueExtension(DUE_EXTENSION)
            .addMilestone(MILESTONE)
            .lead(ORGANISATION)
            .addPartner(ORGANISATION)
            .addFunding(FUNDING)
            .addKeyDate(KEY_DATE)
            .addBenefit("4-b1")
            .addNeeds("4.2")
            .addTestOfChange(TEST_OF_CHANGE)
            .addLink(LINK)
            .addAssessment(OF_ACTION)
            .addMeasure(MEASURE)
            .addEvidence(EVIDENCE)
            .disposition(DISPOSITION)
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Benefit BENEFIT = Benefit.builder()
            .id("4-b1")
            .reference("1")
            .title("A benefit")
            .owner("Housing team")
            .contextual(true)
            .added(MARCH)
            .accountable("Director of care")
            .kind(BenefitKind.NON_CASH_RELEASING)
            .disbenefit(true)
            .due(PartialDate.of(2026))
            .addContributesTo(LINK)
            .addLink(LINK)
            .addFunding(FUNDING)
            .addAssessment(OF_BENEFIT)
            .addMeasure(MEASURE)
            .addEvidence(EVIDENCE)
            .disposition(DISPOSITION)
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final OpenCount OPEN = OpenCount.builder()
            .addStatus("GREEN", "AMBER")
            .count(3)
            .extensions(WARD)
            .build();
    private static final CombinedFigure COMBINED = CombinedFigure.builder()
            .addStatus("BLUE", "GREEN")
            .percentage("49")
            .count(23)
            .extensions(WARD)
            .build();
    private static final FigureBase BASE = FigureBase.builder()
            .kind(BaseKind.STATUS)
            .addStatus("BLUE", "GREEN")
            .disposition(DispositionKind.CARRIED_FORWARD)
            .id("g1")
            .addEntries("4-b1")
            .extensions(WARD)
            .build();
    private static final PublishedFigure FIGURE = PublishedFigure.builder()
            .of(FigureSubject.BENEFITS)
            .putCount("BLUE", 15)
            .addOpen(OPEN)
            .total(47)
            .putPercentage("BLUE", "32")
            .combined(COMBINED)
            .addEntries("4-b1")
            .listedAs("CARRIED_FORWARD")
            .base(BASE)
            .population(Population.FIRST_SET)
            .since(MARCH)
            .source(SOURCE)
            .note("As printed.")
            .extensions(WARD)
            .build();
    private static final Correction CORRECTION = Correction.builder()
            .date(PartialDate.parse("2025-06-11"))
            .addFigure(FIGURE)
            .note("A line was counted twice.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Publication PUBLICATION = Publication.builder()
            .id("briefing-2")
            .title("Second briefing")
            .date(PartialDate.parse("2025-04-02"))
            .body("board")
            .line("progress")
            .asOf(MARCH)
            .fingerprint(Fingerprint.ofSha256(new byte[32]))
            .addFigure(FIGURE)
            .addCorrection(CORRECTION)
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final ImprovementArea AREA = ImprovementArea.builder()
            .id("a4")
            .reference("4")
            .title("An area")
            .addFoundations(Foundation.PEOPLE, Foundation.VOICE)
            .addCallsToAction("voice-1")
            .addAction(ACTION)
            .addBenefit(BENEFIT)
            .addMeasure(MEASURE.toBuilder().id("m3").build())
            .addFunding(FUNDING)
            .addLink(LINK)
            .addPublished(FIGURE)
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final EntryGroup GROUP = EntryGroup.builder()
            .id("g1")
            .reference("1")
            .title("A sub-group")
            .addEntries("4.1", "4-b1")
            .addPublished(FIGURE)
            .note("As printed.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Wording<ActionStatus> WORDING_OF_ACTIONS = full(Wording.builder(ActionStatus.class));
    private static final Wording<BenefitStatus> WORDING_OF_BENEFITS = full(Wording.builder(BenefitStatus.class));
    private static final StatusScheme SCHEME = StatusScheme.builder()
            .addAction(WORDING_OF_ACTIONS)
            .addBenefit(WORDING_OF_BENEFITS)
            .putColour(BenefitStatus.BLUE, "Realised")
            .extensions(WARD)
            .build();
    private static final Document DOCUMENT = Document.builder()
            .id("report")
            .title("Annual report")
            .date(MARCH)
            .note("As printed.")
            .extensions(WARD)
            .build();
    private static final CallToAction CALL = CallToAction.builder()
            .id("voice-1")
            .reference("1")
            .foundation(Foundation.VOICE)
            .title("Listen")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Council COUNCIL =
            Council.of("northmoor", "Northmoor").toBuilder().extensions(WARD).build();
    private static final PlanPeriod PERIOD =
            PlanPeriod.parse("2024-04/2027-03").toBuilder().extensions(WARD).build();
    private static final Plan PLAN = Plan.builder()
            .id("northmoor-2024-27")
            .council(COUNCIL)
            .title("A made-up council's plan")
            .period(PERIOD)
            .asOf(MARCH)
            .addRecords(PlanRecord.EXTENSIONS, PlanRecord.EVIDENCE)
            .statusScheme(SCHEME)
            .addDocument(DOCUMENT)
            .addCallsToAction(CALL)
            .addArea(AREA)
            .addGroup(GROUP)
            .addMeasure(MEASURE.toBuilder().id("m4").build())
            .addFunding(FUNDING)
            .riskScale(RISK_SCALE)
            .addRisk(RISK)
            .addEngagement(ENGAGEMENT)
            .addMeasureSet(MEASURE_SET)
            .addDimension(DIMENSION)
            .addPublished(FIGURE)
            .addRelated(
                    EntryLink.builder().plan("northmoor-loip").extensions(WARD).build())
            .addPublication(PUBLICATION)
            .note("As printed.")
            .extensions(WARD)
            .build();

    /** An entity of each type with every attribute given. */
    private static final Body BODY = Body.builder()
            .id("board")
            .name("Promise board")
            .partOf("partnership")
            .note("Senior managers.")
            .source(SOURCE)
            .extensions(WARD)
            .build();

    private static final ReportingLine LINE = ReportingLine.builder()
            .id("progress")
            .title("Progress")
            .by("team")
            .to("board")
            .every(ReportingCycle.QUARTERLY)
            .first(MARCH)
            .note("In writing.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Governance GOVERNANCE = Governance.builder()
            .council(COUNCIL)
            .addDocument(DOCUMENT)
            .addBody(BODY)
            .addLine(LINE)
            .addSchoolTerm(PartialDate.parse("2024-08-19/2024-12-20"))
            .note("As of 2025.")
            .extensions(WARD)
            .build();
    private static final DataSet DATA_SET = DataSet.builder()
            .id("attendance")
            .title("School attendance")
            .holder("council")
            .level(DataLevel.SERVICE)
            .every(ReportingCycle.YEARLY)
            .kind(EvidenceKind.NUMBER)
            .linkedBy("school")
            .addMeasures("m1")
            .addQuestions("q1")
            .note("From 2021.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final Question QUESTION = Question.builder()
            .id("q1")
            .title("Do pupils stay?")
            .addMeasures("m1")
            .addNational("vision-3")
            .note("Asked each year.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final DataMap DATA_MAP = DataMap.builder()
            .council(COUNCIL)
            .known(49L)
            .addDocument(DOCUMENT)
            .addDataSet(DATA_SET)
            .addQuestion(QUESTION)
            .note("Of 2025.")
            .extensions(WARD)
            .build();
    private static final EarlyWarning EARLY_WARNING = EarlyWarning.builder()
            .id("w1")
            .title("Attendance falls")
            .of("m1")
            .sign(WarningSign.BELOW)
            .limit(Amount.of(90))
            .note("Agreed in 2024.")
            .source(SOURCE)
            .extensions(WARD)
            .build();
    private static final AttentionRules ATTENTION_RULES = AttentionRules.builder()
            .reportingCycle(ReportingCycle.SIX_WEEKLY)
            .dueSoon(Period.ofWeeks(2))
            .addEarlyWarning(EARLY_WARNING)
            .extensions(WARD)
            .build();

    static final List<Object> FULL = List.of(
            SOURCE,
            LINK,
            COUNCIL,
            DOCUMENT,
            CALL,
            DISPOSITION,
            WORDING_OF_ACTIONS,
            SCHEME,
            OF_ACTION,
            EVIDENCE,
            REVIEW,
            ORGANISATION,
            DUE_EXTENSION,
            MILESTONE,
            BASELINE,
            OBSERVATION,
            COMPARATOR,
            BAND,
            BANDS,
            OVERRIDE,
            AMENDMENT,
            MEDIAN,
            CATEGORY,
            DIMENSION,
            BREAKDOWN_PART,
            BREAKDOWN,
            MEASURE,
            MEASURE_SET,
            FUNDING,
            KEY_DATE,
            TEST_OF_CHANGE,
            RISK_RATING,
            RISK_SCALE,
            RISK,
            ENGAGEMENT,
            ACTION,
            BENEFIT,
            OPEN,
            COMBINED,
            BASE,
            FIGURE,
            CORRECTION,
            PUBLICATION,
            PERIOD,
            AREA,
            GROUP,
            PLAN,
            BODY,
            LINE,
            GOVERNANCE,
            DATA_SET,
            QUESTION,
            DATA_MAP,
            EARLY_WARNING,
            ATTENTION_RULES);

    /** An entity of each type with only the attributes it cannot be without. */
    static final List<Object> LEAST = List.of(
            Source.of("page 3"),
            EntryLink.of("4.1"),
            Council.of("northmoor"),
            Document.builder().id("report").title("Annual report").build(),
            CallToAction.builder()
                    .id("voice-1")
                    .foundation(Foundation.VOICE)
                    .title("Listen")
                    .build(),
            Disposition.of(DispositionKind.CLOSED),
            Wording.builder(BenefitStatus.class).addWords("Purple").build(),
            StatusScheme.empty(),
            Assessment.of(MARCH, BenefitStatus.GREEN),
            Evidence.livedExperience("Trust"),
            Review.of(ReviewState.DRAFT),
            Organisation.of("Housing partnership"),
            DueExtension.of(MARCH),
            Milestone.builder().title("Training agreed").build(),
            Baseline.of(Amount.of(80)),
            Observation.undated(Amount.of(1_721)),
            Comparator.of("Scotland", Amount.of(97)),
            Band.of(BenefitStatus.BLUE, Amount.of(1_000)),
            ToleranceBands.builder()
                    .on(ToleranceBands.On.PROGRESS)
                    .addLimit(Band.of(BenefitStatus.BLUE, Amount.of(100)))
                    .otherwise(BenefitStatus.RED)
                    .build(),
            StatusOverride.withdrawal(MARCH, "The count is in"),
            TargetAmendment.builder().date(MARCH).reason("Fewer sessions").build(),
            MedianRule.builder().start(MARCH).reason("The count changed").build(),
            Category.builder().id("under-12").title("Under 12").build(),
            Dimension.builder().id("age").title("Age group").build(),
            BreakdownPart.builder().category("under-12").build(),
            Breakdown.builder().dimension("age").build(),
            Measure.builder().id("m1").title("A measure").build(),
            MeasureSet.builder().id("framework").title("Performance framework").build(),
            Funding.builder().spent(Amount.of(1)).build(),
            KeyDate.of(MARCH, "Begun"),
            TestOfChange.builder().hypothesis("Fewer moves").build(),
            RiskRating.builder().asOf(MARCH).impact("Major").build(),
            RiskScale.builder().build(),
            Risk.builder()
                    .id("r1")
                    .kind(RiskKind.ISSUE)
                    .title("Too little money")
                    .build(),
            Engagement.builder().id("survey-2025").title("Survey of parents").build(),
            Action.builder().id("4.1").title("An action").build(),
            Benefit.builder().id("4-b1").title("A benefit").build(),
            OpenCount.builder().addStatus("GREEN").count(0).build(),
            CombinedFigure.builder().addStatus("BLUE").build(),
            FigureBase.of(BaseKind.EVERY),
            PublishedFigure.builder()
                    .of(FigureSubject.AREAS)
                    .source(Source.of("page 3"))
                    .build(),
            Correction.builder().date(MARCH).build(),
            Publication.builder()
                    .id("briefing-2")
                    .title("Second briefing")
                    .date(MARCH)
                    .build(),
            PlanPeriod.parse("2024/2027"),
            ImprovementArea.builder().id("a4").title("An area").build(),
            EntryGroup.builder().id("g1").title("A sub-group").build(),
            Plan.builder()
                    .id("northmoor-2024-27")
                    .council(Council.of("northmoor"))
                    .title("A made-up council's plan")
                    .period(PlanPeriod.parse("2024/2027"))
                    .build(),
            Body.of("board", "Promise board"),
            ReportingLine.builder().id("progress").title("Progress").to("board").build(),
            Governance.builder().council(Council.of("northmoor")).build(),
            DataSet.builder().id("attendance").title("School attendance").build(),
            Question.builder().id("q1").title("Do pupils stay?").build(),
            DataMap.builder().council(Council.of("northmoor")).build(),
            EarlyWarning.builder()
                    .id("w1")
                    .title("Attendance falls")
                    .of("m1")
                    .sign(WarningSign.BELOW)
                    .limit(Amount.of(90))
                    .build(),
            AttentionRules.usual());

    private Entities() {}

    private static <S extends Enum<S>> Assessment<S> full(Assessment.Builder<S> builder) {
        return builder.id("first")
                .asOf(MARCH)
                .addUnknownStatus("PURPLE")
                .reason(NotAssessedReason.NOT_REPORTED)
                .asPrinted("Purple")
                .basis(Basis.CELL)
                .source(SOURCE)
                .recordedAt(Instant.parse("2025-04-01T09:00:00Z"))
                .recordedBy("Programme office")
                .supersedes("earlier")
                .percentComplete(40)
                .nextStep("Agree dates")
                .recoveryNote("A second trainer")
                .addEvidence(EVIDENCE)
                .addReview(REVIEW)
                .note("As printed.")
                .extensions(WARD)
                .build();
    }

    private static <S extends Enum<S>> Wording<S> full(Wording.Builder<S> builder) {
        return builder.addWords("Purple", "Violet")
                .addUnknownStatus("PURPLE")
                .disposition(DispositionKind.WITHDRAWN)
                .extensions(WARD)
                .build();
    }
}
