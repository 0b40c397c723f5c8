package io.github.promisemodel.json.measure;

import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ParsedText;
import io.github.promisemodel.json.table.Patterns;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.ValueCodecs;
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
    public static final ValueCodec<Amount> AMOUNT = ParsedText.of(
            new JsonShape.Named(
                    "Amount",
                    "A number as exactly as it is printed, in a text that keeps its spelling; it may be said not to be exact.",
                    new JsonShape.Text("an amount such as \"1721\" or \"over 1721\"", Patterns.AMOUNT, 0)),
            "not an amount; write its digits, at most " + Amount.MOST_DIGITS
                    + " of them and with no commas, as 1721 or 80.10, and before what is not exact one of the words over,"
                    + " at least, about, under, at most",
            Amount::parse);

    /** A length of time, in years, months and days. */
    public static final ValueCodec<Period> LENGTH = ParsedText.of(
            new JsonShape.Named(
                    "Length",
                    "A length of time in years, months and days.",
                    new JsonShape.Text("a length of time such as \"P12M\"", Patterns.LENGTH, 0)),
            "not a length of time; write it in years, months and days as P1Y, P12M or P14D",
            Period::parse);

    /** Which way is better, by its name. */
    public static final ValueCodec<Direction> DIRECTION = ValueCodecs.constant(Direction.class);

    /** A baseline. */
    public static final ObjectTable<Baseline, Baseline.Builder> BASELINE = ObjectTable.of(
                    "Baseline",
                    Baseline::builder,
                    Baseline.Builder::build,
                    Baseline::getExtensions,
                    Baseline.Builder::extensions)
            .describe(
                    "Baseline",
                    "How a measure stood before the change. A measure whose first number nobody printed has none; it does not have one of zero.")
            .required("amount", AMOUNT, Baseline::getAmount, Baseline.Builder::amount)
            .meaning("How much.")
            .optional("date", ValueCodecs.DATE, Baseline::getDate, Baseline.Builder::date)
            .meaning("The date it is of.")
            .optional("unit", ValueCodecs.TEXT, Baseline::getUnit, Baseline.Builder::unit)
            .meaning("Its unit, where that is not the measure's.")
            .optional("note", ValueCodecs.NOTE, Baseline::getNote, Baseline.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, Baseline::getSource, Baseline.Builder::source)
            .meaning("Where it is printed.")
            .build();

    /** A target; which fields it has depends on its kind. */
    public static final ValueCodec<Target> TARGET = ObjectTable.<Target, TargetDraft>of(
                    "Target",
                    TargetDraft::new,
                    TargetDraft::build,
                    target -> target.terms().extensions(),
                    TargetDraft::extensions)
            .describe("Target", "What a measure is meant to reach. Which fields it has depends on its kind.")
            .required("kind", ValueCodecs.constant(TargetKind.class), Target::kind, TargetDraft::kind)
            .meaning("The kind of target.")
            .optional(
                    TargetDraft.AMOUNT,
                    AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.AMOUNT),
                    (draft, amount) -> draft.amount(TargetDraft.AMOUNT, amount))
            .meaning("How much at least, at most, as a change, or in each period.")
            .optional(
                    TargetDraft.LOW,
                    AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.LOW),
                    (draft, amount) -> draft.amount(TargetDraft.LOW, amount))
            .meaning("The lower end, included.")
            .optional(
                    TargetDraft.HIGH,
                    AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.HIGH),
                    (draft, amount) -> draft.amount(TargetDraft.HIGH, amount))
            .meaning("The upper end, included.")
            .optional(
                    TargetDraft.PERCENT,
                    AMOUNT,
                    target -> TargetDraft.amountOf(target, TargetDraft.PERCENT),
                    (draft, amount) -> draft.amount(TargetDraft.PERCENT, amount))
            .meaning("The change in per cent of the baseline.")
            .optional(TargetDraft.EVERY, LENGTH, TargetDraft::everyOf, TargetDraft::every)
            .meaning("How long each period is.")
            .optional("by", ValueCodecs.DATE, target -> target.terms().by(), TargetDraft::by)
            .meaning("When it is to be reached; a partial date counts to its last day.")
            .optional("asPrinted", ValueCodecs.TEXT, target -> target.terms().asPrinted(), TargetDraft::asPrinted)
            .meaning("The words as printed.")
            .variants("kind", TargetDraft.variants())
            .build();

    /** An observation: its amount, or whether it is met, or words alone. */
    public static final ValueCodec<Observation> OBSERVATION = ObjectTable.<Observation, ObservationDraft>of(
                    "Observation",
                    ObservationDraft::new,
                    ObservationDraft::build,
                    Observation::getExtensions,
                    (draft, extensions) -> draft.rest.extensions(extensions))
            .describe(
                    "Observation",
                    "What was found of a measure: an amount, or whether it is met, or words alone. It is never changed: a later one stands in its place.")
            .optional("amount", AMOUNT, Observation::findAmount, ObservationDraft::amount)
            .meaning("How much, where a number was found.")
            .optional(
                    "met",
                    ValueCodecs.FLAG,
                    observation -> observation.findAnswer().map(YesNo::isYes),
                    ObservationDraft::met)
            .meaning("Whether it is so, where the answer is yes or no; not beside an amount.")
            .optional(
                    "asPrinted",
                    ValueCodecs.TEXT,
                    Observation::getAsPrinted,
                    (draft, words) -> draft.rest.asPrinted(words))
            .meaning("The words as printed.")
            .optional("date", ValueCodecs.DATE, Observation::getDate, (draft, date) -> draft.rest.date(date))
            .meaning("The date it is as of, seen from its first day; left out if no document prints one.")
            .optional("period", ValueCodecs.DATE, Observation::getPeriod, (draft, period) -> draft.rest.period(period))
            .meaning("The period it was counted over, first and last day included.")
            .optional("unit", ValueCodecs.TEXT, Observation::getUnit, (draft, unit) -> draft.rest.unit(unit))
            .meaning("Its unit, where that is not the measure's.")
            .optional(
                    "source",
                    ReferenceTables.SOURCE,
                    Observation::getSource,
                    (draft, source) -> draft.rest.source(source))
            .meaning("Where it is printed.")
            .optional(
                    "recordedAt",
                    ValueCodecs.INSTANT,
                    Observation::getRecordedAt,
                    (draft, at) -> draft.rest.recordedAt(at))
            .meaning("When it was written down, which is not the date it is about.")
            .optional(
                    "recordedBy",
                    ValueCodecs.TEXT,
                    Observation::getRecordedBy,
                    (draft, by) -> draft.rest.recordedBy(by))
            .meaning("The role that wrote it down; never a person's name.")
            .optional("note", ValueCodecs.NOTE, Observation::getNote, (draft, note) -> draft.rest.note(note))
            .meaning("What a reader should know, such as what the text leaves open.")
            .build();

    /** What someone else has of the same measure. */
    public static final ObjectTable<Comparator, Comparator.Builder> COMPARATOR = ObjectTable.of(
                    "Comparator",
                    Comparator::builder,
                    Comparator.Builder::build,
                    Comparator::getExtensions,
                    Comparator.Builder::extensions)
            .describe(
                    "Comparator",
                    "What someone else has of the same measure. It is not a target, nor a place in a table of councils.")
            .id("of", ValueCodecs.ID, Comparator::getOf, Comparator.Builder::of)
            .meaning("Whose it is, such as `Scotland` or `similar councils`.")
            .required("amount", AMOUNT, Comparator::getAmount, Comparator.Builder::amount)
            .meaning("How much.")
            .optional("date", ValueCodecs.DATE, Comparator::getDate, Comparator.Builder::date)
            .meaning("The date it is of.")
            .optional("unit", ValueCodecs.TEXT, Comparator::getUnit, Comparator.Builder::unit)
            .meaning("Its unit, where that is not the measure's.")
            .optional("note", ValueCodecs.NOTE, Comparator::getNote, Comparator.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, Comparator::getSource, Comparator.Builder::source)
            .meaning("Where it is printed.")
            .build();

    private static final ValueCodec<BenefitStatus> STATUS = ValueCodecs.constant(BenefitStatus.class);

    /** A status and the limit it is given from. */
    public static final ObjectTable<Band, Band.Builder> BAND = ObjectTable.of(
                    "Band", Band::builder, Band.Builder::build, Band::getExtensions, Band.Builder::extensions)
            .describe("Band", "A status and the limit it is given from.")
            .required("status", STATUS, Band::getStatus, Band.Builder::status)
            .meaning("The status.")
            .required("limit", AMOUNT, Band::getLimit, Band.Builder::limit)
            .meaning("The limit it is given from, which is part of the band and exact.")
            .build();

    /** The status given to what is measured. */
    public static final ObjectTable<ToleranceBands, ToleranceBands.Builder> BANDS = ObjectTable.of(
                    "Bands",
                    ToleranceBands::builder,
                    ToleranceBands.Builder::build,
                    ToleranceBands::getExtensions,
                    ToleranceBands.Builder::extensions)
            .describe("Bands", "The status given to what is measured: that of the first band whose limit is reached.")
            .required(
                    "on",
                    ValueCodecs.constant(ToleranceBands.On.class),
                    ToleranceBands::getOn,
                    ToleranceBands.Builder::on)
            .meaning("Whether the limits are of the value, or of the percentage of the way to the target.")
            .list("limits", BAND, ToleranceBands::getLimits, ToleranceBands.Builder::addAllLimits)
            .atLeastOne()
            .meaning("The bands, the best first.")
            .required("otherwise", STATUS, ToleranceBands::getOtherwise, ToleranceBands.Builder::otherwise)
            .meaning("The status of what reaches no limit.")
            .build();

    /** A status given by hand. */
    public static final ObjectTable<StatusOverride, StatusOverride.Builder> OVERRIDE = ObjectTable.of(
                    "Override",
                    StatusOverride::builder,
                    StatusOverride.Builder::build,
                    StatusOverride::getExtensions,
                    StatusOverride.Builder::extensions)
            .describe(
                    "Override",
                    "A status given to a measure by hand, with the reason. It gives a status, or says that an earlier one is withdrawn.")
            .required("asOf", ValueCodecs.DATE, StatusOverride::getAsOf, StatusOverride.Builder::asOf)
            .meaning("The date from the first day of which it stands.")
            .optional("status", STATUS, StatusOverride::getStatus, StatusOverride.Builder::status)
            .meaning("The status; not beside withdrawn.")
            .defaulted(
                    "withdrawn",
                    ValueCodecs.FLAG,
                    StatusOverride::isWithdrawn,
                    StatusOverride.Builder::withdrawn,
                    false)
            .meaning("Whether an earlier status by hand is withdrawn, and the bands speak again.")
            .required("reason", ValueCodecs.NOTE, StatusOverride::getReason, StatusOverride.Builder::reason)
            .meaning("Why; it is not blank.")
            .optional("source", ReferenceTables.SOURCE, StatusOverride::getSource, StatusOverride.Builder::source)
            .meaning("Where it is printed.")
            .optional(
                    "recordedAt",
                    ValueCodecs.INSTANT,
                    StatusOverride::getRecordedAt,
                    StatusOverride.Builder::recordedAt)
            .meaning("When it was written down, which is not the date it is about.")
            .optional("recordedBy", ValueCodecs.TEXT, StatusOverride::getRecordedBy, StatusOverride.Builder::recordedBy)
            .meaning("The role that wrote it down; never a person's name.")
            .optional("note", ValueCodecs.NOTE, StatusOverride::getNote, StatusOverride.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .build();

    /** A measure. */
    public static final ObjectTable<Measure, Measure.Builder> MEASURE = ObjectTable.of(
                    "Measure",
                    Measure::builder,
                    Measure.Builder::build,
                    Measure::getExtensions,
                    Measure.Builder::extensions)
            .describe(
                    "Measure",
                    "Something that is measured, with as much of baseline, target and observations as there is.")
            .id("id", ValueCodecs.ID, Measure::getId, Measure.Builder::id)
            .meaning("The id, unique among all entries of the plan.")
            .required("title", ValueCodecs.TEXT, Measure::getTitle, Measure.Builder::title)
            .meaning("What is measured, in a few words.")
            .optional("unit", ValueCodecs.TEXT, Measure::getUnit, Measure.Builder::unit)
            .meaning("What one of it is, such as `people`, `GBP` or `%`.")
            .defaulted(
                    "countOfPeople", ValueCodecs.FLAG, Measure::isCountOfPeople, Measure.Builder::countOfPeople, false)
            .meaning("Whether it counts people, so that small numbers are held back before they are published.")
            .optional("direction", DIRECTION, Measure::getDirection, Measure.Builder::direction)
            .meaning("Which way is better; left out if that is not stated.")
            .optional("baseline", BASELINE, Measure::getBaseline, Measure.Builder::baseline)
            .meaning("How it stood before the change.")
            .defaulted(
                    "target", TARGET, Measure::getTarget, Measure.Builder::target, new Target.None(TargetTerms.EMPTY))
            .meaning("What it is meant to reach; none if it is not there.")
            .list("observations", OBSERVATION, Measure::getObservations, Measure.Builder::addAllObservations)
            .meaning("What was found.")
            .list("comparators", COMPARATOR, Measure::getComparators, Measure.Builder::addAllComparators)
            .meaning("What others have of the same measure.")
            .optional("bands", BANDS, Measure::getBands, Measure.Builder::bands)
            .meaning("The status given to what is measured.")
            .list("overrides", OVERRIDE, Measure::getOverrides, Measure.Builder::addAllOverrides)
            .meaning("The statuses given by hand.")
            .optional("note", ValueCodecs.NOTE, Measure::getNote, Measure.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, Measure::getSource, Measure.Builder::source)
            .meaning("Where it is printed.")
            .build();

    private MeasureTables() {}
}
