package io.github.promisemodel.movement;

import static io.github.promisemodel.movement.MovementKind.CHANGED;
import static io.github.promisemodel.movement.MovementKind.IMPROVED;
import static io.github.promisemodel.movement.MovementKind.UNCHANGED;
import static io.github.promisemodel.movement.MovementKind.WORSENED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which statuses are better than which, over every pair of both scales. */
class MovementKindTest {

    private static final StatusOrder<ActionStatus> PROGRESS = StatusOrder.PROGRESS;

    private static List<String> incomparable() {
        List<String> pairs = new ArrayList<>();
        for (ActionStatus a : ActionStatus.values()) {
            for (ActionStatus b : ActionStatus.values()) {
                if (a.compareTo(b) < 0 && MovementKind.of(PROGRESS, a, b) == CHANGED) {
                    pairs.add(a + " " + b);
                }
            }
        }
        return pairs;
    }

    @Test
    void theColoursRunFromBlueToRed() {
        for (BenefitStatus a : BenefitStatus.values()) {
            for (BenefitStatus b : BenefitStatus.values()) {
                int order = a.compareTo(b);
                assertThat(MovementKind.of(StatusOrder.COLOURS, a, b))
                        .isEqualTo(order == 0 ? UNCHANGED : order > 0 ? IMPROVED : WORSENED);
            }
        }
    }

    @Test
    void completeIsBetterThanAllOthersAndNotStartedWorse() {
        for (ActionStatus status : ActionStatus.values()) {
            if (status != ActionStatus.COMPLETE) {
                assertThat(PROGRESS.isBetter(ActionStatus.COMPLETE, status)).isTrue();
            }
            if (status != ActionStatus.NOT_STARTED) {
                assertThat(PROGRESS.isBetter(status, ActionStatus.NOT_STARTED)).isTrue();
            }
            assertThat(MovementKind.of(PROGRESS, status, status)).isEqualTo(UNCHANGED);
        }
    }

    @Test
    void workThatGoesOnIsRankedByItsDatesAndPausedBelowIt() {
        List<ActionStatus> chain =
                List.of(ActionStatus.ON_TARGET, ActionStatus.AT_RISK, ActionStatus.BEHIND, ActionStatus.PAUSED);
        for (int i = 0; i + 1 < chain.size(); i++) {
            assertThat(MovementKind.of(PROGRESS, chain.get(i), chain.get(i + 1)))
                    .isEqualTo(WORSENED);
            assertThat(MovementKind.of(PROGRESS, chain.get(i + 1), chain.get(i)))
                    .isEqualTo(IMPROVED);
        }
        assertThat(MovementKind.of(PROGRESS, ActionStatus.PAUSED, ActionStatus.IN_PROGRESS))
                .isEqualTo(IMPROVED);
    }

    @Test
    void statusesThatSpeakOfDifferentThingsCannotBeCompared() {
        assertThat(incomparable())
                .containsExactlyInAnyOrder(
                        "IN_PROGRESS ON_TARGET",
                        "IN_PROGRESS AT_RISK",
                        "IN_PROGRESS BEHIND",
                        "IN_PROGRESS PARTLY_COMPLETE",
                        "ON_TARGET PARTLY_COMPLETE",
                        "AT_RISK PARTLY_COMPLETE",
                        "BEHIND PARTLY_COMPLETE",
                        "PAUSED PARTLY_COMPLETE");
    }

    @Test
    void anOpenReadingMovesOnlyIfEveryPairOfStatusesMovesTheSameWay() {
        Reading<BenefitStatus> either = Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER);

        assertThat(move(Reading.of(BenefitStatus.RED), either)).isEqualTo(IMPROVED);
        assertThat(move(either, Reading.of(BenefitStatus.RED))).isEqualTo(WORSENED);
        assertThat(move(either, either)).isEqualTo(MovementKind.OPEN);
        assertThat(move(Reading.of(BenefitStatus.AMBER), either)).isEqualTo(MovementKind.OPEN);
        assertThat(move(Reading.of(BenefitStatus.BLUE, BenefitStatus.GREEN), either))
                .isEqualTo(MovementKind.OPEN);
    }

    @Test
    void notAssessedIsNeitherBetterNorWorse() {
        Reading<BenefitStatus> none = Reading.notAssessed(BenefitStatus.class);
        Reading<BenefitStatus> either = Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER);

        assertThat(move(none, either)).isEqualTo(MovementKind.NEWLY_ASSESSED);
        assertThat(move(either, none)).isEqualTo(MovementKind.NO_LONGER_ASSESSED);
        assertThat(move(none, none)).isEqualTo(MovementKind.NOT_ASSESSED);
    }

    private static MovementKind move(Reading<BenefitStatus> from, Reading<BenefitStatus> to) {
        return MovementKind.of(StatusOrder.COLOURS, from, to);
    }

    @Test
    void everyKindHasItsOppositeSeenFromTheOtherSide() {
        for (MovementKind kind : MovementKind.values()) {
            assertThat(kind.reversed().reversed()).isEqualTo(kind);
        }
        assertThat(IMPROVED.reversed()).isEqualTo(WORSENED);
        assertThat(MovementKind.ADDED.reversed()).isEqualTo(MovementKind.REMOVED);
        assertThat(MovementKind.NEWLY_ASSESSED.reversed()).isEqualTo(MovementKind.NO_LONGER_ASSESSED);
        assertThat(MovementKind.JOINED.reversed()).isEqualTo(MovementKind.LEFT);
        assertThat(MovementKind.NEWLY_LEFT_OUT.reversed()).isEqualTo(MovementKind.NO_LONGER_LEFT_OUT);
        assertThat(MovementKind.OPEN.reversed()).isEqualTo(MovementKind.OPEN);
    }
}
