package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.action.Timeliness.State;
import io.github.promisemodel.reports.report.ActionDue;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import java.util.List;

/** The actions compared with their due dates. */
final class DueFigures {

    private final Report report;
    private final Labels labels;
    private final Phrases phrases;

    DueFigures(Report report, Labels labels) {
        this.report = report;
        this.labels = labels;
        this.phrases = new Phrases(labels);
    }

    FigureTable states() {
        TableBuilder table = new TableBuilder(labels, "due-dates", labels.text("table.due-dates"))
                .rowsOf("state")
                .column("count", "actions");
        for (State state : State.values()) {
            String words = state == State.DUE_SOON
                    ? labels.text("due-within", phrases.length(report.dueSoon()))
                    : labels.word(state);
            long count = report.due().stream()
                    .filter(entry -> entry.timeliness().state() == state)
                    .count();
            table.row(state.name(), Cell.words(words), Cell.number(count));
        }
        table.row(
                "ALL", Cell.words(labels.text("all")), Cell.number(report.due().size()));
        return table.build();
    }

    FigureTable lateAndSoon() {
        TableBuilder table = new TableBuilder(labels, "late-or-due-soon", labels.text("table.late-or-due-soon"))
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
                action.getReference().orElse(""),
                Cell.ofPlan(action.getTitle()),
                List.of(
                        timeliness
                                .due()
                                .map(due -> Cell.date(due, phrases.date(due)))
                                .orElse(Cell.EMPTY),
                        Cell.words(labels.word(timeliness.state())),
                        timeliness.isLate() ? Cell.number(timeliness.daysLate()) : Cell.EMPTY));
    }
}
