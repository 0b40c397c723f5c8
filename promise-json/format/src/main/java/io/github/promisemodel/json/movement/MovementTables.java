package io.github.promisemodel.json.movement;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.movement.MovedEntry;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.movement.MovementGroup;
import io.github.promisemodel.movement.MovementKind;
import io.github.promisemodel.movement.MovementTally;
import io.github.promisemodel.movement.Position;
import io.github.promisemodel.movement.Transition;
import io.github.promisemodel.tally.Rounding;
import java.util.List;
import java.util.Map;

/** How movements are written. */
public final class MovementTables {

    private static final JsonShape POSITION = new JsonShape.OneOf(List.of(
            new JsonShape.Text("a status, NOT_ASSESSED, why the entry is left out, or ABSENT", "", 0),
            new JsonShape.Items(new JsonShape.Text("a status it may have", "", 0), 2)));

    private static final JsonShape TRANSITIONS = new JsonShape.Items(
            new JsonShape.Named(
                    "TransitionRow",
                    "How many entries went from one position to another.",
                    new JsonShape.Fields(
                            List.of(
                                    field("before", POSITION, "Where they are before it."),
                                    field("after", POSITION, "Where they are after it."),
                                    field(
                                            "movement",
                                            ResultWriters.constant(MovementKind.class)
                                                    .shape(),
                                            "What that is called."),
                                    field("count", ResultWriters.COUNT.shape(), "How many there are.")),
                            JsonShape.Variants.NONE)),
            0);

    private static JsonShape.Field field(String name, JsonShape shape, String meaning) {
        return new JsonShape.Field(name, true, shape, "", meaning);
    }

    private static final JsonShape KINDS =
            new JsonShape.ByName(ResultWriters.constant(MovementKind.class).shape(), ResultWriters.COUNT.shape());

    private MovementTables() {}

    /**
     * A movement: its two dates, its total, its groups, and how each entry moved.
     *
     * @param <S> the scale
     * @param rounding how percentages are rounded
     * @return its table; the key of the group of entries with no key is null
     */
    public static <S extends Enum<S>> ResultTable<Movement<S>> movement(Rounding rounding) {
        return ResultTable.<Movement<S>>of("Movement", "How the entries of a plan moved between two dates.")
                .field("from", ValueCodecs.DATE, movement -> movement.before().asOf())
                .meaning("The earlier date, inclusive.")
                .field("to", ValueCodecs.DATE, movement -> movement.after().asOf())
                .meaning("The later date, inclusive.")
                .field("total", MovementTables.<S>tally(rounding), Movement::total)
                .meaning("The movements of all entries, each counted once.")
                .field(
                        "groupedBy",
                        ResultWriters.TEXT,
                        movement -> movement.after().grouping().name())
                .meaning("What they are grouped by.")
                .list("groups", MovementTables.<S>group(rounding), Movement::groups)
                .meaning("The groups in their order.")
                .list(
                        "entries",
                        MovementTables.<S>entry(),
                        movement -> movement.explain().entries())
                .meaning("How each entry moved.");
    }

    /**
     * A tally of movements: the count of every kind, the transition table, and the tallies on both sides.
     *
     * @param <S> the scale
     * @param rounding how percentages are rounded
     * @return its table
     */
    public static <S extends Enum<S>> ResultTable<MovementTally<S>> tally(Rounding rounding) {
        return ResultTable.<MovementTally<S>>of(
                        "MovementTally", "How many entries moved which way. Its margins are the tallies on both sides.")
                .field("kinds", ResultWriters.<MovementTally<S>>of(KINDS, MovementTables::writeKinds), tally -> tally)
                .meaning("How many entries moved in each way.")
                .field(
                        "transitions",
                        ResultWriters.<MovementTally<S>>of(TRANSITIONS, MovementTables::writeTransitions),
                        tally -> tally)
                .meaning("How many went from each position to each other; only those with entries.")
                .field("total", ResultWriters.COUNT, MovementTally::total)
                .meaning("How many entries there are on either side.")
                .field("before", TallyTables.<S>tally(rounding), MovementTally::before)
                .meaning("The tally at the earlier date.")
                .field("after", TallyTables.<S>tally(rounding), MovementTally::after)
                .meaning("The tally at the later date.");
    }

