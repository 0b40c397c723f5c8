package io.github.promisemodel.reports.same;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the line charts of a web page back and compares them with the tables beneath them. */
final class LineChartReader {

    private static final BigDecimal FIRST = new BigDecimal("14");
    private static final BigDecimal WIDTH = new BigDecimal("81");

    /** Dates are where whole thousandths of a per cent are, numbers where whole pixels are. */
    private static final BigDecimal STEP = new BigDecimal("0.002");

    private LineChartReader() {}

    static void requireSame(ReportDocument document, Document page, UnaryOperator<String> kept) {
        int read = 0;
        for (FigureTable table : document.tables()) {
            int ofTable = 0;
            if (table.chart() == FigureTable.Chart.LINES) {
                Map<List<String>, List<Row>> things = new LinkedHashMap<>();
                for (Row row : table.rows()) {
                    List<String> name = List.of(
                            row.id(),
                            table.cell(row, "entry").text(),
                            row.title().text());
                    things.computeIfAbsent(name, each -> new ArrayList<>()).add(row);
                }
                Map<List<String>, List<Row>> together = new LinkedHashMap<>();
                things.values().stream()
                        .filter(rows -> isDrawn(table, rows))
                        .forEach(rows -> together.computeIfAbsent(together(table, rows), each -> new ArrayList<>())
                                .addAll(points(table, rows, first(table, rows))));
                for (List<Row> rows : things.values()) {
                    Optional<Cell.Quantity> first = first(table, rows);
                    List<Row> observed = observed(table, rows);
                    if (isDrawn(table, rows)) {
                        Element chart = page.getElementById("line-" + table.key() + "-" + ofTable + "-title");
                        assertThat(chart).as(rows.get(0).title().shown()).isNotNull();
                        requireSame(
                                table,
                                rows,
                                points(table, rows, first),
                                together.get(together(table, rows)),
                                observed,
                                chart.closest("figure.lines"),
                                document.labels(),
                                kept);
                        read++;
                        ofTable++;
                    }
                }
            }
        }
        assertThat(page.select("figure.lines")).hasSize(read);
    }

    private static List<Row> observed(FigureTable table, List<Row> rows) {
        return points(table, rows, first(table, rows)).stream()
                .filter(row -> isOf(table, row, "observed"))
                .toList();
    }

    private static boolean isDrawn(FigureTable table, List<Row> rows) {
        return observed(table, rows).stream()
                        .map(row -> day(table, row))
                        .distinct()
                        .count()
                > 1;
    }

    /** Charts of one measure by one dimension have one scale; any other has its own. */
    private static List<String> together(FigureTable table, List<Row> rows) {
        Row row = rows.get(0);
        return table.find(row, "dimension")
                .map(dimension -> List.of(
                        table.cell(row, "entry").text(),
                        row.title().text(),
                        dimension.text(),
                        first(table, rows).flatMap(Cell.Quantity::unit).orElse("")))
                .orElseGet(() -> List.of(
                        row.id(), table.cell(row, "entry").text(), row.title().text()));
    }

    private static boolean isOf(FigureTable table, Row row, String kind) {
        return table.cell(row, "value-kind")
                .mark()
                .filter(mark -> mark.style().equals("series-" + kind))
                .isPresent();
    }

    private static Optional<Cell.Quantity> first(FigureTable table, List<Row> rows) {
        return rows.stream()
                .filter(row -> isOf(table, row, "observed"))
                .map(row -> table.cell(row, "value"))
                .filter(Cell.Quantity.class::isInstance)
                .map(Cell.Quantity.class::cast)
                .findFirst();
    }

    /** The rows that have a date and an exact number of the unit of the chart. */
    private static List<Row> points(FigureTable table, List<Row> rows, Optional<Cell.Quantity> first) {
        return rows.stream()
                .filter(row -> !isLevel(table, row) && table.cell(row, "value-date") instanceof Cell.Date)
                .filter(row -> isNumber(table, row, first))
                .toList();
    }

    private static boolean isLevel(FigureTable table, Row row) {
        return isOf(table, row, "target") || isOf(table, row, "median");
    }

    private static boolean isNumber(FigureTable table, Row row, Optional<Cell.Quantity> first) {
        return table.cell(row, "value-kind").mark().isPresent()
                && !isOf(table, row, "superseded")
                && table.cell(row, "value") instanceof Cell.Quantity quantity
                && quantity.amount().isExact()
                && quantity.unit().equals(first.flatMap(Cell.Quantity::unit));
    }

    private static LocalDate day(FigureTable table, Row row) {
        return ((Cell.Date) table.cell(row, "value-date")).date().end();
    }

    private static BigDecimal number(FigureTable table, Row row) {
        return ((Cell.Quantity) table.cell(row, "value")).amount().number();
    }

