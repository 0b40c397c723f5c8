package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts are whole numbers from zero, written in digits alone. */
class CountTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 12, 31, 999_999_999_999_999_999L, 1_000_000_000_000_000_000L, Long.MAX_VALUE})
    void everyWholeNumberFromZeroIsReadAndWritten(long count) {
        assertThat(value(ValueCodecs.COUNT, Long.toString(count))).isEqualTo(count);
        assertThat(written(ValueCodecs.COUNT, count)).isEqualTo(Long.toString(count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.7",
                "12.0",
                "1e1",
                "1E1",
                "1e0",
                "-1",
                "-0",
                "0.0",
                "9223372036854775808",
                "9999999999999999999",
                "10000000000000000000",
                "NaN"
            })
    void anyOtherNumberIsRefused(String spelling) {
        Problem problem = problem(ValueCodecs.COUNT, spelling);

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_NUMBER);
        assertThat(problem.message())
                .isEqualTo("the document is " + spelling
                        + "; expected a whole number from 0 to 9223372036854775807, written in digits alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'12'", "''", "true", "false", "null", "[12]", "{}"})
    void whatIsNoNumberIsOfTheWrongType(String source) {
        assertThat(problem(ValueCodecs.COUNT, source).code()).isEqualTo(ProblemCode.WRONG_TYPE);
    }

    @Test
    void aTextOfDigitsIsNotReadAsANumber() {
        assertThat(problem(ValueCodecs.COUNT, "'12'").message())
                .isEqualTo("the document is the text \"12\"; expected a whole number from 0; write 12");
    }

    @Test
    void aNumberOfAThousandDigitsIsNotShown() {
        Problem problem = problem(ValueCodecs.COUNT, "7".repeat(1000));

        assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_PASSED);
        assertThat(problem.message())
                .isEqualTo("the document is a number of 1000 characters; at most 32 are read (limit NUMBER)");
    }

    @Test
    void digitsOfAnotherScriptAreNoCount() {
        assertThat(problem(ValueCodecs.COUNT, "\u0661\u0662").code()).isEqualTo(ProblemCode.INVALID_NUMBER);
    }
}
