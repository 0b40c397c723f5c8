package io.github.promisemodel.tally;

import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static io.github.promisemodel.status.BenefitStatus.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.Scales;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class StatusTallyTest {

    private static final Reading<BenefitStatus> GREEN_OR_AMBER = Reading.of(GREEN, AMBER);
    private static final Reading<BenefitStatus> NOT_ASSESSED = Reading.notAssessed(BenefitStatus.class);

    /** As many of each reading as the class comment says. */
    private static StatusTally<BenefitStatus> fortySeven() {
        return Tallies.of(
                BenefitStatus.class,
                Map.of(
                        Reading.of(BLUE),
                        7L,
                        Reading.of(GREEN),
                        2L,
                        Reading.of(AMBER),
                        4L,
                        Reading.of(RED),
                        1L,
                        GREEN_OR_AMBER,
                        3L,
                        NOT_ASSESSED,
                        30L));
    }

    @Test
    void everyEntryIsCountedByItsReading() {
        StatusTally<BenefitStatus> tally = fortySeven();

        assertThat(tally.count(BLUE)).isEqualTo(7);
        assertThat(tally.count(RED)).isEqualTo(1);
        assertThat(tally.count(GREEN_OR_AMBER)).isEqualTo(3);
        assertThat(tally.count(Reading.of(GREEN))).isEqualTo(2);
        assertThat(tally.count(NOT_ASSESSED)).isEqualTo(30);
        assertThat(tally.notAssessed()).isEqualTo(30);
        assertThat(tally.openCount()).isEqualTo(3);
        assertThat(tally.total()).isEqualTo(47);
        assertThat(tally.scale()).isEqualTo(BenefitStatus.class);
    }

    @Test
    void aReadingNobodyHasIsCountedZero() {
        assertThat(fortySeven().count(Reading.of(BLUE, RED))).isZero();
    }

    @Test
    void openReadingsStandInTheirOrder() {
        StatusTally<BenefitStatus> tally = StatusTally.of(
                BenefitStatus.class,
                List.of(Reading.of(AMBER, RED), Reading.of(BLUE, GREEN, RED), GREEN_OR_AMBER, Reading.of(AMBER, RED)));

        assertThat(tally.open())
                .containsExactly(
                        Map.entry(GREEN_OR_AMBER, 1L),
                        Map.entry(Reading.of(AMBER, RED), 2L),
                        Map.entry(Reading.of(BLUE, GREEN, RED), 1L));
    }

    @Test
    void anEmptyTallyCountsNothing() {
        StatusTally<BenefitStatus> empty = StatusTally.empty(BenefitStatus.class);

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.total()).isZero();
        assertThat(empty.open()).isEmpty();
        assertThat(empty.leftOut()).isEmpty();
        assertThat(empty.bounds(BLUE)).isEqualTo(Bounds.exactly(0));
        assertThat(empty.share(BLUE).isDefined()).isFalse();
        assertThat(empty).isEqualTo(StatusTally.of(BenefitStatus.class, List.of()));
    }

    @Test
    void anEntryLeftOutIsNamedAndNotCountedInTheTotal() {
        StatusTally<BenefitStatus> tally = new TallyAccumulator<>(BenefitStatus.class)
                .add(Reading.of(BLUE))
                .addLeftOut(LeftOut.WITHDRAWN)
                .addLeftOut(LeftOut.SUPERSEDED)
                .addLeftOut(LeftOut.WITHDRAWN)
                .toTally();

        assertThat(tally.total()).isEqualTo(1);
        assertThat(tally.leftOut())
                .containsExactly(Map.entry(LeftOut.SUPERSEDED, 1L), Map.entry(LeftOut.WITHDRAWN, 2L));
        assertThat(tally.leftOutCount()).isEqualTo(3);
        assertThat(tally.share(BLUE)).isEqualTo(Share.of(1, 1));
    }

    @Test
    void aTallyOfNothingButLeftOutEntriesIsEmpty() {
        StatusTally<BenefitStatus> tally = Tallies.leavingOut(BenefitStatus.class, LeftOut.SUPERSEDED);

        assertThat(tally.isEmpty()).isTrue();
        assertThat(tally).isNotEqualTo(StatusTally.empty(BenefitStatus.class));
    }

    @Test
    void theShareOfAStatusIsOfAllEntriesCounted() {
        assertThat(fortySeven().share(BLUE)).isEqualTo(Share.of(7, 47));
    }

    @Test
    void aStatusHoldsOfAtLeastThoseThatHaveItAndAtMostThoseThatMay() {
        assertThat(fortySeven().bounds(GREEN)).isEqualTo(new Bounds(2, 35));
        assertThat(fortySeven().bounds(BLUE)).isEqualTo(new Bounds(7, 37));
    }

    @Test
    void anOpenReadingIsSurelyOneOfTheStatusesItIsConfinedTo() {
        assertThat(fortySeven().bounds(List.of(GREEN, AMBER))).isEqualTo(new Bounds(9, 39));
        assertThat(fortySeven().bounds(List.of(GREEN, AMBER, GREEN))).isEqualTo(new Bounds(9, 39));
    }

    @Test
    void allStatusesTogetherHoldOfEveryEntryAndNoStatusOfNone() {
        assertThat(fortySeven().bounds(List.of(BenefitStatus.values()))).isEqualTo(Bounds.exactly(47));
        assertThat(fortySeven().bounds(List.of())).isEqualTo(Bounds.exactly(0));
    }

    @Test
    void severalEntriesWithOneReadingAreCountedAtOnce() {
        StatusTally<BenefitStatus> tally = new TallyAccumulator<>(BenefitStatus.class)
                .add(Reading.of(BLUE), 7)
                .add(GREEN_OR_AMBER, 3)
                .add(NOT_ASSESSED, 30)
                .add(Reading.of(BLUE, RED), 0)
                .toTally();

        assertThat(tally).hasToString("7 BLUE, 3 GREEN or AMBER, 30 not assessed");
        assertThat(tally.total()).isEqualTo(40);
        assertThat(tally.open()).containsOnlyKeys(GREEN_OR_AMBER);
    }

    @Test
    void severalEntriesOfOneStatusAreCountedAtOnce() {
        TallyAccumulator<BenefitStatus> accumulator =
                new TallyAccumulator<>(BenefitStatus.class).add(AMBER, 4).add(BLUE, 0);

        assertThat(accumulator.toTally()).hasToString("4 AMBER");
        assertThatIllegalArgumentException().isThrownBy(() -> accumulator.add(RED, -1));
        assertThat(accumulator.toTally()).hasToString("4 AMBER");
        assertThat(accumulator.toTally().total()).isEqualTo(4);
    }

    @Test
    void anAccumulatorThatIsClearedStartsAtNoEntries() {
        TallyAccumulator<BenefitStatus> accumulator = new TallyAccumulator<>(BenefitStatus.class)
                .add(BLUE, 2)
                .add(GREEN_OR_AMBER)
                .add(NOT_ASSESSED)
                .addLeftOut(LeftOut.CONTEXTUAL);
        StatusTally<BenefitStatus> before = accumulator.toTally();

        assertThat(accumulator.clear().toTally()).isEqualTo(StatusTally.empty(BenefitStatus.class));
        assertThat(accumulator.toTally().total()).isZero();
        assertThat(before).hasToString("2 BLUE, 1 GREEN or AMBER, 1 not assessed, 1 left out: CONTEXTUAL");
    }

    @Test
    void severalEntriesAreLeftOutAtOnce() {
        StatusTally<BenefitStatus> tally = new TallyAccumulator<>(BenefitStatus.class)
                .addLeftOut(LeftOut.CONTEXTUAL, 3)
                .addLeftOut(LeftOut.CONTEXTUAL)
                .addLeftOut(LeftOut.WITHDRAWN, 0)
                .toTally();

        assertThat(tally.leftOut()).containsExactly(Map.entry(LeftOut.CONTEXTUAL, 4L));
        assertThat(tally.leftOutCount(LeftOut.CONTEXTUAL)).isEqualTo(4);
        assertThat(tally.leftOutCount(LeftOut.WITHDRAWN)).isZero();
        assertThat(tally.leftOutCount()).isEqualTo(4);
        assertThat(tally).hasToString("4 left out: CONTEXTUAL");
    }

    @Test
    void fewerEntriesThanNoneCannotBeLeftOut() {
        TallyAccumulator<BenefitStatus> accumulator = new TallyAccumulator<>(BenefitStatus.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.addLeftOut(LeftOut.WITHDRAWN, -1))
                .withMessage("Tally: -1 entries cannot be counted; count from 0");
        assertThat(accumulator.toTally().leftOut()).isEmpty();
    }

    @Test
    void fewerEntriesThanNoneAreRefused() {
        TallyAccumulator<BenefitStatus> accumulator = new TallyAccumulator<>(BenefitStatus.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.add(Reading.of(BLUE), -1))
                .withMessage("Tally: -1 entries cannot be counted; count from 0");
        assertThat(accumulator.toTally().isEmpty()).isTrue();
    }

    @Test
    void whatATallyShowsCannotBeChanged() {
        StatusTally<BenefitStatus> tally = fortySeven();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> tally.open().put(Reading.of(BLUE, RED), 1L));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> tally.leftOut().put(LeftOut.WITHDRAWN, 1L));
    }

    @Test
    void aTallyIsNotChangedByWhatItsAccumulatorCountsLater() {
        TallyAccumulator<BenefitStatus> accumulator = new TallyAccumulator<>(BenefitStatus.class);
        StatusTally<BenefitStatus> before = accumulator.add(Reading.of(BLUE)).toTally();

        accumulator.add(Reading.of(BLUE)).add(GREEN_OR_AMBER).addLeftOut(LeftOut.WITHDRAWN);

        assertThat(before).isEqualTo(StatusTally.of(BenefitStatus.class, List.of(Reading.of(BLUE))));
    }

    @Test
    void theTextNamesEveryCountThatIsNotZero() {
        assertThat(fortySeven()).hasToString("7 BLUE, 2 GREEN, 4 AMBER, 1 RED, 3 GREEN or AMBER, 30 not assessed");
        assertThat(Tallies.leavingOut(BenefitStatus.class, LeftOut.SUPERSEDED).plus(Reading.of(BLUE)))
                .hasToString("1 BLUE, 1 left out: SUPERSEDED");
        assertThat(StatusTally.empty(BenefitStatus.class)).hasToString("no entries");
    }

    @Test
    void aScaleOfOneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> StatusTally.empty(Scales.One.class));
        assertThatIllegalArgumentException().isThrownBy(() -> new TallyAccumulator<>(Scales.SixtyFive.class));
    }

    @Test
    void talliesOfDifferentScalesAreNotEqual() {
        Object actions = StatusTally.empty(ActionStatus.class);

        assertThat(actions).isNotEqualTo(StatusTally.empty(BenefitStatus.class));
    }

    @Test
    void talliesOfDifferentCountsHaveDifferentHashCodes() {
        assertThat(StatusTally.of(BenefitStatus.class, List.of(Reading.of(BLUE))))
                .doesNotHaveSameHashCodeAs(StatusTally.of(BenefitStatus.class, List.of(Reading.of(RED))))
                .doesNotHaveSameHashCodeAs(StatusTally.of(BenefitStatus.class, List.of(NOT_ASSESSED)));
    }

    @Test
    void onlyATallyWithAnOpenEntryHasItsOpenReadingsMerged() {
        assertThat(fortySeven().isAnyOpen()).isTrue();
        assertThat(StatusTally.of(BenefitStatus.class, List.of(Reading.of(BLUE), NOT_ASSESSED))
                        .isAnyOpen())
                .isFalse();
    }

    @Test
    void equalityIsOfTheCounts() {
        EqualsVerifier.forClass(StatusTally.class)
                .withNonnullFields("scale", "assessed", "open", "leftOut")
                .withIgnoredFields("total")
                // It cannot make one of its own where a module keeps java.util closed.
                .withPrefabValues(
                        SortedMap.class,
                        new TreeMap<>(Map.of(GREEN_OR_AMBER, 1L)),
                        new TreeMap<>(Map.of(GREEN_OR_AMBER, 2L)))
                .suppress(Warning.STRICT_HASHCODE, Warning.REFERENCE_EQUALITY)
                .verify();
    }
}
