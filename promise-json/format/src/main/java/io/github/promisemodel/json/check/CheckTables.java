package io.github.promisemodel.json.check;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.json.token.TokenWriter;
import java.util.Map;

/** How findings about a plan are written. */
public final class CheckTables {

    /** A finding; its entry is null where it is about none. */
    public static final ResultTable<Finding> FINDING = ResultTable.<Finding>empty()
            .field("code", Writers.TEXT, finding -> finding.code().name())
            .field("severity", Writers.TEXT, finding -> finding.severity().name())
            .field("path", Writers.TEXT, Finding::path)
            .field("entry", Writers.orNull(Writers.TEXT), Finding::entry)
            .<Map<String, String>>field("arguments", CheckTables::writeArguments, Finding::arguments)
            .field("message", Writers.TEXT, Finding::message);

    private CheckTables() {}

    private static void writeArguments(Map<String, String> arguments, TokenWriter out) {
        out.startObject();
        arguments.forEach((name, value) -> {
            out.name(name);
            out.text(value);
        });
        out.endObject();
    }
}