    /**
     * How the entries of one group moved.
     *
     * @param <S> the scale
     * @param rounding how percentages are rounded
     * @return its table; the key of the group of entries with no key is null
     */
    public static <S extends Enum<S>> ResultTable<MovementGroup<S>> group(Rounding rounding) {
        return ResultTable.<MovementGroup<S>>of("MovementGroup", "How the entries of one group moved.")
                .field(
                        "key",
                        ResultWriters.orNull(ResultWriters.TEXT),
                        group -> group.key().id())
                .meaning("What the group is known by; null for entries without any.")
                .field("title", ResultWriters.TEXT, group -> group.key().title())
                .meaning("What the group is called.")
                .field("tally", MovementTables.<S>tally(rounding), MovementGroup::tally)
                .meaning("The movements of its entries.");
    }

    /**
     * Where an entry is: its reading, why it is left out, or ABSENT.
     *
     * @param <S> the scale
     * @return its codec
     */
    public static <S extends Enum<S>> WriteCodec<Position<S>> position() {
        return ResultWriters.of(POSITION, MovementTables::writePosition);
    }

    /**
     * A position of an entry, whichever scale it is of.
     *
     * @return its writer, which writes what {@link #position} does
     */
    public static WriteCodec<Position<?>> anyPosition() {
        return ResultWriters.of(POSITION, (position, out) -> writePosition(position, out));
    }

    /**
     * Two positions of an entry, one after the other.
     *
     * @param <S> the scale
     * @return its table
     */
    public static <S extends Enum<S>> ResultTable<Transition<S>> transition() {
        return ResultTable.<Transition<S>>of("Transition", "Where an entry is before and after.")
                .field("before", MovementTables.<S>position(), Transition::before)
                .meaning("Where it is before.")
                .field("after", MovementTables.<S>position(), Transition::after)
                .meaning("Where it is after.");
    }

    /**
     * How one entry moved, by its reference and its title.
     *
     * @param <S> the scale
     * @return its table
     */
    public static <S extends Enum<S>> ResultTable<MovedEntry<S>> entry() {
        WriteCodec<Position<S>> position = position();
        return ResultTable.<MovedEntry<S>>of("MovedEntry", "How one entry moved.")
                .field("entry", ResultWriters.TEXT, moved -> moved.entry().getId())
                .meaning("The id of the entry.")
                .field(
                        "reference",
                        ResultWriters.orNull(ResultWriters.TEXT),
                        moved -> moved.entry().getReference())
                .meaning("The reference that is printed of it; null if there is none.")
                .field("title", ResultWriters.TEXT, moved -> moved.entry().getTitle())
                .meaning("What it is, in a few words.")
                .field("movement", ResultWriters.constant(MovementKind.class), MovedEntry::kind)
                .meaning("What the movement is called.")
                .field("before", position, moved -> moved.transition().before())
                .meaning("Where it stood.")
                .field("after", position, moved -> moved.transition().after())
                .meaning("Where it is.");
    }

    private static <S extends Enum<S>> void writeKinds(MovementTally<S> tally, TokenWriter out) {
        out.startObject();
        tally.kinds().forEach((kind, count) -> {
            out.name(kind.name());
            out.number(count);
        });
        out.endObject();
    }

    private static <S extends Enum<S>> void writeTransitions(MovementTally<S> tally, TokenWriter out) {
        out.startArray();
        for (Map.Entry<Transition<S>, Long> row : tally.transitions().entrySet()) {
            Transition<S> transition = row.getKey();
            out.startObject();
            out.name("before");
            writePosition(transition.before(), out);
            out.name("after");
            writePosition(transition.after(), out);
            out.name("movement");
            out.text(transition.kind(tally.order()).name());
            out.name("count");
            out.number(row.getValue());
            out.endObject();
        }
        out.endArray();
    }

    /** A reading; why an entry is left out; or ABSENT. */
    private static <S extends Enum<S>> void writePosition(Position<S> position, TokenWriter out) {
        position.reading()
                .ifPresentOrElse(
                        reading -> TallyTables.READING.write(reading, out),
                        () -> out.text(position.leftOut().map(Enum::name).orElse("ABSENT")));
    }
}
