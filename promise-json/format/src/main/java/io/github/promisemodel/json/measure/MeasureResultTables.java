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
import io.github.promisemodel.measure.Judgement;
import io.github.promisemodel.measure.MeasureStatus;
import io.github.promisemodel.measure.Met;
import io.github.promisemodel.measure.Order;
import io.github.promisemodel.measure.Progress;
import io.github.promisemodel.measure.Reason;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.List;

/** How what measures answer is written. */
public final class MeasureResultTables {

    private static final ValueCodec<StatusField<BenefitStatus>> STATUS = StatusField.codec(BenefitStatus.class);

    /** One status, a list of those it may be, or null if it is not assessed. */
    private static final WriteCodec<Reading<BenefitStatus>> READING = Writers.of(
            Writers.orNull(STATUS).shape(),
            (reading, out) -> Writers.orNull(STATUS).write(StatusField.of(reading, List.of()), out));

    /** Why there is no single answer. */
    public static final ResultTable<Explanation> EXPLANATION = ResultTable.<Explanation>of(
                    "Explanation", "Why there is no single answer.")
            .field("reason", Writers.constant(Reason.class), Explanation::reason)
            .meaning("The reason.")
            .field("message", Writers.TEXT, Explanation::message)
            .meaning("The reason in plain words.");

    /** Which status a measure has, which the bands alone give it and why not just one, and what overrides them. */
    public static final ResultTable<MeasureStatus> STATUS_OF_MEASURE = ResultTable.<MeasureStatus>of(
                    "MeasureStatus", "Which status a measure has, by its bands or by hand.")
            .field("status", READING, MeasureStatus::reading)
            .meaning("The status, or a list of those it may be; null if it is not assessed.")
            .field("byBands", READING, MeasureStatus::byBands)
            .meaning("The status that the bands alone give, likewise.")
            .field("why", Writers.orNull(EXPLANATION), MeasureStatus::why)
            .meaning("Why the bands do not give just one; null if they do.")
            .list("overrides", MeasureTables.OVERRIDE, MeasureStatus::overrides)
            .meaning("The statuses by hand that stand in place of the bands.");

    /** How a measure lies to a comparator; difference is null unless both are exact and of one unit. */
    public static final ResultTable<Comparison> COMPARISON = ResultTable.<Comparison>of(
                    "Comparison", "How a measure lies to a comparator.")
            .field("of", Writers.TEXT, comparison -> comparison.comparator().getOf())
            .meaning("Whose number the comparator is.")
            .field(
                    "amount",
                    MeasureTables.AMOUNT,
                    comparison -> comparison.comparator().getAmount())
            .meaning("The comparator.")
            .field("actual", Writers.TEXT, comparison -> comparison.actual().toString())
            .meaning("What was observed.")
            .field("order", Writers.constant(Order.class), Comparison::order)
            .meaning("How the observed lies to the comparator.")
            .field("judgement", Writers.constant(Judgement.class), Comparison::judgement)
            .meaning("Whether the observed is better.")
            .field(
                    "difference",
                    Writers.orNull(Writers.TEXT),
                    comparison -> comparison.difference().map(difference -> difference.toPlainString()))
            .meaning("The observed less the comparator; null unless both are exact and of one unit.")
            .list("remarks", EXPLANATION, Comparison::remarks)
            .meaning("What speaks against the comparison, or leaves it open.");

    private MeasureResultTables() {}

    /**
     * How far a measure is to its target, and whether that is met.
     *
     * @param places how many digits stand behind the point of the percentage, from 0 to {@value Fraction#MOST_PLACES}
     * @return its table; fraction and percentage are null where the part of the way is undefined, and why is where it is not
     */
    public static ResultTable<Progress> progress(int places) {
        return ResultTable.<Progress>of("Progress", "How far a measure is to its target, and whether that is met.")
                .field("met", Writers.constant(Met.class), Progress::met)
                .meaning("Whether the target is met.")
                .field("actual", Writers.TEXT, progress -> progress.actual().toString())
                .meaning("What was observed.")
                .field("undated", Values.FLAG, progress -> progress.actual().isUndated())
                .meaning("Whether no document dates what was observed.")
                .field(
                        "within",
                        Writers.orNull(Values.DATE),
                        progress -> progress.actual().within())
                .meaning("The month, year or range that dates it, if it is not over as of the date; otherwise null.")
                .field(
                        "fraction",
                        Writers.orNull(Writers.TEXT),
                        progress -> progress.findFraction().map(Fraction::toString))
                .meaning("The part of the way, such as `3/4`; null if it is undefined.")
                .field(
                        "percentage",
                        Writers.orNull(Writers.TEXT),
                        progress -> progress.findFraction()
                                .map(fraction -> fraction.toPercent(places).toPlainString()))
                .meaning("The part of the way in per cent; null if it is undefined.")
                .field("why", Writers.orNull(EXPLANATION), Progress::findWhy)
                .meaning("Why the part of the way is undefined; null if it is defined.");
    }
}
