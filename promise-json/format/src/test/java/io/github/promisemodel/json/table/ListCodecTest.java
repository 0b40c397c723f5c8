package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.problems;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of values. */
class ListCodecTest {

    private static final ValueCodec<List<Long>> COUNTS = ValueCodecs.list(ValueCodecs.COUNT);

    @Test
    void itemsKeepTheirOrder() {
        assertThat(value(COUNTS, "[3,1,2,1]")).containsExactly(3L, 1L, 2L, 1L);
        assertThat(written(COUNTS, List.of(3L, 1L, 2L))).isEqualTo("[3,1,2]");
    }

    @Test
    void aListMayBeEmpty() {
        assertThat(value(COUNTS, "[]")).isEmpty();
        assertThat(written(COUNTS, List.of())).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "'3'", "{}", "null", "true"})
    void aSingleValueIsNotReadAsAListOfOne(String source) {
        Problem problem = problem(COUNTS, source);

        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem.message()).endsWith("expected a list");
    }

    @Test
    void nullIsNoItem() {
        Problem problem = problem(COUNTS, "[1,null]");

        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem.pointer()).isEqualTo("/1");
        assertThat(problem.message()).isEqualTo("item 2 is null; expected a whole number from 0");
    }

    @Test
    void everyItemWithAProblemIsTold() {
        List<Problem> problems = problems(COUNTS, "[1,'2',3,4.5,{'a':[6]},-7]");

        assertThat(problems).extracting(Problem::pointer).containsExactly("/1", "/3", "/4", "/5");
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.WRONG_TYPE,
                        ProblemCode.INVALID_NUMBER,
                        ProblemCode.WRONG_TYPE,
                        ProblemCode.INVALID_NUMBER);
    }

    @Test
    void listsOfListsHaveAPointerIntoEach() {
        assertThat(problem(ValueCodecs.list(COUNTS), "[[1],[2,'x']]").pointer()).isEqualTo("/1/1");
    }

    @Test
    void aValueThatStandsAgainIsAProblemWhereEachMayStandOnce() {
        ValueCodec<List<Long>> distinct = ValueCodecs.distinct(ValueCodecs.COUNT);

        List<Problem> problems = problems(distinct, "[3,1,3,2,1]");

        assertThat(value(distinct, "[3,1,2]")).containsExactly(3L, 1L, 2L);
        assertThat(problems).extracting(Problem::pointer).containsExactly("/2", "/4");
        assertThat(problems.get(0).code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problems.get(0).message()).isEqualTo("item 3 repeats the number 3; list each once");
    }
}
