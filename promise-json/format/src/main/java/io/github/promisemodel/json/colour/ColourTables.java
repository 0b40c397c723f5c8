package io.github.promisemodel.json.colour;

import io.github.promisemodel.colour.GroupColour;
import io.github.promisemodel.colour.NoColour;
import io.github.promisemodel.colour.RagPolicy;
import io.github.promisemodel.colour.StatusRanking;
import io.github.promisemodel.colour.Threshold;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.json.token.TokenWriter;

/** How the colours of groups are written. */
public final class ColourTables {

    private static final WriteCodec<Enum<?>> STATUS = ResultWriters.of(
            new JsonShape.Text("a status of the scale", "", 0), (status, out) -> out.text(status.name()));

    /** The name of the count of entries that are left out because their status is open. */
    private static final String OPEN = "OPEN";

    private ColourTables() {}

    /**
     * The colour of a group: the policy, the best and the worst it may be, how many entries count and how many do not by
     * why, and the explanation.
     *
     * @param <S> the scale
     * @return its table; best and worst are null where there is no colour, and otherwise the reason is
     */
    public static <S extends Enum<S>> ResultTable<GroupColour<S>> colour() {
        return ResultTable.<GroupColour<S>>of(
                        "GroupColour", "The one colour of a group of entries by a policy, or why it has none.")
                .field("policy", ResultWriters.TEXT, colour -> colour.policy().name())
                .meaning("The name of the policy.")
                .field("rule", ResultWriters.TEXT, colour -> colour.policy().toString())
                .meaning("The policy in words.")
                .field("best", ResultWriters.orNull(STATUS), GroupColour::best)
                .meaning("The best the colour may be; null if there is none.")
                .field("worst", ResultWriters.orNull(STATUS), GroupColour::worst)
                .meaning("The worst the colour may be; null if there is none.")
                .field("decided", ResultWriters.FLAG, GroupColour::isDecided)
                .meaning("Whether there is a colour, and only one.")
                .field("noColour", ResultWriters.orNull(ResultWriters.constant(NoColour.class)), GroupColour::noColour)
                .meaning("Why there is none; null if there is one.")
                .field("counted", ResultWriters.COUNT, GroupColour::counted)
                .meaning("How many entries count.")
                .field(
                        "leftOut",
                        ResultWriters.<GroupColour<S>>of(
                                new JsonShape.ByName(ResultWriters.TEXT.shape(), ResultWriters.COUNT.shape()),
                                ColourTables::writeLeftOut),
                        colour -> colour)
                .meaning("How many entries do not count, by why; only reasons with entries are named.")
                .list("explanation", ResultWriters.TEXT, GroupColour::explain)
                .meaning("The policy, its rules and the entries that decided, in sentences.");
    }

    /**
     * A policy: its name, itself in words, and its ranking.
     *
     * @param <S> the scale
     * @return its table
     */
    public static <S extends Enum<S>> ResultTable<RagPolicy<S>> policy() {
        return ResultTable.<RagPolicy<S>>of("RagPolicy", "A named way to find the one colour of a group.")
                .field("policy", ResultWriters.TEXT, RagPolicy::name)
                .meaning("The name of the policy.")
                .field("rule", ResultWriters.TEXT, RagPolicy::toString)
                .meaning("The policy in words.")
                .field("ranking", ColourTables.<S>ranking(), RagPolicy::ranking)
                .meaning("The statuses from best to worst.");
    }

    /**
     * A ranking: the statuses from best to worst.
     *
     * @param <S> the scale
     * @return its codec
     */
    public static <S extends Enum<S>> WriteCodec<StatusRanking<S>> ranking() {
        return ResultWriters.of(new JsonShape.Items(STATUS.shape(), 2), (ranking, out) -> {
            out.startArray();
            ranking.statuses().forEach(status -> STATUS.write(status, out));
            out.endArray();
        });
    }

    /**
     * A threshold: a status and the least number with it.
     *
     * @param <S> the scale
     * @return its table
     */
    public static <S extends Enum<S>> ResultTable<Threshold<S>> threshold() {
        return ResultTable.<Threshold<S>>of("Threshold", "From which number on a group has a status.")
                .<Enum<?>>field("status", STATUS, Threshold::status)
                .meaning("The status.")
                .field(
                        "atLeast",
                        ResultWriters.TEXT,
                        threshold -> threshold.atLeast().toPlainString())
                .meaning("The least number with it, inclusive.");
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
}
