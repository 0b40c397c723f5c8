package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class SlotCountsTest {

    private static final SlotCounts LIMIT = slots(2, 3);

    @Test
    void thereIsRoomForMoreIfNoSlotGoesAboveItsLimit() {
        assertThat(slots(1, 1).hasRoomFor(slots(1, 2), LIMIT)).isTrue();
        assertThat(slots(0, 0).hasRoomFor(slots(0, 0), LIMIT)).isTrue();
        assertThat(slots(1, 1).hasRoomFor(slots(2, 2), LIMIT)).isFalse();
        assertThat(slots(1, 1).hasRoomFor(slots(1, 3), LIMIT)).isFalse();
    }

    @Test
    void sumsAndDifferencesAreTakenSlotBySlot() {
        assertThat(slots(1, 2).plus(slots(3, 5))).isEqualTo(slots(4, 7));
        assertThat(slots(4, 7).minus(slots(1, 2))).isEqualTo(slots(3, 5));
        assertThat(slots(1, 2).plus(1, 4)).isEqualTo(slots(1, 6));
    }

    @Test
    void slotsAreEqualIfTheirNumbersAre() {
        EqualsVerifier.forClass(SlotCounts.class).withNonnullFields("counts").verify();
    }

    @Test
    void slotsArePrintedAsTheirNumbers() {
        assertThat(slots(1, 2)).hasToString("[1, 2]");
    }

    private static SlotCounts slots(long... counts) {
        return new SlotCounts(counts);
    }
}
