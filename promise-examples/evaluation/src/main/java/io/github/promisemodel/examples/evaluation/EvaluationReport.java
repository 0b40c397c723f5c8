package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.colour.RagPolicy;
import io.github.promisemodel.disclosure.SmallNumbers;
import io.github.promisemodel.json.check.CheckTables;
import io.github.promisemodel.json.disclosure.DisclosureTables;
import io.github.promisemodel.json.ledger.LedgerTables;
import io.github.promisemodel.json.reconcile.ReconcileTables;
import io.github.promisemodel.json.rollup.RollUpTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.EvidenceCoverage;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one plan as of one date, whatever they are shown as.
 *
 * @param plan the plan
 * @param asOf the date
 * @param rounding how percentages are rounded
 * @param actions its actions, rolled up
 * @param benefits its benefits, rolled up
 * @param soon how long before its due date an action is due soon
 * @param due its actions compared with their due dates
 * @param smallNumbers which counts of people are kept back
 * @param measures its measures
 * @param policy how a group of benefits gets one colour
 * @param movement how its entries moved since a date, if that is asked for
 * @param ledger what became of its entries in the next plan, if that is given
 * @param reconciliation its published figures beside what was counted
 * @param findings what is odd about the plan
 */
public record EvaluationReport(
        Plan plan,
        PartialDate asOf,
        Rounding rounding,
        RollUp<ActionStatus> actions,
        RollUp<BenefitStatus> benefits,
        Period soon,
        List<DueEntry> due,
        SmallNumbers smallNumbers,
        List<MeasuredEntry> measures,
        RagPolicy<BenefitStatus> policy,
        Optional<EntryMovement> movement,
        Optional<CarryForwardLedger> ledger,
        Reconciliation reconciliation,
        List<Finding> findings) {

    /**
     * Counts a plan as the command does where nothing else is asked for: as of the plan's latest date, by area.
     *
     * @param plan the plan
     * @return the figures
     */
    public static EvaluationReport of(Plan plan) {
        return of(plan, new ReportOptions(), Optional.empty());
    }

    /**
     * Counts a plan.
     *
     * @param plan the plan
     * @param options what is asked for; the date is the plan's latest where none is
     * @param next the plan after it, if it is to be said what became of its entries there
     * @return the figures
     * @throws InputException if the next plan is a version of the same one
     */
    static EvaluationReport of(Plan plan, ReportOptions options, Optional<Plan> next) {
        if (next.filter(other -> other.getId().equals(plan.getId())).isPresent()) {
            throw new InputException("--next: it is a version of the plan " + plan.getId()
                    + " itself; name the plan that follows it, or a date with --since");
        }
        PartialDate asOf = Optional.ofNullable(options.asOf).orElseGet(plan::getLatestDate);
        Rounding rounding = options.roundingToPlaces();
        return new EvaluationReport(
                plan,
                asOf,
                rounding,
                RollUp.actions(plan, asOf).by(options.by),
                RollUp.benefits(plan, asOf).by(options.by),
                options.soon,
                DueEntry.of(plan, asOf, options.soon),
                options.smallNumbers,
                MeasuredEntry.of(plan, asOf, options.smallNumbers),
                options.policy,
                Optional.ofNullable(options.since).map(since -> EntryMovement.of(plan, since, plan, asOf, options.by)),
                next.map(other -> CarryForwardLedger.of(plan, other, asOf)),
                Reconciliation.of(plan, asOf),
                PlanCheck.of(plan, next.stream().toList()).findings());
    }

    /** {@return the one colour of each group of benefits under the policy} */
    public List<ColouredGroup> colours() {
        return benefits.groups().stream()
                .map(group -> new ColouredGroup(group.key(), policy.colourOf(group)))
                .toList();
    }

    /** The figures as JSON. Scripts depend on it: fields are only ever added. */
    static ResultTable<EvaluationReport> table(Rounding rounding) {
        return ResultTable.<EvaluationReport>empty()
                .field("plan", ResultWriters.TEXT, report -> report.plan().getId())
                .field("asOf", ResultWriters.TEXT, report -> report.asOf().toString())
                .field(
                        "rounding",
                        ResultWriters.TEXT,
                        report -> report.rounding().name())
                .field("places", ResultWriters.COUNT, report ->
                        (long) report.rounding().places())
                .field("actions", RollUpTables.<ActionStatus>rollUp(rounding), EvaluationReport::actions)
                .field("benefits", RollUpTables.<BenefitStatus>rollUp(rounding), EvaluationReport::benefits)
                .<EvidenceCoverage<BenefitStatus>>field(
                        "evidenceOfBenefits",
                        RollUpTables.evidence(),
                        report -> report.benefits().evidence())
                .list("due", DueEntry.TABLE, EvaluationReport::due)
                .field("smallNumbers", DisclosureTables.POLICY, EvaluationReport::smallNumbers)
                .list("measures", MeasuredEntry.table(rounding.places()), EvaluationReport::measures)
                .field("policy", ResultWriters.TEXT, report -> report.policy().toString())
                .list("colours", ColouredGroup.TABLE, EvaluationReport::colours)
                .field("movement", ResultWriters.orNull(EntryMovement.table(rounding)), EvaluationReport::movement)
                .field("ledger", ResultWriters.orNull(LedgerTables.LEDGER), EvaluationReport::ledger)
                .field(
                        "verdicts",
                        ResultWriters.byName(ResultWriters.COUNT),
                        report -> ReconciliationReport.byName(report.reconciliation()))
                .<FigureFinding>list(
                        "published",
                        ReconcileTables.FIGURE,
                        report -> report.reconciliation().figures())
                .<Optional<StatusTally<ActionStatus>>>field(
                        "actionsOfAreas",
                        ResultWriters.orNull(TallyTables.<ActionStatus>tally(rounding)),
                        report -> report.reconciliation().actionsOfAreas())
                .<Optional<StatusTally<BenefitStatus>>>field(
                        "benefitsOfAreas",
                        ResultWriters.orNull(TallyTables.<BenefitStatus>tally(rounding)),
                        report -> report.reconciliation().benefitsOfAreas())
                .<Finding>list("findings", CheckTables.FINDING, EvaluationReport::findings);
    }
}
