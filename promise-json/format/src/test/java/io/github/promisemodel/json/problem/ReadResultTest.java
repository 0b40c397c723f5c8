package io.github.promisemodel.json.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value or problems, never both and never neither. */
class ReadResultTest {

    private static final Problem FIRST = new Problem(ProblemCode.MISSING_FIELD, "/id", 1, 2, "Plan: id is missing");
    private static final Problem SECOND = new Problem(ProblemCode.WRONG_TYPE, "/title", 2, 3, "Plan: title is 3");

    @Test
    void aValueHasNoProblems() {
        ReadResult<String> result = ReadResult.of("plan");

        assertThat(result.isRead()).isTrue();
        assertThat(result.value()).contains("plan");
        assertThat(result.problems()).isEmpty();
        assertThat(result.orThrow()).isEqualTo("plan");
        assertThat(result).hasToString("plan");
    }

    @Test
    void problemsHaveNoValue() {
        ReadResult<String> result = ReadResult.failed(List.of(FIRST, SECOND));

        assertThat(result.isRead()).isFalse();
        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).containsExactly(FIRST, SECOND);
        assertThat(result).hasToString("2 problems\n- " + FIRST + "\n- " + SECOND);
    }

    @Test
    void orThrowCarriesEveryProblemAndListsThem() {
        ReadResult<String> result = ReadResult.failed(List.of(FIRST, SECOND));

        InvalidPlanException thrown = catchThrowableOfType(InvalidPlanException.class, result::orThrow);

        assertThat(thrown.getProblems()).containsExactly(FIRST, SECOND);
        assertThat(thrown).hasMessage("2 problems\n- " + FIRST + "\n- " + SECOND);
    }

    @Test
    void oneProblemIsCountedAsOne() {
        assertThat(InvalidPlanException.message(List.of(FIRST))).isEqualTo("1 problem\n- " + FIRST);
    }

    @Test
    void neitherAValueNorAProblemIsRefused() {
        assertThatThrownBy(() -> ReadResult.failed(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadResult.of(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void theProblemsAreCopied() {
        List<Problem> problems = new ArrayList<>(List.of(FIRST));
        ReadResult<String> result = ReadResult.failed(problems);

        problems.add(SECOND);

        assertThat(result.problems()).containsExactly(FIRST);
    }
}
