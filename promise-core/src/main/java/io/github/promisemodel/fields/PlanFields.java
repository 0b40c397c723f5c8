package io.github.promisemodel.fields;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.status.StatusScheme;

/** The descriptions of plans, their areas and their groups. */
public final class PlanFields {

    /** The time a plan runs. */
    public static final EntityFields<PlanPeriod, PlanPeriod.Builder> PERIOD = EntityFields.of(
                    "Period",
                    PlanPeriod::builder,
                    PlanPeriod.Builder::build,
                    PlanPeriod::getExtensions,
                    PlanPeriod.Builder::extensions)
            .type("Period", "The time a plan runs, its first and its last day included.")
            .required("start", FieldKind.DATE, PlanPeriod::getStart, PlanPeriod.Builder::start)
            .meaning("The start, from its first day.")
            .required("end", FieldKind.DATE, PlanPeriod::getEnd, PlanPeriod.Builder::end)
            .meaning("The end, to its last day; not before the start.")
            .build();

    /** An improvement area. */
    public static final EntityFields<ImprovementArea, ImprovementArea.Builder> AREA = EntityFields.of(
                    "Area",
                    ImprovementArea::builder,
                    ImprovementArea.Builder::build,
                    ImprovementArea::getExtensions,
                    ImprovementArea.Builder::extensions)
            .type(
                    "Area",
                    "One of a plan's improvement areas, with its actions, its benefits and the figures published about it.")
            .id(LinkTarget.AREA, ImprovementArea::getId, ImprovementArea.Builder::id)
            .meaning("The id, unique within the plan.")
            .reference(ImprovementArea::getReference, ImprovementArea.Builder::reference)
            .required("title", FieldKind.TITLE, ImprovementArea::getTitle, ImprovementArea.Builder::title)
            .meaning("What the area is about, in a few words.")
            .list(
                    ListRule.DISTINCT,
                    "foundations",
                    FieldKind.constant(Foundation.class),
                    ImprovementArea::getFoundations,
                    ImprovementArea.Builder::addAllFoundations)
            .meaning("The foundations it belongs to; none if no document says.")
            .list(
                    "callsToAction",
                    FieldKind.link(LinkTarget.CALL_TO_ACTION),
                    ImprovementArea::getCallsToAction,
                    ImprovementArea.Builder::addAllCallsToAction)
            .meaning("The ids of the calls to action it answers.")
            .list(
                    "actions",
                    FieldKind.entity(ActionFields.ACTION),
                    ImprovementArea::getActions,
                    ImprovementArea.Builder::addAllActions)
            .meaning("Its actions in plan order.")
            .list(
                    "benefits",
                    FieldKind.entity(BenefitFields.BENEFIT),
                    ImprovementArea::getBenefits,
                    ImprovementArea.Builder::addAllBenefits)
            .meaning("Its benefits in plan order.")
            .list(
                    "measures",
                    FieldKind.entity(MeasureFields.MEASURE),
                    ImprovementArea::getMeasures,
                    ImprovementArea.Builder::addAllMeasures)
            .meaning("Its measures that are of no one action or benefit.")
            .list(
                    "published",
                    FieldKind.entity(PublishedFields.PUBLISHED_FIGURE),
                    ImprovementArea::getPublished,
                    ImprovementArea.Builder::addAllPublished)
            .meaning("The figures published about it.")
            .list(
                    "funding",
                    FieldKind.entity(MoneyFields.FUNDING),
                    ImprovementArea::getFunding,
                    ImprovementArea.Builder::addAllFunding)
            .meaning("Its money that is of no one action or benefit.")
            .list(
                    "links",
                    FieldKind.entity(ReferenceFields.ENTRY_LINK),
                    ImprovementArea::getLinks,
                    ImprovementArea.Builder::addAllLinks)
            .meaning(
                    "What it speaks to elsewhere, such as a priority of the national frame or an article of the UNCRC.")
            .note(ImprovementArea::getNote, ImprovementArea.Builder::note)
            .source(ImprovementArea::getSource, ImprovementArea.Builder::source)
            .build();

    /** A group of entries. */
    public static final EntityFields<EntryGroup, EntryGroup.Builder> ENTRY_GROUP = EntityFields.of(
                    "Group",
                    EntryGroup::builder,
                    EntryGroup.Builder::build,
                    EntryGroup::getExtensions,
                    EntryGroup.Builder::extensions)
            .type(
                    "Group",
                    "A named set of entries, such as the work of a sub-group or a theme. An entry may be in several groups or in none.")
            .id(LinkTarget.GROUP, EntryGroup::getId, EntryGroup.Builder::id)
            .meaning("The id, unique among the groups of the plan.")
            .reference(EntryGroup::getReference, EntryGroup.Builder::reference)
            .required("title", FieldKind.TITLE, EntryGroup::getTitle, EntryGroup.Builder::title)
            .meaning("What its entries have in common, in a few words.")
            .list(
                    "entries",
                    FieldKind.link(LinkTarget.ENTRY),
                    EntryGroup::getEntries,
                    EntryGroup.Builder::addAllEntries)
            .meaning("The ids of its actions and benefits.")
            .list(
                    "published",
                    FieldKind.entity(PublishedFields.PUBLISHED_FIGURE),
                    EntryGroup::getPublished,
                    EntryGroup.Builder::addAllPublished)
            .meaning("The figures published about its entries.")
            .note(EntryGroup::getNote, EntryGroup.Builder::note)
            .source(EntryGroup::getSource, EntryGroup.Builder::source)
            .build();

