package io.github.promisemodel.json.facade;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.DocumentFormat;
import io.github.promisemodel.json.table.ReadContext;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.token.TokenException;
import io.github.promisemodel.json.token.TokenReader;
import io.github.promisemodel.json.token.TokenType;
import java.util.List;
import java.util.Optional;

/** A whole document of one value, and what it is called where something is wrong with it. */
final class JsonDocument {

    static final JsonDocument FILE = new JsonDocument("a file");
    static final JsonDocument LINE = new JsonDocument("a line");

    private final String noun;

    private JsonDocument(String noun) {
        this.noun = noun;
    }

    /** Reads from the first token to the last; there may be no other after the value. */
    <T> ReadResult<T> read(TokenReader tokens, ValueCodec<T> codec, ReadOptions options) {
        try {
            if (tokens.next() == TokenType.END) {
                return empty(codec.document()
                        .map(format -> "a " + format.noun() + " is a JSON object")
                        .orElseGet(() -> "expected " + codec.wanted()));
            }
        } catch (TokenException e) {
            return failed(e, "");
        }
        ReadResult<T> result = value(tokens, codec, options, "");
        return result.isRead() ? toTheEnd(tokens, codec, result) : result;
    }

    /** Reads the value at the current token. What is not an object is not a document of any kind. */
    static <T> ReadResult<T> value(TokenReader tokens, ValueCodec<T> codec, ReadOptions options, String pointer) {
        Optional<DocumentFormat> format = codec.document();
        if (format.isPresent() && tokens.current() != TokenType.START_OBJECT) {
            return failed(
                    format.get().otherType(),
                    pointer,
                    tokens.line(),
                    tokens.column(),
                    (pointer.isEmpty() ? "The input is " : "The item is ")
                            + tokens.current().words() + "; a " + format.get().noun() + " is an object"
                            + (pointer.isEmpty() && tokens.current() == TokenType.START_ARRAY
                                    ? ", as {...}; take it out of the list"
                                    : ""));
        }
        return ReadContext.read(tokens, codec, options, pointer);
    }

    private <T> ReadResult<T> toTheEnd(TokenReader tokens, ValueCodec<T> codec, ReadResult<T> result) {
        String what = codec.document().map(DocumentFormat::noun).orElse("value");
        try {
            if (tokens.next() == TokenType.END) {
                return result;
            }
            return trailing(tokens.line(), tokens.column(), what);
        } catch (TokenException e) {
            return e.isLimitPassed() ? failed(e, "") : trailing(e.getLine(), e.getColumn(), what);
        }
    }

    private <T> ReadResult<T> trailing(int line, int column, String what) {
        return failed(
                ProblemCode.TRAILING_CONTENT,
                "",
                line,
                column,
                "Something follows after the end of the " + what + "; " + noun + " holds one " + what
                        + " and nothing else");
    }

    static <T> ReadResult<T> empty(String wanted) {
        return failed(ProblemCode.EMPTY_INPUT, "", 0, 0, "There is nothing to read; " + wanted);
    }

    static <T> ReadResult<T> failed(TokenException e, String pointer) {
        return failed(
                e.isLimitPassed() ? ProblemCode.LIMIT_PASSED : ProblemCode.NOT_JSON,
                pointer,
                e.getLine(),
                e.getColumn(),
                String.valueOf(e.getMessage()));
    }

    static <T> ReadResult<T> failed(ProblemCode code, String pointer, int line, int column, String message) {
        return ReadResult.failed(List.of(new Problem(code, pointer, line, column, message)));
    }
}
