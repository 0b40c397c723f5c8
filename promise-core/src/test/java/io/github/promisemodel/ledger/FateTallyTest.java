package io.github.promisemodel.ledger;

import static io.github.promisemodel.ledger.Ledgers.action;
import static io.github.promisemodel.ledger.Ledgers.carried;
import static io.github.promisemodel.ledger.Ledgers.next;
import static io.github.promisemodel.ledger.Ledgers.old;
import static io.github.promisemodel.ledger.Ledgers.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts per fate. */
class FateTallyTest {

    private static final FateTally TALLY = CarryForwardLedger.of(
                    old(carried("1.1"), action("1.2"), carried("1.3", to("2.1"), to("9.9"))),
                    next(action("2.1"), action("2.2")))
            .actions();

    @Test
    void theCountsAddUpToTheEntriesTheNewOnesAndFurtherFates() {
        assertThat(TALLY).hasToString("1 REWORDED, 1 TARGET_UNKNOWN, 2 NOT_STATED, 1 NEW");
        assertThat(TALLY.count(Fate.NOT_STATED)).isEqualTo(2);
        assertThat(TALLY.lines()).isEqualTo(5);
        assertThat(TALLY.entries()).isEqualTo(3);
        assertThat(TALLY.further()).isOne();
    }

    @Test
    void talliesOfSeparatePlansMerge() {
        FateTally both = TALLY.plus(TALLY);

        assertThat(both).hasToString("2 REWORDED, 2 TARGET_UNKNOWN, 4 NOT_STATED, 2 NEW");
        assertThat(both.entries()).isEqualTo(6);
        assertThat(TALLY.plus(FateTally.empty())).isEqualTo(TALLY).hasSameHashCodeAs(TALLY);
        assertThat(FateTally.empty()).hasToString("no entries").isNotEqualTo(TALLY);
        assertThat(TALLY.hashCode()).isNotEqualTo(FateTally.empty().hashCode());
    }

    @Test
    void talliesOfDifferentlyManyEntriesDiffer() {
        FateTally none = FateTally.of(List.of(), 1);

        assertThat(none).isNotEqualTo(FateTally.empty());
        assertThat(none.hashCode()).isNotEqualTo(FateTally.empty().hashCode());
        assertThat(none).isNotEqualTo("no entries");
    }

    @Test
    void onlyWhatAnEntryOfTheNewPlanTakesOnIsTakenOn() {
        assertThat(Fate.values())
                .filteredOn(Fate::isTakenOn)
                .containsExactly(Fate.MOVED, Fate.REWORDED, Fate.SPLIT, Fate.MERGED);
    }
}
