package io.github.promisemodel.json.measure;

import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.Values;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetKind;
import io.github.promisemodel.measure.TargetTerms;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.status.BenefitStatus;
import java.time.Period;

/** How measures are written. */
public final class MeasureTables {

    /** An amount, as a text that keeps its spelling. */
    public static final ValueCodec<Amount> AMOUNT = new ParsedText<>(
            "an amount such as \"1721\" or \"over 1721\"",
            "no amount; write its digits, at most " + Amount.MOST_DIGITS
                    + " of them and with no commas, as 1721 or 80.10, and before what is not exact one of the words over,"
                    + " at least, about, under, at most",
            Amount::parse);

    /** A length of time, in years, months and days. */
    public static final ValueCodec<Period> LENGTH = new ParsedText<>(
            "a length of time such as \"P12M\"",
            "no length of time; write it in years, months and days as P1Y, P12M or P14D",
            Period::parse);

    /** Which way is better, by its name. */
    public static final ValueCodec<Direction> DIRECTION = Values.constant(Direction.class);

    /** A baseline. */
    public static final ObjectTable<Baseline, Baseline.Builder> BASELINE = ObjectTable.of(
                    "Baseline",
                    Baseline::builder,
                    Baseline.Builder::build,
                    Baseline::getExtensions,
                    Baseline.Builder::extensions)
            .required("amount", AMOUNT, Baseline::getAmount, Baseline.Builder::amount)
            .optional("date", Values.DATE, Baseline::getDate, Baseline.Builder::date)
            .optional("unit", Values.TEXT, Baseline::getUnit, Baseline.Builder::unit)
            .optional("note", Values.TEXT, Baseline::getNote, Baseline.Builder::note)
            .optional("source", ReferenceTables.SOURCE, Baseline::getSource, Baseline.Builder::source)
            .build();

