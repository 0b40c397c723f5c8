package io.github.promisemodel.reports.same;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A report as a person reads it: what its tables say, or what one of its forms says, read back from that form alone.
 *
 * @param title its title
 * @param about what it is about, such as "Council: Northmoor"
 * @param sections its sections
 */
public record ReadReport(String title, List<String> about, List<Part> sections) {

    /** Spaces are read as one, as they are wherever lines are wrapped. */
    public static final UnaryOperator<String> SPACED = EveryForm.SPACED;

    /** What is not seen, and what a form cannot hold, is left out: for texts that no plan of a council has. */
    public static final UnaryOperator<String> SEEN = EveryForm.SEEN;

    /**
     * A section.
     *
     * @param heading its heading
     * @param tables its tables
     */
    public record Part(String heading, List<Shown> tables) {}

    /**
     * A table.
     *
     * @param caption its caption
     * @param headings the headings of its columns, the one of its rows first; none where it has no rows
     * @param rows its rows, the name of each first
     * @param notes its notes
     */
    public record Shown(String caption, List<String> headings, List<List<String>> rows, List<String> notes) {

        private Shown map(UnaryOperator<String> change) {
            return new Shown(
                    change.apply(caption),
                    headings.stream().map(change).toList(),
                    rows.stream().map(row -> row.stream().map(change).toList()).toList(),
                    notes.stream().map(change).toList());
        }
    }

    /** What the tables of a document say. */
    public static ReadReport of(ReportDocument document) {
        return of(document, ReadReport::of);
    }

    /** What they say on a web page, which has the figures that are first one by one. */
    static ReadReport ofPage(ReportDocument document) {
        return of(document, table -> table.key().equals("headline") ? headline(table, document.labels()) : of(table));
    }

    private static ReadReport of(ReportDocument document, Function<FigureTable, Shown> shown) {
        return new ReadReport(
                document.title(),
                document.about().stream()
                        .map(fact -> fact.name() + ": " + fact.value().shown())
                        .toList(),
                document.sections().stream()
                        .map(section -> new Part(
                                section.heading(),
                                section.tables().stream().map(shown).toList()))
                        .toList());
    }

    private static Shown of(FigureTable table) {
        List<String> headings = new ArrayList<>();
        if (!table.rows().isEmpty()) {
            headings.add(table.rowHeading());
            table.columns().stream().map(Column::heading).forEach(headings::add);
        }
        return new Shown(
                table.caption(),
                headings,
                table.rows().stream().map(ReadReport::of).toList(),
                table.notes().stream().map(note -> note.shown()).toList());
    }

    private static Shown headline(FigureTable table, Labels labels) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<String> texts = new ArrayList<>();
            texts.add(row.title().shown());
            texts.add(range(table.cell(row, "least"), table.cell(row, "most"), labels));
            texts.add(labels.text("page.out-of", table.cell(row, "of").shown()));
            texts.add(range(table.cell(row, "least-share"), table.cell(row, "most-share"), labels));
            String meaning = table.cell(row, "meaning").shown();
            texts.add(meaning.isEmpty() ? "" : labels.text("page.blue") + " " + meaning);
            rows.add(texts);
        }
        return new Shown(table.caption(), List.of(), rows, of(table).notes());
    }

    private static String range(Cell least, Cell most, Labels labels) {
        return least.shown().equals(most.shown())
                ? least.shown()
                : labels.text("page.range", least.shown(), most.shown());
    }

    private static List<String> of(Row row) {
        List<String> texts = new ArrayList<>();
        texts.add((row.reference() + " " + row.title().shown()).strip());
        row.cells().forEach(cell -> texts.add(cell.shown()));
        return texts;
    }

    /**
     * Requires that a report that was read back says what this says: nothing is missing, nothing is added.
     *
     * @param found what was read back
     * @param kept what is compared of a text, such as {@link #SPACED}
     */
    public void requireSame(ReadReport found, UnaryOperator<String> kept) {
        EveryForm.same(this, found, kept);
    }

    /** The same with every text in another way. */
    ReadReport map(UnaryOperator<String> change) {
        return new ReadReport(
                change.apply(title),
                about.stream().map(change).toList(),
                sections.stream()
                        .map(section -> new Part(
                                change.apply(section.heading()),
                                section.tables().stream()
                                        .map(table -> table.map(change))
                                        .toList()))
                        .toList());
    }
}
