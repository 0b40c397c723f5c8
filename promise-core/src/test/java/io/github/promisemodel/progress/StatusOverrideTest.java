package io.github.promisemodel.progress;

import static io.github.promisemodel.measure.Samples.amount;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.measure;
import static io.github.promisemodel.measure.Samples.observed;
import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static io.github.promisemodel.status.BenefitStatus.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.measure.Band;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.ToleranceBands;
import io.github.promisemodel.measure.ToleranceBands.On;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.words.OtherWords;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A status given by hand stands in place of the bands, with its reason, until a later one. */
class StatusOverrideTest {

    private static final StatusOverride LATE = StatusOverride.of(date("2024-03"), AMBER, "The count is late");
    private static final StatusOverride BACK = StatusOverride.withdrawal(date("2024-09"), "The count is in");
    private static final Instant MORNING = Instant.parse("2024-04-01T09:00:00Z");

    /** Red by its bands from 2023 on, and blue from July 2024. */
    private static MeasureStatus status(String asOf, StatusOverride... overrides) {
        MeasureStatus status = MeasureStatus.of(
                measure()
                        .direction(Direction.HIGHER_IS_BETTER)
                        .bands(ToleranceBands.builder()
                                .on(On.VALUE)
                                .addLimit(Band.of(BLUE, amount("100")))
                                .otherwise(RED)
                                .build())
                        .addObservation(observed("2023", "20"))
                        .addObservation(observed("2024-07", "120"))
                        .addOverrides(overrides)
                        .build(),
                date(asOf));
        OtherWords.assertSaid(List.of(status), List.of(overrides));
        return status;
    }

    private static StatusOverride recorded(StatusOverride override, Instant at) {
        return override.toBuilder().recordedAt(at).build();
    }

    @Test
    void anOverrideStandsInPlaceOfTheBandsAndSaysWhatTheyGive() {
        MeasureStatus status = status("2024-06", LATE);

        assertThat(status.reading()).isEqualTo(Reading.of(AMBER));
        assertThat(status.byBands()).isEqualTo(Reading.of(RED));
        assertThat(status.isOverridden()).isTrue();
        assertThat(status.overrides()).containsExactly(LATE);
        assertThat(status).hasToString("AMBER by hand (The count is late); the bands give RED");
    }

    @Test
    void anOverrideStandsFromTheFirstDayOfItsDate() {
        assertThat(status("2024-02-29", LATE).isOverridden()).isFalse();
        assertThat(status("2024-03-01", LATE).isOverridden()).isTrue();
    }

    @Test
    void anOverrideStandsWhateverIsObservedLater() {
        MeasureStatus status = status("2024-08", LATE);

        assertThat(status.reading()).isEqualTo(Reading.of(AMBER));
        assertThat(status.byBands()).isEqualTo(Reading.of(BLUE));
    }

    @Test
    void aLaterOverrideStandsInThePlaceOfAnEarlierOne() {
        StatusOverride later = StatusOverride.of(date("2024-04"), GREEN, "Checked");

        assertThat(status("2024-06", later, LATE).overrides()).containsExactly(later);
        assertThat(status("2024-03", later, LATE).overrides()).containsExactly(LATE);
    }

    @Test
    void onceAnOverrideIsWithdrawnTheBandsSpeakAgain() {
        MeasureStatus status = status("2024-09", LATE, BACK);

        assertThat(status.reading()).isEqualTo(Reading.of(BLUE));
        assertThat(status.isOverridden()).isFalse();
        assertThat(status("2024-08", LATE, BACK).isOverridden()).isTrue();
        assertThat(status("2024-10", BACK, StatusOverride.of(date("2024-10"), RED, "Wrong"))
                        .reading())
                .isEqualTo(Reading.of(RED));
    }

    @Test
    void ofTwoOverridesOfOneDayTheOneRecordedLaterStands() {
        StatusOverride green = StatusOverride.of(date("2024-03-31"), GREEN, "Checked");

        assertThat(status("2024-06", recorded(green, MORNING.plusSeconds(1)), recorded(LATE, MORNING))
                        .reading())
                .isEqualTo(Reading.of(GREEN));
    }

    @Test
    void overridesOfOneDayThatNothingTellsApartStandTogether() {
        StatusOverride green = StatusOverride.of(date("2024-03-31"), GREEN, "Checked");
        MeasureStatus both = status("2024-06", LATE, green);

        assertThat(both.reading()).isEqualTo(Reading.of(GREEN, AMBER));
        assertThat(both.overrides()).containsExactly(LATE, green);
        assertThat(both).hasToString("GREEN or AMBER by hand (The count is late; Checked); the bands give RED");
        assertThat(status("2024-06", LATE, StatusOverride.withdrawal(date("2024-03"), "The count is in"))
                        .reading())
                .isEqualTo(Reading.of(AMBER, RED));
    }

    @Test
    void anOverrideStandsWhereThereAreNoBands() {
        MeasureStatus status = MeasureStatus.of(measure().addOverride(LATE).build(), date("2025"));

        assertThat(status.reading()).isEqualTo(Reading.of(AMBER));
        assertThat(status.why()).map(Explanation::reason).contains(Reason.NO_BANDS);
        assertThat(status).hasToString("AMBER by hand (The count is late); the bands give not assessed");
    }

    @Test
    void anOverrideHasAReason() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StatusOverride.of(date("2024"), AMBER, " "))
                .withMessage("Override of 2024: the reason is blank; say why the bands do not apply");
    }

    @Test
    void anOverrideGivesAStatusOrIsWithdrawn() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StatusOverride.builder()
                        .asOf(date("2024"))
                        .reason("Late")
                        .build())
                .withMessage("Override of 2024: it has no status and is not withdrawn; give a status, or say that it is"
                        + " withdrawn");
        assertThatIllegalStateException()
                .isThrownBy(() -> LATE.toBuilder().withdrawn(true).build())
                .withMessage("Override of 2024-03: it is withdrawn and has a status; give a status, or say that it is"
                        + " withdrawn");
        assertThat(BACK.isWithdrawn()).isTrue();
        assertThat(BACK.getStatus()).isEmpty();
        assertThat(LATE.isWithdrawn()).isFalse();
    }
}
