package io.github.promisemodel.fields;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.action.TestDecision;
import io.github.promisemodel.action.TestOfChange;

/** The descriptions of actions and of what they are made of. */
public final class ActionFields {

    /** A date of an action that a document prints. */
    public static final EntityFields<KeyDate, KeyDate.Builder> KEY_DATE = EntityFields.of(
                    "Key date",
                    KeyDate::builder,
                    KeyDate.Builder::build,
                    KeyDate::getExtensions,
                    KeyDate.Builder::extensions)
            .type("KeyDate", "Something about an action that a document dates; it is not a date the action is due by.")
            .required("date", FieldKind.DATE, KeyDate::getDate, KeyDate.Builder::date)
            .meaning("The date, as exact as it is printed.")
            .required("title", FieldKind.TITLE, KeyDate::getTitle, KeyDate.Builder::title)
            .meaning("What happened, in a few words.")
            .source(KeyDate::getSource, KeyDate.Builder::source)
            .build();

    /** A step on the way of an action. */
    public static final EntityFields<Milestone, Milestone.Builder> MILESTONE = EntityFields.of(
                    "Milestone",
                    Milestone::builder,
                    Milestone.Builder::build,
                    Milestone::getExtensions,
                    Milestone.Builder::extensions)
            .type(
                    "Milestone",
                    "A step on the way of an action, and whether it is reached. It is not counted as an entry.")
            .required("title", FieldKind.TITLE, Milestone::getTitle, Milestone.Builder::title)
            .meaning("What is to be reached, in a few words.")
            .optional("due", FieldKind.DATE, Milestone::getDue, Milestone.Builder::due)
            .meaning("When it is due; a partial date is due on its last day.")
            .optional("reached", FieldKind.DATE, Milestone::getReached, Milestone.Builder::reached)
            .meaning("When it was reached; not reached if absent.")
            .note(Milestone::getNote, Milestone.Builder::note)
            .source(Milestone::getSource, Milestone.Builder::source)
            .build();

    /** A due date that was extended. */
    public static final EntityFields<DueExtension, DueExtension.Builder> DUE_EXTENSION = EntityFields.of(
                    "Due extension",
                    DueExtension::builder,
                    DueExtension.Builder::build,
                    DueExtension::getExtensions,
                    DueExtension.Builder::extensions)
            .type(
                    "DueExtension",
                    "An extension of a due date. The date before it is the one before it in the list, or the action's own.")
            .required("to", FieldKind.DATE, DueExtension::getTo, DueExtension.Builder::to)
            .meaning("The new due date; a partial date is due on its last day.")
            .optional("agreed", FieldKind.DATE, DueExtension::getAgreed, DueExtension.Builder::agreed)
            .meaning("When it was agreed; one with no such date always counts.")
            .optional("reason", FieldKind.NOTE, DueExtension::getReason, DueExtension.Builder::reason)
            .meaning("Why more time was given.")
            .source(DueExtension::getSource, DueExtension.Builder::source)
            .build();

    /** One cycle of testing a change. */
    public static final EntityFields<TestOfChange, TestOfChange.Builder> TEST_OF_CHANGE = EntityFields.of(
                    "Test of change",
                    TestOfChange::builder,
                    TestOfChange.Builder::build,
                    TestOfChange::getExtensions,
                    TestOfChange.Builder::extensions)
            .type(
                    "TestOfChange",
                    "One cycle of testing an action on a small scale. One that nothing is decided of is still under way.")
            .required("hypothesis", FieldKind.NOTE, TestOfChange::getHypothesis, TestOfChange.Builder::hypothesis)
            .meaning("What is expected to happen, and why.")
            .optional("cycle", FieldKind.COUNT, TestOfChange::getCycle, TestOfChange.Builder::cycle)
            .meaning("Which cycle it is, from 1.")
            .optional("start", FieldKind.DATE, TestOfChange::getStart, TestOfChange.Builder::start)
            .meaning("When the cycle starts.")
            .list(
                    "measures",
                    FieldKind.link(LinkTarget.MEASURE),
                    TestOfChange::getMeasures,
                    TestOfChange.Builder::addAllMeasures)
            .meaning("The ids of the measures that show whether it works.")
            .optional(
                    "decision",
                    FieldKind.constant(TestDecision.class),
                    TestOfChange::getDecision,
                    TestOfChange.Builder::decision)
            .meaning("What was decided; nothing yet if absent.")
            .optional("decided", FieldKind.DATE, TestOfChange::getDecided, TestOfChange.Builder::decided)
            .meaning("When it was decided.")
            .note(TestOfChange::getNote, TestOfChange.Builder::note)
            .source(TestOfChange::getSource, TestOfChange.Builder::source)
            .build();

