package io.github.promisemodel.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A cycle of testing a change. */
class TestOfChangeTest {

    private static final TestOfChange FIRST = TestOfChange.builder()
            .hypothesis("Fewer moves if a worker visits first")
            .cycle(1L)
            .build();

    @Test
    void cyclesCountFromOne() {
        assertThat(FIRST.getCycle()).contains(1L);
        assertThatIllegalStateException()
                .isThrownBy(() -> FIRST.toBuilder().cycle(0L).build())
                .withMessage("Test of change: cycle 0 is before the first; cycles count from 1");
    }

    @Test
    void aTestWithItsHypothesisAloneIsUnderWay() {
        TestOfChange test = TestOfChange.builder().hypothesis("It helps").build();

        assertThat(test.getCycle()).isEmpty();
        assertThat(test.getDecision()).isEmpty();
        assertThat(test.getMeasures()).isEmpty();
        assertThat(test.getExtensions().isEmpty()).isTrue();
    }

    @Test
    void aBuilderStartsWithTheValuesOfACycle() {
        TestOfChange decided = FIRST.toBuilder()
                .start(PartialDate.parse("2025-01"))
                .addMeasures("m1")
                .decision(TestDecision.ADAPT)
                .decided(PartialDate.parse("2025-03"))
                .note("In one town.")
                .source(Source.of("page 3"))
                .build();

        assertThat(decided.getHypothesis()).isEqualTo(FIRST.getHypothesis());
        assertThat(decided.getCycle()).contains(1L);
        assertThat(decided.getDecision()).isEqualTo(Optional.of(TestDecision.ADAPT));
        assertThat(decided.getDecided()).contains(PartialDate.parse("2025-03"));
        assertThat(decided).isNotEqualTo(FIRST);
        assertThat(decided.toBuilder().build()).isEqualTo(decided);
    }

    @Test
    void anActionHasItsCyclesInTheOrderGiven() {
        TestOfChange second = FIRST.toBuilder().cycle(2L).build();
        Action action = Action.builder()
                .id("1.1")
                .title("Visit first")
                .addTestOfChange(FIRST)
                .addTestOfChange(second)
                .build();

        assertThat(action.getTestsOfChange()).isEqualTo(List.of(FIRST, second));
    }
}
