package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a mapper throws. */
public abstract class PlanProblemsExceptionContract {

    private final JsonAdapter adapter;

    protected PlanProblemsExceptionContract(JsonAdapter adapter) {
        this.adapter = adapter;
    }

    private List<Problem> problems(String json) {
        return adapter.unconfigured().problems(json, Plan.class);
    }

    private Throwable thrown(String json) {
        return catchThrowable(() -> adapter.unconfigured().read(json, Plan.class));
    }

    @Test
    void everyProblemIsCarriedWithItsLine() {
        List<Problem> problems =
                problems("{\"format\":\"promise-plan/1\",\n\"id\":\"n\",\"council\":\"c\",\n\n\"title\":7,\n"
                        + "\"asOf\":\"soon\"}");

        assertThat(problems)
                .extracting(problem -> problem.line() + " " + problem.code() + " " + problem.pointer())
                .containsExactly("4 WRONG_TYPE /title", "5 INVALID_DATE /asOf", "1 MISSING_FIELD /period");
    }

    @Test
    void linesAreTheSameFromBytesAndColumnsAreNotClaimed() {
        byte[] bytes = Samples.json(",\n\"x\":\"\ud83d\ude00\",\"note\":7").getBytes(StandardCharsets.UTF_8);

        AdapterMapper mapper = adapter.unconfigured();

        List<Problem> problems = mapper.problemsOf(() -> mapper.read(bytes, Plan.class));

        assertThat(problems).extracting(Problem::line).containsExactly(2);
        assertThat(problems).extracting(Problem::column).containsExactly(0);
    }

    @Test
    void theMessageCountsAndListsThem() {
        assertThat(thrown(Samples.jsonOfAction(",\"due\":\"soon\",\"owner\":7")).getMessage())
                .startsWith("2 problems\n- line 1: Action 1.1: due is \"soon\"")
                .contains("\n- line 1: Action 1.1: owner is the number 7; expected a text; write \"7\" [WRONG_TYPE at"
                        + " /areas/0/actions/0/owner]");
    }

    @Test
    void itIsAnExceptionOfTheMappersOwnKind() {
        assertThat(thrown("{}")).isInstanceOf(adapter.mappingException());
    }

    @Test
    void aLaterVersionIsOnePlainSentence() {
        List<Problem> problems = problems("{\"title\":7,\"format\":\"promise-plan/3\",\"id\":8}");

        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.LATER_VERSION);
        assertThat(problems.get(0).message()).startsWith("This plan is written in version 3 of the format");
    }

    @Test
    void truncatedInputIsAProblem() {
        assertThat(problems(Samples.smallestText().substring(0, 60)))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_JSON);
    }
}
