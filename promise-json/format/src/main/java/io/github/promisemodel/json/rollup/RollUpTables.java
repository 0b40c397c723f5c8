package io.github.promisemodel.json.rollup;

import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.GroupColour;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.tally.Rounding;

/** How roll-ups and the colours of groups are written. */
public final class RollUpTables {

    private static final WriteCodec<Enum<?>> CONSTANT = (constant, out) -> out.text(constant.name());

    /** The name of the count of entries that are left out because their status is open. */
    private static final String OPEN = "OPEN";

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

    /**
     * The colour of a group: the policy, the best and the worst it may be, how many entries count and how many do not by
     * why, and the explanation.
     *
     * @param <S> the scale
     * @return its table; best and worst are null where there is no colour, and otherwise the reason is
     */
    public static <S extends Enum<S>> ResultTable<GroupColour<S>> colour() {
        return ResultTable.<GroupColour<S>>empty()
                .field("policy", Writers.TEXT, colour -> colour.policy().getName())
                .field("rule", Writers.TEXT, colour -> colour.policy().toString())
                .field("best", Writers.orNull(CONSTANT), GroupColour::best)
                .field("worst", Writers.orNull(CONSTANT), GroupColour::worst)
                .field("decided", Writers.FLAG, GroupColour::isDecided)
                .field("noColour", Writers.orNull(CONSTANT), GroupColour::noColour)
                .field("counted", Writers.COUNT, GroupColour::counted)
                .field("leftOut", RollUpTables::writeLeftOut, colour -> colour)
                .list("explanation", Writers.TEXT, GroupColour::explain);
    }

    private static void writeLeftOut(GroupColour<?> colour, TokenWriter out) {
        out.startObject();
        colour.leftOut().forEach((why, count) -> writeCount(why.name(), count, out));
        writeCount(OPEN, colour.openLeftOut(), out);
        writeCount(TallyTables.NOT_ASSESSED, colour.notAssessedLeftOut(), out);
        out.endObject();
    }

    private static void writeCount(String name, long count, TokenWriter out) {
        if (count > 0) {
            out.name(name);
            out.number(count);
        }
    }

    private static <S extends Enum<S>> ResultTable<Group<S>> group(Rounding rounding) {
        return ResultTable.<Group<S>>empty()
                .field("key", Writers.orNull(Writers.TEXT), group -> group.key().id())
                .field("title", Writers.TEXT, group -> group.key().title())
                .field("tally", TallyTables.<S>tally(rounding), Group::tally);
    }
}
