package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.promisemodel.json.problem.CarriesProblems;
import io.github.promisemodel.json.problem.InvalidPlanException;
import io.github.promisemodel.json.problem.Problem;
import java.util.List;

/** What a mapper throws when a value of the model cannot be read. It carries every problem, and its message lists them. */
public final class PlanProblemsException extends JsonMappingException implements CarriesProblems {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    PlanProblemsException(JsonParser parser, List<Problem> problems) {
        super(parser, InvalidPlanException.message(problems));
        this.problems = List.copyOf(problems);
    }

    /** {@return the problems in the order in which they were found} */
    @Override
    public List<Problem> getProblems() {
        return problems;
    }
}
