package io.github.promisemodel.json.suite;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.colour.RagPolicy;
import io.github.promisemodel.colour.StatusRanking;
import io.github.promisemodel.colour.Threshold;
import io.github.promisemodel.datamap.DataGaps;
import io.github.promisemodel.finance.FundingTotals;
import io.github.promisemodel.finance.MoneyTotal;
import io.github.promisemodel.governance.GivenReport;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.json.answer.AnswerTables;
import io.github.promisemodel.json.answer.ProblemDocument;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.check.CheckTables;
import io.github.promisemodel.json.colour.ColourTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.finance.FinanceTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.json.merge.MergeTables;
import io.github.promisemodel.json.movement.MovementTables;
import io.github.promisemodel.json.plan.ActionDependencyTables;
import io.github.promisemodel.json.plan.QuestionDateTables;
import io.github.promisemodel.json.plan.UnapprovedTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.progress.MeasureRollUpTables;
import io.github.promisemodel.json.progress.ProgressTables;
import io.github.promisemodel.json.progress.TrendTables;
import io.github.promisemodel.json.reconcile.ReconcileTables;
import io.github.promisemodel.json.riskregister.RiskRegisterTables;
import io.github.promisemodel.json.rollup.RollUpTables;
import io.github.promisemodel.json.scotland.ScotlandTables;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.json.words.WordTables;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.merge.PlanDiff;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.plan.ActionDependencies;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.UnapprovedAssessment;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.MeasureMovement;
import io.github.promisemodel.progress.MeasureRollUp;
import io.github.promisemodel.progress.TargetStanding;
import io.github.promisemodel.progress.Trend;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import io.github.promisemodel.riskregister.RiskRegister;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.scotland.Councils;
import io.github.promisemodel.scotland.LinkedEntry;
import io.github.promisemodel.scotland.LocalKind;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalLink;
import io.github.promisemodel.scotland.NationalLinks;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import java.util.List;
import java.util.Optional;

/**
 * A result, and its table.
 *
 * @param <T> its type
 * @param definition what the schema calls it
 * @param table its table
 * @param result the result
 */
public record ResultSample<T>(String definition, WriteCodec<T> table, T result) {

    private static final PartialDate AS_OF = PartialDate.of(2027);

    private static final ReportsDue DUE = ReportsDue.of(
            SampleCompanions.governance(),
            List.of(new GivenReport("progress", PartialDate.of(2025)), new GivenReport("other", AS_OF)),
            AS_OF);

    private static final DataGaps GAPS = DataGaps.of(SampleCompanions.dataMap(), Samples.full(), List.of("vision-1"));

    private static final FundingTotals FUNDING = FundingTotals.of(registers());

    private static final RiskRegister RISKS = RiskRegister.of(registers(), AS_OF);

    private static final Attention ATTENTION = Attention.of(overdue(), AS_OF, SampleCompanions.rules());

    private static final TermFinding FINDING =
            CareLanguage.DEFAULT.findings("Respite was offered.").get(0);

    private static final RollUp<ActionStatus> ACTIONS = RollUp.actions(Samples.full(), AS_OF);

    private static final MeasureRollUp MEASURES = MeasureRollUp.of(Samples.full(), AS_OF, PartialDate.parse("2023"));

    private static final Problem PROBLEM =
            new Problem(ProblemCode.INVALID_DATE, "/asOf", 3, 9, "Plan: asOf is \"soon\", not a date");

    private static final NationalLinks LINKS = links();

    private static final LinkedEntry LINKED =
            LINKS.entries().stream().filter(LinkedEntry::isLinked).findFirst().orElseThrow();

