package io.github.promisemodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an update says beside the status: how much is done, what comes next, and how things are put right. */
class StandingTest {

    private static final PartialDate MARCH = PartialDate.parse("2025-03");

    private static Assessment.Builder<ActionStatus> update() {
        return Assessment.of(MARCH, ActionStatus.IN_PROGRESS).toBuilder();
    }

    private static Standing<ActionStatus> standing(List<Assessment<ActionStatus>> updates) {
        return AssessmentHistory.of(ActionStatus.class, updates).asOf(MARCH);
    }

    @Test
    void whatTheUpdateSaysIsAsked() {
        Standing<ActionStatus> standing = standing(List.of(update().percentComplete(85)
                .nextStep("Agree the last two dates")
                .recoveryNote("A second trainer is found")
                .build()));

        assertThat(standing.percentComplete()).contains(85);
        assertThat(standing.nextSteps()).containsExactly("Agree the last two dates");
        assertThat(standing.recoveryNotes()).containsExactly("A second trainer is found");
    }

    @Test
    void whatNoUpdateSaysIsEmpty() {
        Standing<ActionStatus> standing = standing(List.of(update().build()));

        assertThat(standing.percentComplete()).isEmpty();
        assertThat(standing.nextSteps()).isEmpty();
        assertThat(standing.recoveryNotes()).isEmpty();
    }

    @Test
    void updatesThatDisagreeOnHowMuchIsDoneGiveNoPercentage() {
        Assessment<ActionStatus> one =
                update().percentComplete(80).nextStep("One").build();
        Assessment<ActionStatus> other =
                update().percentComplete(85).nextStep("Other").build();

        assertThat(standing(List.of(one, other)).percentComplete()).isEmpty();
        assertThat(standing(List.of(one, other)).nextSteps()).containsExactly("One", "Other");
        assertThat(standing(List.of(one, update().build())).percentComplete()).contains(80);
        assertThat(standing(List.of(one, one.toBuilder().note("Again").build())).percentComplete())
                .contains(80);
    }

    @Test
    void anEarlierUpdatesPercentageIsNotCarriedOn() {
        Assessment<ActionStatus> earlier = Assessment.of(PartialDate.of(2024), ActionStatus.IN_PROGRESS).toBuilder()
                .percentComplete(40)
                .build();

        assertThat(standing(List.of(earlier, update().build())).percentComplete())
                .isEmpty();
    }
}
