package io.github.promisemodel.fields;

import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetKind;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.measure.YesNo;
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

    /** A target; which fields it has depends on its kind. */
    public static final EntityFields<Target, ?> TARGET = EntityFields.<Target, TargetDraft>of(
                    "Target",
                    TargetDraft::new,
                    TargetDraft::build,
                    target -> target.terms().extensions(),
                    TargetDraft::extensions)
            .type("Target", "What a measure is meant to reach. Which fields it has depends on its kind.")
            .required("kind", FieldKind.constant(TargetKind.class), Target::kind, TargetDraft::kind)
            .meaning("The kind of target.")
            .optional(
                    TargetDraft.AMOUNT,
                    FieldKind.AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.AMOUNT),
                    (draft, amount) -> draft.amount(TargetDraft.AMOUNT, amount))
            .meaning("How much at least, at most, as a change, or in each period.")
            .optional(
                    TargetDraft.LOW,
                    FieldKind.AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.LOW),
                    (draft, amount) -> draft.amount(TargetDraft.LOW, amount))
            .meaning("The lower end, included.")
            .optional(
                    TargetDraft.HIGH,
                    FieldKind.AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.HIGH),
                    (draft, amount) -> draft.amount(TargetDraft.HIGH, amount))
            .meaning("The upper end, included.")
            .optional(
                    TargetDraft.PERCENT,
                    FieldKind.AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.PERCENT),
                    (draft, amount) -> draft.amount(TargetDraft.PERCENT, amount))
            .meaning("The change in per cent of the baseline.")
            .optional(TargetDraft.EVERY, FieldKind.LENGTH, TargetDraft::everyOf, TargetDraft::every)
            .meaning("How long each period is.")
            .optional("by", FieldKind.DATE, target -> target.terms().by(), TargetDraft::by)
            .meaning("When it is to be reached; a partial date counts to its last day.")
            .optional(
                    "asPrinted", FieldKind.AS_PRINTED, target -> target.terms().asPrinted(), TargetDraft::asPrinted)
            .meaning("The words as printed.")
            .variants("kind", TargetDraft.variants())
            .build();

    /** An observation: its amount, or its ratio, or whether it is met, or words alone. */
    public static final EntityFields<Observation, ?> OBSERVATION = EntityFields.<Observation, ObservationDraft>of(
                    "Observation",
                    ObservationDraft::new,
                    ObservationDraft::build,
                    Observation::getExtensions,
                    (draft, extensions) -> draft.rest.extensions(extensions))
            .type(
                    "Observation",
                    "What was found of a measure: an amount, or a ratio, or whether it is met, or words alone. It is never changed: a later one takes its place.")
            .optional("amount", FieldKind.AMOUNT, Observation::findAmount, ObservationDraft::amount)
            .meaning("How much, where a number was found.")
            .optional(
                    "numerator",
                    FieldKind.AMOUNT,
                    observation -> observation.findRatio().map(Ratio::numerator),
                    ObservationDraft::numerator)
            .meaning(
                    "How many of the denominator, where a percentage or a rate was worked out; exact, and not beside an amount.")
            .optional(
                    "denominator",
                    FieldKind.AMOUNT,
                    observation -> observation.findRatio().map(Ratio::denominator),
                    ObservationDraft::denominator)
            .meaning("Of how many; exact, and with a numerator alone.")
            .optional(
                    "met",
                    FieldKind.FLAG,
                    observation -> observation.findAnswer().map(YesNo::isYes),
                    ObservationDraft::met)
            .meaning("Whether it is so, where the answer is yes or no; not beside an amount.")
            .optional(
                    "asPrinted",
                    FieldKind.AS_PRINTED,
                    Observation::getAsPrinted,
                    (draft, words) -> draft.rest.asPrinted(words))
            .meaning("The words as printed.")
            .optional("date", FieldKind.DATE, Observation::getDate, (draft, date) -> draft.rest.date(date))
            .meaning("The date it is as of, seen from its first day; left out if no document prints one.")
            .optional("period", FieldKind.DATE, Observation::getPeriod, (draft, period) -> draft.rest.period(period))
            .meaning("The period it was counted over, first and last day included.")
            .optional("unit", FieldKind.TITLE, Observation::getUnit, (draft, unit) -> draft.rest.unit(unit))
            .meaning("Its unit, where that is not the measure's.")
            .source(Observation::getSource, (draft, source) -> draft.rest.source(source))
            .optional(
                    "recordedAt",
                    FieldKind.MOMENT,
                    Observation::getRecordedAt,
                    (draft, at) -> draft.rest.recordedAt(at))
            .meaning("When it was written down, which is not the date it is about.")
            .optional(
                    "recordedBy", FieldKind.ROLE, Observation::getRecordedBy, (draft, by) -> draft.rest.recordedBy(by))
            .meaning("The role that wrote it down; never a person's name.")
            .note(Observation::getNote, (draft, note) -> draft.rest.note(note))
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
            .optional("partOf", FieldKind.link(LinkTarget.MEASURE), Measure::getPartOf, Measure.Builder::partOf)
            .meaning("The id of the measure whose numbers this one's are part of.")
            .optional("baseline", FieldKind.entity(BASELINE), Measure::getBaseline, Measure.Builder::baseline)
            .meaning("How it stood before the change.")
            .defaulted(
                    "target",
                    FieldKind.entity(TARGET),
                    Measure::getTarget,
                    Measure.Builder::target,
                    new Target.None(TargetTerms.EMPTY))
            .meaning("What it is meant to reach; none if absent.")
            .list(
                    "observations",
                    FieldKind.entity(OBSERVATION),
                    Measure::getObservations,
                    Measure.Builder::addAllObservations)
            .meaning("What was found.")
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

    private MeasureFields() {}
}
