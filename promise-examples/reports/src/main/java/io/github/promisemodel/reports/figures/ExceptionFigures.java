package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.movement.Position;
import io.github.promisemodel.reports.report.ExceptionReason;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedException;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.CountedEntry;
import java.util.ArrayList;
import java.util.List;

/** The actions and benefits that a committee has to talk about, each with its reasons and what is done about it. */
final class ExceptionFigures {

    private static final String REASON = "exception.";

    private final Report report;
    private final Labels labels;
    private final Cells cells;
    private final EntryNames names;

    ExceptionFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.names = wording.names(report.plan());
    }

    FigureTable table() {
        TableBuilder table = new TableBuilder(
                        labels,
                        TableId.EXCEPTIONS.key(),
                        labels.text(TableId.EXCEPTIONS.caption(), labels.say(report.asOf())))
                .rowsOf("entry")
                .column("area")
                .column("kind")
                .column("reasons")
                .column("status")
                .column("before")
                .column("latest-update")
                .column("next-step")
                .column("recovery-note")
                .column("due")
                .column("due-as-printed")
                .column("owner");
        ReportedException.of(report).forEach(exception -> row(table, exception));
        if (table.isEmpty()) {
            return table.note(labels.text("note.no-exceptions")).build();
        }
        report.since().ifPresent(since -> table.note(labels.text("note.exceptions-since", labels.say(since))));
        return table.without("due-as-printed").withoutEmptyColumns().build();
    }

    private void row(TableBuilder table, ReportedException exception) {
        CountedEntry<?> counted = exception.counted();
        Entry<?> entry = counted.entry();
        table.row(
                entry.getId(),
                names.beforeTitle(entry),
                Cell.ofPlan(entry.getTitle()),
                List.of(
                        cells.area(counted.area()),
                        cells.kind(entry),
                        reasons(exception),
                        cells.status(counted),
                        exception.before().map(this::before).orElse(Cell.EMPTY),
                        Cell.ofPlan(labels.groups(exception.updates())),
                        Cell.ofPlan(labels.groups(counted.standing().nextSteps())),
                        Cell.ofPlan(labels.groups(counted.standing().recoveryNotes())),
                        cells.date(exception.due()),
                        Cell.ofPlan(exception.dueAsPrinted().orElse("")),
                        Cell.ofPlan(entry.getOwner().orElse(""))));
    }

    private Cell reasons(ReportedException exception) {
        List<String> words = new ArrayList<>();
        for (ExceptionReason reason : exception.reasons()) {
            String key = REASON + reason;
            String word = labels.text(words.isEmpty() ? key : key + ".amid");
            words.add(
                    reason == ExceptionReason.NOT_ASSESSED
                                    && !exception.whyNotAssessed().isEmpty()
                            ? labels.text("exception.because", word, why(exception))
                            : word);
        }
        return Cell.words(labels.groups(words));
    }

    private String why(ReportedException exception) {
        return labels.items(
                exception.whyNotAssessed().stream().map(labels::amid).toList());
    }

    private <S extends Enum<S>> Cell before(Position<S> position) {
        return cells.position(position);
    }
}
