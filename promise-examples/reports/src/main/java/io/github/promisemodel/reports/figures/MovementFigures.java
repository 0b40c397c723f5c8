package io.github.promisemodel.reports.figures;

import io.github.promisemodel.movement.MovedEntry;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.movement.MovementGroup;
import io.github.promisemodel.movement.MovementKind;
import io.github.promisemodel.movement.MovementTally;
import io.github.promisemodel.movement.Position;
import io.github.promisemodel.reports.words.GroupingWords;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.reports.words.ShortNames;
import java.util.ArrayList;
import java.util.List;

/** How entries moved from one date to another: each move with its entries, and the moves of each group. */
final class MovementFigures<S extends Enum<S>> {

    private final Movement<S> movement;
    private final String noun;
    private final Labels labels;

    MovementFigures(Movement<S> movement, String noun, Labels labels) {
        this.movement = movement;
        this.noun = noun;
        this.labels = labels;
    }

    FigureTable moves() {
        Phrases phrases = new Phrases(labels);
        ShortNames names = ShortNames.of(movement.after().plans().get(0));
        TableBuilder table = new TableBuilder(
                        labels,
                        "moves-of-" + noun,
                        labels.text(
                                "table.moves-of-" + noun,
                                phrases.date(movement.before().asOf()),
                                phrases.date(movement.after().asOf())))
                .rowsOf("before")
                .column("after")
                .column("count", noun)
                .column("movement")
                .column("entries");
        movement.total()
                .transitions()
                .forEach((transition, count) -> table.row(
                        id(transition.before()) + " to " + id(transition.after()),
                        cell(transition.before()),
                        cell(transition.after()),
                        Cell.number(count),
                        Cell.words(labels.word(transition.kind(movement.total().order()))),
                        Cell.ofPlan(names.of(movement.explain().entries(transition).stream()
                                .map(MovedEntry::entry)
                                .toList()))));
        return table.build();
    }

    FigureTable groups() {
        List<MovementKind> kinds = new ArrayList<>();
        String by = GroupingWords.key(movement.after().grouping());
        TableBuilder table = new TableBuilder(
                        labels,
                        "moves-of-" + noun + "-by-" + by,
                        labels.text("table.moves-of-" + noun + "-by", labels.text("grouping." + by)))
                .rowsOf("grouping." + by);
        for (MovementKind kind : MovementKind.values()) {
            if (movement.total().count(kind) > 0) {
                kinds.add(kind);
                table.column(kind, noun);
            }
        }
        GroupNames names = new GroupNames(
                movement.after().grouping(), movement.after().plans().get(0), labels);
        for (MovementGroup<S> group : movement.groups()) {
            names.row(table, group.key(), cells(group.tally(), kinds));
        }
        return table.row("ALL", "", Cell.words(labels.text("all")), cells(movement.total(), kinds))
                .build();
    }

    private static List<Cell> cells(MovementTally<?> tally, List<MovementKind> kinds) {
        return kinds.stream().map(kind -> Cell.number(tally.count(kind))).toList();
    }

    private Cell cell(Position<S> position) {
        return position.reading()
                .map(reading -> Cell.of(labels.mark(reading)))
                .orElseGet(() -> position.leftOut()
                        .map(why -> Cell.words(labels.text("left-out-as", labels.word(why))))
                        .orElseGet(() -> Cell.words(labels.text("not-in-the-plan"))));
    }

    private String id(Position<S> position) {
        return position.reading()
                .map(StatusFigures::id)
                .orElseGet(
                        () -> position.leftOut().map(why -> "LEFT_OUT_" + why).orElse("ABSENT"));
    }
}
