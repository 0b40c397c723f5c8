package io.github.promisemodel.json.movement;

import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.json.tally.TallyTables;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.movement.MovedEntry;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.movement.MovementGroup;
import io.github.promisemodel.movement.MovementTally;
import io.github.promisemodel.movement.Position;
import io.github.promisemodel.movement.Transition;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Rounding;
import java.util.List;
import java.util.Map;

/** How movements are written. */
public final class MovementTables {

    private static final WriteCodec<PartialDate> DATE = (date, out) -> out.text(date.toString());

    private MovementTables() {}

    /**
     * A movement: its two dates, its total, its groups, and how each entry moved.
     *
     * @param <S> the scale
     * @param rounding how percentages are rounded
     * @return its table; the key of the group of entries with no key is null
     */
    public static <S extends Enum<S>> ResultTable<Movement<S>> movement(Rounding rounding) {
        return ResultTable.<Movement<S>>empty()
                .field("from", DATE, movement -> movement.before().asOf())
                .field("to", DATE, movement -> movement.after().asOf())
                .field("total", MovementTables.<S>tally(rounding), Movement::total)
                .field(
                        "groupedBy",
                        Writers.TEXT,
                        movement -> movement.after().grouping().getName())
                .list("groups", MovementTables.<S>group(rounding), Movement::groups)
                .list(
                        "entries",
                        MovementTables.<S>entry(),
                        movement -> movement.explain().entries());
    }

    /**
     * A tally of movements: the count of every kind, the transition table, and the tallies on both sides.
     *
     * @param <S> the scale
     * @param rounding how percentages are rounded
     * @return its table
     */
    public static <S extends Enum<S>> ResultTable<MovementTally<S>> tally(Rounding rounding) {
        return ResultTable.<MovementTally<S>>empty()
                .<MovementTally<S>>field("kinds", MovementTables::writeKinds, tally -> tally)
                .<MovementTally<S>>field("transitions", MovementTables::writeTransitions, tally -> tally)
                .field("total", Writers.COUNT, MovementTally::total)
                .field("before", TallyTables.<S>tally(rounding), MovementTally::before)
                .field("after", TallyTables.<S>tally(rounding), MovementTally::after);
    }

    private static <S extends Enum<S>> ResultTable<MovementGroup<S>> group(Rounding rounding) {
        return ResultTable.<MovementGroup<S>>empty()
                .field("key", Writers.orNull(Writers.TEXT), group -> group.key().id())
                .field("title", Writers.TEXT, group -> group.key().title())
                .field("tally", MovementTables.<S>tally(rounding), MovementGroup::tally);
    }

    private static <S extends Enum<S>> ResultTable<MovedEntry<S>> entry() {
        return ResultTable.<MovedEntry<S>>empty()
                .field("entry", Writers.TEXT, moved -> moved.entry().getId())
                .field("movement", Writers.TEXT, moved -> moved.kind().name())
                .<Position<S>>field(
                        "before",
                        MovementTables::writePosition,
                        moved -> moved.transition().before())
                .<Position<S>>field(
                        "after",
                        MovementTables::writePosition,
                        moved -> moved.transition().after());
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
                        reading -> writeReading(reading, out),
                        () -> out.text(position.leftOut().map(Enum::name).orElse("ABSENT")));
    }

    /** How a reading is written: one status by its name, several as a list, or not assessed. */
    static void writeReading(Reading<?> reading, TokenWriter out) {
        List<String> statuses = reading.getStatuses().stream().map(Enum::name).toList();
        if (reading.isNotAssessed()) {
            out.text("NOT_ASSESSED");
        } else if (reading.isAssessed()) {
            out.text(statuses.get(0));
        } else {
            out.startArray();
            statuses.forEach(out::text);
            out.endArray();
        }
    }
}
