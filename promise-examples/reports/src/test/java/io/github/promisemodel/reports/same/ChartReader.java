package io.github.promisemodel.reports.same;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the charts of a web page back and compares them with the tables beneath them. */
final class ChartReader {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** A bar is as wide as the page; its parts begin and end where whole thousandths of a per cent are. */
    private static final BigDecimal STEP = new BigDecimal("0.002");

    /** How many a bar counts of a status. */
    private record Part(String word, long count) {}

    /** A bar: what it is of, what is said of it to those who do not see it, and its parts. */
    private record Bar(String label, String description, List<Part> parts) {}

    private ChartReader() {}

    static void requireSame(ReportDocument document, String html, UnaryOperator<String> kept) {
        Document page = Jsoup.parse(html);
        page.select(".letter").remove();
        int charts = 0;
        for (FigureTable table : document.tables()) {
            List<Bar> expected = bars(table, document.labels(), kept);
            Element caption = page.getElementById(table.key() + "-caption");
            Element chart = caption == null ? null : caption.parent().selectFirst("figure.chart");
            if (expected.isEmpty()) {
                assertThat(chart).as(table.key()).isNull();
            } else {
                charts++;
                assertThat(chart).as(table.key()).isNotNull();
                assertThat(read(chart, kept)).as(table.key()).isEqualTo(expected);
                requireWidths(chart, expected);
                assertThat(chart.select("p.chart-title").stream()
                                .map(title -> kept.apply(title.text()))
                                .toList())
                        .as(table.key())
                        .isEqualTo(table.barCaption().stream()
                                .map(around -> kept.apply(around.title().shown()))
                                .toList());
            }
        }
        assertThat(page.select("figure.chart")).hasSize(charts);
        LineChartReader.requireSame(document, page, kept);
    }

    private static List<Bar> bars(FigureTable table, Labels labels, UnaryOperator<String> kept) {
        List<Bar> bars = new ArrayList<>();
        switch (table.chart()) {
            case NONE, LINES -> {
                // no bar
            }
            case ROWS -> {
                List<Part> parts = new ArrayList<>();
                table.rows()
                        .forEach(row -> row.title()
                                .mark()
                                .ifPresent(mark ->
                                        add(parts, mark.word(), row.cells().get(0))));
                add(bars, "", parts, labels, kept);
            }
            case COLUMNS -> {
                for (Row row : table.rows()) {
                    List<Part> parts = new ArrayList<>();
                    for (int i = 0; i < table.columns().size(); i++) {
                        Column column = table.columns().get(i);
                        Cell cell = row.cells().get(i);
                        column.mark().ifPresent(mark -> add(parts, mark.word(), cell));
                    }
                    add(bars, row.reference() + " " + row.title().shown(), parts, labels, kept);
                }
            }
        }
        return bars;
    }

    private static void add(List<Part> parts, String word, Cell count) {
        if (!count.text().equals("0")) {
            parts.add(new Part(word, Long.parseLong(count.text())));
        }
    }

    private static void add(List<Bar> bars, String label, List<Part> parts, Labels labels, UnaryOperator<String> kept) {
        if (!parts.isEmpty()) {
            List<String> words = new ArrayList<>();
            parts.forEach(part -> words.add(labels.text("page.bar-part", part.count(), part.word())));
            words.add(labels.text("page.bar-whole", sum(parts)));
            bars.add(new Bar(kept.apply(label), kept.apply(labels.list(words)), parts));
        }
    }

    private static long sum(List<Part> parts) {
        return parts.stream().mapToLong(Part::count).sum();
    }

    private static List<Bar> read(Element chart, UnaryOperator<String> kept) {
        List<Bar> bars = new ArrayList<>();
        for (Element bar : chart.select("svg.bar")) {
            Element label = bar.previousElementSibling();
            Element counts = bar.nextElementSibling();
            bars.add(new Bar(
                    kept.apply(label != null && label.hasClass("bar-label") ? label.text() : ""),
                    kept.apply(bar.expectFirst("desc").text()),
                    counts.select(".part-count").stream()
                            .map(part -> new Part(
                                    part.expectFirst(".word").text(),
                                    Long.parseLong(part.expectFirst(".count").text())))
                            .toList()));
        }
        return bars;
    }

    /** Each part begins where the one before it ends, and is as wide as its share of the bar. */
    private static void requireWidths(Element chart, List<Bar> bars) {
        List<Element> drawn = chart.select("svg.bar");
        for (int i = 0; i < bars.size(); i++) {
            List<Part> parts = bars.get(i).parts();
            List<Element> rects = drawn.get(i).select("> rect.part");
            assertThat(rects).hasSameSizeAs(parts);
            BigDecimal end = BigDecimal.ZERO;
            for (int k = 0; k < parts.size(); k++) {
                BigDecimal share = HUNDRED.multiply(
                                BigDecimal.valueOf(parts.get(k).count()))
                        .divide(BigDecimal.valueOf(sum(parts)), 6, java.math.RoundingMode.HALF_UP);
                assertThat(percent(rects.get(k), "x")).isEqualByComparingTo(end);
                assertThat(percent(rects.get(k), "width").subtract(share).abs()).isLessThan(STEP);
                end = end.add(percent(rects.get(k), "width"));
            }
            assertThat(end).isEqualByComparingTo(HUNDRED);
        }
    }

    private static BigDecimal percent(Element rect, String attribute) {
        return new BigDecimal(rect.attr(attribute).replace("%", ""));
    }
}
