package io.github.promisemodel.json.action;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import io.github.promisemodel.json.status.StatusTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.Values;

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

    /** An action. */
    public static final ObjectTable<Action, Action.Builder> ACTION = ObjectTable.of(
                    "Action", Action::builder, Action.Builder::build, Action::getExtensions, Action.Builder::extensions)
            .id("id", Values.ID, Action::getId, Action.Builder::id)
            .reference("reference", Action::getReference, Action.Builder::reference)
            .required("title", Values.TEXT, Action::getTitle, Action.Builder::title)
            .optional("owner", Values.TEXT, Action::getOwner, Action.Builder::owner)
            .optional("start", Values.DATE, Action::getStart, Action.Builder::start)
            .optional("due", Values.DATE, Action::getDue, Action.Builder::due)
            .list("keyDates", KEY_DATE, Action::getKeyDates, Action.Builder::addAllKeyDates)
            .list("benefits", Values.TEXT, Action::getBenefits, Action.Builder::addAllBenefits)
            .list("assessments", AssessmentTables.OF_ACTION, Action::getAssessments, Action.Builder::addAllAssessments)
            .optional("disposition", StatusTables.DISPOSITION, Action::getDisposition, Action.Builder::disposition)
            .optional("note", Values.TEXT, Action::getNote, Action.Builder::note)
            .optional("source", ReferenceTables.SOURCE, Action::getSource, Action.Builder::source)
            .build();

    private ActionTables() {}
}
