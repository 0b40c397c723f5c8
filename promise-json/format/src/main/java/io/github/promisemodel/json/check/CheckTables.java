package io.github.promisemodel.json.check;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;

/** How findings about a plan are written. */
public final class CheckTables {

    /** A finding; its entry is null where it is about none. */
    public static final ResultTable<Finding> FINDING = ResultTable.<Finding>of(
                    "Finding", "Something to look at in a plan: an error, a warning or a hint.")
            .field("code", ResultWriters.constant(FindingCode.class), Finding::code)
            .meaning("What kind of finding it is.")
            .field("severity", ResultWriters.constant(Severity.class), Finding::severity)
            .meaning("How much it matters.")
            .field("path", ResultWriters.PATH, Finding::path)
            .meaning("Where it is in the plan, as a JSON Pointer.")
            .field("entry", ResultWriters.orNull(ResultWriters.TEXT), Finding::entry)
            .meaning("The id of the action or benefit it is about; null if it is about none.")
            .field("arguments", ResultWriters.byName(ResultWriters.TEXT), Finding::arguments)
            .meaning("What the message is made of, so that it can be said in another language.")
            .field("message", ResultWriters.TEXT, Finding::message)
            .meaning("The finding in plain words.");

    private CheckTables() {}
}
