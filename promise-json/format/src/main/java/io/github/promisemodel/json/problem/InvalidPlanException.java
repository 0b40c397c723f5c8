package io.github.promisemodel.json.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A file cannot be read as a plan. It carries every problem, and its message lists them. */
public final class InvalidPlanException extends RuntimeException implements CarriesProblems {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Makes the exception.
     *
     * @param problems the problems, at least one
     */
    public InvalidPlanException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * The problems as one text.
     *
     * @param problems the problems
     * @return a first line that counts them, then a line for each
     */
    public static String message(List<Problem> problems) {
        return (problems.size() == 1 ? "1 problem" : problems.size() + " problems")
                + problems.stream().map(problem -> "\n- " + problem).collect(Collectors.joining());
    }

    /** {@return the problems in the order in which they were found} */
    @Override
    public List<Problem> getProblems() {
        return problems;
    }
}
