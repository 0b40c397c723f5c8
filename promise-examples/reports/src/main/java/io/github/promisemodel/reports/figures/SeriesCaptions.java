package io.github.promisemodel.reports.figures;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.words.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is written around a chart of values over time, such as "Waiting time: down from 12 days (2021) to 9 days (2024)". */
final class SeriesCaptions {

    private final Labels labels;
    private final Cell source;

    SeriesCaptions(Plan plan, Labels labels) {
        this.labels = labels;
        this.source = ChartWords.source("chart.source.measures", plan, labels);
    }

    /** One for each of its things, in their order. */
    List<ChartCaption> of(FigureTable table) {
        return TableSeries.of(table).stream().map(this::of).toList();
    }

    private ChartCaption of(TableSeries series) {
        Cell named = series.category().orElseGet(series::title);
        List<Row> points = series.observed().stream()
                .filter(row ->
                        series.number(row).isPresent() && date(series, row).isPresent())
                .toList();
        if (points.stream().map(row -> day(series, row)).distinct().count() < 2) {
            return new ChartCaption(named, source, Cell.EMPTY, Cell.EMPTY); // there is no line
        }
        Row first = points.get(0);
        Row last = points.get(points.size() - 1);
        Cell.Quantity from = series.number(first).orElseThrow();
        Cell.Quantity to = series.number(last).orElseThrow();
        String since = date(series, first).orElseThrow().shown();
        String until = date(series, last).orElseThrow().shown();
        int way = to.amount().number().compareTo(from.amount().number());
        String title = labels.text(
                way == 0 ? "chart.series.same" : way > 0 ? "chart.series.up" : "chart.series.down",
                named.shown(),
                withoutWords(from),
                since,
                to.shown(),
                until);
        return new ChartCaption(
                named.isOfPlan() ? Cell.sentence(title) : Cell.words(title),
                source,
                Cell.words(labels.text("page.range", since, until)),
                Cell.EMPTY);
    }

    /** A number whose unit is a word without it, for the word is behind the next number. */
    private String withoutWords(Cell.Quantity quantity) {
        return quantity.unit().filter(unit -> !unit.equals(Column.PER_CENT)).isPresent()
                ? labels.phrases().number(quantity.amount().number())
                : quantity.shown();
    }

    private static LocalDate day(TableSeries series, Row row) {
        return date(series, row).orElseThrow().date().end();
    }

    private static Optional<Cell.Date> date(TableSeries series, Row row) {
        return series.date(row, FigureTable.SERIES_DATE);
    }
}
