package io.github.promisemodel.json.facade;

import io.github.promisemodel.json.adapter.SourceCharacters;
import io.github.promisemodel.json.adapter.TokenInput;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.token.TokenException;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.plan.Plan;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Plans in an array. What is wrong with the array itself is the last item. */
final class ArrayItems implements Items {

    private final TokenInput input;
    private final ArrayTokens tokens;
    private final SourceCharacters source;
    private final ReadOptions options;
    private long index;
    private boolean started;
    private boolean ended;

    ArrayItems(TokenInput input, SourceCharacters source, ReadOptions options) {
        this.source = source;
        this.input = input;
        this.tokens = new ArrayTokens(input);
        this.options = options;
    }

    @Override
    public @Nullable PlanItem next() {
        if (ended) {
            return null;
        }
        try {
            if (!started) {
                started = true;
                ReadResult<Plan> refused = start();
                if (refused != null) {
                    return last(refused);
                }
            }
            tokens.leaveItem();
            if (tokens.next() == TokenType.END_ARRAY) {
                return end();
            }
        } catch (TokenException e) {
            return last(JsonDocument.failed(e, tokens.isInside() ? "/" + index : ""));
        }
        return item();
    }

    private @Nullable ReadResult<Plan> start() {
        return switch (tokens.next()) {
            case START_ARRAY -> null;
            case END -> JsonDocument.empty("expected a JSON array of plans");
            default ->
                JsonDocument.failed(
                        ProblemCode.WRONG_TYPE,
                        "",
                        tokens.line(),
                        tokens.column(),
                        "The input is " + tokens.current().words() + "; expected a list of plans");
        };
    }

    private PlanItem item() {
        int line = tokens.line();
        source.startAfresh();
        ReadResult<Plan> result = JsonDocument.value(tokens, PlanTables.PLAN, options, "/" + index);
        ended = tokens.isBroken();
        return new PlanItem(index++, line, result);
    }

    private @Nullable PlanItem end() {
        ended = true;
        int line = tokens.line();
        int column = tokens.column();
        try {
            if (tokens.next() == TokenType.END) {
                return null;
            }
            line = tokens.line();
            column = tokens.column();
        } catch (TokenException e) {
            line = e.getLine();
            column = e.getColumn();
        }
        return last(JsonDocument.failed(
                ProblemCode.TRAILING_CONTENT,
                "",
                line,
                column,
                "Something follows after the end of the list; a file holds one list of plans and nothing else"));
    }

    private PlanItem last(ReadResult<Plan> refused) {
        ended = true;
        return new PlanItem(index, refused.problems().get(0).line(), refused);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