    /** One of each type. */
    public static final List<ResultSample<?>> ALL = List.of(
            new ResultSample<>("ReportsDue", GovernanceTables.REPORTS_DUE, DUE),
            new ResultSample<>(
                    "ReportDue", GovernanceTables.REPORT_DUE, DUE.lines().get(0)),
            new ResultSample<>(
                    "GivenReport", GovernanceTables.GIVEN_REPORT, DUE.unknown().get(0)),
            new ResultSample<>("FundingTotals", FinanceTables.FUNDING_TOTALS, FUNDING),
            new ResultSample<>(
                    "FundingTotal", FinanceTables.FUNDING_TOTAL, FUNDING.rows().get(0)),
            new ResultSample<>("MoneyTotal", FinanceTables.MONEY_TOTAL, MoneyTotal.of(Amount.parse("over 1721"))),
            new ResultSample<>("RiskRegister", RiskRegisterTables.REGISTER, RISKS),
            new ResultSample<>(
                    "RatedRisk", RiskRegisterTables.RATED_RISK, RISKS.open().get(0)),
            new ResultSample<>(
                    "RiskCell", RiskRegisterTables.CELL, RISKS.cells().get(0)),
            new ResultSample<>(
                    "ActionDependencies", ActionDependencyTables.DEPENDENCIES, ActionDependencies.of(registers())),
            new ResultSample<>("DataGaps", DataMapTables.DATA_GAPS, GAPS),
            new ResultSample<>("DataGap", DataMapTables.DATA_GAP, GAPS.gaps().get(0)),
            new ResultSample<>("Attention", AttentionTables.ATTENTION, ATTENTION),
            new ResultSample<>(
                    "AttentionItem", AttentionTables.ITEM, ATTENTION.items().get(0)),
            new ResultSample<>("TermFinding", LanguageTables.FINDING, FINDING),
            new ResultSample<>(
                    "UnapprovedAssessment",
                    UnapprovedTables.UNAPPROVED,
                    UnapprovedAssessment.of(Samples.full()).get(0)),
            new ResultSample<>(
                    "QuestionDate",
                    QuestionDateTables.QUESTION_DATE,
                    Samples.full().getQuestionDate()),
            new ResultSample<>("NationalLinks", ScotlandTables.LINKS, LINKS),
            new ResultSample<>(
                    "NationalLink", ScotlandTables.LINK, LINKS.unknown().get(0)),
            new ResultSample<>("LinkedEntry", ScotlandTables.LINKED_ENTRY, LINKED),
            new ResultSample<>("NationalEntry", ScotlandTables.NATIONAL, LINKED.national()),
            new ResultSample<>(
                    "LocalEntry", ScotlandTables.LOCAL, LINKED.locals().get(0)),
            new ResultSample<>("NationalFrame", ScotlandTables.FRAME, NationalFrame.SCOTLAND),
            new ResultSample<>(
                    "CouncilArea", ScotlandTables.COUNCIL_AREA, Councils.all().get(0)),
            new ResultSample<>("RollUp", RollUpTables.<ActionStatus>rollUp(Rounding.HALF_UP), ACTIONS),
            new ResultSample<>(
                    "CountedEntry",
                    RollUpTables.<ActionStatus>entry(),
                    ACTIONS.explain().entries().get(0)),
            new ResultSample<>(
                    "GroupKey", RollUpTables.KEY, ACTIONS.groups().get(0).key()),
            new ResultSample<>(
                    "Standing",
                    AssessmentTables.<ActionStatus>standing(),
                    ACTIONS.explain().entries().get(0).standing()),
            new ResultSample<>(
                    "AssessmentHistory",
                    AssessmentTables.<ActionStatus>history(),
                    Samples.fullAction().getHistory()),
            new ResultSample<>(
                    "Membership",
                    AssessmentTables.MEMBERSHIP,
                    Membership.of(Samples.fullAction(), Samples.full().getStatusScheme())),
            new ResultSample<>("Share", TallyTables.share(Rounding.HALF_UP), Share.of(1, 3)),
            new ResultSample<>(
                    "PercentageTable",
                    TallyTables.<ActionStatus>percentages(),
                    ACTIONS.total().percentages(Rounding.HALF_UP)),
            new ResultSample<>(
                    "RagPolicy", ColourTables.<BenefitStatus>policy(), RagPolicy.worstOf(StatusRanking.OF_BENEFITS)),
            new ResultSample<>(
                    "Threshold", ColourTables.<BenefitStatus>threshold(), Threshold.of(BenefitStatus.GREEN, 80)),
            new ResultSample<>(
                    "Movement",
                    MovementTables.<ActionStatus>movement(Rounding.HALF_UP),
                    Movement.actions(Samples.full(), PartialDate.of(2020), AS_OF)),
            new ResultSample<>(
                    "Reconciliation",
                    ReconcileTables.reconciliation(Rounding.HALF_UP),
                    Reconciliation.of(Samples.full(), AS_OF)),
            new ResultSample<>("PlanCheck", CheckTables.CHECK, PlanCheck.of(Samples.full())),
            new ResultSample<>("PlanDiff", MergeTables.DIFF, PlanDiff.of(Samples.smallest(), Samples.full())),
            new ResultSample<>(
                    "Actual",
                    ProgressTables.ACTUAL,
                    Actual.of(Samples.fullBenefit().getMeasures().get(0), AS_OF)),
            new ResultSample<>(
                    "TargetStanding",
                    ProgressTables.TARGET_STANDING,
                    TargetStanding.find(SampleMeasures.halfWay(), AS_OF).orElseThrow()),
            new ResultSample<>(
                    "MeasureMovement",
                    ProgressTables.MOVEMENT,
                    MeasureMovement.of(Samples.fullBenefit().getMeasures().get(0), PartialDate.parse("2023"), AS_OF)),
            new ResultSample<>("MeasureRollUp", MeasureRollUpTables.ROLL_UP, MEASURES),
            new ResultSample<>("Trend", TrendTables.TREND, Trend.of(SampleMeasures.stepped(), AS_OF)),
            new ResultSample<>("CareLanguage", LanguageTables.LANGUAGE, CareLanguage.DEFAULT),
            new ResultSample<>("Phrase", WordTables.PHRASE, ACTIONS.phrase()),
            new ResultSample<>("Problem", AnswerTables.PROBLEM, PROBLEM),
            new ResultSample<>("ProblemDocument", AnswerTables.DOCUMENT, ProblemDocument.of(List.of(PROBLEM))));

