package io.github.promisemodel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.progress.Progress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"%, true", "Per Cent, true", "percentage, true", "per 1000, true", "people, false", "persons, false"})
    void aPercentageAndARateAreToldByTheirUnit(String unit, boolean isRate) {
        Measure measure = Measure.builder().id("m").title("Carers").build();

        assertThat(measure.isRate(Optional.of(unit))).isEqualTo(isRate);
        assertThat(measure.toBuilder().unit(unit).build().isRate(Optional.empty()))
                .isEqualTo(isRate);
        assertThat(measure.isRate(Optional.empty())).isFalse();
        assertThat(measure.toBuilder().unit(unit).countOfPeople(true).build().isRateOfPeople(Optional.empty()))
                .isEqualTo(isRate);
    }
}
