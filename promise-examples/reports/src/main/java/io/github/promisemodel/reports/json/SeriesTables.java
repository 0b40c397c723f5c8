package io.github.promisemodel.reports.json;

import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.progress.TrendTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.measure.ObservationFlag;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.reports.report.MeasureSeries;
import io.github.promisemodel.reports.report.PartSeries;
import io.github.promisemodel.reports.report.SeriesKind;
import io.github.promisemodel.reports.report.SeriesValue;
import java.util.List;

/** How values of measures over time are written. */
final class SeriesTables {

    private static final WriteCodec<List<ObservationFlag>> FLAGS =
            ResultWriters.list(ResultWriters.constant(ObservationFlag.class));

    /** What a value was before it was revised. */
    private static final ResultTable<SeriesValue> EARLIER = value();

    private static final ResultTable<SeriesValue> VALUE = value().field(
                    "revisedFrom", ResultWriters.orNull(EARLIER), SeriesValue::revisedFrom)
            .field("from", ResultWriters.orNull(ValueCodecs.DATE), SeriesValue::from)
            .field("until", ResultWriters.orNull(ValueCodecs.DATE), SeriesValue::until);

    private static final ResultTable<PartSeries.PartValue> PART_VALUE = ResultTable.<PartSeries.PartValue>empty()
            .field("value", VALUE, PartSeries.PartValue::value)
            .field("whole", ResultWriters.orNull(EARLIER), PartSeries.PartValue::whole);

    /** The values of a part of a measure over time, beside those of the whole. */
    static final ResultTable<PartSeries> PART = MeasureOwners.<PartSeries>table(
                    part -> part.measured().placed())
            .field(
                    "measure",
                    ResultWriters.TEXT,
                    part -> part.measured().measure().getId())
            .field(
                    "dimension",
                    ResultWriters.TEXT,
                    part -> part.part().breakdown().getDimension())
            .field("dimensionTitle", ResultWriters.TEXT, part -> part.part().dimensionTitle())
            .field("category", ResultWriters.TEXT, part -> part.part().measure().getTitle())
            .field("categoryTitle", ResultWriters.TEXT, part -> part.part().categoryTitle())
            .field("notKnown", ResultWriters.FLAG, part -> part.part().isNotKnown())
            .field(
                    "overlapping",
                    ResultWriters.FLAG,
                    part -> part.part().breakdown().isOverlapping())
            .field("keptBack", ResultWriters.FLAG, PartSeries::isAnySuppressed)
            .list("values", PART_VALUE, PartSeries::values);

    private static ResultTable<SeriesValue> value() {
        return ResultTable.<SeriesValue>empty()
                .field("kind", ResultWriters.constant(SeriesKind.class), SeriesValue::kind)
                .field("of", ResultWriters.orNull(ResultWriters.TEXT), SeriesValue::of)
                .field("date", ResultWriters.orNull(ValueCodecs.DATE), SeriesValue::date)
                .field("period", ResultWriters.orNull(ValueCodecs.DATE), SeriesValue::period)
                .field("amount", ResultWriters.orNull(MeasureTables.AMOUNT), SeriesValue::amount)
                .field("unit", ResultWriters.orNull(ResultWriters.TEXT), SeriesValue::unit)
                .field(
                        "actual",
                        ResultWriters.orNull(ResultWriters.TEXT),
                        value -> value.actual().map(Actual::toString))
                .field("flags", FLAGS, value -> List.copyOf(value.flags()));
    }

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
