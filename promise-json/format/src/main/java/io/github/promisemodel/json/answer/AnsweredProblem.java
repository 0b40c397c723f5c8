package io.github.promisemodel.json.answer;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.json.problem.Problem;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One problem of what was sent, such as {@code Action 4.1: due is "soon", not a date} at {@code /areas/3/actions/0/due}. It is
 * the same whether reading, a check of the plan or Bean Validation found it.
 *
 * @param pointer where it is, as a JSON Pointer into what was sent; empty for the whole of it
 * @param code what kind of problem it is, such as {@code INVALID_DATE}; scripts may depend on it
 * @param severity how much it matters; what keeps a plan from being read is an error
 * @param message what was found and what would be right, in plain words
 * @param line the line, from 1, where it is known
 * @param column the column in characters, from 1, where it is known
 */
public record AnsweredProblem(
        String pointer, String code, Severity severity, String message, OptionalInt line, OptionalInt column) {

    /**
     * Makes a problem.
     *
     * @param pointer where it is, as a JSON Pointer
     * @param code what kind of problem it is
     * @param severity how much it matters
     * @param message what was found and what would be right
     * @param line the line, from 1, where it is known
     * @param column the column, from 1, where it is known
     */
    public AnsweredProblem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(column, "column");
    }

    static AnsweredProblem of(Problem problem) {
        return new AnsweredProblem(
                problem.pointer(),
                problem.code().name(),
                Severity.ERROR,
                problem.message(),
                known(problem.line()),
                known(problem.column()));
    }

    static AnsweredProblem of(Finding finding) {
        return withoutLine(finding.path().toString(), finding.code().name(), finding.severity(), finding.message());
    }

    static AnsweredProblem withoutLine(String pointer, String code, Severity severity, String message) {
        return new AnsweredProblem(pointer, code, severity, message, OptionalInt.empty(), OptionalInt.empty());
    }

    private static OptionalInt known(int place) {
        return place > 0 ? OptionalInt.of(place) : OptionalInt.empty();
    }
}
