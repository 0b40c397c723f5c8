package io.github.promisemodel.merge;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.measure.Measure;

/** How each field of an action is merged. */
final class ActionFields {

    static final FieldMerges<Action, Action.Builder> ALL = new FieldMerges<>(Action::builder, Action.Builder::build)
            .whole("id", Action::getId, Action.Builder::id)
            .whole("reference", Action::getReference, Action.Builder::reference)
            .whole("title", Action::getTitle, Action.Builder::title)
            .whole("owner", Action::getOwner, Action.Builder::owner)
            .whole("start", Action::getStart, Action.Builder::start)
            .whole("due", Action::getDue, Action.Builder::due)
            .chain(
                    "dueExtensions",
                    Action::getDueExtensions,
                    Action.Builder::addAllDueExtensions,
                    MergeConflictKind.EXTENDED)
            .values("milestones", Action::getMilestones, Action.Builder::addAllMilestones)
            .whole("lead", Action::getLead, Action.Builder::lead)
            .values("partners", Action::getPartners, Action.Builder::addAllPartners)
            .values("keyDates", Action::getKeyDates, Action.Builder::addAllKeyDates)
            .values("benefits", Action::getBenefits, Action.Builder::addAllBenefits)
            .things("assessments", Action::getAssessments, Action.Builder::addAllAssessments, EntryFields::idOf)
            .values("evidence", Action::getEvidence, Action.Builder::addAllEvidence)
            .things("measures", Action::getMeasures, Action.Builder::addAllMeasures, Measure::getId)
            .values("funding", Action::getFunding, Action.Builder::addAllFunding)
            .whole("contextual", Action::isContextual, Action.Builder::contextual)
            .whole("disposition", Action::getDisposition, Action.Builder::disposition)
            .whole("note", Action::getNote, Action.Builder::note)
            .whole("source", Action::getSource, Action.Builder::source)
            .extensions(Action::getExtensions, Action.Builder::extensions);

    private ActionFields() {}
}
