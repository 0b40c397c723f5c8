package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reports.report.Citation;
import io.github.promisemodel.reports.report.Remark;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notes that no other table shows, the documents of the plan, and what cites which place of them. */
final class NoteFigures {

    private static final String KIND = "remark.";

    private final Report report;
    private final Labels labels;
    private final Cells cells;
    private final EntryNames names;
    private final AboutCells about;

    NoteFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.names = wording.names(report.plan());
        this.about = new AboutCells(report.plan(), wording);
    }

    /** Whether the plan has any note or source, or lists a document. */
    static boolean isAny(Report report) {
        return !report.plan().getDocuments().isEmpty() || Remark.isAny(report);
    }

    List<FigureTable> tables() {
        List<Citation> citations = Citation.of(report);
        return List.of(notes(), documents(citations), citations(citations));
    }

    private FigureTable notes() {
        TableBuilder table = new TableBuilder(labels, TableId.NOTES)
                .rowsOf("note-of")
                .column("belongs-to")
                .column("note");
        int suppressed = 0;
        for (Remark remark : Remark.notes(report)) {
            table.row(
                    remark.entry()
                            .<String>map(Entry::getId)
                            .or(() -> remark.area().map(ImprovementArea::getId))
                            .orElse(""),
                    title(remark),
                    belongsTo(remark),
                    remark.isNoteSuppressed()
                            ? Cells.suppressed()
                            : Cell.ofPlan(remark.note().orElse("")));
            suppressed += remark.isNoteSuppressed() ? 1 : 0;
        }
        if (suppressed > 0) {
            table.note(labels.text(
                    "note.suppressed-notes", suppressed, Cells.suppressed().text()));
        }
        return table.build();
    }

    /** What it is, with its title and its date as far as it has them. */
    private Cell title(Remark remark) {
        List<String> said = new ArrayList<>(remark.titles());
        remark.date().ifPresent(date -> said.add(labels.say(date)));
        String kind = labels.text(KIND + remark.kind());
        return said.isEmpty()
                ? Cell.words(kind)
                : Cell.sentence(labels.text("remark.titled", kind, labels.items(said)));
    }

    private Cell belongsTo(Remark remark) {
        return remark.entry()
                .map(entry -> cells.entry(names, entry))
                .or(() -> remark.area().map(area -> cells.ofArea(area)))
                .orElseGet(() -> cells.words("whole-plan"));
    }

    private FigureTable documents(List<Citation> citations) {
        Map<String, Long> counts = new HashMap<>();
        citations.forEach(
                citation -> citation.document().ifPresent(id -> counts.merge(id, citation.count(), Long::sum)));
        TableBuilder table = new TableBuilder(labels, TableId.DOCUMENTS)
                .rowsOf("document")
                .column("date")
                .column("cited", "parts")
                .column("note");
        for (Document document : report.plan().getDocuments()) {
            table.row(
                    document.getId(),
                    Cell.ofPlan(document.getTitle()),
                    cells.date(document.getDate()),
                    cells.count(counts.getOrDefault(document.getId(), 0L)),
                    Cell.ofPlan(document.getNote().orElse("")));
        }
        return table.withoutEmptyColumns().build();
    }

    private FigureTable citations(List<Citation> citations) {
        TableBuilder table = new TableBuilder(labels, TableId.CITATIONS)
                .rowsOf("place")
                .column("document")
                .column("cited", "parts")
                .column("cited-by")
                .column(AboutCells.AREAS)
                .column(AboutCells.ENTRIES);
        Map<String, String> titles = new HashMap<>();
        report.plan().getDocuments().forEach(each -> titles.putIfAbsent(each.getId(), each.getTitle()));
        for (Citation citation : citations) {
            table.row(
                    citation.document().orElse(""),
                    Cell.ofPlan(citation.place()),
                    Cell.ofPlan(citation.document()
                            .map(id -> titles.getOrDefault(id, id))
                            .orElse("")),
                    cells.count(citation.count()),
                    Cell.words(labels.items(citation.kinds().stream()
                            .map(kind -> labels.text(KIND + kind))
                            .toList())),
                    about.areas(citation.areas().stream()
                            .map(ImprovementArea::getId)
                            .toList()),
                    cells.entries(names, citation.entries()));
        }
        return table.withoutEmptyColumns().build();
    }
}
