package io.github.promisemodel.measure;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static io.github.promisemodel.status.BenefitStatus.RED;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.measure.ToleranceBands.On;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bands there are, and which status a number has by them. */
class ToleranceBandsTest {

    private static ToleranceBands bands(On on, String blue, String green) {
        return ToleranceBands.builder()
                .on(on)
                .addLimit(Band.of(BLUE, amount(blue)))
                .addLimit(Band.of(GREEN, amount(green)))
                .otherwise(RED)
                .build();
    }

    @Test
    void aLimitIsAnExactNumber() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Band.of(AMBER, amount("about 70")))
                .withMessage("Band AMBER: the limit 'about 70' is not exact; give the number alone");
    }

    @Test
    void bandsHaveALimit() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        ToleranceBands.builder().on(On.VALUE).otherwise(RED).build())
                .withMessage("Bands: they have no limit; give at least one");
    }

    @ParameterizedTest
    @CsvSource({"100, 100.0, below", "100, 110, below"})
    void limitsOnProgressFall(String blue, String green, String side) {
        assertThatIllegalStateException()
                .isThrownBy(() -> bands(On.PROGRESS, blue, green))
                .withMessage("Bands: the limit " + green + " of GREEN does not follow " + blue
                        + "; give the best first, and each limit " + side + " the one before it");
    }

    @Test
    void limitsOnValuesFallOrRiseThroughout() {
        ToleranceBands rising = bands(On.VALUE, "20", "40");

        assertThatCode(() -> rising.toBuilder()
                        .addLimit(Band.of(AMBER, amount("60")))
                        .build())
                .doesNotThrowAnyException();
        assertThatIllegalStateException()
                .isThrownBy(() -> rising.toBuilder()
                        .addLimit(Band.of(AMBER, amount("40")))
                        .build())
                .withMessage(
                        "Bands: the limit 40 of AMBER does not follow 40; give the best first, and each limit above the"
                                + " one before it");
        assertThatIllegalStateException()
                .isThrownBy(() -> bands(On.VALUE, "100", "90").toBuilder()
                        .addLimit(Band.of(AMBER, amount("95")))
                        .build())
                .withMessage(
                        "Bands: the limit 95 of AMBER does not follow 90; give the best first, and each limit below the"
                                + " one before it");
        assertThatIllegalStateException()
                .isThrownBy(() -> bands(On.VALUE, "100", "100"))
                .withMessageStartingWith("Bands: the limit 100 of GREEN does not follow 100");
    }

    @Test
    void limitsFollowTheDirectionOfTheMeasure() {
        ToleranceBands rising = bands(On.VALUE, "20", "40");
        Measure.Builder lower = Samples.measure().direction(Direction.LOWER_IS_BETTER);
        Measure.Builder higher = Samples.measure().direction(Direction.HIGHER_IS_BETTER);

        assertThatCode(() -> lower.bands(rising).build()).doesNotThrowAnyException();
        assertThatIllegalStateException()
                .isThrownBy(() -> higher.bands(rising).build())
                .withMessage("Measure m1: the limit 40 of GREEN does not follow 20; give the best first, and each limit"
                        + " below the one before it");
        assertThatIllegalStateException()
                .isThrownBy(() -> lower.bands(bands(On.VALUE, "100", "90")).build())
                .withMessageStartingWith("Measure m1: the limit 90 of GREEN does not follow 100");
        assertThatCode(() -> lower.bands(bands(On.PROGRESS, "100", "90")).build())
                .doesNotThrowAnyException();
        assertThatCode(() -> Samples.measure().bands(rising).build()).doesNotThrowAnyException();
    }

    @Test
    void oneLimitFollowsNothing() {
        ToleranceBands one = ToleranceBands.builder()
                .on(On.VALUE)
                .addLimit(Band.of(GREEN, amount("5")))
                .otherwise(RED)
                .build();

        for (Direction direction : Direction.values()) {
            assertThatCode(() ->
                            Samples.measure().direction(direction).bands(one).build())
                    .doesNotThrowAnyException();
        }
    }
}
