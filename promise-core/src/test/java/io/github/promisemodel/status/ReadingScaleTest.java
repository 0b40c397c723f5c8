package io.github.promisemodel.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.status.Scales.One;
import io.github.promisemodel.status.Scales.SixtyFive;
import io.github.promisemodel.status.Scales.SixtyFour;
import io.github.promisemodel.status.Scales.Two;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How large a scale may be. */
class ReadingScaleTest {

    @Test
    void aScaleOfOneIsRefusedHoweverAReadingIsMade() {
        String message = "Scale One: it has 1 statuses; a scale has 2 to 64";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.of(One.ONLY))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.of(List.of(One.ONLY)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.notAssessed(One.class))
                .withMessage(message);
    }

    @Test
    void aScaleOfSixtyFiveIsRefusedHoweverAReadingIsMade() {
        String message = "Scale SixtyFive: it has 65 statuses; a scale has 2 to 64";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.of(SixtyFive.S00))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.of(SixtyFive.S00, SixtyFive.S64))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.notAssessed(SixtyFive.class))
                .withMessage(message);
    }

    @Test
    void aScaleOfTwoHasNoOpenReading() {
        assertThat(Reading.of(Two.YES).isAssessed()).isTrue();
        assertThat(Reading.of(Two.NO).status()).contains(Two.NO);
        assertThat(Reading.of(Two.YES, Two.NO).isNotAssessed()).isTrue();
        assertThat(Reading.of(Two.YES, Two.NO).isOpen()).isFalse();
    }

    @Test
    void aScaleOfSixtyFourIsReadToItsLastStatus() {
        Reading<SixtyFour> last = Reading.of(SixtyFour.S63);

        assertThat(last.status()).contains(SixtyFour.S63);
        assertThat(last.allows(SixtyFour.S00)).isFalse();
        assertThat(Reading.of(EnumSet.allOf(SixtyFour.class)).isNotAssessed()).isTrue();
        assertThat(Reading.notAssessed(SixtyFour.class).statuses()).hasSize(64);
    }

    @Test
    void aScaleOfSixtyFourIsOpenWithOneStatusMissing() {
        assertThat(Arrays.stream(SixtyFour.values()))
                .allSatisfy(missing -> assertThat(Reading.of(EnumSet.complementOf(EnumSet.of(missing)))
                                .isOpen())
                        .isTrue());
    }

    @Test
    void theLargestScaleIsOrderedFromItsFirstStatusToItsLast() {
        List<Reading<SixtyFour>> inOrder =
                Arrays.stream(SixtyFour.values()).map(Reading::of).toList();

        assertThat(inOrder).isSorted();
        assertThat(Reading.of(SixtyFour.S00, SixtyFour.S63)).isLessThan(Reading.of(SixtyFour.S01, SixtyFour.S02));
        assertThat(Reading.notAssessed(SixtyFour.class)).isGreaterThan(Reading.of(SixtyFour.S62, SixtyFour.S63));
    }
}
