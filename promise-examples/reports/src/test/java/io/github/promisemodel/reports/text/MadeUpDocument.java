package io.github.promisemodel.reports.text;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.FigureTable.Chart;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Made-up documents for the tests of text. */
final class MadeUpDocument {

    static final Labels ENGLISH = Labels.of(Locale.UK);

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> notes = new ArrayList<>();
    private Chart chart = Chart.NONE;

    MadeUpDocument texts(String... headings) {
        Arrays.stream(headings).forEach(heading -> columns.add(new Column(heading, heading, "", Optional.empty())));
        return this;
    }

    MadeUpDocument numbers(String... headings) {
        Arrays.stream(headings)
                .forEach(heading -> columns.add(new Column(heading, heading, "actions", Optional.empty())));
        return this;
    }

    MadeUpDocument counts(StatusMark... marks) {
        Arrays.stream(marks)
                .forEach(mark -> columns.add(new Column(mark.style(), mark.word(), "actions", Optional.of(mark))));
        return this;
    }

    MadeUpDocument chart(Chart drawn) {
        chart = drawn;
        return this;
    }

    MadeUpDocument row(String reference, Cell title, Cell... cells) {
        rows.add(new Row("", reference, title, List.of(cells)));
        return this;
    }

    /** A row of numbers and of words of the plan. */
    MadeUpDocument row(String title, Object... cells) {
        return row(
                "",
                Cell.ofPlan(title),
                Arrays.stream(cells)
                        .map(cell -> cell instanceof Integer number
                                ? Cell.number(number)
                                : cell instanceof Cell given ? given : Cell.ofPlan(cell.toString()))
                        .toArray(Cell[]::new));
    }

    MadeUpDocument note(String note) {
        notes.add(Cell.sentence(note));
        return this;
    }

    FigureTable table() {
        return new FigureTable("table", "A table", "Heading", chart, columns, rows, notes);
    }

    /** The lines of the table, from its caption on. */
    List<String> lines(TextStyle style) {
        List<String> lines = text(of(List.of(table())), style).lines().toList();
        return lines.subList(lines.indexOf("A table"), lines.size());
    }

    List<String> lines() {
        return lines(TextStyle.plain());
    }

    static String text(ReportDocument document, TextStyle style) {
        return new TextDocument(document, style).render();
    }

    static ReportDocument of(List<FigureTable> tables) {
        return new ReportDocument(
                ENGLISH,
                "northmoor",
                PartialDate.of(2025),
                "Northmoor plan",
                List.of(
                        new ReportDocument.Fact("Council", Cell.ofPlan("Northmoor")),
                        new ReportDocument.Fact("Counted as of", Cell.date(PartialDate.of(2025), "2025"))),
                List.of(new Section("section", "A section", tables)),
                List.of());
    }
}
