package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.promisemodel.examples.evaluation.csv.CsvForm;
import io.github.promisemodel.examples.evaluation.csv.CsvReport;
import io.github.promisemodel.examples.evaluation.figures.Cell;
import io.github.promisemodel.examples.evaluation.figures.Column;
import io.github.promisemodel.examples.evaluation.figures.FigureTable;
import io.github.promisemodel.examples.evaluation.figures.Labels;
import io.github.promisemodel.examples.evaluation.figures.ReportFigures;
import io.github.promisemodel.examples.evaluation.figures.Row;
import io.github.promisemodel.examples.evaluation.html.HtmlReport;
import io.github.promisemodel.examples.evaluation.markdown.MarkdownReport;
import io.github.promisemodel.examples.evaluation.text.TextReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A figure is the same in every form that a report is written in: each is read back by a parser of its own. */
class SameFiguresTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    static Stream<EvaluationReport> reports() throws IOException {
        return Stream.of(
                Reports.whole(),
                Reports.of(Reports.shipped("north-ayrshire-2021-24")),
                Reports.of(Reports.shipped("moray-2020-23")),
                Reports.of(NaughtyPlan.json(List.of("one", "two", "three"))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aWebPageHasTheFigures(EvaluationReport report) {
        Document page = Jsoup.parse(new HtmlReport(report, LABELS).render());
        ReportFigures figures = new ReportFigures(report, LABELS);

        figures.sections().stream()
                .flatMap(section -> section.tables().stream())
                .filter(table -> !table.rows().isEmpty())
                .forEach(table -> assertThat(rows(page, table)).as(table.key()).isEqualTo(expected(table)));
        for (Row row : figures.headline().rows()) {
            String least = row.cells().get(0).text();
            String most = row.cells().get(1).text();
            Element shown = page.getElementById("headline-" + row.id());
            assertThat(shown.selectFirst("dt").text()).isEqualTo(row.title().text());
            assertThat(shown.selectFirst(".figure").text())
                    .isEqualTo(least.equals(most) ? least : least + " to " + most);
            assertThat(shown.selectFirst(".of").text())
                    .isEqualTo("of " + row.cells().get(2).text());
        }
    }

    private static List<List<String>> expected(FigureTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<String> texts = new ArrayList<>();
            texts.add((row.reference() + " " + row.title().text()).strip());
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                texts.add(cell.text()
                        + (cell.kind() == Cell.Kind.EMPTY
                                ? ""
                                : table.columns().get(i).getSuffix()));
            }
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

    @ParameterizedTest
    @MethodSource("reports")
    void commaSeparatedValuesHaveTheFigures(EvaluationReport report) {
        List<List<String>> expected = new ArrayList<>();
        for (FigureTable table : new ReportFigures(report, LABELS).tables()) {
            int number = 0;
            for (Row row : table.rows()) {
                number++;
                for (int i = 0; i < row.cells().size(); i++) {
                    Column column = table.columns().get(i);
                    Cell cell = row.cells().get(i);
                    if (cell.kind() != Cell.Kind.EMPTY) {
                        expected.add(List.of(
                                table.key(),
                                Integer.toString(number),
                                row.id(),
                                row.title().text(),
                                column.key(),
                                cell.text()));
                    }
                }
            }
        }

        List<CsvRecord> read =
                CsvReader.builder().ofCsvRecord(new CsvReport(report, LABELS, CsvForm.MACHINE).render()).stream()
                        .skip(1)
                        .toList();

        assertThat(read.stream().map(line -> line.getFields().subList(2, 8))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void markdownHasTheFigures(EvaluationReport report) {
        List<List<List<String>>> expected = new ReportFigures(report, LABELS)
                .tables().stream()
                        .filter(table -> !table.rows().isEmpty())
                        .map(SameFiguresTest::expected)
                        .toList();

        assertThat(tables(new MarkdownReport(report, LABELS).render())).isEqualTo(expected);
    }

    private static List<List<List<String>>> tables(String markdown) {
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

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("reports")
    void textHasTheFigures(EvaluationReport report) {
        String text = new TextReport(report, false, true).render();
        for (String noun : List.of("actions", "benefits")) {
            FigureTable table = table(report, noun);
            int start = text.indexOf(noun.toUpperCase(Locale.ROOT) + ": ");
            Map<String, String> counts = counts(text.substring(start, text.indexOf("\n\n", start)));
            for (Row row : table.rows()) {
                String count = row.cells().get(0).text();
                if (row.title().mark().isPresent() && !count.equals("0")) {
                    assertThat(counts)
                            .as(noun)
                            .containsEntry(
                                    row.title().text(),
                                    count + " " + row.cells().get(1).text() + "%");
                }
            }
            assertThat(text.substring(start))
                    .startsWith(noun.toUpperCase(Locale.ROOT) + ": " + count(table, "COUNTED") + " counted");
        }
    }

    private static Map<String, String> counts(String text) {
        Map<String, String> counts = new LinkedHashMap<>();
        Matcher matcher = Pattern.compile("(?m)^  (\\S[^:\n]*?)(?:: [^\n]*?)? {2,}([0-9]+) {2,}([0-9<.]+)%")
                .matcher(text);
        while (matcher.find()) {
            counts.put(matcher.group(1), matcher.group(2) + " " + matcher.group(3) + "%");
        }
        return counts;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void jsonHasTheFigures(EvaluationReport report) {
        JsonNode json = JsonMapper.shared().readTree(ReportFormat.JSON.render(report, false, false));
        for (String noun : List.of("actions", "benefits")) {
            FigureTable table = table(report, noun);
            JsonNode total = json.get(noun).get("total");
            assertThat(total.get("total").asString()).isEqualTo(count(table, "COUNTED"));
            total.get("counts").properties().forEach(count -> {
                String counted = count(table, count.getKey());
                assertThat(counted.isEmpty() ? "0" : counted)
                        .as(count.getKey())
                        .isEqualTo(count.getValue().asString());
            });
            total.get("percentages")
                    .properties()
                    .forEach(percentage -> table.rows().stream()
                            .filter(row -> row.id().equals(percentage.getKey()))
                            .forEach(row -> assertThat(row.cells().get(1).text())
                                    .isEqualTo(percentage.getValue().asString(""))));
            long open = 0;
            for (JsonNode each : total.get("open")) {
                open += each.get("count").asLong();
            }
            long expected = open;
            assertThat(table.rows().stream()
                            .filter(row -> row.title()
                                    .mark()
                                    .filter(mark -> mark.style().equals("open"))
                                    .isPresent())
                            .mapToLong(row -> Long.parseLong(row.cells().get(0).text()))
                            .sum())
                    .isEqualTo(expected);
        }
    }

    private static FigureTable table(EvaluationReport report, String key) {
        return new ReportFigures(report, LABELS)
                .tables().stream()
                        .filter(table -> table.key().equals(key))
                        .findFirst()
                        .orElseThrow();
    }

    private static String count(FigureTable table, String id) {
        return table.rows().stream()
                .filter(row -> row.id().equals(id))
                .map(row -> row.cells().get(0).text())
                .findFirst()
                .orElse("");
    }
}
