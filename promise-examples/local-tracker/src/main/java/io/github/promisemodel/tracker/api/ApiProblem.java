package io.github.promisemodel.tracker.api;

import io.github.promisemodel.json.answer.ProblemDocument;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.javalin.http.HttpStatus;

/**
 * A problem of the request itself, as RFC 9457 has it; what the library finds in what is sent is a {@link ProblemDocument}.
 *
 * @param status the status of the answer
 * @param detail what is wrong, and what to send instead
 */
public record ApiProblem(int status, String detail) {

    /** How a problem is written; one that says more has more fields after these. */
    static final ResultTable<ApiProblem> TABLE = ResultTable.<ApiProblem>of("ApiProblem", "A problem of a request.")
            .field("type", ResultWriters.TEXT, problem -> "about:blank")
            .field(
                    "title",
                    ResultWriters.TEXT,
                    problem -> HttpStatus.forStatus(problem.status()).getMessage())
            .field("status", ResultWriters.COUNT, problem -> (long) problem.status())
            .field("detail", ResultWriters.TEXT, ApiProblem::detail);

    /** {@return it in JSON, to be sent as {@link ProblemDocument#MEDIA_TYPE}} */
    public String toJson() {
        return PlanJson.DEFAULT.toJson(this, TABLE);
    }
}