    /** A target; which fields it has depends on its kind. */
    public static final ValueCodec<Target> TARGET = ObjectTable.<Target, TargetDraft>of(
                    "Target",
                    TargetDraft::new,
                    TargetDraft::build,
                    target -> target.terms().extensions(),
                    TargetDraft::extensions)
            .required("kind", Values.constant(TargetKind.class), Target::kind, TargetDraft::kind)
            .optional(
                    TargetDraft.AMOUNT,
                    AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.AMOUNT),
                    (draft, amount) -> draft.amount(TargetDraft.AMOUNT, amount))
            .optional(
                    TargetDraft.LOW,
                    AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.LOW),
                    (draft, amount) -> draft.amount(TargetDraft.LOW, amount))
            .optional(
                    TargetDraft.HIGH,
                    AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.HIGH),
                    (draft, amount) -> draft.amount(TargetDraft.HIGH, amount))
            .optional(
                    TargetDraft.PERCENT,
                    AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.PERCENT),
                    (draft, amount) -> draft.amount(TargetDraft.PERCENT, amount))
            .optional(TargetDraft.EVERY, LENGTH, TargetDraft::everyOf, TargetDraft::every)
            .optional("by", Values.DATE, target -> target.terms().by(), TargetDraft::by)
            .optional("asPrinted", Values.TEXT, target -> target.terms().asPrinted(), TargetDraft::asPrinted)
            .build();

    /** An observation: its amount, or whether it is met, or words alone. */
    public static final ValueCodec<Observation> OBSERVATION = ObjectTable.<Observation, ObservationDraft>of(
                    "Observation",
                    ObservationDraft::new,
                    ObservationDraft::build,
                    Observation::getExtensions,
                    (draft, extensions) -> draft.rest.extensions(extensions))
            .optional("amount", AMOUNT, Observation::findAmount, ObservationDraft::amount)
            .optional(
                    "met",
                    Values.FLAG,
                    observation -> observation.findAnswer().map(YesNo::isYes),
                    ObservationDraft::met)
            .optional(
                    "asPrinted", Values.TEXT, Observation::getAsPrinted, (draft, words) -> draft.rest.asPrinted(words))
            .optional("date", Values.DATE, Observation::getDate, (draft, date) -> draft.rest.date(date))
            .optional("period", Values.DATE, Observation::getPeriod, (draft, period) -> draft.rest.period(period))
            .optional("unit", Values.TEXT, Observation::getUnit, (draft, unit) -> draft.rest.unit(unit))
            .optional(
                    "source",
                    ReferenceTables.SOURCE,
                    Observation::getSource,
                    (draft, source) -> draft.rest.source(source))
            .optional(
                    "recordedAt", Values.INSTANT, Observation::getRecordedAt, (draft, at) -> draft.rest.recordedAt(at))
            .optional("recordedBy", Values.TEXT, Observation::getRecordedBy, (draft, by) -> draft.rest.recordedBy(by))
            .optional("note", Values.TEXT, Observation::getNote, (draft, note) -> draft.rest.note(note))
            .build();

    /** What someone else has of the same measure. */
    public static final ObjectTable<Comparator, Comparator.Builder> COMPARATOR = ObjectTable.of(
                    "Comparator",
                    Comparator::builder,
                    Comparator.Builder::build,
                    Comparator::getExtensions,
                    Comparator.Builder::extensions)
            .id("of", Values.ID, Comparator::getOf, Comparator.Builder::of)
            .required("amount", AMOUNT, Comparator::getAmount, Comparator.Builder::amount)
            .optional("date", Values.DATE, Comparator::getDate, Comparator.Builder::date)
            .optional("unit", Values.TEXT, Comparator::getUnit, Comparator.Builder::unit)
            .optional("note", Values.TEXT, Comparator::getNote, Comparator.Builder::note)
            .optional("source", ReferenceTables.SOURCE, Comparator::getSource, Comparator.Builder::source)
            .build();

    private static final ValueCodec<BenefitStatus> STATUS = Values.constant(BenefitStatus.class);

    /** A status and the limit it is given from. */
    public static final ObjectTable<Band, Band.Builder> BAND = ObjectTable.of(
                    "Band", Band::builder, Band.Builder::build, Band::getExtensions, Band.Builder::extensions)
            .required("status", STATUS, Band::getStatus, Band.Builder::status)
            .required("limit", AMOUNT, Band::getLimit, Band.Builder::limit)
            .build();

    /** The status given to what is measured. */
    public static final ObjectTable<ToleranceBands, ToleranceBands.Builder> BANDS = ObjectTable.of(
                    "Bands",
                    ToleranceBands::builder,
                    ToleranceBands.Builder::build,
                    ToleranceBands::getExtensions,
                    ToleranceBands.Builder::extensions)
            .required("on", Values.constant(ToleranceBands.On.class), ToleranceBands::getOn, ToleranceBands.Builder::on)
            .list("limits", BAND, ToleranceBands::getLimits, ToleranceBands.Builder::addAllLimits)
            .required("otherwise", STATUS, ToleranceBands::getOtherwise, ToleranceBands.Builder::otherwise)
            .build();

    /** A status given by hand. */
    public static final ObjectTable<StatusOverride, StatusOverride.Builder> OVERRIDE = ObjectTable.of(
                    "Override",
                    StatusOverride::builder,
                    StatusOverride.Builder::build,
                    StatusOverride::getExtensions,
                    StatusOverride.Builder::extensions)
            .required("asOf", Values.DATE, StatusOverride::getAsOf, StatusOverride.Builder::asOf)
            .optional("status", STATUS, StatusOverride::getStatus, StatusOverride.Builder::status)
            .defaulted("withdrawn", Values.FLAG, StatusOverride::isWithdrawn, StatusOverride.Builder::withdrawn, false)
            .required("reason", Values.TEXT, StatusOverride::getReason, StatusOverride.Builder::reason)
            .optional("source", ReferenceTables.SOURCE, StatusOverride::getSource, StatusOverride.Builder::source)
            .optional("recordedAt", Values.INSTANT, StatusOverride::getRecordedAt, StatusOverride.Builder::recordedAt)
            .optional("recordedBy", Values.TEXT, StatusOverride::getRecordedBy, StatusOverride.Builder::recordedBy)
            .optional("note", Values.TEXT, StatusOverride::getNote, StatusOverride.Builder::note)
            .build();

    /** A measure. */
    public static final ObjectTable<Measure, Measure.Builder> MEASURE = ObjectTable.of(
                    "Measure",
                    Measure::builder,
                    Measure.Builder::build,
                    Measure::getExtensions,
                    Measure.Builder::extensions)
            .id("id", Values.ID, Measure::getId, Measure.Builder::id)
            .required("title", Values.TEXT, Measure::getTitle, Measure.Builder::title)
            .optional("unit", Values.TEXT, Measure::getUnit, Measure.Builder::unit)
            .defaulted("countOfPeople", Values.FLAG, Measure::isCountOfPeople, Measure.Builder::countOfPeople, false)
            .optional("direction", DIRECTION, Measure::getDirection, Measure.Builder::direction)
            .optional("baseline", BASELINE, Measure::getBaseline, Measure.Builder::baseline)
            .defaulted(
                    "target", TARGET, Measure::getTarget, Measure.Builder::target, new Target.None(TargetTerms.EMPTY))
            .list("observations", OBSERVATION, Measure::getObservations, Measure.Builder::addAllObservations)
            .list("comparators", COMPARATOR, Measure::getComparators, Measure.Builder::addAllComparators)
            .optional("bands", BANDS, Measure::getBands, Measure.Builder::bands)
            .list("overrides", OVERRIDE, Measure::getOverrides, Measure.Builder::addAllOverrides)
            .optional("note", Values.TEXT, Measure::getNote, Measure.Builder::note)
            .optional("source", ReferenceTables.SOURCE, Measure::getSource, Measure.Builder::source)
            .build();

    private MeasureTables() {}
}
