package io.github.promisemodel.reports.figures;

import io.github.promisemodel.movement.MovedEntry;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.movement.MovementGroup;
import io.github.promisemodel.movement.MovementKind;
import io.github.promisemodel.movement.MovementTally;
import io.github.promisemodel.movement.Position;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Grouping;
import java.util.ArrayList;
import java.util.List;

/** How entries moved from one date to another: each move with its entries, and the moves of each group. */
final class MovementFigures<S extends Enum<S>> {

    private final Movement<S> movement;
    private final EntryKind kind;
    private final Wording wording;
    private final Labels labels;
    private final Cells cells;

    MovementFigures(Movement<S> movement, EntryKind kind, Wording wording) {
        this.movement = movement;
        this.kind = kind;
        this.wording = wording;
        this.labels = wording.labels();
        this.cells = wording.cells();
    }

    /** The tables of both kinds, of measures and of what was agreed; of what neither date has there is nothing to say. */
    static TableMakers tables(EntryMovement moved, Wording wording) {
        TableMakers tables = new TableMakers();
        add(tables, new MovementFigures<>(moved.actions(), EntryKind.ACTIONS, wording));
        add(tables, new MovementFigures<>(moved.benefits(), EntryKind.BENEFITS, wording));
        if (!moved.measures().isEmpty()) {
            tables.add(TableId.MOVES_OF_MEASURES, () -> new MeasureMovementFigures(moved, wording).table());
        }
        new AgreedFigures(moved, wording).addTo(tables);
        return tables;
    }

    private static void add(TableMakers tables, MovementFigures<?> figures) {
        if (figures.movement.total().total() > 0) {
            tables.add(figures.kind.moves, figures::moves)
                    .add(figures.kind.movesByGroup, figures.movement.after().grouping(), figures::groups);
        }
    }

    FigureTable moves() {
        EntryNames names = wording.names(movement.after().plans().get(0));
        TableBuilder table = new TableBuilder(
                        labels,
                        kind.moves.key(),
                        labels.text(
                                kind.moves.caption(),
                                labels.say(movement.before().asOf()),
                                labels.say(movement.after().asOf())))
                .rowsOf("before")
                .column("after")
                .column("count", kind.unit)
                .column("movement")
                .column("entries");
        movement.total()
                .transitions()
                .forEach((transition, count) -> table.row(
                        id(transition.before()) + " to " + id(transition.after()),
                        cells.position(transition.before()),
                        cells.position(transition.after()),
                        cells.count(count),
                        cells.word(transition.kind(movement.total().order())),
                        cells.entries(
                                names,
                                movement.explain().entries(transition).stream()
                                        .map(MovedEntry::entry)
                                        .toList())));
        return table.build();
    }

    FigureTable groups() {
        List<MovementKind> kinds = new ArrayList<>();
        Grouping by = movement.after().grouping();
        TableBuilder table = new TableBuilder(labels, kind.movesByGroup, by).rowsOf(by);
        for (MovementKind moved : MovementKind.values()) {
            if (movement.total().count(moved) > 0) {
                kinds.add(moved);
                table.column(moved, kind.unit);
            }
        }
        GroupNames names = new GroupNames(by, movement.after().plans().get(0), labels);
        for (MovementGroup<S> group : movement.groups()) {
            names.row(table, group.key(), counts(group.tally(), kinds));
        }
        return table.row("ALL", "", cells.words("all"), counts(movement.total(), kinds))
                .build();
    }

    private List<Cell> counts(MovementTally<?> tally, List<MovementKind> kinds) {
        return kinds.stream().map(moved -> cells.count(tally.count(moved))).toList();
    }

    private String id(Position<S> position) {
        return position.reading()
                .map(StatusFigures::id)
                .orElseGet(
                        () -> position.leftOut().map(why -> "LEFT_OUT_" + why).orElse("ABSENT"));
    }
}
