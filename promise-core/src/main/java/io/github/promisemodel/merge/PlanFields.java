package io.github.promisemodel.merge;

import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.reference.Document;

/** How each field of a plan is merged. */
final class PlanFields {

    static final FieldMerges<Plan, Plan.Builder> ALL = new FieldMerges<>(Plan::builder, Plan.Builder::build)
            .whole("id", Plan::getId, Plan.Builder::id)
            .whole("council", Plan::getCouncil, Plan.Builder::council)
            .whole("title", Plan::getTitle, Plan.Builder::title)
            .whole("period", Plan::getPeriod, Plan.Builder::period)
            .whole("asOf", Plan::getAsOf, Plan.Builder::asOf)
            .whole("statusScheme", Plan::getStatusScheme, Plan.Builder::statusScheme)
            .things("documents", Plan::getDocuments, Plan.Builder::addAllDocuments, Document::getId)
            .values("related", Plan::getRelated, Plan.Builder::addAllRelated)
            .things("callsToAction", Plan::getCallsToAction, Plan.Builder::addAllCallsToAction, CallToAction::getId)
            .things("groups", Plan::getGroups, Plan.Builder::addAllGroups, EntryGroup::getId)
            .elsewhere("areas") // their entries are merged over the whole plan
            .values("published", Plan::getPublished, Plan.Builder::addAllPublished)
            .things("publications", Plan::getPublications, Plan.Builder::addAllPublications, Publication::getId)
            .whole("note", Plan::getNote, Plan.Builder::note)
            .extensions(Plan::getExtensions, Plan.Builder::extensions);

    private PlanFields() {}
}
