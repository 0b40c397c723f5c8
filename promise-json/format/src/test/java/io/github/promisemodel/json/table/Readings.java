package io.github.promisemodel.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.token.Tokens;
import io.github.promisemodel.json.token.WrittenTokens;
import java.util.List;

/** Reads and writes through a codec, in the spelling of {@link Tokens}. */
public final class Readings {

    private Readings() {}

    /** What comes of reading a text. */
    public static <T> ReadResult<T> read(ValueCodec<T> codec, String source) {
        return read(codec, source, ReadOptions.DEFAULT);
    }

    /** What comes of reading a text with options. */
    public static <T> ReadResult<T> read(ValueCodec<T> codec, String source, ReadOptions options) {
        return ReadContext.read(Tokens.onFirst(source), codec, options, "");
    }

    /** The value in a text that has no problem. */
    public static <T> T value(ValueCodec<T> codec, String source) {
        return read(codec, source).orThrow();
    }

    /** The problems of a text that has some. */
    public static List<Problem> problems(ValueCodec<?> codec, String source) {
        ReadResult<?> result = read(codec, source);
        assertThat(result.isRead()).isFalse();
        return result.problems();
    }

    /** The one problem of a text that has just one. */
    public static Problem problem(ValueCodec<?> codec, String source) {
        List<Problem> problems = problems(codec, source);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    /** The codes of the problems of a text. */
    public static List<ProblemCode> codes(ValueCodec<?> codec, String source) {
        return problems(codec, source).stream().map(Problem::code).toList();
    }

    /** A value as it is written. */
    public static <T> String written(WriteCodec<T> codec, T value) {
        WrittenTokens out = new WrittenTokens();
        codec.write(value, out);
        return out.toString();
    }
}
