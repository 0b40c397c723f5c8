package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.problems;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.status.BenefitStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects whose names are keys. */
class MapCodecTest {

    private static final ValueCodec<Map<String, Long>> BY_NAME = ValueCodecs.byName(ValueCodecs.COUNT);
    private static final ValueCodec<Map<BenefitStatus, String>> BY_COLOUR =
            ValueCodecs.byConstant(BenefitStatus.class, ValueCodecs.TEXT);

    @Test
    void entriesKeepTheirOrderAndAnyName() {
        Map<String, Long> counts = value(BY_NAME, "{'Z':1,'':2,'a/b~c':3}");

        assertThat(counts).containsExactly(entry("Z", 1L), entry("", 2L), entry("a/b~c", 3L));
        assertThat(written(BY_NAME, counts)).isEqualTo("{'Z':1,'':2,'a/b~c':3}");
    }

    @Test
    void constantsAreKeysByTheirNames() {
        Map<BenefitStatus, String> colours = value(BY_COLOUR, "{'RED':'stuck','BLUE':'done'}");

        assertThat(colours).containsExactly(entry(BenefitStatus.RED, "stuck"), entry(BenefitStatus.BLUE, "done"));
        assertThat(written(BY_COLOUR, colours)).isEqualTo("{'RED':'stuck','BLUE':'done'}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'RED'", "1", "null"})
    void anythingButAnObjectIsOfTheWrongType(String source) {
        assertThat(problem(BY_NAME, source).code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem(BY_NAME, source).message()).endsWith("expected an object");
    }

    @Test
    void aNameThatStandsTwiceIsRefused() {
        Problem problem = problem(BY_NAME, "{'a':1,'b':2,'a':1}");

        assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_KEY);
        assertThat(problem.pointer()).isEqualTo("/a");
        assertThat(problem.column()).isEqualTo(14);
        assertThat(problem.message()).isEqualTo("a is a duplicate key; write it once");
    }

    @Test
    void nullIsNoValue() {
        assertThat(problem(BY_NAME, "{'a':null}").code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem(BY_NAME, "{'a':null}").pointer()).isEqualTo("/a");
    }

    @Test
    void anUnknownConstantIsRefusedWithTheChoicesInTheirOrder() {
        Problem problem = problem(BY_COLOUR, "{'PURPLE':'x'}");

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_CONSTANT);
        assertThat(problem.pointer()).isEqualTo("/PURPLE");
        assertThat(problem.message()).endsWith("is \"PURPLE\"; expected one of BLUE, GREEN, AMBER, RED");
    }

    @Test
    void everyEntryWithAProblemIsTold() {
        List<Problem> problems = problems(BY_COLOUR, "{'PURPLE':1,'RED':2,'BLUE':'y','BLUE':'z'}");

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.UNKNOWN_CONSTANT,
                        ProblemCode.WRONG_TYPE,
                        ProblemCode.WRONG_TYPE,
                        ProblemCode.DUPLICATE_KEY);
    }
}
