package io.github.promisemodel.json.plan;

import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.benefit.BenefitTables;
import io.github.promisemodel.json.foundation.FoundationTables;
import io.github.promisemodel.json.published.PublishedTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.status.StatusScheme;
import java.util.List;
import java.util.Optional;

/** How plans, their areas and their groups are written. */
public final class PlanTables {

    /** The time a plan runs. */
    public static final ObjectTable<PlanPeriod, PlanPeriod.Builder> PERIOD = ObjectTable.of(
                    "Period",
                    PlanPeriod::builder,
                    PlanPeriod.Builder::build,
                    PlanPeriod::getExtensions,
                    PlanPeriod.Builder::extensions)
            .describe("Period", "The time a plan runs, its first and its last day included.")
            .required("start", ValueCodecs.DATE, PlanPeriod::getStart, PlanPeriod.Builder::start)
            .meaning("The start, from its first day.")
            .required("end", ValueCodecs.DATE, PlanPeriod::getEnd, PlanPeriod.Builder::end)
            .meaning("The end, to its last day; not before the start.")
            .build();

    /** An improvement area. */
    public static final ObjectTable<ImprovementArea, ImprovementArea.Builder> AREA = ObjectTable.of(
                    "Area",
                    ImprovementArea::builder,
                    ImprovementArea.Builder::build,
                    ImprovementArea::getExtensions,
                    ImprovementArea.Builder::extensions)
            .describe(
                    "Area",
                    "One of a plan's improvement areas, with its actions, its benefits and the figures published about it.")
            .id("id", ValueCodecs.ID, ImprovementArea::getId, ImprovementArea.Builder::id)
            .meaning("The id, unique within the plan.")
            .reference("reference", ImprovementArea::getReference, ImprovementArea.Builder::reference)
            .meaning("The reference as printed, such as `7.2`; messages show it in place of the id.")
            .required("title", ValueCodecs.TEXT, ImprovementArea::getTitle, ImprovementArea.Builder::title)
            .meaning("What the area is about, in a few words.")
            .optional(
                    "foundations",
                    ValueCodecs.distinct(FoundationTables.FOUNDATION),
                    area -> Optional.of(List.copyOf(area.getFoundations())).filter(list -> !list.isEmpty()),
                    ImprovementArea.Builder::addAllFoundations)
            .meaning("The foundations it stands under; none if no document says.")
            .list(
                    "callsToAction",
                    ValueCodecs.TEXT,
                    ImprovementArea::getCallsToAction,
                    ImprovementArea.Builder::addAllCallsToAction)
            .meaning("The ids of the calls to action it answers.")
            .list("actions", ActionTables.ACTION, ImprovementArea::getActions, ImprovementArea.Builder::addAllActions)
            .meaning("Its actions in plan order.")
            .list(
                    "benefits",
                    BenefitTables.BENEFIT,
                    ImprovementArea::getBenefits,
                    ImprovementArea.Builder::addAllBenefits)
            .meaning("Its benefits in plan order.")
            .list(
                    "published",
                    PublishedTables.PUBLISHED_FIGURE,
                    ImprovementArea::getPublished,
                    ImprovementArea.Builder::addAllPublished)
            .meaning("The figures published about it.")
            .optional("note", ValueCodecs.NOTE, ImprovementArea::getNote, ImprovementArea.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, ImprovementArea::getSource, ImprovementArea.Builder::source)
            .meaning("Where it is printed.")
            .build();

    /** A group of entries. */
    public static final ObjectTable<EntryGroup, EntryGroup.Builder> ENTRY_GROUP = ObjectTable.of(
                    "Group",
                    EntryGroup::builder,
                    EntryGroup.Builder::build,
                    EntryGroup::getExtensions,
                    EntryGroup.Builder::extensions)
            .describe(
                    "Group",
                    "A named set of entries, such as the work of a sub-group or a theme. An entry may be in several groups or in none.")
            .id("id", ValueCodecs.ID, EntryGroup::getId, EntryGroup.Builder::id)
            .meaning("The id, unique among the groups of the plan.")
            .reference("reference", EntryGroup::getReference, EntryGroup.Builder::reference)
            .meaning("The reference as printed, such as `7.2`; messages show it in place of the id.")
            .required("title", ValueCodecs.TEXT, EntryGroup::getTitle, EntryGroup.Builder::title)
            .meaning("What its entries have in common, in a few words.")
            .list("entries", ValueCodecs.TEXT, EntryGroup::getEntries, EntryGroup.Builder::addAllEntries)
            .meaning("The ids of its actions and benefits.")
            .optional("note", ValueCodecs.NOTE, EntryGroup::getNote, EntryGroup.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, EntryGroup::getSource, EntryGroup.Builder::source)
            .meaning("Where it is printed.")
            .build();

    /** A plan. */
    public static final ObjectTable<Plan, Plan.Builder> PLAN = ObjectTable.of(
                    "Plan", Plan::builder, Plan.Builder::build, Plan::getExtensions, Plan.Builder::extensions)
            .describe(
                    "Plan",
                    "A council's plan for keeping The Promise: its areas with their actions and benefits, how each stands and by whose words, and the figures that were published.")
            .format(PlanFormat.DOCUMENT)
            .id("id", ValueCodecs.ID, Plan::getId, Plan.Builder::id)
            .meaning("The id, unique among plans.")
            .required("council", ReferenceTables.COUNCIL, Plan::getCouncil, Plan.Builder::council)
            .meaning("The council or partnership whose plan it is.")
            .required("title", ValueCodecs.TEXT, Plan::getTitle, Plan.Builder::title)
            .meaning("The plan's title.")
            .required("period", PERIOD, Plan::getPeriod, Plan.Builder::period)
            .meaning("The time it runs.")
            .optional("asOf", ValueCodecs.DATE, Plan::getAsOf, Plan.Builder::asOf)
            .meaning("The date its entries are about, if it is the picture of one date.")
            .defaulted(
                    "statusScheme",
                    StatusTables.STATUS_SCHEME,
                    Plan::getStatusScheme,
                    Plan.Builder::statusScheme,
                    StatusScheme.empty())
            .meaning("What its own words for statuses mean.")
            .list("documents", ReferenceTables.DOCUMENT, Plan::getDocuments, Plan.Builder::addAllDocuments)
            .meaning("The documents it was read from.")
            .list("related", ReferenceTables.ENTRY_LINK, Plan::getRelated, Plan.Builder::addAllRelated)
            .meaning("The plans that it stands beside or under, such as the community's outcomes plan.")
            .list(
                    "callsToAction",
                    FoundationTables.CALL_TO_ACTION,
                    Plan::getCallsToAction,
                    Plan.Builder::addAllCallsToAction)
            .meaning("Its calls to action, as far as their texts are known.")
            .list("areas", AREA, Plan::getAreas, Plan.Builder::addAllAreas)
            .meaning("Its improvement areas in plan order.")
            .list("groups", ENTRY_GROUP, Plan::getGroups, Plan.Builder::addAllGroups)
            .meaning("Its groups of entries that are not areas, in plan order.")
            .list("published", PublishedTables.PUBLISHED_FIGURE, Plan::getPublished, Plan.Builder::addAllPublished)
            .meaning("The figures published about the whole plan.")
            .list("publications", PublishedTables.PUBLICATION, Plan::getPublications, Plan.Builder::addAllPublications)
            .meaning("The reports about it that were put before a body, oldest first.")
            .optional("note", ValueCodecs.NOTE, Plan::getNote, Plan.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .build();

    private PlanTables() {}
}
