package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many entries of each group have each status, and from how many to how many may have the best. */
final class StatusByGroupFigures<S extends Enum<S>> {

    private final RollUp<S> rollUp;
    private final EntryKind kind;
    private final S best;
    private final Labels labels;
    private final Cells cells;
    private final Phrases phrases;
    private final GroupNames names;

    StatusByGroupFigures(RollUp<S> rollUp, EntryKind kind, S best, Wording wording) {
        this.rollUp = rollUp;
        this.kind = kind;
        this.best = best;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.phrases = wording.phrases();
        this.names = new GroupNames(rollUp.grouping(), rollUp.plans().get(0), wording.labels());
    }

    /** Whether anything is said of the groups of a roll-up. */
    static boolean isStated(RollUp<?> rollUp) {
        return rollUp.groups().stream()
                .anyMatch(group ->
                        group.key().id().isPresent() && !group.entries().isEmpty());
    }

    FigureTable table() {
        StatusTally<S> total = rollUp.total();
        TableBuilder table = new TableBuilder(labels, kind.byGroup, rollUp.grouping())
                .rowsOf(rollUp.grouping())
                .chart(FigureTable.Chart.COLUMNS)
                .column("counted", kind.unit);
        List<S> statuses = new ArrayList<>();
        for (S status : total.scale().getEnumConstants()) {
            if (total.count(status) > 0) {
                statuses.add(status);
                table.column(status.name(), labels.mark(status), kind.unit);
            }
        }
        table.column("OPEN", labels.open(), kind.unit)
                .column("NOT_ASSESSED", labels.notAssessed(), kind.unit)
                .column("left-out", kind.unit)
                .column(best.name().toLowerCase(Locale.ROOT), kind.unit);
        rollUp.groups().stream()
                .filter(group -> group.key().id().isPresent())
                .forEach(group -> row(table, group, statuses));
        rollUp.groups().stream()
                .filter(group -> group.key().id().isEmpty())
                .forEach(group -> row(table, group, statuses));
        if (rollUp.overlaps() > 0) {
            table.note(labels.text("note.overlaps." + kind.unit, phrases.count(rollUp.overlaps())));
        }
        ChartWords chart = ChartWords.counted(kind, rollUp.plans().get(0), rollUp.asOf(), labels);
        return table.build().captioned(chart.groups(rollUp, best));
    }

    private void row(TableBuilder table, Group<S> group, List<S> statuses) {
        StatusTally<S> tally = group.tally();
        List<Cell> values = new ArrayList<>();
        values.add(cells.count(tally.total()));
        statuses.forEach(status -> values.add(cells.count(tally.count(status))));
        values.add(cells.count(tally.openCount()));
        values.add(cells.count(tally.notAssessed()));
        values.add(cells.count(tally.leftOutCount()));
        values.add(cells.range(tally.bounds(best)));
        names.row(table, group.key(), values);
    }
}
