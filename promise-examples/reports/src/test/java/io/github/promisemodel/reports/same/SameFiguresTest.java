package io.github.promisemodel.reports.same;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.FilledPlan;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.csv.CsvForm;
import io.github.promisemodel.reports.csv.CsvReport;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.markdown.MarkdownReport;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.text.TextReport;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.rollup.Grouping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure is the same in every form that a report is written in: each is read back by a parser of its own. */
class SameFiguresTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    static Stream<Report> reports() throws IOException {
        return Stream.of(
                Reports.whole(),
                Reports.by(Grouping.OWNER),
                Reports.by(Grouping.DISPOSITION),
                Reports.of(Reports.shipped("south-ayrshire-2024-30")),
                Reports.of(Reports.shipped("north-ayrshire-2021-24")),
                Reports.of(Reports.shipped("moray-2020-23")),
                Reports.of(FilledPlan.json("plain")),
                Reports.of(HostilePlan.json(List.of("one", "two", "three"))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aWebPageCommaSeparatedValuesMarkdownTextAndJsonHaveTheSameFigures(Report report) {
        List<FigureTable> tables = ReportFigures.document(report, LABELS).tables();

        assertWebPage(tables, Jsoup.parse(new HtmlReport(ReportFigures.document(report, LABELS)).render()));
        assertCommaSeparated(tables, new CsvReport(ReportFigures.document(report, LABELS), CsvForm.MACHINE).render());
        assertCommaSeparated(
                tables,
                new CsvReport(ReportFigures.document(report, LABELS), CsvForm.SPREADSHEET)
                        .render()
                        .substring(1));
        assertMarkdown(tables, new MarkdownReport(ReportFigures.document(report, LABELS)).render());
        Map<Figure, String> figures = Figure.of(tables);
        assertFigures(figures, FiguresInJson.of(Reports.json(report), LABELS), 20);
        String by = report.actions().grouping().name().replace(' ', '-');
        assertFigures(figures, FiguresInText.of(new TextReport(report, false, true).render(), by, LABELS), 10);
    }

    /** What a form says of a figure is what the tables say of it; only numbers in groups of digits are read as numbers. */
    private static void assertFigures(Map<Figure, String> figures, Map<Figure, String> read, int least) {
        assertThat(read).hasSizeGreaterThanOrEqualTo(least);
        read.forEach((figure, value) -> assertThat(figures)
                .as(figure.toString())
                .hasEntrySatisfying(
                        figure,
                        shown -> assertThat(plain(shown)).as(figure.toString()).isEqualTo(plain(value))));
    }

    private static String plain(String value) {
        return value.replaceAll("(?<=[0-9]),(?=[0-9]{3})", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void everyTableOfFiguresIsReadFromJsonAndMostFromText() throws IOException {
        Report report = Reports.whole();

        assertThat(tables(FiguresInJson.of(Reports.json(report), LABELS)))
                .containsAll(ReportFigures.document(report, LABELS).tables().stream()
                        .map(FigureTable::key)
                        .filter(key -> !ENTRIES.contains(key))
                        .toList());
        assertThat(tables(FiguresInText.of(new TextReport(report, false, true).render(), "area", LABELS)))
                .containsExactlyInAnyOrder(
                        "actions",
                        "benefits",
                        "evidence",
                        "actions-by-area",
                        "benefits-by-area",
                        "colours-by-area",
                        "due-dates",
                        "moves-of-actions",
                        "moves-of-actions-by-area",
                        "moves-of-benefits",
                        "moves-of-benefits-by-area",
                        "carry-forward",
                        "published-claims",
                        "published",
                        "findings");
    }

    /** What has words and no figures, or names the entries one by one. */
    private static final Set<String> ENTRIES =
            Set.of("every-action", "every-benefit", "carry-forward-lists", "published-notes", "errors-and-warnings");

    private static Set<String> tables(Map<Figure, String> figures) {
        return figures.keySet().stream().map(Figure::table).collect(Collectors.toSet());
    }

    @Test
    void aFigureThatPeopleReadIsTheOneThatScriptsRead() throws IOException {
        Phrases phrases = new Phrases(LABELS);
        for (FigureTable table : ReportFigures.document(Reports.whole(), LABELS).tables()) {
            for (Row row : table.rows()) {
                for (Cell cell : row.cells()) {
                    if (!cell.text().equals(cell.shown())) {
                        String words =
                                cell.isNumber() ? cell.shown().replace(",", "").replace("%", "") : cell.shown();
                        assertThat(words)
                                .isEqualTo(
                                        cell.isNumber() ? cell.text() : phrases.date(PartialDate.parse(cell.text())));
                    }
                }
            }
        }
    }

    // ------------------------------------------------------------------------

    private static void assertWebPage(List<FigureTable> tables, Document page) {
        for (FigureTable table : tables.subList(1, tables.size())) {
            if (!table.rows().isEmpty()) {
                assertThat(rows(page, table)).as(table.key()).isEqualTo(expected(table));
            }
        }
        for (Row row : tables.get(0).rows()) {
            List<String> cells = row.cells().stream().map(Cell::shown).toList();
            Element shown = page.getElementById("headline-" + row.id());
            shown.select(".letter").remove(); // the word says the same
            assertThat(shown.selectFirst("dt").text()).isEqualTo(row.title().shown());
            assertThat(shown.selectFirst(".figure").text()).isEqualTo(range(cells.get(0), cells.get(1)));
            assertThat(shown.selectFirst(".of").text()).isEqualTo("of " + cells.get(2));
            assertThat(shown.select(".share").text()).isEqualTo(range(cells.get(3), cells.get(4)));
        }
    }

    private static String range(String least, String most) {
        return least.equals(most) ? least : least + " to " + most;
    }

    private static List<List<String>> expected(FigureTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<String> texts = new ArrayList<>();
            texts.add((row.reference() + " " + row.title().shown()).strip());
            row.cells().forEach(cell -> texts.add(cell.shown()));
            rows.add(texts);
        }
        return rows;
    }

    private static List<List<String>> rows(Document page, FigureTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : page.select("#table-" + table.key() + " tbody tr")) {
            List<String> texts = new ArrayList<>();
            for (Element cell : row.children()) {
                cell.select(".letter").remove(); // the word says the same
                texts.add(cell.text());
            }
            rows.add(texts);
        }
        return rows;
    }

    private static void assertCommaSeparated(List<FigureTable> tables, String csv) {
        List<List<String>> expected = new ArrayList<>();
        for (FigureTable table : tables) {
            int number = 0;
            for (Row row : table.rows()) {
                number++;
                for (int i = 0; i < row.cells().size(); i++) {
                    Cell cell = row.cells().get(i);
                    if (!cell.isEmpty()) {
                        expected.add(List.of(
                                table.key(),
                                Integer.toString(number),
                                row.id(),
                                row.title().text(),
                                table.columns().get(i).key(),
                                cell.text()));
                    }
                }
            }
        }
        assertThat(CsvReader.builder().ofCsvRecord(csv).stream()
                        .skip(1)
                        .map(line -> line.getFields().subList(2, 8)))
                .isEqualTo(expected);
    }

    private static void assertMarkdown(List<FigureTable> tables, String markdown) {
        assertThat(markdownTables(markdown))
                .isEqualTo(tables.stream()
                        .filter(table -> !table.rows().isEmpty())
                        .map(SameFiguresTest::expected)
                        .toList());
    }

    private static List<List<List<String>>> markdownTables(String markdown) {
        List<List<List<String>>> tables = new ArrayList<>();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown)
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(CustomBlock block) {
                        if (block instanceof TableBlock) {
                            tables.add(new ArrayList<>());
                        }
                        visitChildren(block);
                    }

                    @Override
                    public void visit(CustomNode node) {
                        if (node instanceof TableRow) {
                            tables.get(tables.size() - 1).add(new ArrayList<>());
                        } else if (node instanceof TableCell) {
                            last(tables.get(tables.size() - 1)).add("");
                        }
                        visitChildren(node);
                    }

                    @Override
                    public void visit(Text text) {
                        if (text.getParent() instanceof TableCell) {
                            List<String> row = last(tables.get(tables.size() - 1));
                            row.set(row.size() - 1, row.get(row.size() - 1) + text.getLiteral());
                        }
                    }
                });
        tables.forEach(table -> table.remove(0));
        return tables;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
