package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How much is counted before nothing is said of the number of solutions. */
class CountingLimitsTest {

    private static final Reading<BenefitStatus> ANY = Reading.notAssessed(BenefitStatus.class);
    private static final Reading<BenefitStatus> ON_TRACK = Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER);
    private static final Reading<BenefitStatus> IN_TROUBLE = Reading.of(BenefitStatus.BLUE, BenefitStatus.RED);

    @Test
    void choicesAreCountedUpToTheMostSteps() {
        assertThat(solutions(Map.of(ON_TRACK, 40_000L), green(20_000).amber(20_000)))
                .isPresent();
        assertThat(solutions(Map.of(ON_TRACK, 40_002L), green(20_001).amber(20_001)))
                .isEmpty();
    }

    @Test
    void choosingMostOfThemIsNoMoreThanLeavingOutTheRest() {
        assertThat(solutions(Map.of(ON_TRACK, 40_000L), green(39_999).amber(1))).contains(BigInteger.valueOf(40_000));
    }

    @Test
    void numbersAreTriedUpToTheMostSteps() {
        assertThat(solutions(Map.of(ON_TRACK, 19_998L, ANY, 1L), green(19_998).amber(1)))
                .contains(BigInteger.valueOf(19_999));
        assertThat(solutions(Map.of(ON_TRACK, 19_999L, ANY, 1L), green(19_999).amber(1)))
                .isEmpty();
    }

    @Test
    void theEntriesWithTheLeastChoiceArePlacedFirst() {
        assertThat(solutions(
                        Map.of(ON_TRACK, 200L, ANY, 60L),
                        green(100).amber(100).blue(30).red(30)))
                .contains(binomial(200, 100).multiply(binomial(60, 30)));
    }

    @Test
    void ofEntriesWithAsMuchChoiceTheFewestArePlacedFirst() {
        Reading<BenefitStatus> managed = Reading.of(BenefitStatus.AMBER, BenefitStatus.RED);
        assertThat(solutions(
                        Map.of(ON_TRACK, 30_000L, managed, 1L), green(30_000).red(1)))
                .contains(BigInteger.ONE);
    }

    @Test
    void partsAreHeldUpToTheMostAnswers() {
        StatusTally<BenefitStatus> known = tally(Map.of(Reading.of(BenefitStatus.BLUE), 19_999L));
        assertThat(parts(blue(19_999).red(19_999), List.of(tally(Map.of(IN_TROUBLE, 19_999L)), known)))
                .hasValueSatisfying(solutions -> assertThat(solutions.count()).isEqualTo(BigInteger.ONE));
        assertThat(parts(blue(20_000).red(0), List.of(tally(Map.of(IN_TROUBLE, 20_000L)))))
                .isEmpty();
    }

    @Test
    void partsThatAddToMoreSumsThanAreHeldAreNotCounted() {
        StatusTally<BenefitStatus> known =
                tally(Map.of(Reading.of(BenefitStatus.BLUE), 150L, Reading.of(BenefitStatus.AMBER), 150L));
        assertThat(parts(
                        blue(150).green(150).amber(150).red(150),
                        List.of(
                                tally(Map.of(Reading.of(BenefitStatus.BLUE, BenefitStatus.GREEN), 150L)),
                                tally(Map.of(Reading.of(BenefitStatus.AMBER, BenefitStatus.RED), 150L)),
                                known)))
                .isEmpty();
    }

    @Test
    void notAssessedEntriesOfAPartTakeNoRoomForARestThatIsNotClaimed() {
        assertThat(parts(blue(10).green(10).amber(10).red(10), List.of(tally(Map.of(ANY, 40L)))))
                .hasValueSatisfying(solutions -> assertThat(solutions.count()).isEqualTo(BigInteger.ONE));
    }

    @Test
    void answersOfEntriesAreCountedUpToTheMostSteps() {
        Reading<BenefitStatus> red = Reading.of(BenefitStatus.RED);
        EntrySolutions<BenefitStatus> solutions = new EntrySolutions<>(
                tally(Map.of(red, 100_000L)), blue(99_999).red(1).claim());
        assertThat(new EntryCorrections<>(solutions).count()).contains(BigInteger.valueOf(100_000));
        EntrySolutions<BenefitStatus> many = new EntrySolutions<>(
                tally(Map.of(red, 3_000_000L)), blue(1_500_000).red(1_500_000).claim());
        assertThat(new EntryCorrections<>(many).count()).isEmpty();
    }

    @Test
    void correctionsAreLookedForUpToTheMostChanges() {
        StatusTally<BenefitStatus> most = tally(Map.of(Reading.of(BenefitStatus.RED), 6L));
        assertThat(parts(blue(6), List.of(most))).hasValueSatisfying(solutions -> {
            assertThat(solutions.changes()).isEqualTo(PartSolutions.MOST_CHANGES);
            assertThat(solutions.count()).isEqualTo(BigInteger.ONE);
        });
        assertThat(parts(blue(7), List.of(most.plus(Reading.of(BenefitStatus.RED)))))
                .isEmpty();
    }

    private static Optional<BigInteger> solutions(Map<Reading<BenefitStatus>, Long> readings, Counts counts) {
        return new EntrySolutions<>(tally(readings), counts.claim()).count();
    }

    private static Optional<PartSolutions<BenefitStatus>> parts(Counts counts, List<StatusTally<BenefitStatus>> parts) {
        return PartSolutions.withFewestChanges(parts, counts.claim());
    }

    private static StatusTally<BenefitStatus> tally(Map<Reading<BenefitStatus>, Long> readings) {
        TallyAccumulator<BenefitStatus> tally = new TallyAccumulator<>(BenefitStatus.class);
        readings.forEach(tally::add);
        return tally.toTally();
    }

    private static BigInteger binomial(long of, long chosen) {
        BigInteger value = BigInteger.ONE;
        for (long i = 1; i <= chosen; i++) {
            value = value.multiply(BigInteger.valueOf(of - chosen + i)).divide(BigInteger.valueOf(i));
        }
        return value;
    }

    private static Counts blue(long count) {
        return new Counts(Map.of()).with(BenefitStatus.BLUE, count);
    }

    private static Counts green(long count) {
        return new Counts(Map.of()).with(BenefitStatus.GREEN, count);
    }

    /** Counts claimed of as many entries as they add to. */
    private record Counts(Map<BenefitStatus, Long> claimed) {

        Counts blue(long count) {
            return with(BenefitStatus.BLUE, count);
        }

        Counts green(long count) {
            return with(BenefitStatus.GREEN, count);
        }

        Counts amber(long count) {
            return with(BenefitStatus.AMBER, count);
        }

        Counts red(long count) {
            return with(BenefitStatus.RED, count);
        }

        Counts with(BenefitStatus status, long count) {
            Map<BenefitStatus, Long> more = new HashMap<>(claimed);
            more.put(status, count);
            return new Counts(more);
        }

        Claim<BenefitStatus> claim() {
            return Claims.of(
                    claimed,
                    claimed.values().stream().mapToLong(Long::longValue).sum());
        }
    }
}
