package io.github.promisemodel.json.measure;

import io.github.promisemodel.fields.MeasureFields;
import io.github.promisemodel.fields.ObservationFields;
import io.github.promisemodel.fields.TargetFields;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.fields.FieldCodecs;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Category;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Dimension;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.measure.MedianRule;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetAmendment;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.status.BenefitStatus;
import java.time.Period;

/** How measures are written. */
public final class MeasureTables {

    /** An amount, as a text that keeps its spelling. */
    public static final ValueCodec<Amount> AMOUNT = FieldCodecs.AMOUNT;

    /** A length of time, in years, months and days. */
    public static final ValueCodec<Period> LENGTH = FieldCodecs.LENGTH;

    /** Which way is better, by its name. */
    public static final ValueCodec<Direction> DIRECTION = ValueCodecs.constant(Direction.class);

    /** A baseline. */
    public static final ObjectTable<Baseline, Baseline.Builder> BASELINE = EntityTables.table(MeasureFields.BASELINE);

    /** A target; which fields it has depends on its kind. */
    public static final ValueCodec<Target> TARGET = EntityTables.codec(TargetFields.TARGET);

    /** An observation: its amount, or whether it is met, or words alone. */
    public static final ValueCodec<Observation> OBSERVATION = EntityTables.codec(ObservationFields.OBSERVATION);

    /** What someone else has of the same measure. */
    public static final ObjectTable<Comparator, Comparator.Builder> COMPARATOR =
            EntityTables.table(MeasureFields.COMPARATOR);

    private static final ValueCodec<BenefitStatus> STATUS = ValueCodecs.constant(BenefitStatus.class);

    /** A status and the limit it is given from. */
    public static final ObjectTable<Band, Band.Builder> BAND = EntityTables.table(MeasureFields.BAND);

    /** The status given to what is measured. */
    public static final ObjectTable<ToleranceBands, ToleranceBands.Builder> BANDS =
            EntityTables.table(MeasureFields.BANDS);

    /** A status given by hand. */
    public static final ObjectTable<StatusOverride, StatusOverride.Builder> OVERRIDE =
            EntityTables.table(MeasureFields.OVERRIDE);

    /** A measure. */
    public static final ObjectTable<Measure, Measure.Builder> MEASURE = EntityTables.table(MeasureFields.MEASURE);

    /** A set of measures. */
    public static final ObjectTable<MeasureSet, MeasureSet.Builder> MEASURE_SET =
            EntityTables.table(MeasureFields.MEASURE_SET);

    /** From which value on a run chart goes. */
    public static final ObjectTable<MedianRule, MedianRule.Builder> MEDIAN = EntityTables.table(MeasureFields.MEDIAN);

    /** How a target was amended. */
    public static final ObjectTable<TargetAmendment, TargetAmendment.Builder> AMENDMENT =
            EntityTables.table(TargetFields.AMENDMENT);

    /** What a measure is broken down by. */
    public static final ObjectTable<Dimension, Dimension.Builder> DIMENSION =
            EntityTables.table(ObservationFields.DIMENSION);

    /** A category of a dimension. */
    public static final ObjectTable<Category, Category.Builder> CATEGORY =
            EntityTables.table(ObservationFields.CATEGORY);

    /** The numbers of a measure by a dimension. */
    public static final ObjectTable<Breakdown, Breakdown.Builder> BREAKDOWN =
            EntityTables.table(ObservationFields.BREAKDOWN);

    /** What was found of one category. */
    public static final ObjectTable<BreakdownPart, BreakdownPart.Builder> BREAKDOWN_PART =
            EntityTables.table(ObservationFields.BREAKDOWN_PART);

    /** An exact fraction, as a text. */
    public static final WriteCodec<Fraction> FRACTION = ResultWriters.of(
            new JsonShape.Text("a fraction such as \"3/4\"", "", 0), (fraction, out) -> out.text(fraction.toString()));

    /** An end of what an amount may be, which is written only. */
    public static final ResultTable<Amount.Bound> BOUND = ResultTable.<Amount.Bound>of(
                    "AmountBound", "An end of what an amount may be.")
            .field("number", ResultWriters.TEXT, bound -> bound.number().toPlainString())
            .meaning("The number.")
            .field("included", ResultWriters.FLAG, Amount.Bound::included)
            .meaning("Whether it may be that number itself.");

    /** A ratio, which is written only; an observation has its two numbers as fields of its own. */
    public static final ResultTable<Ratio> RATIO = ResultTable.<Ratio>of("Ratio", "So many of so many.")
            .field("numerator", AMOUNT, Ratio::numerator)
            .meaning("How many.")
            .field("denominator", AMOUNT, Ratio::denominator)
            .meaning("Of how many.");

    private MeasureTables() {}
}
