package io.github.promisemodel.reports.json;

import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.progress.TrendTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.reports.report.MeasureSeries;
import io.github.promisemodel.reports.report.SeriesKind;
import io.github.promisemodel.reports.report.SeriesValue;

/** How values of measures over time are written. */
final class SeriesTables {

    private static final ResultTable<SeriesValue> VALUE = ResultTable.<SeriesValue>empty()
            .field("kind", ResultWriters.constant(SeriesKind.class), SeriesValue::kind)
            .field("of", ResultWriters.orNull(ResultWriters.TEXT), SeriesValue::of)
            .field("date", ResultWriters.orNull(ValueCodecs.DATE), SeriesValue::date)
            .field("period", ResultWriters.orNull(ValueCodecs.DATE), SeriesValue::period)
            .field("amount", ResultWriters.orNull(MeasureTables.AMOUNT), SeriesValue::amount)
            .field("unit", ResultWriters.orNull(ResultWriters.TEXT), SeriesValue::unit)
            .field(
                    "actual",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    value -> value.actual().map(Actual::toString));

    /** The values of a measure over time; one that is suppressed has one value, of nothing. */
    static final ResultTable<MeasureSeries> SERIES = MeasureOwners.<MeasureSeries>table(
                    series -> series.measured().placed())
            .field(
                    "measure",
                    ResultWriters.TEXT,
                    series -> series.measured().measure().getId())
            .field(
                    "keptBack",
                    ResultWriters.FLAG,
                    series -> !series.measured().suppressed().isEmpty())
            .list("values", VALUE, MeasureSeries::values)
            .field("trend", ResultWriters.orNull(TrendTables.TREND), MeasureSeries::trend);

    private SeriesTables() {}
}
