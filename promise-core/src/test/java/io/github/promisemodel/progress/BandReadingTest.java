package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static io.github.promisemodel.status.BenefitStatus.RED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Fraction;
import io.github.promisemodel.measure.FractionBounds;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.measure.ToleranceBands.On;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which statuses what is known of a number has by its bands. */
class BandReadingTest {

    private static ToleranceBands bands(On on, String blue, String green) {
        return ToleranceBands.builder()
                .on(on)
                .addLimit(Band.of(BLUE, amount(blue)))
                .addLimit(Band.of(GREEN, amount(green)))
                .otherwise(RED)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "1001, BLUE",
        "1000, BLUE",
        "999.9, GREEN",
        "900, GREEN",
        "899.9, RED",
        "-5, RED",
        "over 1000, BLUE",
        "over 999, GREEN or BLUE",
        "over 899, not of one colour",
        "under 900, RED",
        "at most 900, GREEN or RED",
        "under 1000, GREEN or RED"
    })
    void whereHigherIsBetterALimitIsReachedAtOrAboveIt(String value, String expected) {
        String reading = BandReading.of(
                        bands(On.VALUE, "1000", "900"), amount(value).bounds(), Direction.HIGHER_IS_BETTER)
                .toString();

        assertThat(reading)
                .isEqualTo(
                        switch (expected) {
                            case "GREEN or BLUE" -> "BLUE or GREEN";
                            case "not of one colour" -> "BLUE or GREEN or RED";
                            default -> expected;
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "19, BLUE",
        "20, BLUE",
        "20.1, GREEN",
        "40, GREEN",
        "40.1, RED",
        "under 20, BLUE",
        "at least 20, BLUE or GREEN or RED",
        "over 20, GREEN or RED",
        "over 40, RED",
        "about 1, BLUE or GREEN or RED"
    })
    void whereLowerIsBetterALimitIsReachedAtOrBelowIt(String value, String expected) {
        assertThat(BandReading.of(bands(On.VALUE, "20", "40"), amount(value).bounds(), Direction.LOWER_IS_BETTER))
                .hasToString(expected);
    }

    @Test
    void limitsOnProgressArePercentages() {
        ToleranceBands bands = bands(On.PROGRESS, "100", "62.5");

        assertThat(BandReading.of(bands, FractionBounds.exactly(Fraction.ONE), Direction.HIGHER_IS_BETTER))
                .hasToString("BLUE");
        assertThat(BandReading.of(bands, amount("0.625").bounds(), Direction.HIGHER_IS_BETTER))
                .hasToString("GREEN");
        assertThat(BandReading.of(bands, amount("0.624").bounds(), Direction.HIGHER_IS_BETTER))
                .hasToString("RED");
    }
}
