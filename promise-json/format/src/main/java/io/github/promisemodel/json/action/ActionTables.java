package io.github.promisemodel.json.action;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.Funding;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.Values;
import io.github.promisemodel.json.table.Writers;
import io.github.promisemodel.reference.PartialDate;

/** How actions are written. */
public final class ActionTables {

    /** A key date of an action. */
    public static final ObjectTable<KeyDate, KeyDate.Builder> KEY_DATE = ObjectTable.of(
                    "Key date",
                    KeyDate::builder,
                    KeyDate.Builder::build,
                    KeyDate::getExtensions,
                    KeyDate.Builder::extensions)
            .required("date", Values.DATE, KeyDate::getDate, KeyDate.Builder::date)
            .required("title", Values.TEXT, KeyDate::getTitle, KeyDate.Builder::title)
            .optional("source", ReferenceTables.SOURCE, KeyDate::getSource, KeyDate.Builder::source)
            .build();

    /** A step on the way of an action. */
    public static final ObjectTable<Milestone, Milestone.Builder> MILESTONE = ObjectTable.of(
                    "Milestone",
                    Milestone::builder,
                    Milestone.Builder::build,
                    Milestone::getExtensions,
                    Milestone.Builder::extensions)
            .required("title", Values.TEXT, Milestone::getTitle, Milestone.Builder::title)
            .optional("due", Values.DATE, Milestone::getDue, Milestone.Builder::due)
            .optional("reached", Values.DATE, Milestone::getReached, Milestone.Builder::reached)
            .optional("note", Values.TEXT, Milestone::getNote, Milestone.Builder::note)
            .optional("source", ReferenceTables.SOURCE, Milestone::getSource, Milestone.Builder::source)
            .build();

    /** A due date that was put off. */
    public static final ObjectTable<DueExtension, DueExtension.Builder> DUE_EXTENSION = ObjectTable.of(
                    "Due extension",
                    DueExtension::builder,
                    DueExtension.Builder::build,
                    DueExtension::getExtensions,
                    DueExtension.Builder::extensions)
            .required("to", Values.DATE, DueExtension::getTo, DueExtension.Builder::to)
            .optional("agreed", Values.DATE, DueExtension::getAgreed, DueExtension.Builder::agreed)
            .optional("reason", Values.TEXT, DueExtension::getReason, DueExtension.Builder::reason)
            .optional("source", ReferenceTables.SOURCE, DueExtension::getSource, DueExtension.Builder::source)
            .build();

    /** Money for an action. */
    public static final ObjectTable<Funding, Funding.Builder> FUNDING = ObjectTable.of(
                    "Funding",
                    Funding::builder,
                    Funding.Builder::build,
                    Funding::getExtensions,
                    Funding.Builder::extensions)
            .optional("title", Values.TEXT, Funding::getTitle, Funding.Builder::title)
            .optional("funder", ReferenceTables.ORGANISATION, Funding::getFunder, Funding.Builder::funder)
            .defaulted("currency", Values.TEXT, Funding::getCurrency, Funding.Builder::currency, Funding.POUNDS)
            .optional("asked", MeasureTables.AMOUNT, Funding::getAsked, Funding.Builder::asked)
            .optional("allocated", MeasureTables.AMOUNT, Funding::getAllocated, Funding.Builder::allocated)
            .optional("spent", MeasureTables.AMOUNT, Funding::getSpent, Funding.Builder::spent)
            .optional("date", Values.DATE, Funding::getDate, Funding.Builder::date)
            .optional("note", Values.TEXT, Funding::getNote, Funding.Builder::note)
            .optional("source", ReferenceTables.SOURCE, Funding::getSource, Funding.Builder::source)
            .build();

    /** How an action stands against its due date, which is written only. */
    public static final ResultTable<Timeliness> TIMELINESS = ResultTable.<Timeliness>empty()
            .field("state", Writers.TEXT, timeliness -> timeliness.state().name())
            .field(
                    "due",
                    Writers.orNull(Writers.TEXT),
                    timeliness -> timeliness.due().map(PartialDate::toString))
            .field("daysLate", Writers.COUNT, Timeliness::daysLate);

    /** An action. */
    public static final ObjectTable<Action, Action.Builder> ACTION = ObjectTable.of(
                    "Action", Action::builder, Action.Builder::build, Action::getExtensions, Action.Builder::extensions)
            .id("id", Values.ID, Action::getId, Action.Builder::id)
            .reference("reference", Action::getReference, Action.Builder::reference)
            .required("title", Values.TEXT, Action::getTitle, Action.Builder::title)
            .optional("owner", Values.TEXT, Action::getOwner, Action.Builder::owner)
            .defaulted("contextual", Values.FLAG, Action::isContextual, Action.Builder::contextual, false)
            .optional("start", Values.DATE, Action::getStart, Action.Builder::start)
            .optional("due", Values.DATE, Action::getDue, Action.Builder::due)
            .list("dueExtensions", DUE_EXTENSION, Action::getDueExtensions, Action.Builder::addAllDueExtensions)
            .list("milestones", MILESTONE, Action::getMilestones, Action.Builder::addAllMilestones)
            .optional("lead", ReferenceTables.ORGANISATION, Action::getLead, Action.Builder::lead)
            .list("partners", ReferenceTables.ORGANISATION, Action::getPartners, Action.Builder::addAllPartners)
            .list("funding", FUNDING, Action::getFunding, Action.Builder::addAllFunding)
            .list("keyDates", KEY_DATE, Action::getKeyDates, Action.Builder::addAllKeyDates)
            .list("benefits", Values.TEXT, Action::getBenefits, Action.Builder::addAllBenefits)
            .list("assessments", AssessmentTables.OF_ACTION, Action::getAssessments, Action.Builder::addAllAssessments)
            .list("measures", MeasureTables.MEASURE, Action::getMeasures, Action.Builder::addAllMeasures)
            .list("evidence", AssessmentTables.EVIDENCE, Action::getEvidence, Action.Builder::addAllEvidence)
            .optional("disposition", StatusTables.DISPOSITION, Action::getDisposition, Action.Builder::disposition)
            .optional("note", Values.TEXT, Action::getNote, Action.Builder::note)
            .optional("source", ReferenceTables.SOURCE, Action::getSource, Action.Builder::source)
            .build();

    private ActionTables() {}
}