    private static void requireSame(
            FigureTable table,
            List<Row> rows,
            List<Row> points,
            List<Row> together,
            List<Row> observed,
            Element chart,
            Labels labels,
            UnaryOperator<String> kept) {
        assertThat(kept.apply(chart.expectFirst("p.chart-title").text()))
                .isEqualTo(kept.apply(title(table, rows.get(0), observed, labels)));
        String lowest = observed.stream()
                .min((a, b) -> number(table, a).compareTo(number(table, b)))
                .map(row -> table.cell(row, "value").shown())
                .orElseThrow();
        String highest = observed.stream()
                .max((a, b) -> number(table, a).compareTo(number(table, b)))
                .map(row -> table.cell(row, "value").shown())
                .orElseThrow();
        assertThat(kept.apply(chart.expectFirst("desc").text()))
                .startsWith(kept.apply(labels.text(
                        "page.line-span",
                        observed.size(),
                        table.cell(observed.get(0), "value-date").shown(),
                        table.cell(observed.get(observed.size() - 1), "value-date")
                                .shown(),
                        lowest,
                        highest)));
        List<Element> drawn = chart.select("svg.point");
        assertThat(drawn.stream()
                        .map(point -> kept.apply(point.expectFirst("title").text()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(points.stream()
                        .map(row -> kept.apply(labels.text(
                                "page.line-values",
                                table.cell(row, "value-date").shown(),
                                table.cell(row, "value").shown())))
                        .toList());
        assertThat(chart.select("line.level")).hasSize((int) rows.stream()
                .filter(row -> isLevel(table, row) && isNumber(table, row, first(table, rows)))
                .filter(row -> holdsWithin(table, row, points))
                .count());
        requirePlaces(table, points, together, chart, labels);
    }

    /** What is measured, and how it changed from its first value to its last. */
    private static String title(FigureTable table, Row row, List<Row> observed, Labels labels) {
        Row first = observed.get(0);
        Row last = observed.get(observed.size() - 1);
        int way = number(table, last).compareTo(number(table, first));
        return labels.text(
                way < 0 ? "chart.series.down" : way > 0 ? "chart.series.up" : "chart.series.same",
                table.find(row, "category").orElse(row.title()).shown(),
                ((Cell.Quantity) table.cell(first, "value"))
                                .unit()
                                .filter(unit -> !unit.equals("%"))
                                .isPresent()
                        ? labels.phrases().number(number(table, first))
                        : table.cell(first, "value").shown(),
                table.cell(first, "value-date").shown(),
                table.cell(last, "value").shown(),
                table.cell(last, "value-date").shown());
    }

    /** A target that was in force on no day of the chart is not drawn. */
    private static boolean holdsWithin(FigureTable table, Row level, List<Row> points) {
        Optional<LocalDate> from = date(table, level, "holds-from");
        Optional<LocalDate> until = date(table, level, "holds-until");
        return points.stream()
                        .anyMatch(row -> from.isEmpty() || !day(table, row).isBefore(from.get()))
                && points.stream()
                        .anyMatch(row -> until.isEmpty() || !day(table, row).isAfter(until.get()));
    }

    private static Optional<LocalDate> date(FigureTable table, Row row, String column) {
        return table.find(row, column)
                .filter(Cell.Date.class::isInstance)
                .map(cell -> ((Cell.Date) cell).date().end());
    }

    /** Each point is where its date and its number are, as the marks of the scale have it. */
    private static void requirePlaces(
            FigureTable table, List<Row> points, List<Row> together, Element chart, Labels labels) {
        LocalDate first = together.stream()
                .map(row -> day(table, row))
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = together.stream()
                .map(row -> day(table, row))
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<Element> marks = chart.select("line.grid");
        BigDecimal foot = new BigDecimal(marks.get(0).attr("y1"));
        BigDecimal top = new BigDecimal(marks.get(marks.size() - 1).attr("y1"));
        BigDecimal least = mark(marks.get(0));
        BigDecimal most = mark(marks.get(marks.size() - 1));
        for (Row row : points) {
            BigDecimal x = WIDTH.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(first, day(table, row))))
                    .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last)), 6, RoundingMode.HALF_UP)
                    .add(FIRST);
            BigDecimal y = foot.subtract(number(table, row)
                    .subtract(least)
                    .multiply(foot.subtract(top))
                    .divide(most.subtract(least), 6, RoundingMode.HALF_UP));
            String said = labels.text(
                    "page.line-values",
                    table.cell(row, "value-date").shown(),
                    table.cell(row, "value").shown());
            assertThat(chart.select("svg.point")).as(said).anySatisfy(point -> {
                assertThat(new BigDecimal(point.attr("x").replace("%", ""))
                                .subtract(x)
                                .abs())
                        .isLessThan(STEP);
                assertThat(new BigDecimal(point.attr("y")).subtract(y).abs()).isLessThanOrEqualTo(BigDecimal.ONE);
            });
        }
    }

    private static BigDecimal mark(Element line) {
        return new BigDecimal(line.nextElementSibling().text().replace(",", ""));
    }
}
