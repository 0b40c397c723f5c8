package io.github.promisemodel.json.movement;

import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.movement.MergeConflict;
import io.github.promisemodel.movement.PlanMerge;
import java.util.Optional;

/** How the conflicts of a merge are written; the merged plan itself is written as a plan. */
public final class MergeTables {

    private static final WriteCodec<Optional<Object>> VALUE =
            Writers.orNull((value, out) -> out.text(value.toString()));

    /** A conflict; a value is its text, and null where there is none. */
    public static final ResultTable<MergeConflict> CONFLICT = ResultTable.<MergeConflict>empty()
            .field("path", Writers.TEXT, MergeConflict::path)
            .field("base", VALUE, MergeConflict::base)
            .field("first", VALUE, MergeConflict::first)
            .field("second", VALUE, MergeConflict::second)
            .field("message", Writers.TEXT, MergeConflict::message);

    /** The conflicts of a merge; none if it gives a plan. */
    public static final ResultTable<PlanMerge> MERGE =
            ResultTable.<PlanMerge>empty().list("conflicts", CONFLICT, PlanMerge::conflicts);

    private MergeTables() {}
}
