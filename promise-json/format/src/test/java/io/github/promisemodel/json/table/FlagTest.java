package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A flag is true or false, and nothing else is read as one. */
class FlagTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFlagIsReadAndWritten(boolean flag) {
        assertThat(value(Values.FLAG, Boolean.toString(flag))).isEqualTo(flag);
        assertThat(written(Values.FLAG, flag)).isEqualTo(Boolean.toString(flag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'true'", "'yes'", "1", "0", "null", "[true]", "{}"})
    void nothingElseIsReadAsAFlag(String source) {
        assertThat(problem(Values.FLAG, source).code()).isEqualTo(ProblemCode.WRONG_TYPE);
    }
}
