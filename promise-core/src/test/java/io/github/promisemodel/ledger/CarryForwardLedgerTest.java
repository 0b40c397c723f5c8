package io.github.promisemodel.ledger;

import static io.github.promisemodel.ledger.Ledgers.action;
import static io.github.promisemodel.ledger.Ledgers.all;
import static io.github.promisemodel.ledger.Ledgers.carried;
import static io.github.promisemodel.ledger.Ledgers.disposed;
import static io.github.promisemodel.ledger.Ledgers.explained;
import static io.github.promisemodel.ledger.Ledgers.next;
import static io.github.promisemodel.ledger.Ledgers.old;
import static io.github.promisemodel.ledger.Ledgers.to;
import static io.github.promisemodel.plan.SamplePlans.MARCH;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the ledger says of each entry. */
class CarryForwardLedgerTest {

    private static Action titled(String id, String title) {
        return SamplePlans.action(id).title(title).build();
    }

    @Test
    void anEntryWithOneTargetOfTheSameTitleHasMoved() {
        CarryForwardLedger ledger =
                CarryForwardLedger.of(old(carried("1.2", to("2.1"))), next(titled("2.1", "Action of 1.2")));

        assertThat(all(ledger))
                .containsExactly("MOVED: Action 1.2: carried forward as Action 2.1 of northmoor-2027-30");
        assertThat(ledger.lines().get(0).to()).extracting(Entry::getId).containsExactly("2.1");
        assertThat(ledger.hasLost()).isFalse();
    }

    @Test
    void anEntryWithOneTargetOfAnotherTitleIsReworded() {
        CarryForwardLedger ledger = CarryForwardLedger.of(old(carried("1.2", to("2.1"))), next(titled("2.1", "New")));

        assertThat(all(ledger))
                .containsExactly("REWORDED: Action 1.2: carried forward as Action 2.1 of northmoor-2027-30, "
                        + "where 'Action of 1.2' has become 'New'");
    }

    @Test
    void anEntryWithSeveralTargetsIsSplit() {
        CarryForwardLedger ledger = CarryForwardLedger.of(
                old(carried("1.2", to("2.1"), to("2.3"), to("2.2"), to("2.1"))),
                next(action("2.1"), action("2.2"), action("2.3")));

        assertThat(all(ledger))
                .containsExactly(
                        "SPLIT: Action 1.2: split between Action 2.1, Action 2.3 and Action 2.2 of northmoor-2027-30");
    }

    @Test
    void entriesWithOneTargetBetweenThemAreMerged() {
        CarryForwardLedger ledger = CarryForwardLedger.of(
                old(carried("1.1", to("2.1")), carried("1.2", to("2.1")), carried("1.3", to("2.1"))),
                next(action("2.1")));

        assertThat(all(ledger))
                .containsExactly(
                        "MERGED: Action 1.1: merged with Action 1.2 and Action 1.3 in Action 2.1 of northmoor-2027-30",
                        "MERGED: Action 1.2: merged with Action 1.1 and Action 1.3 in Action 2.1 of northmoor-2027-30",
                        "MERGED: Action 1.3: merged with Action 1.1 and Action 1.2 in Action 2.1 of northmoor-2027-30");
        assertThat(ledger.lines().get(1).with()).extracting(Entry::getId).containsExactly("1.1", "1.3");
        assertThat(ledger.lines().get(1).to()).extracting(Entry::getId).containsExactly("2.1");
    }

    @Test
    void ofManyThatAreMergedTheFirstAreNamedAndTheOthersCounted() {
        Action[] many = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> carried("1." + i, to("2.1")))
                .toArray(Action[]::new);
        CarryForwardLedger ledger = CarryForwardLedger.of(old(many), next(action("2.1")));
        LedgerLine second = ledger.lines().get(1);

