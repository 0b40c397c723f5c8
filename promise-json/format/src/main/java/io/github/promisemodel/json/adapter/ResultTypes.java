package io.github.promisemodel.json.adapter;

import static io.github.promisemodel.json.adapter.FormatTypes.raw;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.assessment.AssessmentHistory;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.attention.AttentionItem;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.colour.GroupColour;
import io.github.promisemodel.colour.RagPolicy;
import io.github.promisemodel.colour.StatusRanking;
import io.github.promisemodel.colour.Threshold;
import io.github.promisemodel.datamap.DataGap;
import io.github.promisemodel.datamap.DataGaps;
import io.github.promisemodel.disclosure.ProtectedRow;
import io.github.promisemodel.disclosure.ProtectedTable;
import io.github.promisemodel.disclosure.PublishedCount;
import io.github.promisemodel.disclosure.PublishedShare;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.disclosure.SuppressionMark;
import io.github.promisemodel.finance.FundingTotal;
import io.github.promisemodel.finance.FundingTotals;
import io.github.promisemodel.finance.MoneyTotal;
import io.github.promisemodel.governance.GivenReport;
import io.github.promisemodel.governance.ReportDue;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.answer.AnswerTables;
import io.github.promisemodel.json.answer.AnsweredProblem;
import io.github.promisemodel.json.answer.ProblemDocument;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.benefit.BenefitTables;
import io.github.promisemodel.json.check.CheckTables;
import io.github.promisemodel.json.colour.ColourTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.disclosure.DisclosureTables;
import io.github.promisemodel.json.finance.FinanceTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.json.ledger.LedgerTables;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.merge.MergeTables;
import io.github.promisemodel.json.movement.MovementTables;
import io.github.promisemodel.json.plan.ActionDependencyTables;
import io.github.promisemodel.json.plan.QuestionDateTables;
import io.github.promisemodel.json.plan.UnapprovedTables;
import io.github.promisemodel.json.problem.CarriesProblems;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.progress.MeasureRollUpTables;
import io.github.promisemodel.json.progress.ProgressTables;
import io.github.promisemodel.json.progress.TrendTables;
import io.github.promisemodel.json.reconcile.ReconcileTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.riskregister.RiskRegisterTables;
import io.github.promisemodel.json.rollup.RollUpTables;
import io.github.promisemodel.json.scotland.ScotlandTables;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.json.words.WordTables;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.ledger.CarryForwardList;
import io.github.promisemodel.ledger.FateTally;
import io.github.promisemodel.ledger.LedgerLine;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.merge.LinkCleaning;
import io.github.promisemodel.merge.MergeConflict;
import io.github.promisemodel.merge.PlanDiff;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.movement.MovedEntry;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.movement.MovementGroup;
import io.github.promisemodel.movement.MovementTally;
import io.github.promisemodel.movement.Position;
import io.github.promisemodel.movement.Transition;
import io.github.promisemodel.plan.ActionDependencies;
import io.github.promisemodel.plan.QuestionDate;
import io.github.promisemodel.plan.UnapprovedAssessment;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.progress.CountedMeasure;
import io.github.promisemodel.progress.Explanation;
import io.github.promisemodel.progress.MeasureGroup;
import io.github.promisemodel.progress.MeasureMovement;
import io.github.promisemodel.progress.MeasureRollUp;
import io.github.promisemodel.progress.MeasureStatus;
import io.github.promisemodel.progress.MeasureTally;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.RunChart;
import io.github.promisemodel.progress.RunPoint;
import io.github.promisemodel.progress.TargetLine;
import io.github.promisemodel.progress.TargetStanding;
import io.github.promisemodel.progress.Trend;
import io.github.promisemodel.progress.TrendLimits;
import io.github.promisemodel.progress.TrendTerms;
import io.github.promisemodel.reconcile.Corrections;
import io.github.promisemodel.reconcile.FigureBases;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.reconcile.FigurePlace;
import io.github.promisemodel.reconcile.InArea;
import io.github.promisemodel.reconcile.InGroup;
import io.github.promisemodel.reconcile.InPublication;
import io.github.promisemodel.reconcile.JointSolutions;
import io.github.promisemodel.reconcile.PublishedNumber;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reconcile.SolutionScope;
import io.github.promisemodel.reconcile.Supposition;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.riskregister.RatedRisk;
import io.github.promisemodel.riskregister.RiskCell;
import io.github.promisemodel.riskregister.RiskRegister;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.EvidenceCoverage;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.GroupKey;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.scotland.CouncilArea;
import io.github.promisemodel.scotland.FormerCode;
import io.github.promisemodel.scotland.LinkedEntry;
import io.github.promisemodel.scotland.LocalEntry;
import io.github.promisemodel.scotland.NationalEntry;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalLink;
import io.github.promisemodel.scotland.NationalLinks;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.DispositionTally;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.PercentageTable;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import java.util.List;

