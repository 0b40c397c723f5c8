package io.github.promisemodel.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    @Test
    void boundsContainBothTheirEnds() {
        Bounds bounds = new Bounds(8, 15);

        assertThat(bounds.contains(7)).isFalse();
        assertThat(bounds.contains(8)).isTrue();
        assertThat(bounds.contains(15)).isTrue();
        assertThat(bounds.contains(16)).isFalse();
        assertThat(bounds.isExact()).isFalse();
        assertThat(bounds).hasToString("8 to 15");
    }

    @Test
    void aCountThatNothingLeavesOpenIsExact() {
        Bounds bounds = Bounds.exactly(8);

        assertThat(bounds).isEqualTo(new Bounds(8, 8)).hasToString("8");
        assertThat(bounds.isExact()).isTrue();
        assertThat(Bounds.exactly(0).isExact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "-2, -1"})
    void aLeastThatIsNotFromZeroToTheMostIsRefused(long least, long most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bounds(least, most))
                .withMessage("Bounds " + least + " to " + most + ": the least is not from 0 to the most");
    }

    @Test
    void boundsOfSeparateEntriesAddUp() {
        assertThat(new Bounds(1, 5).plus(new Bounds(2, 2))).isEqualTo(new Bounds(3, 7));
    }

    @Test
    void aSumThatOverflowsIsRefused() {
        Bounds largest = new Bounds(0, Long.MAX_VALUE);
        Bounds one = Bounds.exactly(1);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> largest.plus(one));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Bounds.exactly(Long.MAX_VALUE).plus(one));
    }

    @ParameterizedTest
    @CsvSource({
        "8, 15, 15, NOT_DECIDED",
        "8, 15, 8,  NOT_DECIDED",
        "8, 15, 10, NOT_DECIDED",
        "8, 15, 7,  DIFFERS",
        "8, 15, 16, DIFFERS",
        "8, 8,  8,  AGREES",
        "8, 8,  9,  DIFFERS",
        "0, 0,  0,  AGREES",
        "0, 0,  -1, DIFFERS"
    })
    void aPublishedCountAgreesDiffersOrIsNotDecided(long least, long most, long published, Verdict verdict) {
        assertThat(new Bounds(least, most).verdictOn(published)).isEqualTo(verdict);
    }
}
