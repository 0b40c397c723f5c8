package io.github.promisemodel.json.answer;

import io.github.promisemodel.check.Severity;
import io.github.promisemodel.json.problem.CarriesProblems;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.WriteCodec;
import java.util.Optional;
import java.util.OptionalInt;

/** How problems are written. */
public final class AnswerTables {

    /** A problem of reading; line and column are null where they are not known. */
    public static final ResultTable<Problem> PROBLEM = ResultTable.<Problem>of(
                    "Problem", "One thing that keeps a file from being read.")
            .field("pointer", ResultWriters.TEXT, Problem::pointer)
            .meaning("Where it is, as a JSON Pointer; empty for the whole document.")
            .field("code", ResultWriters.constant(ProblemCode.class), Problem::code)
            .meaning("What kind of problem it is.")
            .field("message", ResultWriters.TEXT, Problem::message)
            .meaning("What was found and what would be right, in plain words.")
            .field("line", ResultWriters.orNull(ResultWriters.COUNT), problem -> known(problem.line()))
            .meaning("The line, from 1; null if it is not known.")
            .field("column", ResultWriters.orNull(ResultWriters.COUNT), problem -> known(problem.column()))
            .meaning("The column in characters, from 1; null if it is not known.");

    /** A problem of what was sent, whoever found it. */
    public static final ResultTable<AnsweredProblem> ANSWERED = ResultTable.<AnsweredProblem>of(
                    "AnsweredProblem", "One problem of what was sent.")
            .field("pointer", ResultWriters.TEXT, AnsweredProblem::pointer)
            .meaning("Where it is, as a JSON Pointer into what was sent; empty for the whole of it.")
            .field("code", ResultWriters.TEXT, AnsweredProblem::code)
            .meaning("What kind of problem it is: a code of reading or of a finding.")
            .field("severity", ResultWriters.constant(Severity.class), AnsweredProblem::severity)
            .meaning("How much it matters.")
            .field("message", ResultWriters.TEXT, AnsweredProblem::message)
            .meaning("What was found and what would be right, in plain words.")
            .field("line", ResultWriters.orNull(ResultWriters.COUNT), problem -> present(problem.line()))
            .meaning("The line, from 1; null if it is not known.")
            .field("column", ResultWriters.orNull(ResultWriters.COUNT), problem -> present(problem.column()))
            .meaning("The column in characters, from 1; null if it is not known.");

    /** A problem document. */
    public static final ResultTable<ProblemDocument> DOCUMENT = ResultTable.<ProblemDocument>of(
                    "ProblemDocument", "What a service answers of type `application/problem+json`, as RFC 9457 has it.")
            .field("type", ResultWriters.TEXT, ProblemDocument::type)
            .meaning("What kind of problem it is, as a URI that is only a name.")
            .field("title", ResultWriters.TEXT, ProblemDocument::title)
            .meaning("The kind in words, the same for each of its kind.")
            .field("status", ResultWriters.COUNT, document -> (long) document.status())
            .meaning("The status of the answer.")
            .field("detail", ResultWriters.TEXT, ProblemDocument::detail)
            .meaning("How many problems there are, and the first of them, in words.")
            .list("problems", ANSWERED, ProblemDocument::problems)
            .meaning("The problems in the order in which they were found.");

    /** An exception that carries problems, as the document for them. */
    public static final WriteCodec<CarriesProblems> CARRIED = ResultWriters.of(
            DOCUMENT.shape(), (thrown, out) -> DOCUMENT.write(ProblemDocument.of(thrown.getProblems()), out));

    private AnswerTables() {}

    private static Optional<Long> known(int place) {
        return place > 0 ? Optional.of((long) place) : Optional.empty();
    }

    private static Optional<Long> present(OptionalInt place) {
        return place.isPresent() ? Optional.of((long) place.getAsInt()) : Optional.empty();
    }
}
