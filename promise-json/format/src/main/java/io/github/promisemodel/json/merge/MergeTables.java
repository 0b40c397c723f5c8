package io.github.promisemodel.json.merge;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.json.check.CheckTables;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.token.Surrogates;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.merge.LinkCleaning;
import io.github.promisemodel.merge.MergeConflict;
import io.github.promisemodel.merge.PlanDiff;
import io.github.promisemodel.merge.PlanMerge;
import java.util.Optional;

/** How the conflicts of a merge are written; the merged plan itself is written as a plan. */
public final class MergeTables {

    private static final WriteCodec<Optional<Object>> VALUE = ResultWriters.orNull(ResultWriters.of(
            new JsonShape.Text("a value in words", "", 0),
            (value, out) -> out.text(Surrogates.requirePaired(
                    MergeConflict.inWords(Optional.of(value)).orElseThrow()))));

    /** A change from one version of a plan to the other; a value is in words, and null where there is none. */
    public static final ResultTable<FieldChange> CHANGE = ResultTable.<FieldChange>of(
                    "FieldChange", "One thing that differs between two versions of a plan.")
            .field("kind", ResultWriters.constant(FieldChange.Kind.class), FieldChange::kind)
            .meaning("What became of it.")
            .field("thing", ResultWriters.TEXT, FieldChange::entity)
            .meaning("What it is a field of, in words.")
            .field("entry", ResultWriters.orNull(ResultWriters.TEXT), FieldChange::entry)
            .meaning("The id of the action or benefit it is about; null if it is about none.")
            .field("field", ResultWriters.TEXT, FieldChange::field)
            .meaning("The name of the field.")
            .field("earlier", ResultWriters.orNull(ResultWriters.PATH), FieldChange::earlier)
            .meaning("Where it is in the earlier version, as a JSON Pointer; null if it is not there.")
            .field("later", ResultWriters.orNull(ResultWriters.PATH), FieldChange::later)
            .meaning("Where it is in the later version, as a JSON Pointer; null if it is not there.")
            .field("before", VALUE, FieldChange::before)
            .meaning("What the earlier version says; null if nothing.")
            .field("after", VALUE, FieldChange::after)
            .meaning("What the later version says; null if nothing.");

    /** All changes from one version of a plan to the other. */
    public static final ResultTable<PlanDiff> DIFF = ResultTable.<PlanDiff>of(
                    "PlanDiff", "What differs between two versions of a plan, field by field.")
            .list("changes", CHANGE, PlanDiff::changes)
            .meaning("The changes; none if the versions are equal.");

    /** A conflict; a value is in words, and null where there is none. */
    public static final ResultTable<MergeConflict> CONFLICT = ResultTable.<MergeConflict>of(
                    "MergeConflict", "A place where two edits of one plan do not go together.")
            .field("path", ResultWriters.PATH, MergeConflict::path)
            .meaning("Where it is, from the plan.")
            .field("base", VALUE, MergeConflict::base)
            .meaning("What both started from; null if there was nothing.")
            .field("first", VALUE, MergeConflict::first)
            .meaning("What the first edit says; null if it takes it out.")
            .field("second", VALUE, MergeConflict::second)
            .meaning("What the second edit says; null if it takes it out.")
            .field("finding", ResultWriters.orNull(CheckTables.FINDING), MergeConflict::finding)
            .meaning("What the edits together break and neither does alone; null if it is the values.")
            .field("message", ResultWriters.TEXT, MergeConflict::message)
            .meaning("All of it in words.");

    /** The conflicts of a merge; none if it gives a plan. */
    public static final ResultTable<PlanMerge> MERGE = ResultTable.<PlanMerge>of(
                    "PlanMerge", "What keeps two edits of one plan from being one.")
            .list("conflicts", CONFLICT, PlanMerge::conflicts)
            .meaning("The conflicts; none if the merge gives a plan.")
            .<Finding>list("findings", CheckTables.FINDING, PlanMerge::findings)
            .meaning("The warnings and hints about the merged plan that neither edit has.");

    /** A cleaning of links; the plan itself is written as a plan. */
    public static final ResultTable<LinkCleaning> CLEANING = ResultTable.<LinkCleaning>of(
                    "LinkCleaning", "The links of a plan that lead nowhere.")
            .<Finding>list("removed", CheckTables.FINDING, LinkCleaning::removed)
            .meaning("Those that were taken out.")
            .<Finding>list("kept", CheckTables.FINDING, LinkCleaning::kept)
            .meaning("Those that were kept, because they say what was published or printed.");

    private MergeTables() {}
}
