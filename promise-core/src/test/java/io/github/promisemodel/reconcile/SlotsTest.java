package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private static final Slots LIMIT = slots(2, 3);

    @Test
    void slotsAreWithinALimitIfNoneIsAboveIt() {
        assertThat(slots(2, 3).isWithin(LIMIT)).isTrue();
        assertThat(slots(0, 0).isWithin(LIMIT)).isTrue();
        assertThat(slots(3, 0).isWithin(LIMIT)).isFalse();
        assertThat(slots(0, 4).isWithin(LIMIT)).isFalse();
    }

    @Test
    void sumsAndDifferencesAreTakenSlotBySlot() {
        assertThat(slots(1, 2).plus(slots(3, 5))).isEqualTo(slots(4, 7));
        assertThat(slots(4, 7).minus(slots(1, 2))).isEqualTo(slots(3, 5));
        assertThat(slots(1, 2).plus(1, 4)).isEqualTo(slots(1, 6));
    }

    @Test
    void slotsAreEqualIfTheirNumbersAre() {
        EqualsVerifier.forClass(Slots.class).withNonnullFields("counts").verify();
    }

    @Test
    void slotsArePrintedAsTheirNumbers() {
        assertThat(slots(1, 2)).hasToString("[1, 2]");
    }

    private static Slots slots(long... counts) {
        return new Slots(counts);
    }
}
