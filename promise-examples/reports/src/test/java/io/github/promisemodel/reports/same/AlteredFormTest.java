package io.github.promisemodel.reports.same;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A form in which anything at all is other than in the tables is found out. */
class AlteredFormTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    /** The forms that have keys in place of captions and headings, and no notes. */
    private static final Set<EveryForm> OF_KEYS = Set.of(EveryForm.SPREADSHEET, EveryForm.MACHINE);

    /** A table with one thing altered in it. */
    private record Altered(String what, FigureTable table) {}

    @ParameterizedTest
    @EnumSource
    void aFormWithOneThingAlteredIsFoundOut(EveryForm form) throws IOException {
        ReportDocument document = ReportFigures.document(Reports.madeUp(), LABELS);
        int tried = 0;
        for (FigureTable table : document.tables()) {
            ReportDocument of = with(document, table);
            List<Altered> all = new ArrayList<>(ofRows(table));
            if (!OF_KEYS.contains(form)) {
                all.addAll(ofWords(table));
            }
            for (Altered altered : all) {
                String text = form.write(with(document, altered.table()));

                assertThatThrownBy(
                                () -> form.requireSame(of, text, EveryForm.SPACED), table.key() + ": " + altered.what())
                        .isInstanceOf(AssertionError.class);
                tried++;
            }
            form.requireSame(of, form.write(of), EveryForm.SPACED);
        }

        assertThat(tried).isGreaterThan(400);
    }

    private static ReportDocument with(ReportDocument document, FigureTable table) {
        return new ReportDocument(
                document.labels(),
                document.plan(),
                document.asOf(),
                document.title(),
                document.about(),
                List.of(new Section(
                        "some",
                        "Some tables",
                        List.of(table, document.find("benefits").orElseThrow()))),
                List.of());
    }

    private static List<Altered> ofRows(FigureTable table) {
        List<Altered> altered = new ArrayList<>();
        List<Row> rows = table.rows();
        if (rows.isEmpty()) {
            return altered;
        }
        for (int at : new TreeSet<>(List.of(0, rows.size() - 1))) {
            Row row = rows.get(at);
            for (int i = 0; i < row.cells().size(); i++) {
                altered.add(new Altered(
                        "row " + at + ", column " + i,
                        with(table, at, new Row(row.id(), row.reference(), row.title(), with(row, i)))));
            }
            if (row.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                altered.add(new Altered(
                        "the name of row " + at,
                        with(table, at, new Row(row.id(), row.reference(), other(row.title()), row.cells()))));
                List<Row> without = new ArrayList<>(rows);
                without.remove(at);
                altered.add(new Altered("without row " + at, with(table, without)));
            }
        }
        Row first = rows.get(0);
        for (int i = 1; i < first.cells().size(); i++) {
            Cell left = first.cells().get(i - 1);
            Cell right = first.cells().get(i);
            if (!left.shown().equals(right.shown()) && !left.text().equals(right.text())) {
                List<Cell> swapped = new ArrayList<>(first.cells());
                Collections.swap(swapped, i - 1, i);
                altered.add(new Altered(
                        "cell " + i + " with the one before it",
                        with(table, 0, new Row(first.id(), first.reference(), first.title(), swapped))));
            }
        }
        for (int i = 1; i < rows.size(); i++) {
            if (!cells(rows.get(i)).equals(cells(rows.get(i - 1)))) {
                List<Row> swapped = new ArrayList<>(rows);
                Collections.swap(swapped, i - 1, i);
                altered.add(new Altered("row " + i + " with the one before it", with(table, swapped)));
                break;
            }
        }
        return altered;
    }

    private static List<String> cells(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static List<Altered> ofWords(FigureTable table) {
        List<Altered> altered = new ArrayList<>();
        altered.add(new Altered("caption", table(table, table.caption() + "s", table.columns(), table.notes())));
        for (int i = 0; i < table.notes().size(); i++) {
            List<Cell> notes = new ArrayList<>(table.notes());
            notes.set(i, Cell.sentence(notes.get(i).shown() + "!"));
            altered.add(new Altered("note " + i, table(table, table.caption(), table.columns(), notes)));
            notes.remove(i);
            altered.add(new Altered("without note " + i, table(table, table.caption(), table.columns(), notes)));
        }
        for (int i = 0; i < table.columns().size() && !table.rows().isEmpty(); i++) {
            List<Column> columns = new ArrayList<>(table.columns());
            Column column = columns.get(i);
            columns.set(
                    i,
                    new Column(
                            column.key(),
                            column.heading() + "s",
                            column.unit(),
                            column.mark().map(mark -> mark.called(mark.word() + "s"))));
            int at = i;
            boolean said =
                    table.rows().stream().anyMatch(row -> !row.cells().get(at).isEmpty());
            if (said
                    && !table.key()
                            .equals("headline")) { // text may leave out a column of nothing, a page has no headings
                altered.add(new Altered("heading " + i, table(table, table.caption(), columns, table.notes())));
            }
        }
        return altered;
    }

    private static FigureTable table(FigureTable table, String caption, List<Column> columns, List<Cell> notes) {
        return new FigureTable(table.key(), caption, table.rowHeading(), table.chart(), columns, table.rows(), notes);
    }

    private static FigureTable with(FigureTable table, List<Row> rows) {
        return new FigureTable(
                table.key(), table.caption(), table.rowHeading(), table.chart(), table.columns(), rows, table.notes());
    }

    private static FigureTable with(FigureTable table, int at, Row row) {
        List<Row> rows = new ArrayList<>(table.rows());
        rows.set(at, row);
        return with(table, rows);
    }

    private static List<Cell> with(Row row, int at) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(at, other(cells.get(at)));
        return cells;
    }

    private static Cell other(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return Cell.number(count.count() + 1);
        }
        return cell.mark()
                .map(mark -> Cell.of(mark.called(mark.word() + "s")))
                .orElseGet(() -> Cell.sentence(cell.shown() + "s"));
    }

    // ------------------------------------------------------------------------

    @Test
    void aChartWithAnotherNumberIsFoundOut() throws IOException {
        ReportDocument document = ReportFigures.document(Reports.madeUp(), LABELS);
        String page = EveryForm.PAGE.write(document);
        int tried = 0;
        for (String number : List.of(
                "<b class=\"count\">([0-9]+)</b>", "<desc [^>]*>([0-9]+)", "<rect class=\"part\" x=\"([0-9]+)")) {
            Matcher found = Pattern.compile(number).matcher(page);
            for (; found.find(); tried++) {
                String altered = page.substring(0, found.start(1))
                        + (Long.parseLong(found.group(1)) + 1)
                        + page.substring(found.end(1));

                assertThatThrownBy(() -> EveryForm.PAGE.requireSame(document, altered, EveryForm.SPACED), found.group())
                        .isInstanceOf(AssertionError.class);
            }
        }

        assertThat(tried).isGreaterThan(20);
    }
}
