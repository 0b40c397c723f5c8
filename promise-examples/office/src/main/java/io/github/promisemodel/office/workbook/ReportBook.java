package io.github.promisemodel.office.workbook;

import io.github.promisemodel.disclosure.SuppressionMark;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report as a workbook, as the guidance on releasing statistics in spreadsheets has it: a cover, a list of contents, a sheet of notes,
 * and one table on each of the other sheets. Its tables are those of every other form of the report.
 *
 * <p>What a table has a chart of elsewhere is in it as numbers alone.
 */
public final class ReportBook {

    private final ReportDocument document;
    private final Labels labels;
    private final SheetNames names = new SheetNames();
    private final String cover;
    private final String contents;
    private final String notes;
    private final HeldTexts texts = new HeldTexts();
    private final List<List<BookCell>> contentRows = new ArrayList<>();
    private final List<List<BookCell>> noteRows = new ArrayList<>();
    private final List<BookSheet> sheets = new ArrayList<>();
    private final Set<SuppressionMark> marks = EnumSet.noneOf(SuppressionMark.class);

    private ReportBook(ReportDocument document) {
        this.document = document;
        this.labels = document.labels();
        this.cover = names.name(labels.text("book.cover"));
        this.contents = names.name(labels.text("book.contents"));
        this.notes = names.name(labels.text("book.notes"));
    }

    /**
     * Describes a report as a workbook.
     *
     * @param document what is said
     * @return the workbook
     */
    public static TableBook of(ReportDocument document) {
        return new ReportBook(document).book();
    }

    private TableBook book() {
        for (Section section : document.sections()) {
            for (FigureTable table : section.tables()) {
                add(section, table);
            }
        }
        List<BookSheet> all = new ArrayList<>();
        all.add(sheet(
                contents,
                labels.text("book.contents"),
                List.of(),
                List.of("book.sheet", "book.table", "book.section", "book.rows"),
                contentRows));
        if (!noteRows.isEmpty()) {
            all.add(sheet(
                    notes,
                    labels.text("book.notes"),
                    List.of(back()),
                    List.of("book.note-number", "book.note", "book.table"),
                    noteRows));
        }
        all.addAll(sheets);
        all.add(0, new BookSheet(cover, held(document.title(), cover), coverLines(), Optional.empty()));
        return new TableBook(
                document.title(), labels.language(), document.asOf().end(), all);
    }

    private BookSheet sheet(
            String name, String title, List<BookCell> lines, List<String> headings, List<List<BookCell>> rows) {
        return new BookSheet(name, title, lines, Optional.of(BookTable.of(labels::text, headings, rows)));
    }

    private void add(Section section, FigureTable table) {
        String caption = held(table.caption(), contents);
        List<String> numbers = new ArrayList<>();
        boolean isTable = !table.rows().isEmpty();
        String name = isTable ? names.name(sheets.size() + 1 + " " + caption) : notes;
        BookCell link = new BookCell.Link(isTable ? name : caption, name);
        table.notes().forEach(note -> {
            String number = labels.text("book.note-of", noteRows.size() + 1);
            numbers.add(number);
            noteRows.add(List.of(
                    new BookCell.Text(number),
                    new BookCell.Text(held(note.isEmpty() ? "" : note.text(), notes)),
                    isTable ? new BookCell.Link(name, name) : new BookCell.Text(caption)));
        });
        contentRows.add(List.of(
                link,
                new BookCell.Text(caption),
                new BookCell.Text(held(section.heading(), contents)),
                BookCell.of(BigDecimal.valueOf(table.rows().size()))));
        if (isTable) {
            List<BookCell> lines = new ArrayList<>();
            lines.add(back());
            if (!numbers.isEmpty()) {
                lines.add(new BookCell.Link(labels.text("book.notes-of", String.join(" ", numbers)), notes));
            }
            sheets.add(
                    new BookSheet(name, caption, lines, Optional.of(held(ReportColumns.table(table, labels), name))));
        }
    }

    private BookCell back() {
        return new BookCell.Link(labels.text("book.to-contents"), contents);
    }

    // ------------------------------------------------------------------------

    private String held(String text, String place) {
        return texts.of(text, place);
    }

    private BookTable held(BookTable table, String name) {
        List<List<BookCell>> rows = new ArrayList<>();
        for (List<BookCell> row : table.rows()) {
            rows.add(row.stream().map(cell -> held(cell, name)).toList());
        }
        return new BookTable(table.columns(), rows);
    }

    private BookCell held(BookCell cell, String name) {
        if (!(cell instanceof BookCell.Text text)) {
            return cell;
        }
        for (SuppressionMark mark : SuppressionMark.values()) {
            if (text.text().equals(mark.toString())) {
                marks.add(mark);
            }
        }
        return new BookCell.Text(held(text.text(), name));
    }

    private List<BookCell> coverLines() {
        List<String> lines = new ArrayList<>();
        document.about()
                .forEach(fact -> lines.add(labels.text(
                        "book.fact",
                        held(fact.name(), cover),
                        held(ReportColumns.plain(fact.value()).shown(), cover))));
        lines.add(labels.text("page.footer"));
        lines.add(labels.text("book.tables", sheets.size()));
        for (SuppressionMark mark : marks) {
            lines.add(labels.text("book.mark." + mark.name(), mark.toString()));
        }
        lines.add(labels.text("book.blank"));
        if (!texts.cut().isEmpty()) {
            lines.add(labels.text("book.cut", HeldTexts.MOST, places(texts.cut())));
        }
        if (!texts.replaced().isEmpty()) {
            lines.add(labels.text("book.replaced", places(texts.replaced())));
        }
        List<BookCell> cells = new ArrayList<>();
        lines.forEach(
                line -> cells.add(new BookCell.Text(line.length() > HeldTexts.MOST ? HeldTexts.cut(line) : line)));
        cells.add(new BookCell.Link(labels.text("book.contents"), contents));
        return cells;
    }

    private String places(List<String> sheetNames) {
        return labels.items(sheetNames.stream().distinct().collect(Collectors.toList()));
    }
}
