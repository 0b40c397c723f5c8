package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constants by their names. */
class ConstantTest {

    private static final ValueCodec<Foundation> CODEC = ValueCodecs.constant(Foundation.class);

    @ParameterizedTest
    @EnumSource
    void everyConstantIsReadAndWrittenByItsName(Foundation foundation) {
        assertThat(value(CODEC, "'" + foundation.name() + "'")).isEqualTo(foundation);
        assertThat(written(CODEC, foundation)).isEqualTo("'" + foundation.name() + "'");
    }

    @Test
    void anotherWordIsRefusedWithTheChoicesInTheirOrder() {
        Problem problem = problem(CODEC, "'HOPE'");

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_CONSTANT);
        assertThat(problem.message())
                .isEqualTo("the document is \"HOPE\"; expected one of VOICE, FAMILY, CARE, PEOPLE, SCAFFOLDING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'voice'", "'Voice'", "'VOICE '", "''", "'0'"})
    void aNameIsSpelledExactly(String source) {
        assertThat(problem(CODEC, source).code()).isEqualTo(ProblemCode.UNKNOWN_CONSTANT);
    }

    @Test
    void aNumberIsNoConstant() {
        Problem problem = problem(CODEC, "0");

        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem.message())
                .isEqualTo("the document is the number 0; expected one of VOICE, FAMILY, CARE, PEOPLE, SCAFFOLDING");
    }
}
