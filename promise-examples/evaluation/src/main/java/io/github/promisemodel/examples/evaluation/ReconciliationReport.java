package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.json.reconcile.ReconcileTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The published figures of one plan, reconciled as of one date.
 *
 * @param plan the plan
 * @param asOf the date
 * @param reconciliation what was found
 */
record ReconciliationReport(Plan plan, PartialDate asOf, Reconciliation reconciliation) {

    /** As JSON. Scripts depend on it: fields are only ever added. */
    static final ResultTable<ReconciliationReport> TABLE = ResultTable.<ReconciliationReport>empty()
            .field("plan", ResultWriters.TEXT, report -> report.plan().getId())
            .field("asOf", ResultWriters.TEXT, report -> report.asOf().toString())
            .field("verdicts", ResultWriters.byName(ResultWriters.COUNT), report -> byName(report.reconciliation()))
            .<FigureFinding>list(
                    "figures",
                    ReconcileTables.FIGURE,
                    report -> report.reconciliation().figures());

    /** How many figures have each verdict, by its name. */
    static Map<String, Long> byName(Reconciliation reconciliation) {
        Map<String, Long> counts = new LinkedHashMap<>();
        reconciliation.verdicts().forEach((verdict, count) -> counts.put(verdict.name(), count));
        return counts;
    }
}
