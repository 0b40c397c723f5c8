package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.problems;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of unknown fields: whatever JSON can say, kept as it is. */
class ExtensionCodecTest {

    private static final ValueCodec<ExtensionValue> CODEC = ExtensionCodec.VALUE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'text'",
                "''",
                "true",
                "false",
                "null",
                "[]",
                "{}",
                "[[],[null,[1]]]",
                "{'b':1,'a':{'':[true]},'a/b':null}"
            })
    void whateverJsonCanSayIsWrittenAsItWasRead(String source) {
        assertThat(written(CODEC, value(CODEC, source))).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.50", "1E5", "1e+5", "-0", "0.10", "1e32", "1E-00032", "100"})
    void numbersAreKeptAsTheyAreSpelled(String spelling) {
        assertThat(value(CODEC, spelling)).isEqualTo(new ExtensionValue.Numeral(spelling));
        assertThat(written(CODEC, value(CODEC, spelling))).isEqualTo(spelling);
    }

    @Test
    void eachKindOfValueIsItself() {
        assertThat(value(CODEC, "'1'")).isEqualTo(new ExtensionValue.Text("1"));
        assertThat(value(CODEC, "true")).isEqualTo(new ExtensionValue.Flag(true));
        assertThat(value(CODEC, "null")).isEqualTo(new ExtensionValue.Nothing());
        assertThat(value(CODEC, "[null]")).isEqualTo(new ExtensionValue.Items(List.of(new ExtensionValue.Nothing())));
        assertThat(value(CODEC, "{'a':false}"))
                .isEqualTo(new ExtensionValue.Fields(Extensions.of("a", new ExtensionValue.Flag(false))));
    }

    @Test
    void aDuplicateKeyDeepInsideIsRefused() {
        Problem problem = problem(CODEC, "{'a':[{'b':1,'b':[{}]}]}");

        assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_KEY);
        assertThat(problem.pointer()).isEqualTo("/a/0/b");
    }

    @Test
    void readingGoesOnAfterADuplicateKey() {
        assertThat(problems(CODEC, "{'a':1,'a':{'x':1,'x':2},'c':{'d':1,'d':2}}"))
                .extracting(Problem::pointer)
                .containsExactly("/a", "/c/d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "-Infinity", "+1", "1.", ".5"})
    void aNumberThatJsonDoesNotSpellSoIsAProblem(String spelling) {
        Problem problem = problem(CODEC, "{'a':" + spelling + "}");

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_NUMBER);
        assertThat(problem.pointer()).isEqualTo("/a");
        assertThat(problem.message()).startsWith("a is " + spelling);
    }
}
