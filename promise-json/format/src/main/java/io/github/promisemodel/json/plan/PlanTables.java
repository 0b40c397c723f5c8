package io.github.promisemodel.json.plan;

import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.benefit.BenefitTables;
import io.github.promisemodel.json.foundation.FoundationTables;
import io.github.promisemodel.json.published.PublishedTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.Values;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.status.StatusScheme;

/** How plans, their areas and their groups are written. */
public final class PlanTables {

    /** The time a plan runs. */
    public static final ObjectTable<PlanPeriod, PlanPeriod.Builder> PERIOD = ObjectTable.of(
                    "Period",
                    PlanPeriod::builder,
                    PlanPeriod.Builder::build,
                    PlanPeriod::getExtensions,
                    PlanPeriod.Builder::extensions)
            .required("start", Values.DATE, PlanPeriod::getStart, PlanPeriod.Builder::start)
            .required("end", Values.DATE, PlanPeriod::getEnd, PlanPeriod.Builder::end)
            .build();

    /** An improvement area. */
    public static final ObjectTable<ImprovementArea, ImprovementArea.Builder> AREA = ObjectTable.of(
                    "Area",
                    ImprovementArea::builder,
                    ImprovementArea.Builder::build,
                    ImprovementArea::getExtensions,
                    ImprovementArea.Builder::extensions)
            .id("id", Values.ID, ImprovementArea::getId, ImprovementArea.Builder::id)
            .reference("reference", ImprovementArea::getReference, ImprovementArea.Builder::reference)
            .required("title", Values.TEXT, ImprovementArea::getTitle, ImprovementArea.Builder::title)
            .list(
                    "foundations",
                    FoundationTables.FOUNDATION,
                    ImprovementArea::getFoundations,
                    ImprovementArea.Builder::addAllFoundations)
            .list(
                    "callsToAction",
                    Values.TEXT,
                    ImprovementArea::getCallsToAction,
                    ImprovementArea.Builder::addAllCallsToAction)
            .list("actions", ActionTables.ACTION, ImprovementArea::getActions, ImprovementArea.Builder::addAllActions)
            .list(
                    "benefits",
                    BenefitTables.BENEFIT,
                    ImprovementArea::getBenefits,
                    ImprovementArea.Builder::addAllBenefits)
            .list(
                    "published",
                    PublishedTables.PUBLISHED_FIGURE,
                    ImprovementArea::getPublished,
                    ImprovementArea.Builder::addAllPublished)
            .optional("note", Values.TEXT, ImprovementArea::getNote, ImprovementArea.Builder::note)
            .optional("source", ReferenceTables.SOURCE, ImprovementArea::getSource, ImprovementArea.Builder::source)
            .build();

    /** A group of entries. */
    public static final ObjectTable<EntryGroup, EntryGroup.Builder> ENTRY_GROUP = ObjectTable.of(
                    "Group",
                    EntryGroup::builder,
                    EntryGroup.Builder::build,
                    EntryGroup::getExtensions,
                    EntryGroup.Builder::extensions)
            .id("id", Values.ID, EntryGroup::getId, EntryGroup.Builder::id)
            .reference("reference", EntryGroup::getReference, EntryGroup.Builder::reference)
            .required("title", Values.TEXT, EntryGroup::getTitle, EntryGroup.Builder::title)
            .list("entries", Values.TEXT, EntryGroup::getEntries, EntryGroup.Builder::addAllEntries)
            .optional("note", Values.TEXT, EntryGroup::getNote, EntryGroup.Builder::note)
            .optional("source", ReferenceTables.SOURCE, EntryGroup::getSource, EntryGroup.Builder::source)
            .build();

    /** A plan. */
    public static final ObjectTable<Plan, Plan.Builder> PLAN = ObjectTable.of(
                    "Plan", Plan::builder, Plan.Builder::build, Plan::getExtensions, Plan.Builder::extensions)
            .required("format", PlanFormat.CODEC, plan -> PlanFormat.CURRENT, (builder, format) -> {})
            .id("id", Values.ID, Plan::getId, Plan.Builder::id)
            .required("council", ReferenceTables.COUNCIL, Plan::getCouncil, Plan.Builder::council)
            .required("title", Values.TEXT, Plan::getTitle, Plan.Builder::title)
            .required("period", PERIOD, Plan::getPeriod, Plan.Builder::period)
            .optional("asOf", Values.DATE, Plan::getAsOf, Plan.Builder::asOf)
            .defaulted(
                    "statusScheme",
                    StatusTables.STATUS_SCHEME,
                    Plan::getStatusScheme,
                    Plan.Builder::statusScheme,
                    StatusScheme.empty())
            .list("documents", ReferenceTables.DOCUMENT, Plan::getDocuments, Plan.Builder::addAllDocuments)
            .list(
                    "callsToAction",
                    FoundationTables.CALL_TO_ACTION,
                    Plan::getCallsToAction,
                    Plan.Builder::addAllCallsToAction)
            .list("areas", AREA, Plan::getAreas, Plan.Builder::addAllAreas)
            .list("groups", ENTRY_GROUP, Plan::getGroups, Plan.Builder::addAllGroups)
            .list("published", PublishedTables.PUBLISHED_FIGURE, Plan::getPublished, Plan.Builder::addAllPublished)
            .optional("note", Values.TEXT, Plan::getNote, Plan.Builder::note)
            .build();

    private PlanTables() {}
}
