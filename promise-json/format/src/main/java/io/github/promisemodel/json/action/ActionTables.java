package io.github.promisemodel.json.action;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.money.Funding;

/** How actions are written. */
public final class ActionTables {

    /** A key date of an action. */
    public static final ObjectTable<KeyDate, KeyDate.Builder> KEY_DATE = ObjectTable.of(
                    "Key date",
                    KeyDate::builder,
                    KeyDate.Builder::build,
                    KeyDate::getExtensions,
                    KeyDate.Builder::extensions)
            .describe(
                    "KeyDate",
                    "Something about an action that a document dates; it is not a date the action is due by.")
            .required("date", ValueCodecs.DATE, KeyDate::getDate, KeyDate.Builder::date)
            .meaning("The date, as exact as it is printed.")
            .required("title", ValueCodecs.TEXT, KeyDate::getTitle, KeyDate.Builder::title)
            .meaning("What happened, in a few words.")
            .optional("source", ReferenceTables.SOURCE, KeyDate::getSource, KeyDate.Builder::source)
            .meaning("Where it is printed.")
            .build();

    /** A step on the way of an action. */
    public static final ObjectTable<Milestone, Milestone.Builder> MILESTONE = ObjectTable.of(
                    "Milestone",
                    Milestone::builder,
                    Milestone.Builder::build,
                    Milestone::getExtensions,
                    Milestone.Builder::extensions)
            .describe(
                    "Milestone",
                    "A step on the way of an action, and whether it is reached. It is not counted as an entry.")
            .required("title", ValueCodecs.TEXT, Milestone::getTitle, Milestone.Builder::title)
            .meaning("What is to be reached, in a few words.")
            .optional("due", ValueCodecs.DATE, Milestone::getDue, Milestone.Builder::due)
            .meaning("When it is due; a partial date is due on its last day.")
            .optional("reached", ValueCodecs.DATE, Milestone::getReached, Milestone.Builder::reached)
            .meaning("When it was reached; not reached if it is not there.")
            .optional("note", ValueCodecs.NOTE, Milestone::getNote, Milestone.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, Milestone::getSource, Milestone.Builder::source)
            .meaning("Where it is printed.")
            .build();

    /** A due date that was put off. */
    public static final ObjectTable<DueExtension, DueExtension.Builder> DUE_EXTENSION = ObjectTable.of(
                    "Due extension",
                    DueExtension::builder,
                    DueExtension.Builder::build,
                    DueExtension::getExtensions,
                    DueExtension.Builder::extensions)
            .describe(
                    "DueExtension",
                    "A due date that was put off. The date before it is the one before it in the list, or the action's own.")
            .required("to", ValueCodecs.DATE, DueExtension::getTo, DueExtension.Builder::to)
            .meaning("The new due date; a partial date is due on its last day.")
            .optional("agreed", ValueCodecs.DATE, DueExtension::getAgreed, DueExtension.Builder::agreed)
            .meaning("When it was agreed; one with no such date always counts.")
            .optional("reason", ValueCodecs.NOTE, DueExtension::getReason, DueExtension.Builder::reason)
            .meaning("Why more time was given.")
            .optional("source", ReferenceTables.SOURCE, DueExtension::getSource, DueExtension.Builder::source)
            .meaning("Where it is printed.")
            .build();

    /** Money for an action. */
    public static final ObjectTable<Funding, Funding.Builder> FUNDING = ObjectTable.of(
                    "Funding",
                    Funding::builder,
                    Funding.Builder::build,
                    Funding::getExtensions,
                    Funding.Builder::extensions)
            .describe(
                    "Funding",
                    "Money for an action: asked for, allocated and spent. At least one of the three is there, and one that no document prints is left out rather than zero.")
            .optional("title", ValueCodecs.TEXT, Funding::getTitle, Funding.Builder::title)
            .meaning("What it is for, in a few words.")
            .optional("funder", ReferenceTables.ORGANISATION, Funding::getFunder, Funding.Builder::funder)
            .meaning("Who gives it, or was asked for it.")
            .defaulted("currency", ValueCodecs.TEXT, Funding::getCurrency, Funding.Builder::currency, Funding.POUNDS)
            .meaning("The currency by its three-letter code.")
            .optional("asked", MeasureTables.AMOUNT, Funding::getAsked, Funding.Builder::asked)
            .meaning("How much was asked for.")
            .optional("allocated", MeasureTables.AMOUNT, Funding::getAllocated, Funding.Builder::allocated)
            .meaning("How much was allocated.")
            .optional("spent", MeasureTables.AMOUNT, Funding::getSpent, Funding.Builder::spent)
            .meaning("How much was spent.")
            .optional("date", ValueCodecs.DATE, Funding::getDate, Funding.Builder::date)
            .meaning("The date it is about.")
            .optional("note", ValueCodecs.NOTE, Funding::getNote, Funding.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, Funding::getSource, Funding.Builder::source)
            .meaning("Where it is printed.")
            .build();

