package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.json.check.CheckTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * What was found about one plan.
 *
 * @param plan the plan
 * @param findings what is odd about it, of the severities that were asked for
 * @param watch what is worth watching, if hints were asked for
 */
public record Checked(Plan plan, List<Finding> findings, Optional<Watch> watch) {

    /** As JSON. Scripts depend on it: fields are only ever added. */
    static final ResultTable<Checked> TABLE = ResultTable.<Checked>empty()
            .field("plan", ResultWriters.TEXT, checked -> checked.plan().getId())
            .list("findings", CheckTables.FINDING, Checked::findings)
            .field("watch", ResultWriters.orNull(Watch.TABLE), Checked::watch);
}