/** The results that a mapper is told how to write, and other values that are written and never read. */
final class ResultTypes {

    /** An action or a benefit, where a program names neither. */
    private static final WriteCodec<Entry<?>> ENTRY = ResultWriters.of(
            new JsonShape.OneOf(List.of(ActionTables.ACTION.shape(), BenefitTables.BENEFIT.shape())),
            ResultTypes::writeEntry);

    private ResultTypes() {}

    /** Tables of one scale write both: which statuses there are is asked of each value. */
    static void forEach(Rounding rounding, FormatTypes.Visitor types) {
        tallies(rounding, types);
        entries(types);
        rollUps(rounding, types);
        movements(rounding, types);
        measures(rounding, types);
        reconciliations(rounding, types);
        plans(types);
        registers(types);
        disclosures(rounding, types);
        companions(types);
        nation(types);
        answers(types);
    }

    private static void writeEntry(Entry<?> entry, TokenWriter out) {
        if (entry instanceof Action action) {
            ActionTables.ACTION.write(action, out);
        } else if (entry instanceof Benefit benefit) {
            BenefitTables.BENEFIT.write(benefit, out);
        } else {
            throw new IllegalArgumentException(
                    "Entry " + MessageText.of(entry.getId()) + ": it is neither an action nor a benefit");
        }
    }

    private static void tallies(Rounding rounding, FormatTypes.Visitor types) {
        types.written(raw(StatusTally.class), TallyTables.<ActionStatus>tally(rounding));
        types.written(raw(Reading.class), TallyTables.READING);
        types.written(Bounds.class, TallyTables.BOUNDS);
        types.written(DispositionTally.class, TallyTables.DISPOSITION_TALLY);
        types.written(Share.class, TallyTables.share(rounding));
        types.written(Percentage.class, TallyTables.PERCENTAGE);
        types.written(raw(PercentageTable.class), TallyTables.<ActionStatus>percentages());
        types.written(raw(PercentageTable.Row.class), TallyTables.<ActionStatus>percentageRow());
    }

    private static void entries(FormatTypes.Visitor types) {
        types.written(raw(Entry.class), ENTRY);
        types.written(raw(Standing.class), AssessmentTables.<ActionStatus>standing());
        types.written(raw(AssessmentHistory.class), AssessmentTables.<ActionStatus>history());
        types.written(Membership.class, AssessmentTables.MEMBERSHIP);
        types.written(Timeliness.class, ActionTables.TIMELINESS);
        types.written(Extensions.class, ReferenceTables.EXTENSIONS);
        types.written(Phrase.class, WordTables.PHRASE);
    }