    /** A plan. The field {@code format}, which comes first, is the format's own. */
    public static final EntityFields<Plan, Plan.Builder> PLAN = EntityFields.of(
                    "Plan", Plan::builder, Plan.Builder::build, Plan::getExtensions, Plan.Builder::extensions)
            .type(
                    "Plan",
                    "A council's plan for keeping The Promise: its areas with their actions and benefits, the status of each and whose words say so, and the figures that were published.")
            .id(LinkTarget.PLAN, Plan::getId, Plan.Builder::id)
            .meaning("The id, unique among plans.")
            .required("council", FieldKind.entity(ReferenceFields.COUNCIL), Plan::getCouncil, Plan.Builder::council)
            .meaning("The council or partnership whose plan it is.")
            .required("title", FieldKind.TITLE, Plan::getTitle, Plan.Builder::title)
            .meaning("The plan's title.")
            .required("period", FieldKind.entity(PERIOD), Plan::getPeriod, Plan.Builder::period)
            .meaning("The time it runs.")
            .optional("asOf", FieldKind.DATE, Plan::getAsOf, Plan.Builder::asOf)
            .meaning("The date its entries are about, if it is the picture of one date.")
            .list(
                    ListRule.DISTINCT,
                    "records",
                    FieldKind.constant(PlanRecord.class),
                    Plan::getRecords,
                    Plan.Builder::addAllRecords)
            .meaning(
                    "What it lists completely as of its `asOf`: there, what is not listed is not so. Elsewhere absence says nothing.")
            .defaulted(
                    "statusScheme",
                    FieldKind.entity(StatusFields.STATUS_SCHEME),
                    Plan::getStatusScheme,
                    Plan.Builder::statusScheme,
                    StatusScheme.empty())
            .meaning("What its own words for statuses mean.")
            .list(
                    "documents",
                    FieldKind.entity(ReferenceFields.DOCUMENT),
                    Plan::getDocuments,
                    Plan.Builder::addAllDocuments)
            .meaning("The documents it was read from.")
            .list(
                    "related",
                    FieldKind.entity(ReferenceFields.ENTRY_LINK),
                    Plan::getRelated,
                    Plan.Builder::addAllRelated)
            .meaning("The plans that it is related to, such as the community's outcomes plan.")
            .list(
                    "callsToAction",
                    FieldKind.entity(FoundationFields.CALL_TO_ACTION),
                    Plan::getCallsToAction,
                    Plan.Builder::addAllCallsToAction)
            .meaning("Its calls to action, as far as their texts are known.")
            .list("areas", FieldKind.entity(AREA), Plan::getAreas, Plan.Builder::addAllAreas)
            .meaning("Its improvement areas in plan order.")
            .list("measures", FieldKind.entity(MeasureFields.MEASURE), Plan::getMeasures, Plan.Builder::addAllMeasures)
            .meaning("The measures of the whole plan, which are of no one area, action or benefit.")
            .list(
                    "measureSets",
                    FieldKind.entity(MeasureFields.MEASURE_SET),
                    Plan::getMeasureSets,
                    Plan.Builder::addAllMeasureSets)
            .meaning("Its sets of measures, such as a performance framework.")
            .list(
                    "dimensions",
                    FieldKind.entity(ObservationFields.DIMENSION),
                    Plan::getDimensions,
                    Plan.Builder::addAllDimensions)
            .meaning("What its measures are broken down by, with the categories of each.")
            .list("funding", FieldKind.entity(MoneyFields.FUNDING), Plan::getFunding, Plan.Builder::addAllFunding)
            .meaning("The money of the whole plan, and sums that serve entries of several areas.")
            .optional("riskScale", FieldKind.entity(RiskFields.SCALE), Plan::getRiskScale, Plan.Builder::riskScale)
            .meaning("The words in which its risks are rated.")
            .list("risks", FieldKind.entity(RiskFields.RISK), Plan::getRisks, Plan.Builder::addAllRisks)
            .meaning("Its risks and issues.")
            .list(
                    "engagements",
                    FieldKind.entity(EngagementFields.ENGAGEMENT),
                    Plan::getEngagements,
                    Plan.Builder::addAllEngagements)
            .meaning("Who was heard about it.")
            .list("groups", FieldKind.entity(ENTRY_GROUP), Plan::getGroups, Plan.Builder::addAllGroups)
            .meaning("Its groups of entries that are not areas, in plan order.")
            .list(
                    "published",
                    FieldKind.entity(PublishedFields.PUBLISHED_FIGURE),
                    Plan::getPublished,
                    Plan.Builder::addAllPublished)
            .meaning("The figures published about the whole plan.")
            .list(
                    "publications",
                    FieldKind.entity(PublishedFields.PUBLICATION),
                    Plan::getPublications,
                    Plan.Builder::addAllPublications)
            .meaning("The reports about it that were presented to a body, oldest first.")
            .note(Plan::getNote, Plan.Builder::note)
            .build();

    private PlanFields() {}
}
