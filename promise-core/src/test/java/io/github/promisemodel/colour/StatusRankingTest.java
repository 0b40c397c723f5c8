package io.github.promisemodel.colour;

import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static io.github.promisemodel.status.BenefitStatus.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Scales.Two;
import org.junit.jupiter.api.Test;

/** Statuses from best to worst. */
class StatusRankingTest {

    private static final StatusRanking<BenefitStatus> BRAG = StatusRanking.OF_BENEFITS;

    @Test
    void theColoursOfBenefitsGoFromBlueToRed() {
        assertThat(BRAG.statuses()).containsExactly(BLUE, GREEN, AMBER, RED);
        assertThat(BRAG.best()).isEqualTo(BLUE);
        assertThat(BRAG.worst()).isEqualTo(RED);
        assertThat(BRAG).hasToString("BLUE, GREEN, AMBER, RED");
    }

    @Test
    void aStatusHasReachedItselfAndWhatIsWorse() {
        assertThat(BRAG.isAtLeast(GREEN, GREEN)).isTrue();
        assertThat(BRAG.isAtLeast(GREEN, AMBER)).isTrue();
        assertThat(BRAG.isAtLeast(AMBER, GREEN)).isFalse();
    }

    @Test
    void anOrderIsSaidAndNotTakenFromTheConstants() {
        StatusRanking<Two> turned = StatusRanking.of(Two.NO, Two.YES);

        assertThat(turned.isAtLeast(Two.NO, Two.YES)).isTrue();
        assertThat(turned.isAtLeast(Two.YES, Two.NO)).isFalse();
        assertThat(turned).isNotEqualTo(StatusRanking.of(Two.YES, Two.NO));
    }

    @Test
    void everyStatusStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusRanking.of(BLUE, GREEN, RED))
                .withMessage("Order of BenefitStatus: [AMBER] is missing; name every status once, from best to worst");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusRanking.of(BLUE, GREEN, AMBER, RED, GREEN))
                .withMessage(
                        "Order of BenefitStatus: GREEN is named twice; name every status once, from best to worst");
    }

    @Test
    void ordersAreEqualByTheirStatuses() {
        assertThat(StatusRanking.of(BLUE, GREEN, AMBER, RED)).isEqualTo(BRAG).hasSameHashCodeAs(BRAG);
        assertThat(StatusRanking.of(RED, AMBER, GREEN, BLUE)).isNotEqualTo(BRAG);
        assertThat(StatusRanking.of(RED, AMBER, GREEN, BLUE).hashCode()).isNotEqualTo(BRAG.hashCode());
        assertThat((Object) BRAG).isNotEqualTo("BLUE, GREEN, AMBER, RED");
    }

    @Test
    void aThresholdNeedsAStatusAndANumber() {
        assertThat(Threshold.of(GREEN, 80)).hasToString("GREEN from 80");
        assertThatNullPointerException()
                .isThrownBy(() -> new Threshold<>(GREEN, null))
                .withMessage("atLeast");
        assertThatNullPointerException()
                .isThrownBy(() -> Threshold.<BenefitStatus>of(null, 80))
                .withMessage("status");
    }
}
