package io.github.promisemodel.json.rollup;

import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.tally.Rounding;

/** How roll-ups are written. */
public final class RollUpTables {

    private RollUpTables() {}

    /**
     * A roll-up: its total, its groups, how many entries count in several of them, and what becomes of how many.
     *
     * @param <S> the scale
     * @param rounding how percentages are rounded
     * @return its table; the key of the group of entries with no key is null
     */
    public static <S extends Enum<S>> ResultTable<RollUp<S>> rollUp(Rounding rounding) {
        return ResultTable.<RollUp<S>>empty()
                .field("total", TallyTables.<S>tally(rounding), RollUp::total)
                .field("groupedBy", Writers.TEXT, rollUp -> rollUp.grouping().getName())
                .list("groups", RollUpTables.<S>group(rounding), RollUp::groups)
                .field("overlaps", Writers.COUNT, RollUp::overlaps)
                .field("dispositions", TallyTables.DISPOSITION_TALLY, RollUp::dispositions);
    }

    private static <S extends Enum<S>> ResultTable<Group<S>> group(Rounding rounding) {
        return ResultTable.<Group<S>>empty()
                .field("key", Writers.orNull(Writers.TEXT), group -> group.key().id())
                .field("title", Writers.TEXT, group -> group.key().title())
                .field("tally", TallyTables.<S>tally(rounding), Group::tally);
    }
}
