package io.github.promisemodel.tally;

import static io.github.promisemodel.status.DispositionKind.CARRIED_FORWARD;
import static io.github.promisemodel.status.DispositionKind.CLOSED;
import static io.github.promisemodel.status.DispositionKind.SUPERSEDED;
import static io.github.promisemodel.status.DispositionKind.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class DispositionTallyTest {

    private static DispositionTally of(DispositionKind... kinds) {
        return DispositionTally.of(
                Stream.of(kinds).map(Disposition::of).map(Optional::of).toList());
    }

    private static DispositionTally notStated() {
        return DispositionTally.of(List.of(Optional.empty()));
    }

    @Test
    void everyEntryIsCountedByWhatBecomesOfIt() {
        DispositionTally tally =
                of(CARRIED_FORWARD, SUPERSEDED, CARRIED_FORWARD).plus(notStated());

        assertThat(tally.count(CARRIED_FORWARD)).isEqualTo(2);
        assertThat(tally.count(SUPERSEDED)).isEqualTo(1);
        assertThat(tally.count(WITHDRAWN)).isZero();
        assertThat(tally.notStated()).isEqualTo(1);
        assertThat(tally.total()).isEqualTo(4);
    }

    @Test
    void anEntryOfWhichNothingIsStatedIsNotClosed() {
        assertThat(notStated().count(CLOSED)).isZero();
        assertThat(notStated().notStated()).isEqualTo(1);
    }

    @Test
    void theEmptyTallyChangesNothing() {
        assertThat(of(CLOSED).plus(DispositionTally.empty())).isEqualTo(of(CLOSED));
        assertThat(DispositionTally.empty().plus(of(CLOSED))).isEqualTo(of(CLOSED));
        assertThat(DispositionTally.empty()).isEqualTo(of());
        assertThat(DispositionTally.empty().total()).isZero();
    }

    @Test
    void mergingEqualsCountingInOneGo() {
        assertThat(of(CLOSED).plus(of(WITHDRAWN, CLOSED)).plus(of(SUPERSEDED)))
                .isEqualTo(of(SUPERSEDED, CLOSED, CLOSED, WITHDRAWN))
                .isEqualTo(of(CLOSED).plus(of(WITHDRAWN, CLOSED).plus(of(SUPERSEDED))))
                .isEqualTo(of(SUPERSEDED).plus(of(WITHDRAWN, CLOSED)).plus(of(CLOSED)));
    }

    @Test
    void aCountOrATotalThatOverflowsIsRefused() {
        DispositionTally closed = of(CLOSED);
        DispositionTally withdrawn = of(WITHDRAWN);
        for (int i = 0; i < 62; i++) {
            closed = closed.plus(closed);
            withdrawn = withdrawn.plus(withdrawn);
        }
        DispositionTally half = closed;
        DispositionTally both = closed.plus(withdrawn);

        assertThat(half.total()).isEqualTo(1L << 62);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> half.plus(half));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(both::total);
    }

    @Test
    void theTextNamesEveryCountThatIsNotZero() {
        assertThat(notStated().plus(of(SUPERSEDED, CARRIED_FORWARD, CARRIED_FORWARD)))
                .hasToString("2 CARRIED_FORWARD, 1 SUPERSEDED, 1 not stated");
        assertThat(DispositionTally.empty()).hasToString("no entries");
    }

    @Test
    void equalityIsOfTheCounts() {
        EqualsVerifier.forClass(DispositionTally.class)
                .withNonnullFields("counts")
                .verify();
    }
}
