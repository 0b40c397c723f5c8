package io.github.promisemodel.json.attention;

import io.github.promisemodel.attention.Attention;
import io.github.promisemodel.attention.AttentionItem;
import io.github.promisemodel.attention.AttentionKind;
import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.attention.EarlyWarning;
import io.github.promisemodel.attention.WarningSign;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.table.DocumentFormat;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;

/**
 * How the rules of what needs attention, and what does, are written.
 *
 * <pre>{@code
 * AttentionRules rules = PlanJson.DEFAULT.read(file, AttentionTables.RULES).orThrow();
 * }</pre>
 */
public final class AttentionTables {

    /** The format that attention rules are written in. */
    public static final DocumentFormat FORMAT = DocumentFormat.ofCompanion("rule set", "promise-attention/1");

    /** A rule that a council sets to be warned early. */
    public static final ObjectTable<EarlyWarning, EarlyWarning.Builder> EARLY_WARNING = ObjectTable.of(
                    "Early warning",
                    EarlyWarning::builder,
                    EarlyWarning.Builder::build,
                    EarlyWarning::getExtensions,
                    EarlyWarning.Builder::extensions)
            .describe("EarlyWarning", "A rule that a council sets to be warned early.")
            .id("id", ValueCodecs.ID, EarlyWarning::getId, EarlyWarning.Builder::id)
            .meaning("The id, unique among the rules.")
            .required("title", ValueCodecs.TEXT, EarlyWarning::getTitle, EarlyWarning.Builder::title)
            .meaning("What the rule watches, in a few words.")
            .required("of", ValueCodecs.TEXT, EarlyWarning::getOf, EarlyWarning.Builder::of)
            .meaning("The id of the measure, the area or the group that it watches.")
            .required(
                    "sign", ValueCodecs.constant(WarningSign.class), EarlyWarning::getSign, EarlyWarning.Builder::sign)
            .meaning("What it looks for.")
            .required("limit", MeasureTables.AMOUNT, EarlyWarning::getLimit, EarlyWarning.Builder::limit)
            .meaning("The exact number that it compares with.")
            .optional("note", ValueCodecs.NOTE, EarlyWarning::getNote, EarlyWarning.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, EarlyWarning::getSource, EarlyWarning.Builder::source)
            .meaning("Where it is printed.")
            .build();

    /** What a council wants to be told of. */
    public static final ObjectTable<AttentionRules, AttentionRules.Builder> RULES = ObjectTable.of(
                    "Attention rules",
                    AttentionRules::builder,
                    AttentionRules.Builder::build,
                    AttentionRules::getExtensions,
                    AttentionRules.Builder::extensions)
            .describe(
                    "AttentionRules",
                    "What a council wants reported: how soon is soon, how often entries are to be assessed, and its early warnings.")
            .format(FORMAT)
            .optional(
                    "reportingCycle",
                    ReferenceTables.CYCLE,
                    AttentionRules::getReportingCycle,
                    AttentionRules.Builder::reportingCycle)
            .meaning("How often each entry is to be assessed; left out to ask for nothing.")
            .defaulted(
                    "dueSoon",
                    MeasureTables.LENGTH,
                    AttentionRules::getDueSoon,
                    AttentionRules.Builder::dueSoon,
                    AttentionRules.usual().getDueSoon())
            .meaning(
                    "How long before its due date an action is due soon, that day included; no part of it is below zero.")
            .list(
                    "earlyWarnings",
                    EARLY_WARNING,
                    AttentionRules::getEarlyWarnings,
                    AttentionRules.Builder::addAllEarlyWarnings)
            .meaning("The early warnings.")
            .build();

    // ------------------------------------------------------------------------

    /** One thing that needs attention; entry, measure and rule are null where there is none behind it. */
    public static final ResultTable<AttentionItem> ITEM = ResultTable.<AttentionItem>of(
                    "AttentionItem", "One thing that needs attention.")
            .field("kind", ResultWriters.constant(AttentionKind.class), AttentionItem::kind)
            .meaning("Why it needs attention.")
            .field("entry", ResultWriters.orNull(ResultWriters.TEXT), AttentionItem::entry)
            .meaning("The id of the action or benefit behind it; null if it is about a group.")
            .field("measure", ResultWriters.orNull(ResultWriters.TEXT), AttentionItem::measure)
            .meaning("The id of the measure behind it; null if it is about none.")
            .field("rule", ResultWriters.orNull(ResultWriters.TEXT), AttentionItem::rule)
            .meaning("The id of the early warning that holds; null if it is none.")
            .field("message", ResultWriters.TEXT, AttentionItem::message)
            .meaning("The reason in plain words.");

    /** All that needs attention. */
    public static final ResultTable<Attention> ATTENTION = ResultTable.<Attention>of(
                    "Attention", "What needs attention in a plan as of a date. It is no ranking.")
            .list("items", ITEM, Attention::items)
            .meaning("All of it in plan order, the groups last.");

    private AttentionTables() {}
}
