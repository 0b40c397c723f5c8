package io.github.promisemodel.json.plan;

import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.plan.QuestionDate;

/** How the date of a question that names none is written. */
public final class QuestionDateTables {

    /** The date of a question that names none. */
    public static final ResultTable<QuestionDate> QUESTION_DATE = ResultTable.<QuestionDate>of(
                    "QuestionDate", "The date of a question that names none.")
            .field("date", ValueCodecs.DATE, QuestionDate::date)
            .meaning("The date.")
            .field("passedOver", ResultWriters.orNull(ValueCodecs.DATE), QuestionDate::passedOver)
            .meaning("A later date that was passed over, for it is far outside the plan's period; null if none was.");

    private QuestionDateTables() {}
}
