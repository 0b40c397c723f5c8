package io.github.promisemodel.json.progress;

import io.github.promisemodel.fields.StatedStatus;
import io.github.promisemodel.json.fields.StatusCodec;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.measure.AmountOrder;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.progress.ComparisonOutcome;
import io.github.promisemodel.progress.Explanation;
import io.github.promisemodel.progress.MeasureMovement;
import io.github.promisemodel.progress.MeasureStatus;
import io.github.promisemodel.progress.MovementOutcome;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.Reason;
import io.github.promisemodel.progress.TargetLine;
import io.github.promisemodel.progress.TargetMet;
import io.github.promisemodel.progress.TargetStanding;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.List;

/** How what measures answer is written. */
public final class ProgressTables {

    private static final ValueCodec<StatedStatus<BenefitStatus>> STATUS = new StatusCodec<>(BenefitStatus.class);

    /** One status, a list of those it may be, or null if it is not assessed. */
    private static final WriteCodec<Reading<BenefitStatus>> READING = ResultWriters.of(
            ResultWriters.orNull(STATUS).shape(),
            (reading, out) -> ResultWriters.orNull(STATUS).write(StatedStatus.of(reading, List.of()), out));

    /** Why there is no single answer. */
    public static final ResultTable<Explanation> EXPLANATION = ResultTable.<Explanation>of(
                    "Explanation", "Why there is no single answer.")
            .field("reason", ResultWriters.constant(Reason.class), Explanation::reason)
            .meaning("The reason.")
            .field("message", ResultWriters.TEXT, Explanation::message)
            .meaning("The reason in plain words.");

    /** Which status a measure has, which the bands alone give it and why not just one, and what overrides them. */
    public static final ResultTable<MeasureStatus> STATUS_OF_MEASURE = ResultTable.<MeasureStatus>of(
                    "MeasureStatus", "Which status a measure has, by its bands or by hand.")
            .field("status", READING, MeasureStatus::reading)
            .meaning("The status, or a list of those it may be; null if it is not assessed.")
            .field("byBands", READING, MeasureStatus::byBands)
            .meaning("The status that the bands alone give, likewise.")
            .field("why", ResultWriters.orNull(EXPLANATION), MeasureStatus::why)
            .meaning("Why the bands do not give just one; null if they do.")
            .list("overrides", MeasureTables.OVERRIDE, MeasureStatus::overrides)
            .meaning("The statuses by hand that take the place of the bands.");

    /** How a measure lies to a comparator; difference is null unless both are exact and of one unit. */
    public static final ResultTable<Comparison> COMPARISON = ResultTable.<Comparison>of(
                    "Comparison", "How a measure lies to a comparator.")
            .field(
                    "of",
                    ResultWriters.TEXT,
                    comparison -> comparison.comparator().getOf())
            .meaning("Whose number the comparator is.")
            .field(
                    "amount",
                    MeasureTables.AMOUNT,
                    comparison -> comparison.comparator().getAmount())
            .meaning("The comparator.")
            .field(
                    "actual",
                    ResultWriters.TEXT,
                    comparison -> comparison.actual().toString())
            .meaning("What was observed.")
            .field("order", ResultWriters.constant(AmountOrder.class), Comparison::order)
            .meaning("How the observed lies to the comparator.")
            .field("judgement", ResultWriters.constant(ComparisonOutcome.class), Comparison::judgement)
            .meaning("Whether the observed is better.")
            .field(
                    "difference",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    comparison -> comparison.difference().map(difference -> difference.toPlainString()))
            .meaning("The observed less the comparator; null unless both are exact and of one unit.")
            .list("remarks", EXPLANATION, Comparison::remarks)
            .meaning("What speaks against the comparison, or leaves it open.");

    /** What was observed of a measure as of a date. */
    public static final ResultTable<Actual> ACTUAL = ResultTable.<Actual>of(
                    "Actual", "What was observed of a measure last, as of a date.")
            .field("actual", ResultWriters.TEXT, Actual::toString)
            .meaning("What was observed, in words.")
            .list("observations", MeasureTables.OBSERVATION, Actual::observations)
            .meaning("The observations; several where those of one date disagree, none if nothing was observed.")
            .list("added", MeasureTables.OBSERVATION, Actual::added)
            .meaning("The observations of contiguous periods whose amounts are added; none if nothing is added.")
            .field("unit", ResultWriters.orNull(ResultWriters.TEXT), Actual::unit)
            .meaning("What is counted; null if it is not said.")
            .field("undated", ResultWriters.FLAG, Actual::isUndated)
            .meaning("Whether no document dates what was observed.")
            .field("within", ResultWriters.orNull(ValueCodecs.DATE), Actual::within)
            .meaning("The month, year or range that dates it, if it is not over as of the date; otherwise null.");

