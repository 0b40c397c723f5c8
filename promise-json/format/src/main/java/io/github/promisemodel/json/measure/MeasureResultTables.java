package io.github.promisemodel.json.measure;

import io.github.promisemodel.json.status.StatusField;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.Values;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.measure.Comparison;
import io.github.promisemodel.measure.Explanation;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.MeasureStatus;
import io.github.promisemodel.measure.Progress;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.List;

/** How what measures answer is written. */
public final class MeasureResultTables {

    private static final ValueCodec<StatusField<BenefitStatus>> STATUS = StatusField.codec(BenefitStatus.class);

    /** One status, a list of those it may be, or null if it is not assessed. */
    private static final WriteCodec<Reading<BenefitStatus>> READING =
            (reading, out) -> Writers.orNull(STATUS).write(StatusField.of(reading, List.of()), out);

    /** Why there is no single answer. */
    public static final ResultTable<Explanation> EXPLANATION = ResultTable.<Explanation>empty()
            .field("reason", Writers.TEXT, why -> why.reason().name())
            .field("message", Writers.TEXT, Explanation::message);

    /** Which status a measure has, which the bands alone give it and why not just one, and what overrides them. */
    public static final ResultTable<MeasureStatus> STATUS_OF_MEASURE = ResultTable.<MeasureStatus>empty()
            .field("status", READING, MeasureStatus::reading)
            .field("byBands", READING, MeasureStatus::byBands)
            .field("why", Writers.orNull(EXPLANATION), MeasureStatus::why)
            .list("overrides", MeasureTables.OVERRIDE, MeasureStatus::overrides);

    /** How a measure lies to a comparator; difference is null unless both are exact and of one unit. */
    public static final ResultTable<Comparison> COMPARISON = ResultTable.<Comparison>empty()
            .field("of", Writers.TEXT, comparison -> comparison.comparator().getOf())
            .field(
                    "amount",
                    MeasureTables.AMOUNT,
                    comparison -> comparison.comparator().getAmount())
            .field("actual", Writers.TEXT, comparison -> comparison.actual().toString())
            .field("order", Writers.TEXT, comparison -> comparison.order().name())
            .field(
                    "judgement",
                    Writers.TEXT,
                    comparison -> comparison.judgement().name())
            .field(
                    "difference",
                    Writers.orNull(Writers.TEXT),
                    comparison -> comparison.difference().map(difference -> difference.toPlainString()))
            .list("remarks", EXPLANATION, Comparison::remarks);

    private MeasureResultTables() {}

    /**
     * How far a measure is to its target, and whether that is met.
     *
     * @param places how many digits stand behind the point of the percentage, from 0 to {@value Fraction#MOST_PLACES}
     * @return its table; fraction and percentage are null where the part of the way is undefined, and why is where it is not
     */
    public static ResultTable<Progress> progress(int places) {
        return ResultTable.<Progress>empty()
                .field("met", Writers.TEXT, progress -> progress.met().name())
                .field("actual", Writers.TEXT, progress -> progress.actual().toString())
                .field("undated", Values.FLAG, progress -> progress.actual().isUndated())
                .field(
                        "fraction",
                        Writers.orNull(Writers.TEXT),
                        progress -> progress.findFraction().map(Fraction::toString))
                .field(
                        "percentage",
                        Writers.orNull(Writers.TEXT),
                        progress -> progress.findFraction()
                                .map(fraction -> fraction.toPercent(places).toPlainString()))
                .field("why", Writers.orNull(EXPLANATION), Progress::findWhy);
    }
}
