package io.github.promisemodel.reports.text;

import io.github.promisemodel.movement.MovedEntry;
import io.github.promisemodel.movement.Movement;
import io.github.promisemodel.movement.MovementGroup;
import io.github.promisemodel.movement.MovementKind;
import io.github.promisemodel.movement.MovementTally;
import io.github.promisemodel.movement.Position;
import io.github.promisemodel.reports.words.ShortNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The moves of a total with the entries behind each, and what moved in each group. */
final class MovementTable<S extends Enum<S>> {

    private static final int POSITION = 22;
    private static final int COUNT = 5;
    private static final int KIND = 18;
    private static final int ENTRIES = Page.WIDTH - 2 - 2 * POSITION - COUNT - KIND - 4;
    private static final int KEY = 6;
    private static final int TITLE = 40;
    private static final int KINDS = Page.WIDTH - 2 - KEY - TITLE - 2;

    private final Movement<S> movement;
    private final String noun;

    MovementTable(Movement<S> movement, String noun) {
        this.movement = movement;
        this.noun = noun;
    }

    void addTo(Page page) {
        page.heading(ConstantWords.LABELS.text("heading." + noun) + ", from "
                + movement.before().asOf() + " to " + movement.after().asOf() + ": " + kinds(movement.total()));
        if (movement.total().total() == 0) {
            return;
        }
        ShortNames names = new ShortNames(
                movement.explain().entries().stream().map(MovedEntry::entry).toList());
        Table table = new Table(POSITION, POSITION, COUNT, KIND, ENTRIES)
                .row(
                        TextCell.of("before"),
                        TextCell.of("after"),
                        TextCell.right("count"),
                        TextCell.of(""),
                        TextCell.of(""));
        movement.total()
                .transitions()
                .forEach((transition, count) -> table.row(
                        position(transition.before()),
                        position(transition.after()),
                        TextCell.right(Long.toString(count)),
                        TextCell.of(ConstantWords.of(
                                transition.kind(movement.total().order()))),
                        TextCell.of(movement.explain().entries(transition).stream()
                                .map(MovedEntry::entry)
                                .map(names::of)
                                .collect(Collectors.joining(" ")))));
        page.add(2, table);
        page.paragraph(2, "By " + movement.after().grouping() + ":");
        Table groups = new Table(KEY, TITLE, KINDS);
        for (MovementGroup<S> group : movement.groups()) {
            groups.row(
                    group.key().id().orElse(""),
                    ConstantWords.of(movement.after().grouping(), group.key()),
                    kinds(group.tally()));
        }
        page.add(2, groups);
    }

    private TextCell position(Position<S> position) {
        return position.reading()
                .map(reading -> TextCell.of(new Span(ConstantWords.of(reading), Palette.colour(reading))))
                .orElseGet(() -> TextCell.of(position.leftOut()
                        .map(why -> "left out: " + ConstantWords.of(why))
                        .orElse("not in the plan")));
    }

    private static String kinds(MovementTally<?> tally) {
        List<String> parts = new ArrayList<>();
        for (MovementKind kind : MovementKind.values()) {
            if (tally.count(kind) > 0) {
                parts.add(tally.count(kind) + " " + ConstantWords.of(kind));
            }
        }
        return parts.isEmpty() ? "none" : ConstantWords.LABELS.list(parts);
    }
}
