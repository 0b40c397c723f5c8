package io.github.promisemodel.reports.same;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.markdown.MarkdownReport;
import io.github.promisemodel.reports.text.TextDocument;
import io.github.promisemodel.reports.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The forms that a report is written in for people and for scripts: each can be written, and a report that was written in it can
 * be read back, by a parser of others where there is one, and compared with the tables.
 */
enum EveryForm {
    /** Lines for a terminal. */
    TEXT {
        @Override
        String write(ReportDocument document) {
            return new TextDocument(document, TextStyle.plain()).render();
        }

        @Override
        void requireSame(ReportDocument document, String text, UnaryOperator<String> kept) {
            TextReader.requireSame(document, text, false, false, kept);
        }
    },
    /** Lines for a narrow terminal with colours. */
    NARROW_TEXT {
        @Override
        String write(ReportDocument document) {
            return new TextDocument(document, new TextStyle(true, true, 48)).render();
        }

        @Override
        void requireSame(ReportDocument document, String text, UnaryOperator<String> kept) {
            TextReader.requireSame(document, text.replaceAll("\u001b\\[[0-9;]*m", ""), false, true, kept);
        }
    },
    /** Lines that are as long as they need be, so that a row is a line. */
    WIDE_TEXT {
        @Override
        String write(ReportDocument document) {
            return new TextDocument(document, new TextStyle(false, true, 1_000_000)).render();
        }

        @Override
        void requireSame(ReportDocument document, String text, UnaryOperator<String> kept) {
            TextReader.requireSame(document, text, true, true, kept);
        }
    },
    /** A web page. */
    PAGE {
        @Override
        String write(ReportDocument document) {
            return new HtmlReport(document).render();
        }

        @Override
        void requireSame(ReportDocument document, String text, UnaryOperator<String> kept) {
            same(ReadReport.ofPage(document), PageReader.read(text), kept);
            ChartReader.requireSame(document, text, kept);
        }
    },
    /** CommonMark with tables. */
    MARKDOWN {
        @Override
        String write(ReportDocument document) {
            return new MarkdownReport(document).render();
        }

        @Override
        void requireSame(ReportDocument document, String text, UnaryOperator<String> kept) {
            same(ReadReport.of(document), MarkdownReader.read(text), kept);
        }
    },
    /** Comma-separated values for a spreadsheet. */
    SPREADSHEET {
        @Override
        String write(ReportDocument document) {
            return new CsvReport(document, CsvForm.SPREADSHEET).render();
        }

        @Override
        void requireSame(ReportDocument document, String text, UnaryOperator<String> kept) {
            assertThat(text).startsWith("\ufeff");
            sameLines(document, CsvForm.SPREADSHEET, text.substring(1), EveryForm::guarded);
        }
    },
    /** Comma-separated values for programs. */
    MACHINE {
        @Override
        String write(ReportDocument document) {
            return new CsvReport(document, CsvForm.MACHINE).render();
        }

        @Override
        void requireSame(ReportDocument document, String text, UnaryOperator<String> kept) {
            sameLines(document, CsvForm.MACHINE, text, EveryForm::withoutControls);
        }
    };

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\ufffd\ufffe\uffff]+");

    /** Spaces are read as one, as they are wherever lines are wrapped. */
    static final UnaryOperator<String> SPACED =
            text -> SPACES.matcher(text).replaceAll(" ").strip();

    /** What is not seen, and what a form cannot hold, is left out: for texts that no plan of a council has. */
    static final UnaryOperator<String> SEEN = text -> UNSEEN.matcher(text).replaceAll("");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\t\r\n]]");

    /** What a spreadsheet might take for a formula. */
    private static final Pattern FORMULA = Pattern.compile(
            "\\A(?:[\t\r\n]|[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\uff1d\uff0b\uff0d\uff20]).*", Pattern.DOTALL);

    /** The report in this form. */
    abstract String write(ReportDocument document);

    /**
     * Requires that a report says what the tables of a document say: nothing is missing, nothing is added.
     *
     * @param document the document
     * @param text the report in this form
     * @param kept what is compared of a text
     */
    abstract void requireSame(ReportDocument document, String text, UnaryOperator<String> kept);

    /** Requires that every form of a document says what its tables say. */
    static void requireAllSame(ReportDocument document, UnaryOperator<String> kept) {
        for (EveryForm form : values()) {
            form.requireSame(document, form.write(document), kept);
        }
    }

    /** What CSV holds of a text: a mark in place of each control character that is no tab and no end of a line. */
    static String withoutControls(String text) {
        return CONTROLS.matcher(text).replaceAll("\ufffd");
    }

    static void same(ReadReport said, ReadReport read, UnaryOperator<String> kept) {
        ReadReport expected = said.map(kept);
        ReadReport found = read.map(kept);
        assertThat(found.title()).isEqualTo(expected.title());
        assertThat(found.about()).isEqualTo(expected.about());
        assertThat(found.sections())
                .extracting(ReadReport.Part::heading)
                .isEqualTo(expected.sections().stream()
                        .map(ReadReport.Part::heading)
                        .toList());
        for (int i = 0; i < expected.sections().size(); i++) {
            ReadReport.Part section = expected.sections().get(i);
            List<ReadReport.Shown> tables = found.sections().get(i).tables();
            assertThat(tables)
                    .as(section.heading())
                    .extracting(ReadReport.Shown::caption)
                    .isEqualTo(section.tables().stream()
                            .map(ReadReport.Shown::caption)
                            .toList());
            for (int k = 0; k < tables.size(); k++) {
                same(section.tables().get(k), tables.get(k));
            }
        }
    }

    private static void same(ReadReport.Shown expected, ReadReport.Shown found) {
        String caption = expected.caption();
        assertThat(found.headings()).as(caption).isEqualTo(expected.headings());
        assertThat(found.rows()).as(caption).hasSameSizeAs(expected.rows());
        for (int i = 0; i < expected.rows().size(); i++) {
            assertThat(found.rows().get(i))
                    .as(caption + ", row " + (i + 1))
                    .isEqualTo(expected.rows().get(i));
        }
        assertThat(found.notes()).as(caption).isEqualTo(expected.notes());
    }

    // ------------------------------------------------------------------------

    private static void sameLines(ReportDocument document, CsvForm form, String csv, UnaryOperator<String> written) {
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("plan", "as_of", "table", "row", "id", "title", "figure", "value", "unit"));
        for (FigureTable table : document.tables()) {
            int number = 0;
            for (Row row : table.rows()) {
                number++;
                List<String> of = List.of(
                        written.apply(document.plan()),
                        document.asOf().toString(),
                        table.key(),
                        Integer.toString(number),
                        written.apply(row.id()),
                        written.apply(text(row.title(), form)));
                for (int i = 0; i < row.cells().size(); i++) {
                    Column column = table.columns().get(i);
                    Cell cell = row.cells().get(i);
                    if (cell instanceof Cell.Range range) {
                        expected.add(line(
                                of,
                                column.key() + "-least",
                                Long.toString(range.bounds().least()),
                                column.unit()));
                        expected.add(line(
                                of,
                                column.key() + "-most",
                                Long.toString(range.bounds().most()),
                                column.unit()));
                    } else if (cell.isNumber()) {
                        expected.add(line(of, column.key(), cell.text(), column.unit()));
                    } else if (!cell.isEmpty()) {
                        expected.add(line(
                                of, column.key(), written.apply(text(cell, form)), withoutControls(unit(cell, form))));
                    }
                }
            }
        }
        List<List<String>> found = CsvReader.builder().ofCsvRecord(csv).stream()
                .map(CsvRecord::getFields)
                .toList();
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i)).isEqualTo(expected.get(i));
        }
    }

    /** Programs know entries by their ids, and people by their names; of an amount programs read the number. */
    private static String text(Cell cell, CsvForm form) {
        if (form == CsvForm.SPREADSHEET && (cell instanceof Cell.Entries || cell instanceof Cell.Quantity)) {
            return cell.shown();
        }
        return cell.text();
    }

    private static String unit(Cell cell, CsvForm form) {
        return form == CsvForm.MACHINE && cell instanceof Cell.Quantity quantity
                ? quantity.unit().orElse("")
                : "";
    }

    private static List<String> line(List<String> of, String figure, String value, String unit) {
        List<String> line = new ArrayList<>(of);
        line.addAll(List.of(figure, value, unit));
        return line;
    }

    private static String guarded(String text) {
        String plain = withoutControls(text);
        return FORMULA.matcher(text).matches() ? "'" + plain : plain;
    }
}
