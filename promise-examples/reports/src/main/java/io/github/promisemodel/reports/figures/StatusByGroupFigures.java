package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.words.GroupingWords;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.List;

/** How many entries of each group have each status. */
final class StatusByGroupFigures<S extends Enum<S>> {

    private final RollUp<S> rollUp;
    private final String noun;
    private final Labels labels;
    private final GroupNames names;

    StatusByGroupFigures(RollUp<S> rollUp, String noun, Labels labels) {
        this.rollUp = rollUp;
        this.noun = noun;
        this.labels = labels;
        this.names = new GroupNames(rollUp.grouping(), rollUp.plans().get(0), labels);
    }

    /** Whether anything is said of the groups. */
    boolean isStated() {
        return isStated(rollUp);
    }

    /** Whether anything is said of the groups of a roll-up. */
    static boolean isStated(RollUp<?> rollUp) {
        return rollUp.groups().stream()
                .anyMatch(group ->
                        group.key().id().isPresent() && !group.entries().isEmpty());
    }

    FigureTable table() {
        StatusTally<S> total = rollUp.total();
        String by = GroupingWords.key(rollUp.grouping());
        TableBuilder table = new TableBuilder(
                        labels, noun + "-by-" + by, labels.text("table." + noun + "-by", labels.text("grouping." + by)))
                .rowsOf("grouping." + by)
                .chart(FigureTable.Chart.COLUMNS)
                .column("counted", noun);
        List<S> statuses = new ArrayList<>();
        for (S status : total.scale().getEnumConstants()) {
            if (total.count(status) > 0) {
                statuses.add(status);
                table.column(status.name(), labels.mark(status), noun);
            }
        }
        table.column("OPEN", labels.open(), noun)
                .column("NOT_ASSESSED", labels.notAssessed(), noun)
                .column("left-out", noun);
        rollUp.groups().stream()
                .filter(group -> group.key().id().isPresent())
                .forEach(group -> row(table, group, statuses));
        rollUp.groups().stream()
                .filter(group -> group.key().id().isEmpty())
                .forEach(group -> row(table, group, statuses));
        if (rollUp.overlaps() > 0) {
            table.note(labels.text("note.overlaps." + noun, rollUp.overlaps()));
        }
        return table.build();
    }

    private void row(TableBuilder table, Group<S> group, List<S> statuses) {
        StatusTally<S> tally = group.tally();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.number(tally.total()));
        statuses.forEach(status -> cells.add(Cell.number(tally.count(status))));
        cells.add(Cell.number(tally.openCount()));
        cells.add(Cell.number(tally.notAssessed()));
        cells.add(Cell.number(tally.leftOutCount()));
        names.row(table, group.key(), cells);
    }
}
