package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.action.Timeliness.State;
import io.github.promisemodel.reports.report.ActionDue;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            if (count > 0 || state != State.NOT_YET_ADDED && state != State.DUE_IN_WORDS) {
                table.row(state.name(), title, cells.count(count));
            }
        }
        table.row("ALL", cells.words("all"), cells.count(report.due().size()));
        return table.build();
    }

    FigureTable lateAndSoon() {
        List<ActionDue> listed = report.due().stream()
                .filter(entry ->
                        entry.timeliness().isLate() || entry.timeliness().state() == State.DUE_SOON)
                .toList();
        boolean inWords = listed.stream()
                .anyMatch(entry -> entry.action().getDueAsPrinted().isPresent());
        TableBuilder table = new TableBuilder(labels, TableId.LATE_OR_DUE_SOON)
                .rowsOf("action")
                .column("due");
        if (inWords) {
            table = table.column("due-as-printed");
        }
        table = table.column("state").column("days-late", "days");
        for (ActionDue entry : listed) {
            row(table, entry.action(), entry.timeliness(), inWords);
        }
        return table.build();
    }

    /** The actions whose due date is stated in words alone, with the words; empty where there are none. */
    Optional<FigureTable> inWords() {
        TableBuilder table =
                new TableBuilder(labels, TableId.DUE_IN_WORDS).rowsOf("action").column("due-as-printed");
        for (ActionDue entry : report.due()) {
            if (entry.timeliness().state() == State.DUE_IN_WORDS) {
                Action action = entry.action();
                Cell words = Cell.ofPlan(action.getDueAsPrinted().orElseThrow());
                table.row(action.getId(), names.beforeTitle(action), Cell.ofPlan(action.getTitle()), List.of(words));
            }
        }
        return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
    }

    private void row(TableBuilder table, Action action, Timeliness timeliness, boolean inWords) {
        List<Cell> row = new ArrayList<>();
        row.add(cells.date(timeliness.due()));
        if (inWords) {
            row.add(Cell.ofPlan(action.getDueAsPrinted().orElse("")));
        }
        row.add(cells.word(timeliness.state()));
        row.add(timeliness.isLate() ? cells.count(timeliness.daysLate()) : Cell.EMPTY);
        table.row(action.getId(), names.beforeTitle(action), Cell.ofPlan(action.getTitle()), row);
    }
}
