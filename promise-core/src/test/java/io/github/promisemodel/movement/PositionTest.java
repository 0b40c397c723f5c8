package io.github.promisemodel.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusOrder;
import io.github.promisemodel.tally.LeftOut;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where an entry stands on one side, and its moves. */
class PositionTest {

    private static final Position<BenefitStatus> BLUE = Position.of(Reading.of(BenefitStatus.BLUE));
    private static final Position<BenefitStatus> RED = Position.of(Reading.of(BenefitStatus.RED));
    private static final Position<BenefitStatus> SUPERSEDED = Position.leftOut(LeftOut.SUPERSEDED);
    private static final Position<BenefitStatus> WITHDRAWN = Position.leftOut(LeftOut.WITHDRAWN);
    private static final Position<BenefitStatus> CONTEXTUAL = Position.leftOut(LeftOut.CONTEXTUAL);
    private static final Position<BenefitStatus> NOT_YET_ADDED = Position.leftOut(LeftOut.NOT_YET_ADDED);
    private static final Position<BenefitStatus> ABSENT = Position.absent();

    private static final List<Position<BenefitStatus>> ORDERED = List.of(BLUE, RED, SUPERSEDED, WITHDRAWN, ABSENT);

    private static MovementKind kind(Position<BenefitStatus> before, Position<BenefitStatus> after) {
        return new Transition<>(before, after).kind(StatusOrder.COLOURS);
    }

    @Test
    void positionsAreOrderedByReadingThenByWhyTheyAreLeftOutAbsentLast() {
        for (int i = 0; i < ORDERED.size(); i++) {
            for (int j = 0; j < ORDERED.size(); j++) {
                assertThat(Integer.signum(ORDERED.get(i).compareTo(ORDERED.get(j))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
        assertThat(ORDERED)
                .extracting(Position::toString)
                .containsExactly("BLUE", "RED", "left out: SUPERSEDED", "left out: WITHDRAWN", "absent");
        assertThat(ORDERED).filteredOn(Position::isAbsent).containsExactly(ABSENT);
    }

    @Test
    void movesAreOrderedByTheirPositionBeforeFirst() {
        assertThat(new Transition<>(BLUE, ABSENT)).isLessThan(new Transition<>(RED, BLUE));
        assertThat(new Transition<>(BLUE, BLUE)).isLessThan(new Transition<>(BLUE, RED));
        assertThat(new Transition<>(BLUE, RED)).hasToString("BLUE to RED");
        assertThat(new Transition<>(BLUE, RED).reversed()).isEqualTo(new Transition<>(RED, BLUE));
    }

    @Test
    void movesFromAndToWhatIsNotCountedHaveNamesOfTheirOwn() {
        assertThat(kind(RED, BLUE)).isEqualTo(MovementKind.IMPROVED);
        assertThat(kind(ABSENT, SUPERSEDED)).isEqualTo(MovementKind.ADDED);
        assertThat(kind(RED, ABSENT)).isEqualTo(MovementKind.REMOVED);
        assertThat(kind(RED, SUPERSEDED)).isEqualTo(MovementKind.LEFT);
        assertThat(kind(WITHDRAWN, RED)).isEqualTo(MovementKind.JOINED);
        assertThat(kind(NOT_YET_ADDED, RED)).isEqualTo(MovementKind.JOINED);
        assertThat(kind(RED, CONTEXTUAL)).isEqualTo(MovementKind.NEWLY_LEFT_OUT);
        assertThat(kind(CONTEXTUAL, RED)).isEqualTo(MovementKind.NO_LONGER_LEFT_OUT);
        assertThat(kind(NOT_YET_ADDED, CONTEXTUAL)).isEqualTo(MovementKind.LEFT_OUT);
        assertThat(kind(WITHDRAWN, SUPERSEDED)).isEqualTo(MovementKind.LEFT_OUT);
    }

    @Test
    void whatIsLeftOutHasNoReading() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Position<>(Optional.of(Reading.of(BenefitStatus.RED)), Optional.of(LeftOut.WITHDRAWN)))
                .withMessage(
                        "Position: RED and left out: WITHDRAWN; an entry that is left out is counted at no reading");
    }
}