    /** An action. */
    public static final EntityFields<Action, Action.Builder> ACTION = EntityFields.of(
                    "Action", Action::builder, Action.Builder::build, Action::getExtensions, Action.Builder::extensions)
            .type(
                    "Action",
                    "Something a council has said it will do. It belongs to one area and serves any number of benefits.")
            .id(LinkTarget.ACTION, Action::getId, Action.Builder::id)
            .meaning("The id, unique among all entries of the plan, which outlives it.")
            .reference(Action::getReference, Action.Builder::reference)
            .required("title", FieldKind.TITLE, Action::getTitle, Action.Builder::title)
            .meaning("What is to be done, in a few words.")
            .optional("owner", FieldKind.ROLE, Action::getOwner, Action.Builder::owner)
            .meaning("The role or team that answers for it; never a person's name.")
            .defaulted("contextual", FieldKind.FLAG, Action::isContextual, Action.Builder::contextual, false)
            .meaning(
                    "Whether it gives context and is no commitment, so that it is left out of the denominator of shares.")
            .optional("added", FieldKind.DATE, Action::getAdded, Action.Builder::added)
            .meaning("When it was added to the plan; it is in from the first day, and always if the date is absent.")
            .optional("start", FieldKind.DATE, Action::getStart, Action.Builder::start)
            .meaning("When its work starts.")
            .optional("due", FieldKind.DATE, Action::getDue, Action.Builder::due)
            .meaning("When it is due, as first set; a partial date is due on its last day.")
            .optional("dueAsPrinted", FieldKind.AS_PRINTED, Action::getDueAsPrinted, Action.Builder::dueAsPrinted)
            .meaning("The words printed for its due date, such as \"Ongoing\"; no answer is read from them.")
            .list(
                    ListRule.CHAIN,
                    "dueExtensions",
                    FieldKind.entity(DUE_EXTENSION),
                    Action::getDueExtensions,
                    Action.Builder::addAllDueExtensions)
            .meaning("The extensions of its due date, in the order they were agreed.")
            .list("milestones", FieldKind.entity(MILESTONE), Action::getMilestones, Action.Builder::addAllMilestones)
            .meaning("The steps on its way.")
            .optional("lead", FieldKind.entity(ReferenceFields.ORGANISATION), Action::getLead, Action.Builder::lead)
            .meaning("The organisation that leads it.")
            .list(
                    "partners",
                    FieldKind.entity(ReferenceFields.ORGANISATION),
                    Action::getPartners,
                    Action.Builder::addAllPartners)
            .meaning("The organisations that take part.")
            .list("funding", FieldKind.entity(MoneyFields.FUNDING), Action::getFunding, Action.Builder::addAllFunding)
            .meaning("The money for it.")
            .list("keyDates", FieldKind.entity(KEY_DATE), Action::getKeyDates, Action.Builder::addAllKeyDates)
            .meaning("What else is dated about it.")
            .list("benefits", FieldKind.link(LinkTarget.BENEFIT), Action::getBenefits, Action.Builder::addAllBenefits)
            .meaning("The ids of the benefits it serves.")
            .list("needs", FieldKind.link(LinkTarget.ACTION), Action::getNeeds, Action.Builder::addAllNeeds)
            .meaning("The ids of the actions that must be done before it.")
            .list(
                    "testsOfChange",
                    FieldKind.entity(TEST_OF_CHANGE),
                    Action::getTestsOfChange,
                    Action.Builder::addAllTestsOfChange)
            .meaning("The cycles of testing it, if it is a test of change.")
            .list("links", FieldKind.entity(ReferenceFields.ENTRY_LINK), Action::getLinks, Action.Builder::addAllLinks)
            .meaning(
                    "What it speaks to elsewhere, such as an expectation of the national frame or an article of the UNCRC.")
            .list(
                    "assessments",
                    FieldKind.entity(AssessmentFields.OF_ACTION),
                    Action::getAssessments,
                    Action.Builder::addAllAssessments)
            .meaning("How it stood, each time it was judged.")
            .list(
                    "measures",
                    FieldKind.entity(MeasureFields.MEASURE),
                    Action::getMeasures,
                    Action.Builder::addAllMeasures)
            .meaning("What is measured of it.")
            .list(
                    "evidence",
                    FieldKind.entity(AssessmentFields.EVIDENCE),
                    Action::getEvidence,
                    Action.Builder::addAllEvidence)
            .meaning("What shows its progress, other than what is given with one assessment.")
            .optional(
                    "disposition",
                    FieldKind.entity(StatusFields.DISPOSITION),
                    Action::getDisposition,
                    Action.Builder::disposition)
            .meaning("What becomes of it when the plan ends; not stated if absent.")
            .note(Action::getNote, Action.Builder::note)
            .source(Action::getSource, Action.Builder::source)
            .build();

    private ActionFields() {}
}
