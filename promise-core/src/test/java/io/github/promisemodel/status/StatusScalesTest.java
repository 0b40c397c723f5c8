package io.github.promisemodel.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.foundation.Foundation;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The names and the order of the shared scales, which are part of the contract. */
class StatusScalesTest {

    @Test
    void actionsHaveEightStatusesInThisOrder() {
        assertThat(Arrays.stream(ActionStatus.values()).map(Enum::name))
                .containsExactly(
                        "NOT_STARTED",
                        "IN_PROGRESS",
                        "ON_TARGET",
                        "AT_RISK",
                        "BEHIND",
                        "PAUSED",
                        "PARTLY_COMPLETE",
                        "COMPLETE");
    }

    @Test
    void benefitsHaveFourColoursInThisOrder() {
        assertThat(Arrays.stream(BenefitStatus.values()).map(Enum::name))
                .containsExactly("BLUE", "GREEN", "AMBER", "RED");
    }

    @Test
    void thereAreFiveFoundationsInThisOrder() {
        assertThat(Arrays.stream(Foundation.values()).map(Enum::name))
                .containsExactly("VOICE", "FAMILY", "CARE", "PEOPLE", "SCAFFOLDING");
    }

    @Test
    void anEntryMayBeClosedCarriedForwardSupersededOrWithdrawn() {
        assertThat(Arrays.stream(DispositionKind.values()).map(Enum::name))
                .containsExactly("CLOSED", "CARRIED_FORWARD", "SUPERSEDED", "WITHDRAWN");
    }

    @Test
    void onlyACompleteActionIsComplete() {
        assertThat(Arrays.stream(ActionStatus.values()).filter(ActionStatus::isComplete))
                .containsExactly(ActionStatus.COMPLETE);
    }

    @Test
    void onlyABlueBenefitIsRealised() {
        assertThat(Arrays.stream(BenefitStatus.values()).filter(BenefitStatus::isRealised))
                .containsExactly(BenefitStatus.BLUE);
    }

    @Test
    void aDispositionOfAKindSaysNothingElse() {
        Disposition disposition = Disposition.of(DispositionKind.CLOSED);

        assertThat(disposition.getKind()).isEqualTo(DispositionKind.CLOSED);
        assertThat(disposition.getTo()).isEmpty();
        assertThat(disposition.getBasis()).isEmpty();
        assertThat(disposition.getNote()).isEmpty();
    }
}
