package io.github.promisemodel.reports.json;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.finance.FundingTotals;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.check.CheckTables;
import io.github.promisemodel.json.colour.ColourTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.disclosure.DisclosureTables;
import io.github.promisemodel.json.finance.FinanceTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.json.ledger.LedgerTables;
import io.github.promisemodel.json.movement.MovementTables;
import io.github.promisemodel.json.plan.UnapprovedTables;
import io.github.promisemodel.json.progress.ProgressTables;
import io.github.promisemodel.json.reconcile.ReconcileTables;
import io.github.promisemodel.json.riskregister.RiskRegisterTables;
import io.github.promisemodel.json.rollup.RollUpTables;
import io.github.promisemodel.json.scotland.ScotlandTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.plan.PlacedFunding;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reports.report.ActionDue;
import io.github.promisemodel.reports.report.AgreedChanges.Amended;
import io.github.promisemodel.reports.report.AgreedChanges.Extended;
import io.github.promisemodel.reports.report.BenefitProfile;
import io.github.promisemodel.reports.report.CallsPublished;
import io.github.promisemodel.reports.report.ChangedField;
import io.github.promisemodel.reports.report.CheckReport;
import io.github.promisemodel.reports.report.Citation;
import io.github.promisemodel.reports.report.ColouredGroup;
import io.github.promisemodel.reports.report.CountedAssessments;
import io.github.promisemodel.reports.report.DependentAction;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.report.LinkedEntry;
import io.github.promisemodel.reports.report.ListedEvidence;
import io.github.promisemodel.reports.report.MeasureInWords;
import io.github.promisemodel.reports.report.MeasureSeries;
import io.github.promisemodel.reports.report.MeasureSets;
import io.github.promisemodel.reports.report.MeasureSets.CountedSet;
import io.github.promisemodel.reports.report.MovedMeasure;
import io.github.promisemodel.reports.report.PartSeries;
import io.github.promisemodel.reports.report.PlanAlerts;
import io.github.promisemodel.reports.report.Remark;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedCall;
import io.github.promisemodel.reports.report.ReportedDate;
import io.github.promisemodel.reports.report.ReportedEngagement;
import io.github.promisemodel.reports.report.ReportedException;
import io.github.promisemodel.reports.report.ReportedMilestone;
import io.github.promisemodel.reports.report.ReportedPublication;
import io.github.promisemodel.reports.report.ReportedRisk;
import io.github.promisemodel.reports.report.ReportedTest;
import io.github.promisemodel.reports.report.ReportedUpdate;
import io.github.promisemodel.reports.report.Responsibility;
import io.github.promisemodel.reports.report.StatusByHand;
import io.github.promisemodel.reports.report.VoiceCoverage;
import io.github.promisemodel.riskregister.RiskRegister;
import io.github.promisemodel.rollup.EvidenceCoverage;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reports as JSON, for a facade: {@code PlanJson.DEFAULT.toJson(report, ReportTables.report(report))}. Scripts depend on
 * them: fields are only ever added.
 */
public final class ReportTables {

    /** What needs attention in a plan. */
    public static final ResultTable<PlanAlerts> ALERTS = counted(
                    ResultTable.<PlanAlerts>empty()
                            .field(
                                    "asOf",
                                    ResultWriters.TEXT,
                                    alerts -> alerts.asOf().toString()),
                    PlanAlerts::assessments)
            .list("language", LanguageTables.FINDING, PlanAlerts::language)
            .field("attention", AttentionTables.ATTENTION, PlanAlerts::attention)
            .field("reports", ResultWriters.orNull(GovernanceTables.REPORTS_DUE), PlanAlerts::reports)
            .field("data", ResultWriters.orNull(DataMapTables.DATA_GAPS), PlanAlerts::data);

    /** The problems of a plan. */
    public static final ResultTable<CheckReport> CHECK = ResultTable.<CheckReport>empty()
            .field("plan", ResultWriters.TEXT, check -> check.plan().getId())
            .list("findings", CheckTables.FINDING, CheckReport::findings)
            .field("watch", ResultWriters.orNull(ALERTS), CheckReport::alerts);

    /** What is counted in a report, and as of when. */
    private static final ResultTable<Report> COUNTED = counted(
            ResultTable.<Report>empty()
                    .field("plan", ResultWriters.TEXT, report -> report.plan().getId())
                    .field("asOf", ResultWriters.TEXT, report -> report.asOf().toString()),
            Report::assessments);

    /** The published figures of a plan compared with what is counted, of a report of which nothing else is asked. */
    public static final ResultTable<Report> RECONCILIATION = COUNTED.field(
                    "verdicts", ResultWriters.byName(ResultWriters.COUNT), report -> verdicts(report.reconciliation()))
            .<FigureFinding>list(
                    "figures",
                    ReconcileTables.FIGURE,
                    report -> report.reconciliation().figures())
            .<ReportedPublication>list("publications", PublicationTables.PUBLICATION, ReportedPublication::of);