    /** How an action stands against its due date, which is written only. */
    public static final ResultTable<Timeliness> TIMELINESS = ResultTable.<Timeliness>of(
                    "Timeliness", "How an action stands against its due date.")
            .field("state", ResultWriters.constant(Timeliness.State.class), Timeliness::state)
            .meaning("How it stands.")
            .field("due", ResultWriters.orNull(ValueCodecs.DATE), Timeliness::due)
            .meaning("The due date as of the date asked about, its extensions included; null if there is none.")
            .field("daysLate", ResultWriters.COUNT, Timeliness::daysLate)
            .meaning("How many days the due date has passed by; 0 if it has not, or nothing is due any more.");

    /** An action. */
    public static final ObjectTable<Action, Action.Builder> ACTION = ObjectTable.of(
                    "Action", Action::builder, Action.Builder::build, Action::getExtensions, Action.Builder::extensions)
            .describe(
                    "Action",
                    "Something a council has said it will do. It belongs to one area and serves any number of benefits.")
            .id("id", ValueCodecs.ID, Action::getId, Action.Builder::id)
            .meaning("The id, unique among all entries of the plan, which outlives it.")
            .reference("reference", Action::getReference, Action.Builder::reference)
            .meaning("The reference as printed, such as `7.2`; messages show it in place of the id.")
            .required("title", ValueCodecs.TEXT, Action::getTitle, Action.Builder::title)
            .meaning("What is to be done, in a few words.")
            .optional("owner", ValueCodecs.TEXT, Action::getOwner, Action.Builder::owner)
            .meaning("The role or team that answers for it; never a person's name.")
            .defaulted("contextual", ValueCodecs.FLAG, Action::isContextual, Action.Builder::contextual, false)
            .meaning(
                    "Whether it gives context and is no commitment, so that it is kept out of what a share is a share of.")
            .optional("start", ValueCodecs.DATE, Action::getStart, Action.Builder::start)
            .meaning("When it starts.")
            .optional("due", ValueCodecs.DATE, Action::getDue, Action.Builder::due)
            .meaning("When it is due, as first set; a partial date is due on its last day.")
            .list("dueExtensions", DUE_EXTENSION, Action::getDueExtensions, Action.Builder::addAllDueExtensions)
            .meaning("The times its due date was put off, in the order they were agreed.")
            .list("milestones", MILESTONE, Action::getMilestones, Action.Builder::addAllMilestones)
            .meaning("The steps on its way.")
            .optional("lead", ReferenceTables.ORGANISATION, Action::getLead, Action.Builder::lead)
            .meaning("The organisation that leads it.")
            .list("partners", ReferenceTables.ORGANISATION, Action::getPartners, Action.Builder::addAllPartners)
            .meaning("The organisations that take part.")
            .list("funding", FUNDING, Action::getFunding, Action.Builder::addAllFunding)
            .meaning("The money for it.")
            .list("keyDates", KEY_DATE, Action::getKeyDates, Action.Builder::addAllKeyDates)
            .meaning("What else is dated about it.")
            .list("benefits", ValueCodecs.TEXT, Action::getBenefits, Action.Builder::addAllBenefits)
            .meaning("The ids of the benefits it serves.")
            .list("assessments", AssessmentTables.OF_ACTION, Action::getAssessments, Action.Builder::addAllAssessments)
            .meaning("How it stood, each time it was judged.")
            .list("measures", MeasureTables.MEASURE, Action::getMeasures, Action.Builder::addAllMeasures)
            .meaning("What is measured of it.")
            .list("evidence", AssessmentTables.EVIDENCE, Action::getEvidence, Action.Builder::addAllEvidence)
            .meaning("What shows how it stands, other than what is given with one assessment.")
            .optional("disposition", StatusTables.DISPOSITION, Action::getDisposition, Action.Builder::disposition)
            .meaning("What becomes of it when the plan ends; not stated if it is not there.")
            .optional("note", ValueCodecs.NOTE, Action::getNote, Action.Builder::note)
            .meaning("What a reader should know, such as what the text leaves open.")
            .optional("source", ReferenceTables.SOURCE, Action::getSource, Action.Builder::source)
            .meaning("Where it is printed.")
            .build();

    private ActionTables() {}
}
