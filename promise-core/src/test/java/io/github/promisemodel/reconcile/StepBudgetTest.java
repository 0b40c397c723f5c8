package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepBudgetTest {

    private final StepBudget budget = new StepBudget();

    @Test
    void isExceededByTheStepAfterTheLast() {
        budget.take(StepBudget.MOST_STEPS);
        assertThat(budget.isExceeded()).isFalse();
        budget.take(1);
        assertThat(budget.isExceeded()).isTrue();
    }

    @Nested
    class Binomial {

        @ParameterizedTest
        @CsvSource({"0, 0, 1", "5, 0, 1", "5, 5, 1", "5, 2, 10", "5, 3, 10", "20, 10, 184756"})
        void countsChoices(long of, long chosen, BigInteger choices) {
            assertThat(budget.binomial(of, chosen)).isEqualTo(choices);
        }

        @Test
        void takesAStepForEachOfTheFewer() {
            budget.binomial(StepBudget.MOST_STEPS * 3, StepBudget.MOST_STEPS * 2);
            assertThat(budget.isExceeded()).isFalse();
            assertThat(budget.binomial(2, 1)).isEqualTo(BigInteger.ONE);
            assertThat(budget.isExceeded()).isTrue();
        }
    }

    @Nested
    class Power {

        @Test
        void takesNoStepWhileItHasOneWord() {
            budget.take(StepBudget.MOST_STEPS);
            assertThat(budget.power(BigInteger.TWO, 63)).isEqualTo(BigInteger.ONE.shiftLeft(63));
            assertThat(budget.power(BigInteger.ONE, 10_000)).isEqualTo(BigInteger.ONE);
            assertThat(budget.isExceeded()).isFalse();
        }

        @Test
        void takesAStepForEachWordBeyond() {
            budget.take(StepBudget.MOST_STEPS);
            assertThat(budget.power(BigInteger.TWO, 64)).isEqualTo(BigInteger.ONE);
            assertThat(budget.isExceeded()).isTrue();
        }
    }
}
