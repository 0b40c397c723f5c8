package io.github.promisemodel.fields;

import io.github.promisemodel.measure.Breakdown;
import io.github.promisemodel.measure.BreakdownPart;
import io.github.promisemodel.measure.Category;
import io.github.promisemodel.measure.Dimension;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservationFlag;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.YesNo;

/** The descriptions of what was found of measures, as a whole and by the dimensions of the plan. */
public final class ObservationFields {

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
            .named(LinkTarget.OBSERVATION)
            .optional("id", FieldKind.ID, Observation::getId, (draft, id) -> draft.rest.id(id))
            .meaning("The id that a later observation names it by, unique among all observations of the plan.")
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
            .list(
                    ListRule.DISTINCT,
                    "flags",
                    FieldKind.constant(ObservationFlag.class),
                    Observation::getFlags,
                    (draft, flags) -> draft.rest.addAllFlags(flags))
            .meaning("What is said of how sure the value is.")
            .optional(
                    "supersedes",
                    FieldKind.link(LinkTarget.OBSERVATION),
                    Observation::getSupersedes,
                    (draft, id) -> draft.rest.supersedes(id))
            .meaning("The id of the observation of the same series, of whatever date, whose place it takes.")
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

    /** What was found of one category. */
    public static final EntityFields<BreakdownPart, BreakdownPart.Builder> BREAKDOWN_PART = EntityFields.of(
                    "Part",
                    BreakdownPart::builder,
                    BreakdownPart.Builder::build,
                    BreakdownPart::getExtensions,
                    BreakdownPart.Builder::extensions)
            .type("BreakdownPart", "What was found of one category of a breakdown.")
            .naming(
                    "category",
                    FieldKind.link(LinkTarget.CATEGORY),
                    BreakdownPart::getCategory,
                    BreakdownPart.Builder::category)
            .meaning("The id of the category, one of the dimension's.")
            .list(
                    "observations",
                    FieldKind.entity(OBSERVATION),
                    BreakdownPart::getObservations,
                    BreakdownPart.Builder::addAllObservations)
            .meaning("What was found.")
            .note(BreakdownPart::getNote, BreakdownPart.Builder::note)
            .build();

    /** The numbers of a measure by a dimension. */
    public static final EntityFields<Breakdown, Breakdown.Builder> BREAKDOWN = EntityFields.of(
                    "Breakdown",
                    Breakdown::builder,
                    Breakdown.Builder::build,
                    Breakdown::getExtensions,
                    Breakdown.Builder::extensions)
            .type(
                    "Breakdown",
                    "The numbers of a measure by one dimension that the plan declares, such as by age group, beside the measure's own as their total.")
            .naming(
                    "dimension",
                    FieldKind.link(LinkTarget.DIMENSION),
                    Breakdown::getDimension,
                    Breakdown.Builder::dimension)
            .meaning("The id of the dimension.")
            .defaulted("overlapping", FieldKind.FLAG, Breakdown::isOverlapping, Breakdown.Builder::overlapping, false)
            .meaning(
                    "Whether one thing may be counted in several parts, or in none, so that they need not add up to the whole.")
            .list("parts", FieldKind.entity(BREAKDOWN_PART), Breakdown::getParts, Breakdown.Builder::addAllParts)
            .meaning("The parts, one for each category.")
            .note(Breakdown::getNote, Breakdown.Builder::note)
            .source(Breakdown::getSource, Breakdown.Builder::source)
            .build();

    /** A category of a dimension. */
    public static final EntityFields<Category, Category.Builder> CATEGORY = EntityFields.of(
                    "Category",
                    Category::builder,
                    Category.Builder::build,
                    Category::getExtensions,
                    Category.Builder::extensions)
            .type("Category", "One of the categories of a dimension. It is of many, never of one child.")
            .id(LinkTarget.CATEGORY, Category::getId, Category.Builder::id)
            .meaning("The id, unique among the categories of the dimension.")
            .required("title", FieldKind.TITLE, Category::getTitle, Category.Builder::title)
            .meaning("What it is, in a few words.")
            .defaulted("notKnown", FieldKind.FLAG, Category::isNotKnown, Category.Builder::notKnown, false)
            .meaning("Whether it is of those of whom the category is not known.")
            .build();

    /** Something that numbers are broken down by. */
    public static final EntityFields<Dimension, Dimension.Builder> DIMENSION = EntityFields.of(
                    "Dimension",
                    Dimension::builder,
                    Dimension.Builder::build,
                    Dimension::getExtensions,
                    Dimension.Builder::extensions)
            .type("Dimension", "Something that numbers are broken down by, such as age groups, with its categories.")
            .id(LinkTarget.DIMENSION, Dimension::getId, Dimension.Builder::id)
            .meaning("The id, unique among the dimensions of the plan.")
            .required("title", FieldKind.TITLE, Dimension::getTitle, Dimension.Builder::title)
            .meaning("What it is, in a few words.")
            .list(
                    "categories",
                    FieldKind.entity(CATEGORY),
                    Dimension::getCategories,
                    Dimension.Builder::addAllCategories)
            .meaning("The categories, in the order they are shown.")
            .note(Dimension::getNote, Dimension.Builder::note)
            .source(Dimension::getSource, Dimension.Builder::source)
            .build();

    private ObservationFields() {}
}