        assertThat(second.message())
                .isEqualTo(
                        "Action 1.2: merged with Action 1.1, Action 1.3, Action 1.4, Action 1.5, Action 1.6, Action 1.7,"
                                + " Action 1.8, Action 1.9, Action 1.10, Action 1.11, Action 1.12 and Action 1.13 and 7 others in"
                                + " Action 2.1 of northmoor-2027-30");
        assertThat(second.with()).hasSize(19).doesNotContain(many[1]).startsWith(many[0], many[2]);
        assertThat(ledger.lines().get(19).with()).endsWith(many[17], many[18]);
    }

    @Test
    void anEntryMayBeSplitAndMergedAtOnce() {
        CarryForwardLedger ledger = CarryForwardLedger.of(
                old(carried("1.1", to("2.1"), to("2.2")), carried("1.2", to("2.2"))),
                next(action("2.1"), action("2.2")));

        assertThat(all(ledger))
                .containsExactly(
                        "SPLIT: Action 1.1: split between Action 2.1 and Action 2.2 of northmoor-2027-30",
                        "MERGED: Action 1.1: merged with Action 1.2 in Action 2.2 of northmoor-2027-30",
                        "MERGED: Action 1.2: merged with Action 1.1 in Action 2.2 of northmoor-2027-30");
        assertThat(ledger.actions().further()).isOne();
        assertThat(ledger.actions().entries()).isEqualTo(2);
        assertThat(ledger.actions().lines()).isEqualTo(3);
    }

    @Test
    void anEntrySaidToBeCarriedForwardWithoutATargetIsUnknownAndNotLost() {
        CarryForwardLedger ledger = CarryForwardLedger.of(old(carried("1.2")), next());

        assertThat(all(ledger))
                .containsExactly("TARGET_UNKNOWN: Action 1.2: said to be carried forward, and which entry takes it on"
                        + " is not stated");
        assertThat(ledger.hasLost()).isFalse();
    }

    @Test
    void anEntryOfTheSameIdIsNamedAndNotTakenForItsTarget() {
        CarryForwardLedger ledger = CarryForwardLedger.of(old(carried("1.2")), next(action("1.2")));

        assertThat(explained(ledger, "1.2"))
                .containsExactly(
                        "TARGET_UNKNOWN: Action 1.2: said to be carried forward, and which entry takes it on is not"
                                + " stated; Action 1.2 of northmoor-2027-30 has the same id, but nothing ties the two",
                        "NEW: Action 1.2: new in northmoor-2027-30; nothing in northmoor-2024-27 leads to it");
    }

    @Test
    void aTargetThatTheNextPlanDoesNotListLeavesTheFateNotStated() {
        CarryForwardLedger ledger = CarryForwardLedger.of(old(carried("1.2", to("9.9"), to("9.8"))), next());

        assertThat(all(ledger))
                .containsExactly(
                        "NOT_STATED: Action 1.2: said to lead to entry 9.9 of northmoor-2027-30 and entry 9.8 of "
                                + "northmoor-2027-30, which are not listed there; what became of it is not stated");
        assertThat(ledger.lines().get(0).links()).containsExactly(to("9.9"), to("9.8"));
    }

    @Test
    void anEntryThatIsTakenOnIsSoBesideASecondTargetThatIsNotListed() {
        CarryForwardLedger ledger =
                CarryForwardLedger.of(old(carried("1.2", to("9.9"), to("2.1"))), next(action("2.1")));

        assertThat(ledger.lines()).extracting(LedgerLine::fate).containsExactly(Fate.REWORDED, Fate.NOT_STATED);
        assertThat(ledger.lines().get(1).message())
                .contains("entry 9.9 of northmoor-2027-30, which is not listed there");
    }

    @Test
    void aLinkToThePlanAloneLeavesTheTargetUnknown() {
        EntryLink link = EntryLink.builder().plan(Ledgers.NEXT).build();
        CarryForwardLedger ledger = CarryForwardLedger.of(old(carried("1.2", link)), next());

        assertThat(ledger.lines()).extracting(LedgerLine::fate).containsExactly(Fate.TARGET_UNKNOWN);
        assertThat(ledger.lines().get(0).links()).containsExactly(link);
    }

    @Test
    void aLinkToAThirdPlanLeadsElsewhereAndLosesNothing() {
        EntryLink third = EntryLink.of("northmoor-housing", "H1");
        EntryLink whole = EntryLink.builder().plan("northmoor-health").build();
        CarryForwardLedger ledger = CarryForwardLedger.of(old(carried("1.2", third, whole)), next());

        assertThat(all(ledger))
                .containsExactly(
                        "ELSEWHERE: Action 1.2: said to be carried forward to entry H1 of northmoor-housing and "
                                + "northmoor-health, and not to northmoor-2027-30");
        assertThat(ledger.lines().get(0).links()).containsExactly(third, whole);
        assertThat(ledger.hasLost()).isFalse();
    }

    @Test
    void aLinkToAnEntryOfTheOwnPlanIsToldAsThat() {
        CarryForwardLedger ledger =
                CarryForwardLedger.of(old(carried("1.2", EntryLink.of("1.3")), disposed("1.3", CLOSED)), next());

        assertThat(explained(ledger, "1.2"))
                .containsExactly("NOT_STATED: Action 1.2: said to be carried forward to Action 1.3 of its own plan, "
                        + "northmoor-2024-27; what became of it is not stated");
        assertThat(ledger.explain("1.2").get(0).links()).containsExactly(EntryLink.of("1.3"));
    }

    @Test
    void aLinkToTheOwnPlanAloneIsToldAsThat() {
        EntryLink link = EntryLink.builder().plan(Ledgers.OLD).build();

        assertThat(all(CarryForwardLedger.of(old(carried("1.2", link)), next())))
                .containsExactly("NOT_STATED: Action 1.2: said to be carried forward to its own plan, "
                        + "northmoor-2024-27; what became of it is not stated");
    }

    @Test
    void linksIntoTheOwnPlanAndToWhatIsNotListedAreOneLine() {
        CarryForwardLedger ledger = CarryForwardLedger.of(
                old(carried("1.2", EntryLink.of("1.3"), EntryLink.of("1.9"), to("9.9")), disposed("1.3", CLOSED)),
                next());

        assertThat(explained(ledger, "1.2"))
                .containsExactly(
                        "NOT_STATED: Action 1.2: said to lead to entry 1.9 of northmoor-2024-27 and entry 9.9 of "
                                + "northmoor-2027-30, which are not listed there; said to be carried forward to Action 1.3 of "
                                + "its own plan, northmoor-2024-27; what became of it is not stated");
    }

    private static final DispositionKind CLOSED = DispositionKind.CLOSED;

    @Test
    void anEntryThatIsEndedHasThatFateAlone() {
        CarryForwardLedger ledger = CarryForwardLedger.of(
                old(
                        disposed("1.1", DispositionKind.SUPERSEDED),
                        disposed("1.2", DispositionKind.WITHDRAWN),
                        disposed("1.3", CLOSED)),
                next());

        assertThat(all(ledger))
                .containsExactly(
                        "SUPERSEDED: Action 1.1: superseded, and what took its place is not stated",
                        "WITHDRAWN: Action 1.2: withdrawn",
                        "CLOSED: Action 1.3: closed");
        assertThat(ledger.hasLost()).isFalse();
    }

    @Test
    void whatTookThePlaceOfASupersededEntryIsNotNew() {
        CarryForwardLedger ledger = CarryForwardLedger.of(
                old(
                        disposed(
                                "1.1",
                                DispositionKind.SUPERSEDED,
                                EntryLink.of("1.2"),
                                to("2.1"),
                                to("9.9"),
                                EntryLink.of("northmoor-housing", "H1")),
                        disposed("1.2", CLOSED)),
                next(action("2.1")));

        assertThat(all(ledger))
                .containsExactly(
                        "SUPERSEDED: Action 1.1: superseded; it leads to Action 2.1, Action 1.2 and entry H1 of northmoor-housing",
                        "NOT_STATED: Action 1.1: said to lead to entry 9.9 of northmoor-2027-30, which is not listed there; "
                                + "what became of it is not stated",
                        "CLOSED: Action 1.2: closed");
        assertThat(ledger.lines().get(0).to()).extracting(Entry::getId).containsExactly("2.1", "1.2");
    }

    @Test
    void anEntryThatSupersedesIsNotMergedWithTheOneItReplaces() {
        CarryForwardLedger ledger = CarryForwardLedger.of(
                old(disposed("1.1", DispositionKind.SUPERSEDED, to("1.2")), carried("1.2", to("1.2"))),
                next(action("1.2")));

        assertThat(ledger.lines()).extracting(LedgerLine::fate).containsExactly(Fate.SUPERSEDED, Fate.MOVED);
    }

    @Test
    void anOpenEntryOfWhichNothingIsSaidIsNotStated() {
        Plan old = old(SamplePlans.action("1.1", ActionStatus.ON_TARGET));

        CarryForwardLedger ledger = CarryForwardLedger.of(old, next());

        assertThat(all(ledger))
                .containsExactly(
                        "NOT_STATED: Action 1.1: ON_TARGET as of 2025-03, and neither plan states what became of it");
        assertThat(ledger.lines().get(0).standing().reading()).isEqualTo(Reading.of(ActionStatus.ON_TARGET));
    }

    @Test
    void anEntryThatIsDoneAndOfWhichNothingIsSaidIsFinishedAndNotClosed() {
        Plan old = SamplePlans.of(area("a1")
                .addAction(SamplePlans.action("1.1", ActionStatus.COMPLETE))
                .addAction(SamplePlans.action("1.2", ActionStatus.PARTLY_COMPLETE))
                .addBenefit(benefit("1-b1", BenefitStatus.BLUE))
                .addBenefit(benefit("1-b2", BenefitStatus.GREEN))
                .build());

        CarryForwardLedger ledger = CarryForwardLedger.of(old, next());

        assertThat(ledger.lines())
                .extracting(LedgerLine::fate)
                .containsExactly(Fate.FINISHED, Fate.NOT_STATED, Fate.FINISHED, Fate.NOT_STATED);
        assertThat(ledger.lines().get(0).message())
                .isEqualTo(
                        "Action 1.1: COMPLETE as of 2025-03, and neither plan states what becomes of it; that closes nothing");
        assertThat(ledger.actions()).hasToString("1 FINISHED, 1 NOT_STATED");
        assertThat(ledger.benefits()).hasToString("1 FINISHED, 1 NOT_STATED");
        assertThat(ledger).hasToString("northmoor-2024-27 to northmoor-2027-30: 2 FINISHED, 2 NOT_STATED");
    }

    @Test
    void anEntryThatMayBeDoneIsNotFinished() {
        Action open = SamplePlans.action("1.1")
                .addAssessment(Assessment.builder(ActionStatus.class)
                        .asOf(MARCH)
                        .reading(Reading.of(ActionStatus.PARTLY_COMPLETE, ActionStatus.COMPLETE))
                        .build())
                .build();

        assertThat(CarryForwardLedger.of(old(open), next()).lines())
                .extracting(LedgerLine::fate)
                .containsExactly(Fate.NOT_STATED);
    }

    @Test
    void theStandingIsAsOfTheDateAsked() {
        Plan old = old(SamplePlans.action("1.1", ActionStatus.COMPLETE));

        CarryForwardLedger before = CarryForwardLedger.of(old, next(), PartialDate.of(2024));

        assertThat(before.asOf()).isEqualTo(PartialDate.of(2024));
        assertThat(before.lines()).extracting(LedgerLine::fate).containsExactly(Fate.NOT_STATED);
        assertThat(CarryForwardLedger.of(old, next()).asOf()).isEqualTo(MARCH);
    }

    @Test
    void anEntryThatNothingLeadsToIsNew() {
        CarryForwardLedger ledger =
                CarryForwardLedger.of(old(carried("1.2", to("2.1"))), next(action("2.2"), action("2.1")));

        assertThat(ledger.lines(Fate.NEW))
                .extracting(LedgerLine::toString)
                .containsExactly("NEW: Action 2.2: new in northmoor-2027-30; nothing in northmoor-2024-27 leads to it");
        assertThat(ledger.lines(Fate.NEW).get(0).area().getId()).isEqualTo("b1");
        assertThat(ledger.actions().entries()).isOne();
        assertThat(ledger.actions().further()).isZero();
    }

    @Test
    void ofNewEntriesWithOneIdALinkLeadsToTheFirst() {
        CarryForwardLedger ledger = CarryForwardLedger.of(
                old(carried("1.2", to("2.1"))), next(titled("2.1", "Action of 1.2"), titled("2.1", "Second")));

        assertThat(ledger.lines()).extracting(LedgerLine::fate).containsExactly(Fate.MOVED, Fate.NEW);
        assertThat(ledger.lines().get(1).entry().getTitle()).isEqualTo("Second");
    }

    @Test
    void anActionMayLeadToABenefit() {
        Plan next = SamplePlans.northmoor()
                .id(Ledgers.NEXT)
                .addAreas(area("b1").addBenefit(benefit("2-b1").build()).build())
                .build();

        CarryForwardLedger ledger = CarryForwardLedger.of(old(carried("1.2", to("2-b1"))), next);

        assertThat(ledger.lines()).extracting(LedgerLine::fate).containsExactly(Fate.REWORDED);
        assertThat(ledger.benefits()).isEqualTo(FateTally.empty());
        assertThat(ledger.old().getId()).isEqualTo(Ledgers.OLD);
        assertThat(ledger.next()).isEqualTo(next);
    }

    @Test
    void benefitsHaveTheirFatesToo() {
        Plan old = SamplePlans.of(area("a1")
                .addBenefit(benefit("1-b1")
                        .disposition(Disposition.builder()
                                .kind(DispositionKind.CARRIED_FORWARD)
                                .addTo(to("2-b1"))
                                .build())
                        .build())
                .build());
        Plan next = SamplePlans.northmoor()
                .id(Ledgers.NEXT)
                .addAreas(area("b1")
                        .addBenefit(benefit("2-b1").title("Benefit of 1-b1").build())
                        .addBenefit(benefit("2-b2").build())
                        .build())
                .build();

        assertThat(CarryForwardLedger.of(old, next).benefits()).hasToString("1 MOVED, 1 NEW");
    }

    @Test
    void anIdThatNoLineIsAboutExplainsNothing() {
        CarryForwardLedger ledger =
                CarryForwardLedger.of(old(carried("1.2", to("2.1"))), next(titled("2.1", "Action of 1.2")));

        assertThat(ledger.explain("2.1")).isEmpty();
        assertThat(ledger.explain("9.9")).isEmpty();
    }

    @Test
    void twoVersionsOfOnePlanAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CarryForwardLedger.of(old(), old()))
                .withMessage("Ledger: both plans have the id northmoor-2024-27, so that a link could mean either; "
                        + "compare two versions of one plan by their movement");
    }

    @Test
    void aLineKeepsWhatItsSentenceIsMadeOf() {
        LedgerLine line = CarryForwardLedger.of(old(carried("1.2", to("9.9"))), next())
                .lines()
                .get(0);

        assertThat(line.arguments())
                .containsExactly(
                        Map.entry("entry", List.of("Action 1.2")),
                        Map.entry("notListed", List.of("entry 9.9 of northmoor-2027-30")));
        assertThat(line).hasToString("NOT_STATED: " + line.message());
    }

    @Test
    void aLineRefusesArgumentsOfAnotherFate() {
        LedgerLine line = CarryForwardLedger.of(old(carried("1.2", to("9.9"))), next())
                .lines()
                .get(0);
        LedgerLine split = new LedgerLine(
                Fate.SPLIT,
                line.area(),
                line.entry(),
                line.standing(),
                List.of(),
                List.of(),
                List.of(),
                line.arguments());

        assertThatIllegalArgumentException()
                .isThrownBy(split::message)
                .withMessageStartingWith("Words: ledger.SPLIT has no to; ");
    }

    @Test
    void entriesAreAsTheyWereInThePlanOnTheLedgersDate() {
        Disposition later = Disposition.builder()
                .kind(DispositionKind.WITHDRAWN)
                .date(PartialDate.parse("2024-06"))
                .build();
        Plan old = old(
                SamplePlans.action("1.1").disposition(later).build(),
                carried("1.2", to("2.1")).toBuilder()
                        .added(PartialDate.parse("2024-06"))
                        .build(),
                carried("1.3", to("2.1")));
        Plan next = next(titled("2.1", "Action of 1.3"));

        CarryForwardLedger before = CarryForwardLedger.of(old, next, PartialDate.parse("2024-05"));

        assertThat(before.lines())
                .extracting(LedgerLine::fate)
                .containsExactly(Fate.NOT_STATED, Fate.NOT_YET_ADDED, Fate.MOVED);
        assertThat(before.explain("1.2").get(0))
                .hasToString("NOT_YET_ADDED: Action 1.2: added to " + old.getId() + " in 2024-06, after 2024-05");
        assertThat(before.actions().entries()).isEqualTo(3);
        assertThat(CarryForwardLedger.of(old, next, PartialDate.parse("2024-06"))
                        .lines())
                .extracting(LedgerLine::fate)
                .containsExactly(Fate.WITHDRAWN, Fate.MERGED, Fate.MERGED);
    }
}
