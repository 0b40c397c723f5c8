package io.github.promisemodel.fields;

import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.measure.MedianRule;
import io.github.promisemodel.measure.SeriesType;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.status.BenefitStatus;

/** The descriptions of measures and of what they are made of. */
public final class MeasureFields {

    /** A baseline. */
    public static final EntityFields<Baseline, Baseline.Builder> BASELINE = EntityFields.of(
                    "Baseline",
                    Baseline::builder,
                    Baseline.Builder::build,
                    Baseline::getExtensions,
                    Baseline.Builder::extensions)
            .type(
                    "Baseline",
                    "How a measure stood before the change. A measure whose first number nobody printed has none; it does not have one of zero.")
            .required("amount", FieldKind.AMOUNT, Baseline::getAmount, Baseline.Builder::amount)
            .meaning("How much.")
            .optional("date", FieldKind.DATE, Baseline::getDate, Baseline.Builder::date)
            .meaning("The date it is of.")
            .optional("unit", FieldKind.TITLE, Baseline::getUnit, Baseline.Builder::unit)
            .meaning("Its unit, where that is not the measure's.")
            .note(Baseline::getNote, Baseline.Builder::note)
            .source(Baseline::getSource, Baseline.Builder::source)
            .build();

    /** What someone else has of the same measure. */
    public static final EntityFields<Comparator, Comparator.Builder> COMPARATOR = EntityFields.of(
                    "Comparator",
                    Comparator::builder,
                    Comparator.Builder::build,
                    Comparator::getExtensions,
                    Comparator.Builder::extensions)
            .type(
                    "Comparator",
                    "What someone else has of the same measure. It is not a target, nor a place in a table of councils.")
            .naming("of", FieldKind.TITLE, Comparator::getOf, Comparator.Builder::of)
            .meaning("Whose it is, such as `Scotland` or `similar councils`.")
            .required("amount", FieldKind.AMOUNT, Comparator::getAmount, Comparator.Builder::amount)
            .meaning("How much.")
            .optional("date", FieldKind.DATE, Comparator::getDate, Comparator.Builder::date)
            .meaning("The date it is of.")
            .optional("unit", FieldKind.TITLE, Comparator::getUnit, Comparator.Builder::unit)
            .meaning("Its unit, where that is not the measure's.")
            .note(Comparator::getNote, Comparator.Builder::note)
            .source(Comparator::getSource, Comparator.Builder::source)
            .build();

    /** A status and the limit it is given from. */
    public static final EntityFields<Band, Band.Builder> BAND = EntityFields.of(
                    "Band", Band::builder, Band.Builder::build, Band::getExtensions, Band.Builder::extensions)
            .type("Band", "A status and the limit it is given from.")
            .required("status", FieldKind.constant(BenefitStatus.class), Band::getStatus, Band.Builder::status)
            .meaning("The status.")
            .required("limit", FieldKind.AMOUNT, Band::getLimit, Band.Builder::limit)
            .meaning("The limit it is given from, which is part of the band and exact.")
            .build();

    /** The status given to what is measured. */
    public static final EntityFields<ToleranceBands, ToleranceBands.Builder> BANDS = EntityFields.of(
                    "Bands",
                    ToleranceBands::builder,
                    ToleranceBands.Builder::build,
                    ToleranceBands::getExtensions,
                    ToleranceBands.Builder::extensions)
            .type("Bands", "The status given to what is measured: that of the first band whose limit is reached.")
            .required(
                    "on",
                    FieldKind.constant(ToleranceBands.On.class),
                    ToleranceBands::getOn,
                    ToleranceBands.Builder::on)
            .meaning("Whether the limits are of the value, or of the percentage of the way to the target.")
            .list(
                    ListRule.AT_LEAST_ONE,
                    "limits",
                    FieldKind.entity(BAND),
                    ToleranceBands::getLimits,
                    ToleranceBands.Builder::addAllLimits)
            .meaning("The bands, the best first.")
            .required(
                    "otherwise",
                    FieldKind.constant(BenefitStatus.class),
                    ToleranceBands::getOtherwise,
                    ToleranceBands.Builder::otherwise)
            .meaning("The status of what reaches no limit.")
            .build();

