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

/** True and false. */
class FlagTest {

    @Test
    void trueAndFalseAreReadAndWritten() {
        assertThat(value(ValueCodecs.FLAG, "true")).isTrue();
        assertThat(value(ValueCodecs.FLAG, "false")).isFalse();
        assertThat(written(ValueCodecs.FLAG, true)).isEqualTo("true");
        assertThat(written(ValueCodecs.FLAG, false)).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "'true'", "''", "[]", "{}"})
    void nothingElseIsReadAsOne(String source) {
        assertThat(problem(ValueCodecs.FLAG, source).code()).isEqualTo(ProblemCode.WRONG_TYPE);
    }

    @Test
    void theMessageSaysWhatItHasToBe() {
        Problem problem = problem(ValueCodecs.FLAG, "1");

        assertThat(problem.message()).isEqualTo("the document is the number 1; expected true or false");
    }
}
