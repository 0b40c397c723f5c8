package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.JsonShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are written as a text and parsed again. */
class ParsedTextTest {

    private static final JsonShape.Named NUMBER = new JsonShape.Named(
            "Number", "A number.", new JsonShape.Text("a number such as \"12\"", "^0?[1-9][0-9]*$", 0));

    private static ParsedText<Integer> exact() {
        return ParsedText.of(NUMBER, "not a number; write one as 12", Integer::valueOf);
    }

    private static ParsedText<Integer> fitting() {
        return ParsedText.fitting(NUMBER, "not a number; write one as 12", Integer::valueOf);
    }

    @Test
    void aValueWithOneSpellingIsReadInThatAlone() {
        assertThat(value(exact(), "'12'")).isEqualTo(12);
        assertThat(problem(exact(), "'012'").message())
                .isEqualTo("the document is \"012\", not a number; write one as 12");
    }

    @Test
    void aValueWithSeveralIsReadInWhateverFitsThePattern() {
        assertThat(value(fitting(), "'12'")).isEqualTo(12);
        assertThat(value(fitting(), "'012'")).isEqualTo(12);
        assertThat(written(fitting(), value(fitting(), "'012'"))).isEqualTo("'12'");
        assertThat(problem(fitting(), "'+12'").code()).isEqualTo(ProblemCode.INVALID_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'twelve'", "'99999999999'", "''"})
    void whatCannotBeParsedIsAProblem(String text) {
        assertThat(problem(exact(), text).code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem(fitting(), text).code()).isEqualTo(ProblemCode.INVALID_VALUE);
    }

    @Test
    void whatIsNoTextIsOfTheWrongType() {
        assertThat(problem(exact(), "12").message())
                .isEqualTo("the document is the number 12; expected a number such as \"12\"; write \"12\"");
        assertThat(exact().shape()).isEqualTo(NUMBER);
    }
}
