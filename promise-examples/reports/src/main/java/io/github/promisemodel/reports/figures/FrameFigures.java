package io.github.promisemodel.reports.figures;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.scotland.NationalEntry;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.scotland.NationalKind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The national frame itself, kind by kind, with the times, the notes and where each entry is listed. */
final class FrameFigures {

    private final NationalFrame frame;
    private final Wording wording;
    private final Labels labels;
    private final Cells cells;
    private final Map<String, String> documents;

    FrameFigures(NationalFrame frame, Wording wording) {
        this.frame = frame;
        this.wording = wording;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.documents = frame.documents().stream()
                .collect(Collectors.toMap(Document::getId, Document::getTitle, (first, other) -> first));
    }

    /** A table for each of some kinds. */
    List<FigureTable> tables(Collection<NationalKind> kinds) {
        return kinds.stream().map(this::table).toList();
    }

    private FigureTable table(NationalKind kind) {
        String key = "national-frame-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        TableBuilder table = new TableBuilder(labels, key, labels.text("national-kinds." + kind))
                .rowsOf("national")
                .column("frame-period")
                .column("part-of")
                .column("frame-foundation")
                .column("expects")
                .column("used-for")
                .column("frame-note")
                .column("frame-source");
        List<NationalEntry> entries = frame.entries(kind);
        for (NationalEntry entry : entries) {
            table.row(
                    entry.id(),
                    Cell.ofPlan(entry.title()),
                    entry.period()
                            .map(period -> Cell.words(wording.phrases().span(period.getStart(), period.getEnd())))
                            .orElse(Cell.EMPTY),
                    whole(entry),
                    foundation(entry.foundation()),
                    parts(entry, NationalKind.PHASE_EXPECTATION),
                    parts(entry, NationalKind.PHASE_USE),
                    entry.note().map(Cell::ofPlan).orElse(Cell.EMPTY),
                    Cell.ofPlan(source(entry.source())));
        }
        table.without("frame-period", "part-of", "frame-foundation", "expects", "used-for", "frame-note");
        frame.findStated(kind)
                .filter(stated -> stated > entries.size())
                .map(stated -> stated(kind, stated, entries.size()))
                .ifPresent(table::note);
        return table.build();
    }

    private String stated(NationalKind kind, int stated, int listed) {
        String own = "note.national-stated." + kind;
        return labels.text(labels.find(own).isPresent() ? own : "note.national-stated", stated, listed);
    }

    /** What it belongs to: another entry, or else the national plan that lists it. */
    private Cell whole(NationalEntry entry) {
        return entry.partOf()
                .or(entry::plan)
                .flatMap(frame::find)
                .map(whole -> Cell.ofPlan(whole.title()))
                .orElse(Cell.EMPTY);
    }

    private Cell foundation(Optional<Foundation> foundation) {
        return foundation.map(cells::word).orElse(Cell.EMPTY);
    }

    private Cell parts(NationalEntry entry, NationalKind kind) {
        List<String> titles = frame.partsOf(entry.id()).stream()
                .filter(part -> part.kind() == kind)
                .map(NationalEntry::title)
                .toList();
        return titles.isEmpty() ? Cell.EMPTY : Cell.ofPlan(labels.groups(titles));
    }

    private String source(Source source) {
        return source.getDocument()
                .map(document ->
                        labels.text("national.source", documents.getOrDefault(document, document), source.getPlace()))
                .orElseGet(source::getPlace);
    }
}
