package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.action.Timeliness.State;
import io.github.promisemodel.reports.report.ActionDue;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;

/** The actions compared with their due dates. */
final class DueFigures {

    private final Report report;
    private final Labels labels;
    private final Cells cells;
    private final EntryNames names;

    DueFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.names = wording.names(report.plan());
    }

    FigureTable states() {
        TableBuilder table =
                new TableBuilder(labels, TableId.DUE_DATES).rowsOf("state").column("count", "actions");
        for (State state : State.values()) {
            Cell title = state == State.DUE_SOON
                    ? cells.words("due-within", labels.say(report.dueSoon()))
                    : cells.word(state);
            long count = report.due().stream()
                    .filter(entry -> entry.timeliness().state() == state)
                    .count();
            if (count > 0 || state != State.NOT_YET_ADDED) {
                table.row(state.name(), title, cells.count(count));
            }
        }
        table.row("ALL", cells.words("all"), cells.count(report.due().size()));
        return table.build();
    }

    FigureTable lateAndSoon() {
        TableBuilder table = new TableBuilder(labels, TableId.LATE_OR_DUE_SOON)
                .rowsOf("action")
                .column("due")
                .column("state")
                .column("days-late", "days");
        for (ActionDue entry : report.due()) {
            Timeliness timeliness = entry.timeliness();
            if (timeliness.isLate() || timeliness.state() == State.DUE_SOON) {
                row(table, entry.action(), timeliness);
            }
        }
        return table.build();
    }

    private void row(TableBuilder table, Action action, Timeliness timeliness) {
        table.row(
                action.getId(),
                names.beforeTitle(action),
                Cell.ofPlan(action.getTitle()),
                List.of(
                        cells.date(timeliness.due()),
                        cells.word(timeliness.state()),
                        timeliness.isLate() ? cells.count(timeliness.daysLate()) : Cell.EMPTY));
    }
}
