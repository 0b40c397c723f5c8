package io.github.promisemodel.json.check;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
            .field("arguments", ResultWriters.byName(ResultWriters.TEXT), CheckTables::arguments)
            .meaning("What the message is made of, so that it can be said in another language.")
            .field("message", ResultWriters.TEXT, Finding::message)
            .meaning("The finding in plain words.");

    /** All findings about a plan. */
    public static final ResultTable<PlanCheck> CHECK = ResultTable.<PlanCheck>of(
                    "PlanCheck", "What there is to look at in a plan.")
            .field("severest", ResultWriters.orNull(ResultWriters.constant(Severity.class)), PlanCheck::severest)
            .meaning("The severity of the severest finding; null if there is none.")
            .list("findings", FINDING, PlanCheck::findings)
            .meaning("The findings, ordered by their place in the plan.");

    private CheckTables() {}

    /** The arguments with each list as one text: the format has had them so from its first version. */
    private static Map<String, String> arguments(Finding finding) {
        Map<String, String> texts = new LinkedHashMap<>();
        finding.arguments().forEach((name, value) -> texts.put(name, text(finding, name, value)));
        return texts;
    }

    private static String text(Finding finding, String name, Object value) {
        if (!(value instanceof List<?> items)) {
            return value.toString();
        }
        String quote = finding.code() == FindingCode.UNKNOWN_WORDING && name.equals("known") ? "'" : "";
        return items.stream().map(item -> quote + item + quote).collect(Collectors.joining(", "));
    }
}
