package io.github.promisemodel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.progress.Progress;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final Measure LEAST =
            Measure.builder().id("m1").title("Animations").build();

    @Test
    void aMeasureCountsPeopleOnlyIfItSaysSo() {
        assertThat(LEAST.isCountOfPeople()).isFalse();
        assertThat(LEAST.toBuilder().countOfPeople(true).build().isCountOfPeople())
                .isTrue();
    }

    @Test
    void aMeasureHasNoTargetUnlessItIsGiven() {
        assertThat(LEAST.getTarget()).isEqualTo(new Target.None(TargetTerms.EMPTY));
    }

    @Test
    void aBlankIdIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LEAST.toBuilder().id(" ").build())
                .withMessage("Measure: the id is blank; give it at least one character");
    }

    @Test
    void anExplanationReadsAsItsMessage() {
        assertThat(Progress.of(LEAST, Samples.AS_OF).findWhy().orElseThrow())
                .hasToString("Measure m1: it has no target");
    }
}