    private static final ResultTable<ActionDue> DUE = ResultTable.<ActionDue>empty()
            .field("entry", ResultWriters.TEXT, due -> due.action().getId())
            .field("timeliness", ActionTables.TIMELINESS, ActionDue::timeliness);

    private static final ResultTable<ColouredGroup> COLOUR = ResultTable.<ColouredGroup>empty()
            .field(
                    "key",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    group -> group.key().id())
            .field("title", ResultWriters.TEXT, group -> group.key().title())
            .field("colour", ColourTables.<BenefitStatus>colour(), ColouredGroup::colour);

    /** A measure and how it moved; what is suppressed is null. */
    private static final ResultTable<MovedMeasure> MOVED_MEASURE = MeasureOwners.table(MovedMeasure::placed)
            .field("measure", ResultWriters.TEXT, moved -> moved.measure().getId())
            .field("title", ResultWriters.TEXT, moved -> moved.measure().getTitle())
            .field("keptBack", ResultWriters.FLAG, MovedMeasure::isSuppressed)
            .field("movement", ResultWriters.orNull(ProgressTables.MOVEMENT), MovedMeasure::movement);

    private ReportTables() {}

    /**
     * How entries and their measures moved.
     *
     * @param rounding how percentages are rounded
     * @return the table
     */
    public static ResultTable<EntryMovement> movement(Rounding rounding) {
        return counted(
                        ResultTable.<EntryMovement>empty()
                                .field(
                                        "plan",
                                        ResultWriters.TEXT,
                                        moved -> moved.after().getId())
                                .field(
                                        "from",
                                        ResultWriters.TEXT,
                                        moved -> moved.from().toString())
                                .field(
                                        "to",
                                        ResultWriters.TEXT,
                                        moved -> moved.to().toString()),
                        EntryMovement::assessments)
                .field("actions", MovementTables.<ActionStatus>movement(rounding), EntryMovement::actions)
                .field("benefits", MovementTables.<BenefitStatus>movement(rounding), EntryMovement::benefits)
                .list("measures", MOVED_MEASURE, EntryMovement::measures)
                .<ChangedField>list(
                        "changes", ChangeTables.CHANGE, moved -> moved.changes().fields())
                .field("recorded", ResultWriters.COUNT, moved ->
                        (long) moved.changes().recorded().size())
                .<Extended>list(
                        "extended",
                        ChangeTables.EXTENDED,
                        moved -> moved.since().extensions())
                .<Amended>list(
                        "amended", ChangeTables.AMENDED, moved -> moved.since().amendments());
    }

    /**
     * What became of the entries of a plan, and which assessments are counted.
     *
     * @param assessments which are counted, and which of the old plan are not approved yet
     * @return the table
     */
    public static ResultTable<CarryForwardLedger> ledger(CountedAssessments assessments) {
        return counted(LedgerTables.LEDGER, ledger -> assessments);
    }

