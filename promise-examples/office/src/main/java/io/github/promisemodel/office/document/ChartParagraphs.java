package io.github.promisemodel.office.document;

import io.github.promisemodel.reports.figures.ChartCaption;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.LineScale;
import io.github.promisemodel.reports.figures.LineValues;
import io.github.promisemodel.reports.html.BarChart;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;

/** The charts of tables with what is written around them: what a chart shows before it, its note and its source behind it. */
final class ChartParagraphs {

    private final Charts charts;
    private final Xml out;
    private final Sentences sentences;
    private final Paragraphs paragraphs;
    private final Labels labels;
    private int drawings;

    ChartParagraphs(Charts charts, Xml out, Sentences sentences, Paragraphs paragraphs, Labels labels) {
        this.charts = charts;
        this.out = out;
        this.sentences = sentences;
        this.paragraphs = paragraphs;
        this.labels = labels;
    }

    /** Adds the charts of a table; says whether there are lines among them, whose values the table has. */
    boolean add(FigureTable table) {
        BarChart.of(table, labels).ifPresent(chart -> addBars(table, chart));
        List<Charts.Series> lines = charts.lines(table);
        List<LineScale> scales = charts.scales(lines);
        for (int i = 0; i < Math.min(lines.size(), Charts.MOST_LINES); i++) {
            addLine(lines.get(i), scales.get(i));
        }
        if (lines.size() > Charts.MOST_LINES) {
            paragraphs.add(Styles.CHART_NOTE, labels.text("document.first-charts", Charts.MOST_LINES, lines.size()));
        }
        return !lines.isEmpty();
    }

    private void addBars(FigureTable table, BarChart chart) {
        if (chart.bars().size() > Charts.MOST_BARS) {
            paragraphs.add(Styles.CHART_NOTE, labels.text("document.no-chart", Charts.MOST_BARS));
            return;
        }
        table.barCaption().ifPresent(this::addTitle);
        addDrawing(charts.bars(table, chart));
        table.barCaption().ifPresent(this::addBehind);
    }

    private void addLine(Charts.Series series, LineScale scale) {
        LineValues values = series.values();
        paragraphs.start(Styles.CAPTION);
        sentences.words(title(series));
        paragraphs.end();
        addDrawing(charts.line(values, scale));
        paragraphs.start(Styles.CHART_NOTE);
        sentences.words(labels.text("page.legend") + ": ");
        List<LineValues.KeyItem> key = values.key();
        for (int i = 0; i < key.size(); i++) {
            addKey(key.get(i));
            sentences.words(i + 1 == key.size() ? "." : labels.text("separator.groups"));
        }
        if (scale.isCut()) {
            sentences.words(" " + labels.text("page.line-cut", scale.marks().get(0)));
        }
        paragraphs.end();
        series.caption().ifPresent(this::addBehind);
    }

    /** What a chart shows, or what is measured; of a category, what it is a part of too. */
    private String title(Charts.Series series) {
        LineValues values = series.values();
        String measured = values.series().title().shown();
        return values.series()
                .dimension()
                .map(dimension -> labels.text(
                        "page.line-values",
                        labels.text("breakdown", measured, dimension.shown()),
                        values.title().shown()))
                .orElseGet(() ->
                        series.caption().map(caption -> caption.title().shown()).orElse(measured));
    }

    private void addKey(LineValues.KeyItem item) {
        sentences.status(item.mark());
        if (!item.of().isEmpty()) {
            sentences.words(" ");
            sentences.cell(item.of());
        }
        if (!item.shown().isEmpty()) {
            sentences.words(" " + item.shown());
        }
    }

    private void addTitle(ChartCaption caption) {
        paragraphs.start(Styles.CAPTION);
        sentences.cell(caption.title());
        paragraphs.end();
    }

    /** The note of a chart, if it has one, and its source with the date. */
    private void addBehind(ChartCaption caption) {
        if (!caption.note().isEmpty()) {
            paragraphs.start(Styles.CHART_NOTE);
            sentences.cell(caption.note());
            paragraphs.end();
        }
        paragraphs.add(
                Styles.CHART_NOTE,
                labels.text(
                        "page.chart-source",
                        caption.source().shown(),
                        caption.date().shown()));
    }

    private void addDrawing(Drawing drawing) {
        paragraphs.start(Styles.CHART);
        drawing.addTo(out, ++drawings);
        paragraphs.end();
    }
}
