package io.github.promisemodel.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.EntryLink;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.markdown.MarkdownReport;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That four times as much takes a renderer no more than eight times as long; what is quadratic takes sixteen times. */
class RendererGrowthTest {

    private static final int SMALL = 1_000;

    /** A form that a document is written in. */
    enum Form {
        HTML {
            @Override
            String render(ReportDocument document) {
                return new HtmlReport(document).render();
            }
        },
        CSV {
            @Override
            String render(ReportDocument document) {
                return new CsvReport(document, CsvForm.SPREADSHEET).render();
            }
        },
        MARKDOWN {
            @Override
            String render(ReportDocument document) {
                return new MarkdownReport(document).render();
            }
        };

        abstract String render(ReportDocument document);
    }

    private static long time(Form form, ReportDocument document) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(form.render(document).length()).isPositive();
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    private static void assertGrows(Form form, IntFunction<ReportDocument> documents) {
        ReportDocument few = documents.apply(SMALL);
        time(form, few); // so that both are timed when they are compiled
        double small = time(form, few);

        assertThat(time(form, documents.apply(4 * SMALL)) / small)
                .as(form.name())
                .isLessThan(8);
    }

    private static ReportDocument document(FigureTable... tables) {
        return new ReportDocument(
                Labels.of(Locale.ENGLISH),
                "northmoor",
                PartialDate.of(2025),
                "Made up",
                List.of(),
                List.of(
                        new Section("movement", "Movement", List.of(tables[0])),
                        new Section("entries", "Entries", List.of(tables).subList(1, tables.length))),
                List.of());
    }

    private static FigureTable table(String key, List<Column> columns, List<Row> rows) {
        return new FigureTable(key, "Some", "Area", FigureTable.Chart.COLUMNS, columns, rows, List.of());
    }

    private static Column column(int i) {
        StatusMark mark = new StatusMark("s" + i, 'S', "Status " + i);
        return new Column("c" + i, mark.word(), "actions", Optional.of(mark));
    }

    private static final Column WORDS = new Column("words", "Words", "", Optional.empty());

    @ParameterizedTest
    @EnumSource
    void inRows(Form form) {
        assertGrows(form, n -> {
            List<Row> moves = new ArrayList<>();
            List<Row> entries = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                Cell entry = new Cell.Entries(List.of(new EntryLink("x" + i, "1." + i)), "1." + i);
                moves.add(new Row("m" + i, "", Cell.words("Moved"), List.of(Cell.number(i), entry)));
                entries.add(new Row("x" + i, "1." + i, Cell.ofPlan("An action\u0001"), List.of(Cell.number(1))));
            }
            return document(
                    table("moves", List.of(column(0), WORDS), moves), table("every", List.of(column(0)), entries));
        });
    }

    @ParameterizedTest
    @EnumSource
    void inColumns(Form form) {
        assertGrows(form, n -> {
            List<Column> columns = new ArrayList<>();
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                columns.add(column(i));
                cells.add(Cell.number(1 + i));
            }
            Row row = new Row("a", "1", Cell.ofPlan("An area"), cells);
            return document(table("moves", columns, List.of(row, row, row)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void inTablesAndSections(Form form) {
        assertGrows(form, n -> {
            List<FigureTable> tables = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                Row row = new Row("a", "1", Cell.ofPlan("An area"), List.of(Cell.number(1)));
                tables.add(table("t" + i, List.of(column(0)), List.of(row)));
            }
            return document(tables.toArray(FigureTable[]::new));
        });
    }

    @ParameterizedTest
    @EnumSource
    void inEntriesOfACell(Form form) {
        assertGrows(form, n -> {
            List<EntryLink> links = new ArrayList<>();
            List<String> names = new ArrayList<>();
            List<Row> entries = new ArrayList<>();
            for (int i = 0; i < 4 * n; i++) {
                links.add(new EntryLink("x" + i, "1." + i));
                names.add("1." + i);
                entries.add(new Row("x" + i, "1." + i, Cell.ofPlan("An action"), List.of()));
            }
            Row row = new Row("m", "", Cell.words("Moved"), List.of(new Cell.Entries(links, String.join(", ", names))));
            return document(table("moves", List.of(WORDS), List.of(row)), table("every", List.of(), entries));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "-", ".", "1", "\t", "|", "\ud800", "\r\n"})
    void inTheLengthOfAText(String part) {
        for (Form form : Form.values()) {
            assertGrows(form, n -> {
                Cell text = Cell.ofPlan(String.join("", Collections.nCopies(25 * n, part)));
                Row row = new Row("a", "1", text, List.of(text, text));
                return document(table("moves", List.of(WORDS, WORDS), List.of(row)));
            });
        }
    }
}
