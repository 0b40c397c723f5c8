package io.github.promisemodel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.movement.MovementPlans;
import io.github.promisemodel.movement.MovementPlans.Pair;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every ledger. */
class CarryForwardLedgerProperties {

    private static CarryForwardLedger ledger(Pair pair) {
        Plan next = pair.second().toBuilder().id(Ledgers.NEXT).build();
        return CarryForwardLedger.of(pair.first(), next);
    }

    private static List<LedgerLine> ofOld(CarryForwardLedger ledger, String id) {
        return ledger.explain(id).stream()
                .filter(line -> line.fate() != Fate.NEW)
                .toList();
    }

    private static List<String> ids(Plan plan) {
        return Stream.<Entry<?>>concat(plan.getActions().stream(), plan.getBenefits().stream())
                .map(Entry::getId)
                .toList();
    }

    @Property
    void everyEntryOfTheOldPlanStandsInTheLedgerExactlyOncePerFate(@ForAll("pairs") Pair pair) {
        CarryForwardLedger ledger = ledger(pair);
        List<String> old = ids(pair.first());

        for (String id : old) {
            assertThat(ofOld(ledger, id)).isNotEmpty();
            assertThat(ofOld(ledger, id)).extracting(LedgerLine::fate).doesNotHaveDuplicates();
        }
        assertThat(ledger.lines())
                .filteredOn(line -> line.fate() != Fate.NEW)
                .allMatch(line -> old.contains(line.entry().getId()));
    }

    @Property
    void anEntryIsTakenOnOrElsewhereOrEndedOrLeftOpenAndNeverTwoOfThese(@ForAll("pairs") Pair pair) {
        CarryForwardLedger ledger = ledger(pair);

        for (String id : ids(pair.first())) {
            List<Fate> fates = ofOld(ledger, id).stream().map(LedgerLine::fate).toList();
            boolean ends = fates.stream()
                    .anyMatch(fate -> fate == Fate.CLOSED
                            || fate == Fate.SUPERSEDED
                            || fate == Fate.WITHDRAWN
                            || fate == Fate.FINISHED);
            boolean takenOn = fates.stream().anyMatch(Fate::isTakenOn) || fates.contains(Fate.ELSEWHERE);

            boolean leftOpen = fates.stream()
                    .allMatch(fate -> fate == Fate.NOT_STATED
                            || fate == Fate.LOST
                            || fate == Fate.TARGET_UNKNOWN
                            || fate == Fate.NOT_YET_ADDED);

            assertThat(List.of(ends, takenOn, leftOpen)).containsOnlyOnce(true);
        }
    }

    @Property
    void anEntryIsLostOnlyWhereTheNextPlanListsAllAndThenInPlaceOfWhatIsNotStated(
            @ForAll("pairs") Pair pair, @ForAll Set<PlanRecord> ofOld, @ForAll Set<PlanRecord> ofNext) {
        CarryForwardLedger open = ledger(pair);
        Plan old = pair.first().toBuilder().records(ofOld).build();
        Plan next = open.next().toBuilder().records(ofNext).build();
        CarryForwardLedger recorded = CarryForwardLedger.of(old, next);

        assertThat(open.hasLost()).isFalse();
        assertThat(recorded.hasLost()).isEqualTo(!recorded.lines(Fate.LOST).isEmpty());
        for (String id : ids(old)) {
            List<Fate> before = ofOld(open, id).stream().map(LedgerLine::fate).toList();
            List<Fate> after =
                    ofOld(recorded, id).stream().map(LedgerLine::fate).toList();
            if (after.contains(Fate.LOST)) {
                assertThat(ofNext).contains(PlanRecord.ENTRIES);
                assertThat(before).containsAnyOf(Fate.NOT_STATED, Fate.FINISHED);
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    @Property
    void everyEntryOfTheNewPlanIsNewOrLedToAndNeverBoth(@ForAll("pairs") Pair pair) {
        CarryForwardLedger ledger = ledger(pair);
        List<String> found = new ArrayList<>(ledger.lines(Fate.NEW).stream()
                .map(line -> line.entry().getId())
                .toList());
        ledger.lines().stream()
                .flatMap(line -> line.to().stream())
                .filter(entry -> ledger.next()
                        .find(entry.getId())
                        .filter(each -> each == entry)
                        .isPresent())
                .map(Entry::getId)
                .distinct()
                .forEach(found::add);

        assertThat(found).containsExactlyInAnyOrderElementsOf(ids(ledger.next()));
    }

    @Property
    void theCountsAddUp(@ForAll("pairs") Pair pair) {
        CarryForwardLedger ledger = ledger(pair);
        FateTally all = ledger.actions().plus(ledger.benefits());

        assertThat(all.lines()).isEqualTo(ledger.lines().size());
        assertThat(all.entries()).isEqualTo(ids(pair.first()).size());
        assertThat(all.lines()).isEqualTo(all.entries() + all.further() + all.count(Fate.NEW));
        for (Fate fate : Fate.values()) {
            assertThat(ledger.lines(fate)).hasSize(Math.toIntExact(all.count(fate)));
        }
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return MovementPlans.pairs();
    }
}
