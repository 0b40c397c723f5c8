package io.github.promisemodel.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import org.junit.jupiter.api.Test;

class MilestoneTest {

    private static final PartialDate JUNE = PartialDate.parse("2025-06");

    @Test
    void aStepIsNotReachedUntilADateSaysSo() {
        assertThat(Milestone.of("Training agreed", JUNE).isReachedBy(PartialDate.of(2030)))
                .isFalse();
    }

    @Test
    void aStepIsReachedFromTheLastDayOfItsDateOn() {
        Milestone reached = Milestone.of("Training agreed", JUNE).toBuilder()
                .reached(PartialDate.parse("2025-05"))
                .build();

        assertThat(reached.isReachedBy(PartialDate.parse("2025-05-30"))).isFalse();
        assertThat(reached.isReachedBy(PartialDate.parse("2025-05-31"))).isTrue();
        assertThat(reached.isReachedBy(JUNE)).isTrue();
        assertThat(reached.getDue()).contains(JUNE);
    }
}
