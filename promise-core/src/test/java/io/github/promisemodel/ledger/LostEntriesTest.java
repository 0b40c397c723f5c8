package io.github.promisemodel.ledger;

import static io.github.promisemodel.ledger.Ledgers.NEXT;
import static io.github.promisemodel.ledger.Ledgers.OLD;
import static io.github.promisemodel.ledger.Ledgers.action;
import static io.github.promisemodel.ledger.Ledgers.all;
import static io.github.promisemodel.ledger.Ledgers.carried;
import static io.github.promisemodel.ledger.Ledgers.disposed;
import static io.github.promisemodel.ledger.Ledgers.explained;
import static io.github.promisemodel.ledger.Ledgers.next;
import static io.github.promisemodel.ledger.Ledgers.old;
import static io.github.promisemodel.ledger.Ledgers.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which entries are lost: only those of which two plans say what they list completely. */
class LostEntriesTest {

    private static Plan recording(Plan plan, PlanRecord... records) {
        return plan.toBuilder().addRecords(records).build();
    }

    private static CarryForwardLedger recorded(Plan old, Plan next) {
        return CarryForwardLedger.of(recording(old, PlanRecord.DISPOSITIONS), recording(next, PlanRecord.ENTRIES));
    }

    @Nested
    class Lost {

        @Test
        void isAnEntryWithoutADispositionThatNothingOfTheNextPlanIsLinkedTo() {
            CarryForwardLedger ledger = recorded(old(action("1.1")), next(action("2.1")));

            assertThat(explained(ledger, "1.1"))
                    .containsExactly("LOST: Action 1.1: not assessed as of 2027-03, and lost: northmoor-2024-27, which"
                            + " lists all its dispositions, has none for it, and no entry of northmoor-2027-30, which"
                            + " lists all its entries, is linked to it");
            assertThat(ledger.hasLost()).isTrue();
            assertThat(ledger.actions().count(Fate.LOST)).isOne();
        }

        @Test
        void namesAnEntryOfTheSameIdThatNothingTiesToIt() {
            assertThat(explained(recorded(old(action("1.1")), next(action("1.1"))), "1.1"))
                    .hasSize(2)
                    .element(0)
                    .asString()
                    .startsWith("LOST: ")
                    .endsWith("; Action 1.1 of northmoor-2027-30 has the same id, but nothing ties the two");
        }

        @Test
        void isACompleteEntryTooForThatClosesNothing() {
            assertThat(recorded(old(SamplePlans.action("1.1", ActionStatus.COMPLETE)), next())
                            .lines())
                    .extracting(LedgerLine::fate)
                    .containsExactly(Fate.LOST);
        }

        @Test
        void isAnEntryThatIsSaidToLeadToWhatTheNextPlanDoesNotList() {
            CarryForwardLedger ledger = CarryForwardLedger.of(
                    old(carried("1.1", to("2.1"), to("2.2"), to("2.3"))),
                    recording(next(action("2.1")), PlanRecord.ENTRIES));

            assertThat(all(ledger))
                    .containsExactly(
                            "REWORDED: Action 1.1: carried forward as Action 2.1 of northmoor-2027-30"
                                    + ", where 'Action of 1.1' has become 'Action of 2.1'",
                            "LOST: Action 1.1: lost: said to lead to entry 2.2 of northmoor-2027-30 and entry 2.3 of"
                                    + " northmoor-2027-30, and northmoor-2027-30, which lists all its entries, has no"
                                    + " such entries");
            assertThat(ledger.lines(Fate.LOST).get(0).links()).containsExactly(to("2.2"), to("2.3"));
        }

        @Test
        void isNoEntryWhoseDispositionIsOfALaterDateThanTheLedgers() {
            Plan old = recording(
                    old(SamplePlans.action("1.1")
                            .disposition(Disposition.builder()
                                    .kind(DispositionKind.WITHDRAWN)
                                    .date(PartialDate.of(2026))
                                    .build())
                            .build()),
                    PlanRecord.DISPOSITIONS);
            Plan next = recording(next(), PlanRecord.ENTRIES);

            assertThat(CarryForwardLedger.of(old, next, PartialDate.of(2025)).lines())
                    .extracting(LedgerLine::fate)
                    .containsExactly(Fate.NOT_STATED);
            assertThat(CarryForwardLedger.of(old, next, PartialDate.of(2026)).lines())
                    .extracting(LedgerLine::fate)
                    .containsExactly(Fate.WITHDRAWN);
        }

