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

    @Test
    void aStepIsOverdueFromTheDayAfterTheLastOfItsDueDateUntilItIsReached() {
        Milestone open = Milestone.of("Training agreed", JUNE);
        Milestone reached =
                open.toBuilder().reached(PartialDate.parse("2025-09")).build();

        assertThat(open.isOverdueBy(PartialDate.parse("2025-06-30"))).isFalse();
        assertThat(open.isOverdueBy(PartialDate.parse("2025-07-01"))).isTrue();
        assertThat(reached.isOverdueBy(PartialDate.parse("2025-08"))).isTrue();
        assertThat(reached.isOverdueBy(PartialDate.parse("2025-09"))).isFalse();
        assertThat(Milestone.builder().title("Some day").build().isOverdueBy(JUNE))
                .isFalse();
    }
}
