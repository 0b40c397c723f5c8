package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Joint counts give what trying every way gives. */
class JointCountsProperties {

    @Property(tries = 1000)
    void theyArePossibleInAsManyWaysAsAreFoundByTryingEveryOne(
            @ForAll("readings") List<Reading<BenefitStatus>> readings,
            @ForAll("statuses") Set<BenefitStatus> claimed,
            @ForAll long seed) {
        Map<BenefitStatus, Long> counts = counts(claimed, readings.size(), seed);
        List<List<BenefitStatus>> holding = BruteForce.assignments(readings.size()).stream()
                .filter(assignment -> BruteForce.holds(assignment, counts))
                .toList();
        long ways = holding.stream()
                .filter(assignment -> BruteForce.changes(assignment, readings) == 0)
                .count();

        EntryWays<BenefitStatus> joint = new EntryWays<>(BruteForce.tally(readings), Claim.of(counts, readings.size()));

        assertThat(joint.isPossible()).isEqualTo(ways > 0);
        assertThat(joint.count()).contains(BigInteger.valueOf(ways));
        assertThat(joint.fewestChanges())
                .isEqualTo(holding.stream()
                        .mapToInt(assignment -> BruteForce.changes(assignment, readings))
                        .min()
                        .orElseThrow());
    }

    @Property(tries = 1000)
    void theOnlyWayIsTheOneThatTryingFinds(
            @ForAll("readings") List<Reading<BenefitStatus>> readings, @ForAll long seed) {
        Map<BenefitStatus, Long> counts = counts(Set.of(BenefitStatus.values()), readings.size(), seed);
        EntryWays<BenefitStatus> joint = new EntryWays<>(BruteForce.tally(readings), Claim.of(counts, readings.size()));
        if (!joint.count().equals(Optional.of(BigInteger.ONE))) {
            return;
        }
        List<BenefitStatus> only = BruteForce.assignments(readings.size()).stream()
                .filter(assignment ->
                        BruteForce.holds(assignment, counts) && BruteForce.changes(assignment, readings) == 0)
                .findFirst()
                .orElseThrow();
        Map<Reading<BenefitStatus>, BenefitStatus> way = joint.onlyWay();
        for (int entry = 0; entry < readings.size(); entry++) {
            Reading<BenefitStatus> reading = readings.get(entry);
            assertThat(reading.getStatus().orElseGet(() -> way.get(reading))).isEqualTo(only.get(entry));
        }
    }

    @Property(tries = 300)
    void correctionsAreTheFewestAndAsManyAsTryingEveryWayFinds(
            @ForAll("parts") List<List<Reading<BenefitStatus>>> parts, @ForAll long seed) {
        int entries = parts.stream().mapToInt(List::size).sum();
        Map<BenefitStatus, Long> counts = counts(Set.of(BenefitStatus.values()), entries, seed);
        List<StatusTally<BenefitStatus>> tallies =
                parts.stream().map(BruteForce::tally).toList();

        PartWays<BenefitStatus> ways =
                PartWays.withFewestChanges(tallies, Claim.of(counts, entries)).orElseThrow();

        assertThat(Map.of(ways.changes(), ways.count().intValueExact()))
                .isEqualTo(BruteForce.answersByFewestChanges(parts, counts));
        List<List<Settled<BenefitStatus>>> first = ways.first(1000);
        assertThat(first).doesNotHaveDuplicates().hasSize(ways.count().intValueExact());
        ways.alone()
                .forEach((part, count) -> assertThat(first.stream()
                                .filter(answer -> answer.get(part).changes() == ways.changes())
                                .count())
                        .isEqualTo(count.longValueExact()));
        assertThat(first.stream()
                        .filter(answer -> ways.changes() > 0
                                && answer.stream()
                                                .filter(part -> part.changes() > 0)
                                                .count()
                                        == 1)
                        .count())
                .isEqualTo(ways.alone().values().stream()
                        .mapToLong(BigInteger::longValueExact)
                        .sum());
        assertThat(first).allSatisfy(answer -> {
            assertThat(answer.stream().mapToInt(Settled::changes).sum()).isEqualTo(ways.changes());
            assertThat(sum(answer)).isEqualTo(counts);
        });
    }

    private static Map<BenefitStatus, Long> sum(List<Settled<BenefitStatus>> answer) {
        Map<BenefitStatus, Long> sum = new EnumMap<>(BenefitStatus.class);
        answer.forEach(part -> part.counts().forEach((status, count) -> sum.merge(status, count, Long::sum)));
        return sum;
    }

    /** Counts for the claimed statuses that add to the entries, or to fewer where a status is not claimed. */
    private static Map<BenefitStatus, Long> counts(Set<BenefitStatus> claimed, int entries, long seed) {
        Random random = new Random(seed);
        Map<BenefitStatus, Long> counts = new EnumMap<>(BenefitStatus.class);
        claimed.forEach(status -> counts.put(status, 0L));
        List<BenefitStatus> slots = new ArrayList<>(counts.keySet());
        boolean whole = claimed.size() == BenefitStatus.values().length;
        for (int entry = 0; entry < entries; entry++) {
            int slot = random.nextInt(slots.size() + (whole ? 0 : 1));
            if (slot < slots.size()) {
                counts.merge(slots.get(slot), 1L, Long::sum);
            }
        }
        return counts;
    }

    @Provide
    Arbitrary<Set<BenefitStatus>> statuses() {
        return Arbitraries.of(BenefitStatus.class).set().ofMinSize(1);
    }

    @Provide
    Arbitrary<List<Reading<BenefitStatus>>> readings() {
        return reading().list().ofMinSize(1).ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<List<Reading<BenefitStatus>>>> parts() {
        return reading().list().ofMinSize(1).ofMaxSize(2).list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Reading<BenefitStatus>> reading() {
        return Arbitraries.of(BenefitStatus.class).set().ofMinSize(1).map(Reading::of);
    }
}