    /**
     * A whole report.
     *
     * @param of the report, which says how percentages are rounded
     * @return the table for it
     */
    public static ResultTable<Report> report(Report of) {
        Rounding rounding = of.rounding();
        return COUNTED.field(
                        "rounding",
                        ResultWriters.TEXT,
                        report -> report.rounding().name())
                .field("places", ResultWriters.COUNT, report ->
                        (long) report.rounding().places())
                .field("actions", RollUpTables.<ActionStatus>rollUp(rounding), Report::actions)
                .field("benefits", RollUpTables.<BenefitStatus>rollUp(rounding), Report::benefits)
                .<EvidenceCoverage<BenefitStatus>>field(
                        "evidenceOfBenefits",
                        RollUpTables.evidence(),
                        report -> report.benefits().evidence())
                .<EvidenceCoverage<ActionStatus>>field(
                        "evidenceOfActions",
                        RollUpTables.evidence(),
                        report -> report.actions().evidence())
                .list("due", DUE, Report::due)
                .<ReportedException>list("exceptions", ExceptionTables.EXCEPTION, ReportedException::of)
                .field("smallNumbers", DisclosureTables.POLICY, Report::smallNumbers)
                .list("measures", ReportedMeasureTables.measure(of), Report::measures)
                .<CountedSet>list("measureSets", ReportedMeasureTables.SET, MeasureSets::count)
                .<MeasureSeries>list("valuesOverTime", SeriesTables.SERIES, MeasureSeries::of)
                .<PartSeries>list("breakdowns", SeriesTables.PART, PartSeries::of)
                .field("measureCounts", MeasureCountTables.COUNTS_OF_REPORT, report -> report)
                .field("national", ResultWriters.orNull(ScotlandTables.LINKS), Report::national)
                .field("policy", ResultWriters.TEXT, report -> report.policy().toString())
                .list("colours", COLOUR, Report::colours)
                .field("movement", ResultWriters.orNull(movement(rounding)), Report::movement)
                .field("ledger", ResultWriters.orNull(LedgerTables.LEDGER), Report::ledger)
                .field(
                        "verdicts",
                        ResultWriters.byName(ResultWriters.COUNT),
                        report -> verdicts(report.reconciliation()))
                .<FigureFinding>list(
                        "published",
                        ReconcileTables.FIGURE,
                        report -> report.reconciliation().figures())
                .<ReportedPublication>list("publications", PublicationTables.PUBLICATION, ReportedPublication::of)
                .<Optional<StatusTally<ActionStatus>>>field(
                        "actionsOfAreas",
                        ResultWriters.orNull(TallyTables.<ActionStatus>tally(rounding)),
                        report -> report.reconciliation().actionsOfAreas())
                .<Optional<StatusTally<BenefitStatus>>>field(
                        "benefitsOfAreas",
                        ResultWriters.orNull(TallyTables.<BenefitStatus>tally(rounding)),
                        report -> report.reconciliation().benefitsOfAreas())
                .<Finding>list("findings", CheckTables.FINDING, Report::findings)
                .field("alerts", ALERTS, Report::alerts)
                .<ReportedCall>list("callsToAction", RegisterTables.CALL, ReportedCall::of)
                .<CallsPublished>list(
                        "callsPublished", RegisterTables.CALLS_PUBLISHED, report -> CallsPublished.of(report.plan()))
                .field("voiceOfActions", RegisterTables.VOICE, VoiceCoverage::ofActions)
                .field("voiceOfBenefits", RegisterTables.VOICE, VoiceCoverage::ofBenefits)
                .<ReportedEngagement>list("engagements", RegisterTables.ENGAGEMENT, ReportedEngagement::of)
                .field("moneyTotals", FinanceTables.FUNDING_TOTALS, report -> FundingTotals.of(report.plan()))
                .<PlacedFunding>list("money", MoneyAndRiskTables.SUM, report -> PlacedFunding.of(report.plan()))
                .field(
                        "riskRegister",
                        RiskRegisterTables.REGISTER,
                        report -> RiskRegister.of(report.plan(), report.asOf()))
                .<ReportedRisk>list("risks", MoneyAndRiskTables.RISK, ReportedRisk::of)
                .<BenefitProfile>list("benefitProfiles", RegisterTables.BENEFIT, BenefitProfile::of)
                .<ReportedTest>list("testsOfChange", RegisterTables.TEST, ReportedTest::of)
                .<DependentAction>list("dependencies", RegisterTables.DEPENDENCY, DependentAction::of)
                .<ReportedUpdate>list("updates", StoryTables.UPDATE, ReportedUpdate::of)
                .<ReportedMilestone>list("milestones", StoryTables.MILESTONE, ReportedMilestone::of)
                .<ReportedDate>list("datesOfActions", StoryTables.DATE, ReportedDate::of)
                .<Responsibility>list("responsibilities", StoryTables.RESPONSIBILITY, Responsibility::of)
                .<LinkedEntry>list("linksOfEntries", StoryTables.LINKED, LinkedEntry::of)
                .<ListedEvidence>list("evidenceListed", StoryTables.EVIDENCE, ListedEvidence::of)
                .<Remark>list("notes", NoteTables.NOTE, Remark::notes)
                .<Document>list(
                        "documents",
                        NoteTables.DOCUMENT,
                        report -> report.plan().getDocuments())
                .<Citation>list("citations", NoteTables.CITATION, Citation::of)
                .<MeasureInWords>list("wordsOfMeasures", NoteTables.MEASURE_IN_WORDS, MeasureInWords::of)
                .<StatusByHand>list("statusesByHand", NoteTables.STATUS_BY_HAND, StatusByHand::of);
    }

    /** A table with which assessments are counted, and which are not approved yet. */
    private static <T> ResultTable<T> counted(ResultTable<T> table, Function<T, CountedAssessments> assessments) {
        return table.field(
                        "approvedOnly",
                        ResultWriters.FLAG,
                        of -> assessments.apply(of).approvedOnly())
                .list(
                        "unapproved",
                        UnapprovedTables.UNAPPROVED,
                        of -> assessments.apply(of).unapproved());
    }

    /** How many figures have each verdict, by its name. */
    private static Map<String, Long> verdicts(Reconciliation reconciliation) {
        Map<String, Long> counts = new LinkedHashMap<>();
        reconciliation.verdicts().forEach((verdict, count) -> counts.put(verdict.name(), count));
        return counts;
    }
}