    /** A status given by hand. */
    public static final EntityFields<StatusOverride, StatusOverride.Builder> OVERRIDE = EntityFields.of(
                    "Override",
                    StatusOverride::builder,
                    StatusOverride.Builder::build,
                    StatusOverride::getExtensions,
                    StatusOverride.Builder::extensions)
            .type(
                    "Override",
                    "A status given to a measure by hand, with the reason. It gives a status, or says that an earlier one is withdrawn.")
            .required("asOf", FieldKind.DATE, StatusOverride::getAsOf, StatusOverride.Builder::asOf)
            .meaning("The date from the first day of which it applies.")
            .optional(
                    "status",
                    FieldKind.constant(BenefitStatus.class),
                    StatusOverride::getStatus,
                    StatusOverride.Builder::status)
            .meaning("The status; not beside withdrawn.")
            .defaulted(
                    "withdrawn", FieldKind.FLAG, StatusOverride::isWithdrawn, StatusOverride.Builder::withdrawn, false)
            .meaning("Whether an earlier status by hand is withdrawn, and the bands speak again.")
            .required("reason", FieldKind.NOTE, StatusOverride::getReason, StatusOverride.Builder::reason)
            .meaning("Why; it is not blank.")
            .source(StatusOverride::getSource, StatusOverride.Builder::source)
            .optional("recordedAt", FieldKind.MOMENT, StatusOverride::getRecordedAt, StatusOverride.Builder::recordedAt)
            .meaning("When it was written down, which is not the date it is about.")
            .optional("recordedBy", FieldKind.ROLE, StatusOverride::getRecordedBy, StatusOverride.Builder::recordedBy)
            .meaning("The role that wrote it down; never a person's name.")
            .note(StatusOverride::getNote, StatusOverride.Builder::note)
            .build();

    /** From which value on a run chart goes. */
    public static final EntityFields<MedianRule, MedianRule.Builder> MEDIAN = EntityFields.of(
                    "Median",
                    MedianRule::builder,
                    MedianRule.Builder::build,
                    MedianRule::getExtensions,
                    MedianRule.Builder::extensions)
            .type(
                    "Median",
                    "From which value on the run chart of a measure goes, and up to which its median is made. Of several the one counts whose start has begun last.")
            .optional("start", FieldKind.DATE, MedianRule::getStart, MedianRule.Builder::start)
            .meaning("Where the chart starts anew, its first day included; the first value if absent.")
            .optional("frozenAt", FieldKind.DATE, MedianRule::getFrozenAt, MedianRule.Builder::frozenAt)
            .meaning("The date up to which values make the median, its last day included; all of them if absent.")
            .required("reason", FieldKind.NOTE, MedianRule::getReason, MedianRule.Builder::reason)
            .meaning("Why; it is not blank.")
            .source(MedianRule::getSource, MedianRule.Builder::source)
            .build();

