package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Joint counts give what trying every solution gives. */
class JointCountsProperties {

    @Property
    void theOnlySolutionIsTheOneThatTryingFinds(
            @ForAll("readings") List<Reading<BenefitStatus>> readings, @ForAll long seed) {
        Map<BenefitStatus, Long> counts = counts(readings.size(), seed);
        EntrySolutions<BenefitStatus> joint =
                new EntrySolutions<>(BruteForce.tally(readings), Claims.of(counts, readings.size()));
        if (!joint.count().equals(Optional.of(BigInteger.ONE))) {
            return;
        }
        List<BenefitStatus> only = BruteForce.assignments(readings.size()).stream()
                .filter(assignment ->
                        BruteForce.holds(assignment, counts) && BruteForce.changes(assignment, readings) == 0)
                .findFirst()
                .orElseThrow();
        Map<Reading<BenefitStatus>, String> solution = joint.onlySolution();
        for (int entry = 0; entry < readings.size(); entry++) {
            Reading<BenefitStatus> reading = readings.get(entry);
            assertThat(reading.status().map(Enum::name).orElseGet(() -> solution.get(reading)))
                    .isEqualTo(only.get(entry).name());
        }
    }

    @Property(tries = 300)
    void correctionsAreTheFewestAndAsManyAsTryingEverySolutionFinds(
            @ForAll("parts") List<List<Reading<BenefitStatus>>> parts, @ForAll long seed) {
        int entries = parts.stream().mapToInt(List::size).sum();
        Map<BenefitStatus, Long> counts = counts(entries, seed);
        List<StatusTally<BenefitStatus>> tallies =
                parts.stream().map(BruteForce::tally).toList();

        PartSolutions<BenefitStatus> solutions = PartSolutions.withFewestChanges(tallies, Claims.of(counts, entries))
                .orElseThrow();

        assertThat(Map.of(solutions.changes(), solutions.count().intValueExact()))
                .isEqualTo(BruteForce.answersByFewestChanges(parts, counts));
        List<List<PartSolution>> first = solutions.first(1000);
        assertThat(first).doesNotHaveDuplicates().hasSize(solutions.count().intValueExact());
        solutions
                .alone()
                .forEach((part, count) -> assertThat(first.stream()
                                .filter(answer -> answer.get(part).changes() == solutions.changes())
                                .count())
                        .isEqualTo(count.longValueExact()));
        assertThat(first.stream()
                        .filter(answer -> solutions.changes() > 0
                                && answer.stream()
                                                .filter(part -> part.changes() > 0)
                                                .count()
                                        == 1)
                        .count())
                .isEqualTo(solutions.alone().values().stream()
                        .mapToLong(BigInteger::longValueExact)
                        .sum());
        assertThat(first).allSatisfy(answer -> {
            assertThat(answer.stream().mapToInt(PartSolution::changes).sum()).isEqualTo(solutions.changes());
            assertThat(sum(answer)).isEqualTo(counts);
        });
    }

    private static Map<BenefitStatus, Long> sum(List<PartSolution> answer) {
        Map<BenefitStatus, Long> sum = new EnumMap<>(BenefitStatus.class);
        answer.forEach(part ->
                part.counts().forEach((status, count) -> sum.merge(BenefitStatus.valueOf(status), count, Long::sum)));
        return sum;
    }

    /** Counts of every status that add to the entries. */
    private static Map<BenefitStatus, Long> counts(int entries, long seed) {
        Random random = new Random(seed);
        Map<BenefitStatus, Long> counts = new EnumMap<>(BenefitStatus.class);
        List.of(BenefitStatus.values()).forEach(status -> counts.put(status, 0L));
        for (int entry = 0; entry < entries; entry++) {
            counts.merge(BenefitStatus.values()[random.nextInt(counts.size())], 1L, Long::sum);
        }
        return counts;
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