    private static Plan overdue() {
        return Samples.smallest().toBuilder()
                .addArea(Samples.full().getAreas().get(0).toBuilder()
                        .actions(List.of(Samples.fullAction().toBuilder()
                                .contextual(false)
                                .disposition(Optional.empty())
                                .assessments(List.of())
                                .build()))
                        .build())
                .build();
    }

    /** Money, risks and actions that need one another. */
    private static Plan registers() {
        return Samples.smallest().toBuilder()
                .addFunding(Funding.builder()
                        .fund("Early help fund")
                        .financialYear(PartialDate.parse("2022-04/2023-03"))
                        .allocated(Amount.of(465_000))
                        .build())
                .riskScale(RiskScale.builder()
                        .addLikelihood("Rare", "Likely")
                        .addImpact("Minor", "Major")
                        .build())
                .addRisk(Risk.builder()
                        .id("r1")
                        .kind(RiskKind.RISK)
                        .title("Too little money for early help")
                        .addRating(RiskRating.builder()
                                .asOf(PartialDate.of(2024))
                                .likelihood("Likely")
                                .impact("Major")
                                .build())
                        .build())
                .addArea(ImprovementArea.builder()
                        .id("a8")
                        .title("Early help")
                        .addAction(Action.builder()
                                .id("8.1")
                                .title("Recruit")
                                .addNeeds("8.2")
                                .build())
                        .addAction(Action.builder()
                                .id("8.2")
                                .title("Advertise")
                                .addNeeds("8.1")
                                .build())
                        .build())
                .build();
    }

    private static NationalLinks links() {
        NationalFrame frame = NationalFrame.SCOTLAND;
        return NationalLinks.of(
                Samples.full(),
                frame,
                List.of(
                        new NationalLink(LocalKind.AREA, "a1", frame.link("vision-3")),
                        new NationalLink(LocalKind.AREA, "a9", frame.link("vision-3"))));
    }

    @Override
    public String toString() {
        return definition;
    }
}