    /** A measure. */
    public static final EntityFields<Measure, Measure.Builder> MEASURE = EntityFields.of(
                    "Measure",
                    Measure::builder,
                    Measure.Builder::build,
                    Measure::getExtensions,
                    Measure.Builder::extensions)
            .type(
                    "Measure",
                    "Something that is measured, with as much of baseline, target and observations as there is.")
            .id(LinkTarget.MEASURE, Measure::getId, Measure.Builder::id)
            .meaning("The id, unique among all entries of the plan.")
            .required("title", FieldKind.TITLE, Measure::getTitle, Measure.Builder::title)
            .meaning("What is measured, in a few words.")
            .optional("unit", FieldKind.TITLE, Measure::getUnit, Measure.Builder::unit)
            .meaning("What one of it is, such as `people`, `GBP` or `%`.")
            .defaulted("per", FieldKind.COUNT, Measure::getPer, Measure.Builder::per, 100L)
            .meaning("Of how many a ratio is told: 100 for a percentage, 1000 for so many in a thousand.")
            .defaulted("countOfPeople", FieldKind.FLAG, Measure::isCountOfPeople, Measure.Builder::countOfPeople, false)
            .meaning("Whether it counts people, so that small counts are suppressed before they are published.")
            .optional(
                    "direction", FieldKind.constant(Direction.class), Measure::getDirection, Measure.Builder::direction)
            .meaning("Which way is better; left out if that is not stated.")
            .optional("series", FieldKind.constant(SeriesType.class), Measure::getSeries, Measure.Builder::series)
            .meaning(
                    "Whether its values are of a day, of periods that may be added, or since a start; left out if that is not stated.")
            .list(
                    "links",
                    FieldKind.entity(ReferenceFields.ENTRY_LINK),
                    Measure::getLinks,
                    Measure.Builder::addAllLinks)
            .meaning("What it speaks to elsewhere, such as a vision, an outcome or an indicator of the national frame.")
            .optional("partOf", FieldKind.link(LinkTarget.MEASURE), Measure::getPartOf, Measure.Builder::partOf)
            .meaning("The id of the measure whose numbers this one's are part of.")
            .optional("baseline", FieldKind.entity(BASELINE), Measure::getBaseline, Measure.Builder::baseline)
            .meaning("How it stood before the change.")
            .defaulted(
                    "target",
                    FieldKind.entity(TargetFields.TARGET),
                    Measure::getTarget,
                    Measure.Builder::target,
                    new Target.None(TargetTerms.EMPTY))
            .meaning("What it is meant to reach; none if absent.")
            .list(
                    "targetProfile",
                    FieldKind.entity(TargetFields.TARGET),
                    Measure::getTargetProfile,
                    Measure.Builder::addAllTargetProfile)
            .meaning(
                    "What it is meant to reach on the way there, such as for each year, each with its date, the earliest first.")
            .list(
                    "targetAmendments",
                    FieldKind.entity(TargetFields.AMENDMENT),
                    Measure::getTargetAmendments,
                    Measure.Builder::addAllTargetAmendments)
            .meaning("How what it is meant to reach was amended, the earliest first.")
            .list(
                    "observations",
                    FieldKind.entity(ObservationFields.OBSERVATION),
                    Measure::getObservations,
                    Measure.Builder::addAllObservations)
            .meaning("What was found.")
            .list(
                    "breakdowns",
                    FieldKind.entity(ObservationFields.BREAKDOWN),
                    Measure::getBreakdowns,
                    Measure.Builder::addAllBreakdowns)
            .meaning("Its numbers by the dimensions that the plan declares.")
            .list("medians", FieldKind.entity(MEDIAN), Measure::getMedians, Measure.Builder::addAllMedians)
            .meaning("From where on its run chart goes, and of which values its median is; all of them if absent.")
            .list(
                    "comparators",
                    FieldKind.entity(COMPARATOR),
                    Measure::getComparators,
                    Measure.Builder::addAllComparators)
            .meaning("What others have of the same measure.")
            .optional("bands", FieldKind.entity(BANDS), Measure::getBands, Measure.Builder::bands)
            .meaning("The status given to what is measured.")
            .list("overrides", FieldKind.entity(OVERRIDE), Measure::getOverrides, Measure.Builder::addAllOverrides)
            .meaning("The statuses given by hand.")
            .note(Measure::getNote, Measure.Builder::note)
            .source(Measure::getSource, Measure.Builder::source)
            .build();

    /** A set of measures. */
    public static final EntityFields<MeasureSet, MeasureSet.Builder> MEASURE_SET = EntityFields.of(
                    "Measure set",
                    MeasureSet::builder,
                    MeasureSet.Builder::build,
                    MeasureSet::getExtensions,
                    MeasureSet.Builder::extensions)
            .type(
                    "MeasureSet",
                    "A named set of measures in their order, such as a performance framework. A measure may be in several sets or in none.")
            .id(LinkTarget.MEASURE_SET, MeasureSet::getId, MeasureSet.Builder::id)
            .meaning("The id, unique among the sets of the plan.")
            .required("title", FieldKind.TITLE, MeasureSet::getTitle, MeasureSet.Builder::title)
            .meaning("Its name.")
            .list(
                    "measures",
                    FieldKind.link(LinkTarget.MEASURE),
                    MeasureSet::getMeasures,
                    MeasureSet.Builder::addAllMeasures)
            .meaning("The ids of its measures, in its order.")
            .note(MeasureSet::getNote, MeasureSet.Builder::note)
            .source(MeasureSet::getSource, MeasureSet.Builder::source)
            .build();

    private MeasureFields() {}
}