    private static void rollUps(Rounding rounding, FormatTypes.Visitor types) {
        types.written(raw(RollUp.class), RollUpTables.<ActionStatus>rollUp(rounding));
        types.written(raw(Group.class), RollUpTables.<ActionStatus>group(rounding));
        types.written(GroupKey.class, RollUpTables.KEY);
        types.written(raw(CountedEntry.class), RollUpTables.<ActionStatus>entry());
        types.written(raw(EvidenceCoverage.class), RollUpTables.<ActionStatus>evidence());
        types.written(raw(GroupColour.class), ColourTables.<ActionStatus>colour());
        types.written(raw(RagPolicy.class), ColourTables.<ActionStatus>policy());
        types.written(raw(StatusRanking.class), ColourTables.<ActionStatus>ranking());
        types.written(raw(Threshold.class), ColourTables.<ActionStatus>threshold());
    }

    private static void movements(Rounding rounding, FormatTypes.Visitor types) {
        types.written(raw(Movement.class), MovementTables.<ActionStatus>movement(rounding));
        types.written(raw(MovementGroup.class), MovementTables.<ActionStatus>group(rounding));
        types.written(raw(MovementTally.class), MovementTables.<ActionStatus>tally(rounding));
        types.written(raw(MovedEntry.class), MovementTables.<ActionStatus>entry());
        types.written(raw(Position.class), MovementTables.<ActionStatus>position());
        types.written(raw(Transition.class), MovementTables.<ActionStatus>transition());
    }

    private static void measures(Rounding rounding, FormatTypes.Visitor types) {
        types.written(Progress.class, ProgressTables.progress(rounding.places()));
        types.written(MeasureStatus.class, ProgressTables.STATUS_OF_MEASURE);
        types.written(Explanation.class, ProgressTables.EXPLANATION);
        types.written(Comparison.class, ProgressTables.COMPARISON);
        types.written(Actual.class, ProgressTables.ACTUAL);
        types.written(TargetStanding.class, ProgressTables.TARGET_STANDING);
        types.written(TargetLine.class, ProgressTables.TARGET_LINE);
        types.written(MeasureMovement.class, ProgressTables.MOVEMENT);
        types.written(MeasureRollUp.class, MeasureRollUpTables.ROLL_UP);
        types.written(MeasureGroup.class, MeasureRollUpTables.GROUP);
        types.written(MeasureTally.class, MeasureRollUpTables.TALLY);
        types.written(CountedMeasure.class, MeasureRollUpTables.MEASURE);
        types.written(Trend.class, TrendTables.TREND);
        types.written(TrendLimits.class, TrendTables.LIMITS);
        types.written(TrendTerms.NewStart.class, TrendTables.NEW_START);
        types.written(RunChart.class, TrendTables.CHART);
        types.written(RunPoint.class, TrendTables.POINT);
        types.written(Fraction.class, MeasureTables.FRACTION);
        types.written(Amount.Bound.class, MeasureTables.BOUND);
        types.written(Ratio.class, MeasureTables.RATIO);
    }

    private static void reconciliations(Rounding rounding, FormatTypes.Visitor types) {
        types.written(Reconciliation.class, ReconcileTables.reconciliation(rounding));
        types.written(FigureFinding.class, ReconcileTables.FIGURE);
        types.written(FigureFinding.Behind.class, ReconcileTables.BEHIND);
        types.written(FigureKey.class, ReconcileTables.KEY);
        types.written(FigurePlace.class, ReconcileTables.PLACE);
        types.written(FigureBases.class, ReconcileTables.BASES);
        types.written(InArea.class, ReconcileTables.AREA);
        types.written(InGroup.class, ReconcileTables.GROUP);
        types.written(InPublication.class, ReconcileTables.PUBLICATION);
        types.written(JointSolutions.class, ReconcileTables.JOINT);
        types.written(Corrections.class, ReconcileTables.CORRECTIONS);
        types.written(Supposition.class, ReconcileTables.SUPPOSITION);
        types.written(PublishedNumber.class, ReconcileTables.NUMBER);
        types.written(SolutionScope.class, ReconcileTables.SCOPE);
    }

