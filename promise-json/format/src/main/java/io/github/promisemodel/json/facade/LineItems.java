package io.github.promisemodel.json.facade;

import io.github.promisemodel.json.adapter.SourceCharacters;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans on lines: each line is a document of its own, so that nothing on it can spoil the next. */
final class LineItems implements Items {

    private final DocumentReader reader;
    private final LineReader lines;
    private long index;
    private boolean start = true;

    LineItems(DocumentReader reader, Reader source) {
        this.reader = reader;
        this.lines = new LineReader(source);
    }

    @Override
    public @Nullable PlanItem next() throws IOException {
        while (lines.advance()) {
            int line = lines.line();
            SourceCharacters characters = reader.characters(lines, start);
            start = false;
            ReadResult<Plan> result = reader.read(characters, PlanTables.PLAN, JsonDocument.LINE);
            if (!isNothing(result)) {
                return new PlanItem(index++, line, result.isRead() ? result : below(line - 1, result));
            }
        }
        return null;
    }

    private static boolean isNothing(ReadResult<Plan> result) {
        return result.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.EMPTY_INPUT);
    }

    private static ReadResult<Plan> below(int lines, ReadResult<Plan> result) {
        List<Problem> problems = result.problems().stream()
                .map(problem -> problem.line() == 0
                        ? problem
                        : new Problem(
                                problem.code(),
                                problem.pointer(),
                                lines + problem.line(),
                                problem.column(),
                                problem.message()))
                .toList();
        return ReadResult.failed(problems);
    }

    @Override
    public void close() {
        // nothing is kept open from line to line
    }
}
