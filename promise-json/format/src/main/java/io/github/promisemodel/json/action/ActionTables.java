package io.github.promisemodel.json.action;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.json.fields.EntityTables;
import io.github.promisemodel.json.table.ObjectTable;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;

/** How actions are written. */
public final class ActionTables {

    /** A key date of an action. */
    public static final ObjectTable<KeyDate, KeyDate.Builder> KEY_DATE = EntityTables.table(ActionFields.KEY_DATE);

    /** A step on the way of an action. */
    public static final ObjectTable<Milestone, Milestone.Builder> MILESTONE =
            EntityTables.table(ActionFields.MILESTONE);

    /** An extension of a due date. */
    public static final ObjectTable<DueExtension, DueExtension.Builder> DUE_EXTENSION =
            EntityTables.table(ActionFields.DUE_EXTENSION);

    /** One cycle of testing a change. */
    public static final ObjectTable<TestOfChange, TestOfChange.Builder> TEST_OF_CHANGE =
            EntityTables.table(ActionFields.TEST_OF_CHANGE);

    /** How an action compares with its due date, which is written only. */
    public static final ResultTable<Timeliness> TIMELINESS = ResultTable.<Timeliness>of(
                    "Timeliness", "How an action compares with its due date.")
            .field("state", ResultWriters.constant(Timeliness.State.class), Timeliness::state)
            .meaning("How it stands.")
            .field("due", ResultWriters.orNull(ValueCodecs.DATE), Timeliness::due)
            .meaning("The due date as of the date asked about, its extensions included; null if there is none.")
            .field("daysLate", ResultWriters.COUNT, Timeliness::daysLate)
            .meaning("How many days the due date has passed by; 0 if it has not, or nothing is due any more.");

    /** An action. */
    public static final ObjectTable<Action, Action.Builder> ACTION = EntityTables.table(ActionFields.ACTION);

    private ActionTables() {}
}