    private static void plans(FormatTypes.Visitor types) {
        types.written(UnapprovedAssessment.class, UnapprovedTables.UNAPPROVED);
        types.written(QuestionDate.class, QuestionDateTables.QUESTION_DATE);
        types.written(LinkCleaning.class, MergeTables.CLEANING);
        types.written(PlanCheck.class, CheckTables.CHECK);
        types.written(Finding.class, CheckTables.FINDING);
        types.written(CarryForwardLedger.class, LedgerTables.LEDGER);
        types.written(CarryForwardList.class, LedgerTables.LIST);
        types.written(FateTally.class, LedgerTables.FATES);
        types.written(LedgerLine.class, LedgerTables.LINE);
        types.written(PlanMerge.class, MergeTables.MERGE);
        types.written(MergeConflict.class, MergeTables.CONFLICT);
        types.written(PlanDiff.class, MergeTables.DIFF);
        types.written(FieldChange.class, MergeTables.CHANGE);
        types.written(ActionDependencies.class, ActionDependencyTables.DEPENDENCIES);
    }

    private static void registers(FormatTypes.Visitor types) {
        types.written(FundingTotals.class, FinanceTables.FUNDING_TOTALS);
        types.written(FundingTotal.class, FinanceTables.FUNDING_TOTAL);
        types.written(MoneyTotal.class, FinanceTables.MONEY_TOTAL);
        types.written(RiskRegister.class, RiskRegisterTables.REGISTER);
        types.written(RatedRisk.class, RiskRegisterTables.RATED_RISK);
        types.written(RiskCell.class, RiskRegisterTables.CELL);
    }

    private static void disclosures(Rounding rounding, FormatTypes.Visitor types) {
        types.written(SmallNumbers.class, DisclosureTables.POLICY);
        types.written(PublishedCount.class, DisclosureTables.COUNT);
        types.written(PublishedShare.class, DisclosureTables.share(rounding));
        types.written(SuppressionMark.class, DisclosureTables.SUPPRESSED);
        types.written(ProtectedRow.class, DisclosureTables.ROW);
        types.written(ProtectedTable.class, DisclosureTables.TABLE);
    }

    private static void companions(FormatTypes.Visitor types) {
        types.written(ReportsDue.class, GovernanceTables.REPORTS_DUE);
        types.written(ReportDue.class, GovernanceTables.REPORT_DUE);
        types.written(GivenReport.class, GovernanceTables.GIVEN_REPORT);
        types.written(DataGaps.class, DataMapTables.DATA_GAPS);
        types.written(DataGap.class, DataMapTables.DATA_GAP);
        types.written(Attention.class, AttentionTables.ATTENTION);
        types.written(AttentionItem.class, AttentionTables.ITEM);
        types.written(TermFinding.class, LanguageTables.FINDING);
        types.written(CareLanguage.class, LanguageTables.LANGUAGE);
    }

    private static void nation(FormatTypes.Visitor types) {
        types.written(NationalLinks.class, ScotlandTables.LINKS);
        types.written(LinkedEntry.class, ScotlandTables.LINKED_ENTRY);
        types.written(NationalLink.class, ScotlandTables.LINK);
        types.written(NationalEntry.class, ScotlandTables.NATIONAL);
        types.written(LocalEntry.class, ScotlandTables.LOCAL);
        types.written(NationalFrame.class, ScotlandTables.FRAME);
        types.written(CouncilArea.class, ScotlandTables.COUNCIL_AREA);
        types.written(FormerCode.class, ScotlandTables.FORMER_CODE);
    }

    private static void answers(FormatTypes.Visitor types) {
        types.written(CarriesProblems.class, AnswerTables.CARRIED);
        types.written(Problem.class, AnswerTables.PROBLEM);
        types.written(ProblemDocument.class, AnswerTables.DOCUMENT);
        types.written(AnsweredProblem.class, AnswerTables.ANSWERED);
    }
}
