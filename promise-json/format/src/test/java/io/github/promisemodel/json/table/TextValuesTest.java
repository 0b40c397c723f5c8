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

/** Texts, and ids, which are texts that are not blank. */
class TextValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "northmoor", "\ud83d\ude00 caf\u00e9", "null", "12"})
    void aTextIsReadAndWrittenAsItIs(String text) {
        assertThat(value(ValueCodecs.TEXT, "'" + text + "'")).isEqualTo(text);
        assertThat(written(ValueCodecs.TEXT, text)).isEqualTo("'" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "1.50", "true", "false", "null", "['a']", "{'a':1}"})
    void whatIsNoTextIsOfTheWrongType(String source) {
        assertThat(problem(ValueCodecs.TEXT, source).code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem(ValueCodecs.ID, source).code()).isEqualTo(ProblemCode.WRONG_TYPE);
    }

    @Test
    void theMessageShowsSingleValuesAndNamesTheOthers() {
        assertThat(problem(ValueCodecs.TEXT, "12.70").message())
                .isEqualTo("the document is the number 12.70; expected a text; write \"12.70\"");
        assertThat(problem(ValueCodecs.TEXT, "true").message()).isEqualTo("the document is true; expected a text");
        assertThat(problem(ValueCodecs.TEXT, "null").message()).isEqualTo("the document is null; expected a text");
        assertThat(problem(ValueCodecs.TEXT, "[1]").message()).isEqualTo("the document is a list; expected a text");
        assertThat(problem(ValueCodecs.TEXT, "{}").message()).isEqualTo("the document is an object; expected a text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void anIdIsNotBlank(String blank) {
        Problem problem = problem(ValueCodecs.ID, "'" + blank + "'");

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem.message()).isEqualTo("the document is blank; it needs at least one character");
    }

    @Test
    void anIdKeepsTheSpaceAroundIt() {
        assertThat(value(ValueCodecs.ID, "' 4.1 '")).isEqualTo(" 4.1 ");
    }

    @Test
    void aLongTextIsShortenedByCharactersNotByHalves() {
        String face = "\ud83d\ude00";

        assertThat(ReadContext.quoted(face.repeat(60))).isEqualTo('"' + face.repeat(60) + '"');
        assertThat(ReadContext.quoted(face.repeat(61))).isEqualTo('"' + face.repeat(60) + "...\"");
    }

    @Test
    void controlCharactersAreNotShown() {
        assertThat(ReadContext.quoted("a\u0000b\nc\u001b[31m")).isEqualTo("\"a\ufffdb\ufffdc\ufffd[31m\"");
    }
}