    /** Where what was observed lies to the line from the baseline to the target. */
    public static final ResultTable<TargetLine> TARGET_LINE = ResultTable.<TargetLine>of(
                    "TargetLine", "Where what was observed lies to the straight line from the baseline to the target.")
            .field("reached", ResultWriters.TEXT, line -> line.reached().toString())
            .meaning("The part of the way that was reached, such as `1/4`.")
            .field("expected", ResultWriters.TEXT, line -> line.expected().toString())
            .meaning("The part of the way that the line is at, from `0` to `1`.")
            .field("asOf", ValueCodecs.DATE, TargetLine::asOf)
            .meaning("The day the two are of.")
            .field("behind", ResultWriters.FLAG, TargetLine::isBehind)
            .meaning("Whether less was reached than the line is at.");

    /** Where a target with a date is as of another date. */
    public static final ResultTable<TargetStanding> TARGET_STANDING = ResultTable.<TargetStanding>of(
                    "TargetStanding", "Where a target with a date is as of another date.")
            .field("state", ResultWriters.constant(TargetStanding.State.class), TargetStanding::state)
            .meaning("Where it is.")
            .field("by", ValueCodecs.DATE, TargetStanding::by)
            .meaning("The date of the target; it is due on the last day.")
            .field("actual", ACTUAL, TargetStanding::actual)
            .meaning("What was observed last.")
            .field("line", ResultWriters.orNull(TARGET_LINE), TargetStanding::line)
            .meaning(
                    "Where that lies to the line from the baseline; null unless the target is not yet due and has a line.")
            .field("why", ResultWriters.orNull(EXPLANATION), TargetStanding::why)
            .meaning("Why it is not decided, or why a target that is not yet due has no line; otherwise null.");

    /** How a measure moved between two dates; difference is null unless both values are exact and can be compared. */
    public static final ResultTable<MeasureMovement> MOVEMENT = ResultTable.<MeasureMovement>of(
                    "MeasureMovement", "How a measure moved between two dates.")
            .field("from", ValueCodecs.DATE, MeasureMovement::from)
            .meaning("The date before.")
            .field("to", ValueCodecs.DATE, MeasureMovement::to)
            .meaning("The date after.")
            .field("before", ACTUAL, MeasureMovement::before)
            .meaning("What was observed as of the date before.")
            .field("after", ACTUAL, MeasureMovement::after)
            .meaning("What was observed as of the date after.")
            .field("tolerance", MeasureTables.AMOUNT, MeasureMovement::tolerance)
            .meaning("By how much the values may differ and count as unchanged.")
            .field("outcome", ResultWriters.constant(MovementOutcome.class), MeasureMovement::outcome)
            .meaning("Whether it improved, by the direction of the measure.")
            .field(
                    "difference",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    movement -> movement.difference().map(difference -> difference.toPlainString()))
            .meaning("The value after less the value before; null unless both are exact and can be compared.")
            .field("why", ResultWriters.orNull(EXPLANATION), MeasureMovement::why)
            .meaning("Why it is not decided; null if it is.");

    private ProgressTables() {}

    /**
     * How far a measure is to its target, and whether that is met.
     *
     * @param places how many digits stand behind the point of the percentage, from 0 to {@value Fraction#MOST_PLACES}
     * @return its table; fraction and percentage are null where the part of the way is undefined, and why is where it is not
     */
    public static ResultTable<Progress> progress(int places) {
        return ResultTable.<Progress>of("Progress", "How far a measure is to its target, and whether that is met.")
                .field("met", ResultWriters.constant(TargetMet.class), Progress::met)
                .meaning("Whether the target is met.")
                .field(
                        "actual",
                        ResultWriters.TEXT,
                        progress -> progress.actual().toString())
                .meaning("What was observed.")
                .field(
                        "undated",
                        ValueCodecs.FLAG,
                        progress -> progress.actual().isUndated())
                .meaning("Whether no document dates what was observed.")
                .field(
                        "within",
                        ResultWriters.orNull(ValueCodecs.DATE),
                        progress -> progress.actual().within())
                .meaning("The month, year or range that dates it, if it is not over as of the date; otherwise null.")
                .field(
                        "fraction",
                        ResultWriters.orNull(ResultWriters.TEXT),
                        progress -> progress.findFraction().map(Fraction::toString))
                .meaning("The part of the way, such as `3/4`; null if it is undefined.")
                .field(
                        "percentage",
                        ResultWriters.orNull(ResultWriters.TEXT),
                        progress -> progress.findFraction()
                                .map(fraction -> fraction.toPercent(places).toPlainString()))
                .meaning("The part of the way in per cent; null if it is undefined.")
                .field("why", ResultWriters.orNull(EXPLANATION), Progress::findWhy)
                .meaning("Why the part of the way is undefined; null if it is defined.");
    }
}
