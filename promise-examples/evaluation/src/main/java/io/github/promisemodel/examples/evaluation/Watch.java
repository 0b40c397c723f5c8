package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.datamap.DataGaps;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * What is worth watching about a plan as of a date.
 *
 * @param asOf the date
 * @param language the terms to avoid in its texts
 * @param attention what needs attention, and why
 * @param reports which reports are due, if the council's governance is known
 * @param data the gaps in its data, if the council's data map is known
 */
public record Watch(
        PartialDate asOf,
        List<TermFinding> language,
        Attention attention,
        Optional<ReportsDue> reports,
        Optional<DataGaps> data) {

    /** As JSON. Scripts depend on it: fields are only ever added. */
    static final ResultTable<Watch> TABLE = ResultTable.<Watch>empty()
            .field("asOf", ResultWriters.TEXT, watch -> watch.asOf().toString())
            .list("language", LanguageTables.FINDING, Watch::language)
            .field("attention", AttentionTables.ATTENTION, Watch::attention)
            .field("reports", ResultWriters.orNull(GovernanceTables.REPORTS_DUE), Watch::reports)
            .field("data", ResultWriters.orNull(DataMapTables.DATA_GAPS), Watch::data);
}