        @Test
        void isNoEntryThatIsCarriedForwardToNoStatedPlace() {
            assertThat(recorded(old(carried("1.1")), next()).lines())
                    .extracting(LedgerLine::fate)
                    .containsExactly(Fate.TARGET_UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource(PlanRecord.class)
    void oneOfTheTwoPlansAloneMakesNothingLost(PlanRecord record) {
        Plan old = old(action("1.1"), carried("1.2", EntryLink.of(OLD, "nothing")));
        Plan next = next(action("2.1"));
        List<LedgerLine> open = CarryForwardLedger.of(old, next).lines();

        assertThat(CarryForwardLedger.of(recording(old, record), next).lines()).isEqualTo(open);
        assertThat(CarryForwardLedger.of(old, recording(next, record)).lines()).isEqualTo(open);
        assertThat(CarryForwardLedger.of(recording(old, PlanRecord.ENTRIES), recording(next, record))
                        .hasLost())
                .isFalse();
    }

    // ------------------------------------------------------------------------

    /** Where a link may lead to. */
    private enum Place {
        NEXT_LISTED(to("2.1")),
        NEXT_LACKING(to("2.9")),
        NEXT_PLAN(EntryLink.builder().plan(NEXT).build()),
        OWN_LISTED(EntryLink.of(OLD, "1.2")),
        OWN_LACKING(EntryLink.of(OLD, "1.9")),
        ELSEWHERE(EntryLink.of("southmoor-2027-30", "3.1"));

        private final EntryLink link;

        Place(EntryLink link) {
            this.link = link;
        }
    }

    private static List<EnumSet<Place>> subsets() {
        List<EnumSet<Place>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << Place.values().length; bits++) {
            EnumSet<Place> subset = EnumSet.noneOf(Place.class);
            for (Place place : Place.values()) {
                if ((bits >> place.ordinal() & 1) == 1) {
                    subset.add(place);
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static List<Optional<DispositionKind>> kinds() {
        List<Optional<DispositionKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        for (DispositionKind kind : DispositionKind.values()) {
            kinds.add(Optional.of(kind));
        }
        return kinds;
    }

    private static Action entry(Optional<DispositionKind> kind, EnumSet<Place> leadsTo, boolean complete) {
        Action.Builder action =
                complete ? SamplePlans.action("1.1", ActionStatus.COMPLETE).toBuilder() : SamplePlans.action("1.1");
        kind.ifPresent(stated -> action.disposition(Disposition.builder()
                .kind(stated)
                .addAllTo(leadsTo.stream().map(place -> place.link).toList())
                .build()));
        return action.build();
    }

    /** Every disposition, every set of links, complete or not, linked to by the next plan or not, with either plan's records. */
    @Test
    void inEveryTableOfRecordsLinksAndDispositionsTheRuleSaysWhatIsLost() {
        int lost = 0;
        for (Optional<DispositionKind> kind : kinds()) {
            for (EnumSet<Place> leadsTo : kind.isPresent() ? subsets() : List.of(EnumSet.noneOf(Place.class))) {
                for (int bits = 0; bits < 1 << 4; bits++) {
                    boolean oldRecords = (bits & 1) != 0;
                    boolean nextRecords = (bits & 2) != 0;
                    boolean linkedBack = (bits & 4) != 0;
                    boolean complete = (bits & 8) != 0;
                    Plan old = old(entry(kind, leadsTo, complete), action("1.2"));
                    Plan next = next(
                            action("2.1"),
                            linkedBack
                                    ? disposed("2.2", DispositionKind.SUPERSEDED, EntryLink.of(OLD, "1.1"))
                                    : action("2.2"));
                    List<LedgerLine> open = CarryForwardLedger.of(old, next).explain("1.1");
                    List<LedgerLine> lines = CarryForwardLedger.of(
                                    oldRecords ? recording(old, PlanRecord.DISPOSITIONS) : old,
                                    nextRecords ? recording(next, PlanRecord.ENTRIES) : next)
                            .explain("1.1");

                    boolean unsaid = kind.isEmpty() && oldRecords && nextRecords && !linkedBack;
                    boolean led = nextRecords && leadsTo.contains(Place.NEXT_LACKING);
                    String table = kind + " " + leadsTo + " " + bits;
                    assertThat(lines)
                            .as(table)
                            .filteredOn(line -> line.fate() == Fate.LOST)
                            .hasSize(unsaid || led ? 1 : 0);
                    if (!unsaid && !led) {
                        assertThat(lines).as(table).isEqualTo(open);
                    } else {
                        lost++;
                        assertThat(lines)
                                .as(table)
                                .filteredOn(line -> line.fate() != Fate.LOST && line.fate() != Fate.NOT_STATED)
                                .containsExactlyElementsOf(open.stream()
                                        .filter(line -> line.fate() != Fate.NOT_STATED && line.fate() != Fate.FINISHED)
                                        .toList());
                    }
                    assertThat(lines)
                            .as(table)
                            .filteredOn(line -> line.fate() == Fate.LOST || line.fate() == Fate.NOT_STATED)
                            .flatExtracting(LedgerLine::links)
                            .containsExactlyInAnyOrderElementsOf(open.stream()
                                    .filter(line -> line.fate() == Fate.NOT_STATED)
                                    .flatMap(line -> line.links().stream())
                                    .toList());
                }
            }
        }
        assertThat(lost).isEqualTo(2 + 4 * 32 * 8);
    }
}
