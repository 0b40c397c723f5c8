package io.github.promisemodel.reports.figures;

import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reports.report.CallsPublished;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedCall;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Optional;

/** The calls to action, each with what answers it, and how many are known by number alone. */
final class CallFigures {

    private final Report report;
    private final Labels labels;
    private final Cells cells;
    private final AboutCells about;

    CallFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.about = new AboutCells(report.plan(), wording);
    }

    /** Whether the plan says anything of calls to action. */
    static boolean isAny(Report report) {
        return !report.plan().getCallsToAction().isEmpty()
                || report.plan().getAreas().stream()
                        .anyMatch(area -> !area.getCallsToAction().isEmpty())
                || !CallsPublished.of(report.plan()).isEmpty();
    }

    FigureTable table() {
        TableBuilder table = new TableBuilder(labels, TableId.CALLS_TO_ACTION)
                .rowsOf("call-to-action")
                .column("foundation")
                .column("areas", "areas")
                .column("which-areas")
                .column("actions", "actions")
                .column("benefits", "benefits")
                .column("printed-at");
        long unlisted = 0;
        for (ReportedCall call : ReportedCall.of(report)) {
            Optional<CallToAction> listed = call.call();
            table.row(
                    call.id(),
                    listed.flatMap(CallToAction::getReference).orElse(""),
                    Cell.ofPlan(listed.map(CallToAction::getTitle).orElse(call.id())),
                    List.of(
                            cells.word(listed.map(CallToAction::getFoundation)),
                            cells.count(call.areas().size()),
                            about.areas(call.areas().stream()
                                    .map(ImprovementArea::getId)
                                    .toList()),
                            cells.count(call.actions()),
                            cells.count(call.benefits()),
                            Cell.ofPlan(listed.flatMap(CallToAction::getSource)
                                    .map(Source::getPlace)
                                    .orElse(""))));
            unlisted += call.isListed() ? 0 : 1;
        }
        if (unlisted > 0) {
            table.note(labels.text("note.calls-not-listed", unlisted));
        }
        for (CallsPublished published : CallsPublished.of(report.plan())) {
            table.note(Cell.sentence(labels.text(
                    "note.calls-published",
                    published.total(),
                    labels.groups(published.places()),
                    published.listed(),
                    published.byNumber())));
        }
        return table.build();
    }
}
