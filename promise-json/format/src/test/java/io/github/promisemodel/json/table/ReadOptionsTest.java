package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.ImprovementArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How strictly to read: unknown fields, and how many problems are listed. */
class ReadOptionsTest {

    private static final ReadOptions REFUSING = ReadOptions.DEFAULT.withUnknownFieldsKept(false);

    @Test
    void unknownFieldsAreKeptByDefault() {
        assertThat(ReadOptions.DEFAULT.isUnknownFieldsKept()).isTrue();
        assertThat(ReadOptions.DEFAULT.mostProblems()).isEqualTo(100);
        assertThat(read(ActionTables.ACTION, "{'id':'4.1','title':'x','colour':'teal'}")
                        .orThrow()
                        .getExtensions()
                        .names())
                .containsExactly("colour");
    }

    @Test
    void unknownFieldsAreRefusedByOptionWithTheNamesThatAreKnown() {
        ReadResult<?> result =
                read(ActionTables.KEY_DATE, "{'colour':{'of':['teal']},'date':'2021','title':'x'}", REFUSING);

        assertThat(result.problems())
                .containsExactly(new Problem(
                        ProblemCode.UNKNOWN_FIELD,
                        "/colour",
                        1,
                        2,
                        "Key date: colour is not a known field; known fields are date, title, source"));
    }

    @Test
    void everyUnknownFieldIsToldAtEveryLevel() {
        ReadResult<ImprovementArea> result = read(
                PlanTables.AREA,
                "{'id':'a1','x':1,'title':'t','actions':[{'id':'4.1','y':[2],'title':'t'}],'z':null}",
                REFUSING);

        assertThat(result.problems()).extracting(Problem::pointer).containsExactly("/x", "/actions/0/y", "/z");
    }

    @Test
    void fieldsThatAreKnownAreReadByTheStricterOptionToo() {
        assertThat(read(ActionTables.ACTION, "{'id':'4.1','title':'x'}", REFUSING)
                        .orThrow())
                .isEqualTo(Action.builder().id("4.1").title("x").build());
    }

    @Test
    void readingStopsAfterTheMostProblemsAndSaysSo() {
        List<Problem> problems = read(
                        ValueCodecs.list(ValueCodecs.COUNT),
                        "['a','b','c','d','e']",
                        ReadOptions.DEFAULT.withMostProblems(3))
                .problems();

        assertThat(problems).extracting(Problem::pointer).containsExactly("/0", "/1", "/2", "/3");
        assertThat(problems.get(2).code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problems.get(3).code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
        assertThat(problems.get(3).message()).isEqualTo("There are more problems; only the first 3 are listed");
    }

    @Test
    void asManyProblemsAsAreListedAreNotTooMany() {
        List<Problem> problems = read(
                        ValueCodecs.list(ValueCodecs.COUNT), "['a','b','c']", ReadOptions.DEFAULT.withMostProblems(3))
                .problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsOnly(ProblemCode.WRONG_TYPE)
                .hasSize(3);
    }

    @Test
    void aHundredProblemsAreListedByDefault() {
        List<Problem> problems = read(ValueCodecs.list(ValueCodecs.COUNT), "[" + "'a',".repeat(150) + "1]")
                .problems();

        assertThat(problems).hasSize(101);
        assertThat(problems.get(100).code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void atLeastOneProblemIsListed(int most) {
        assertThatThrownBy(() -> ReadOptions.DEFAULT.withMostProblems(most))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Read options: at most " + most + " problems; list at least 1");
    }

    @Test
    void eachOptionLeavesTheOtherAsItWas() {
        ReadOptions options = ReadOptions.DEFAULT.withMostProblems(7).withUnknownFieldsKept(false);

        assertThat(options.mostProblems()).isEqualTo(7);
        assertThat(options.isUnknownFieldsKept()).isFalse();
        assertThat(options.withMostProblems(8).isUnknownFieldsKept()).isFalse();
        assertThat(ReadOptions.DEFAULT.isUnknownFieldsKept()).isTrue();
    }
}
