package io.github.promisemodel.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.Scales;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bounds against every way of settling the readings of a small tally, tried one by one. */
class BoundsProperties {

    @Property
    void boundsContainEveryWayOfSettlingTheReadingsAndAreTight(
            @ForAll("fewReadings") List<Reading<BenefitStatus>> readings,
            @ForAll("statuses") Set<BenefitStatus> statuses) {
        Bounds bounds = StatusTally.of(BenefitStatus.class, readings).bounds(statuses);
        Set<Long> possible = countsOf(statuses, readings);

        assertThat(possible)
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(bounds.least(), bounds.most())
                        .boxed()
                        .toList());
    }

    @Property
    void theBoundsOfOneStatusAreThoseOfItsSet(@ForAll("fewReadings") List<Reading<BenefitStatus>> readings) {
        StatusTally<BenefitStatus> tally = StatusTally.of(BenefitStatus.class, readings);

        for (BenefitStatus status : BenefitStatus.values()) {
            assertThat(tally.bounds(status)).isEqualTo(tally.bounds(Set.of(status)));
        }
    }

    @Property
    void theVerdictSaysWhatTheWaysOfSettlingTheReadingsGive(
            @ForAll("fewReadings") List<Reading<BenefitStatus>> readings,
            @ForAll("statuses") Set<BenefitStatus> statuses,
            @ForAll("published") long published) {
        Bounds bounds = StatusTally.of(BenefitStatus.class, readings).bounds(statuses);
        Set<Long> possible = countsOf(statuses, readings);

        Verdict expected = Verdict.DIFFERS;
        if (possible.contains(published)) {
            expected = possible.size() == 1 ? Verdict.AGREES : Verdict.NOT_DECIDED;
        }
        assertThat(bounds.verdictOn(published)).isEqualTo(expected);
    }

    /** How many entries may have one of the statuses: a count for each way of settling the readings. */
    private static Set<Long> countsOf(Set<BenefitStatus> statuses, List<Reading<BenefitStatus>> readings) {
        Set<Long> counts = new TreeSet<>();
        settle(statuses, readings, 0, 0, counts);
        return counts;
    }

    private static void settle(
            Set<BenefitStatus> statuses,
            List<Reading<BenefitStatus>> readings,
            int next,
            long counted,
            Set<Long> counts) {
        if (next == readings.size()) {
            counts.add(counted);
            return;
        }
        for (BenefitStatus settled : readings.get(next).statuses()) {
            settle(statuses, readings, next + 1, counted + (statuses.contains(settled) ? 1 : 0), counts);
        }
    }

    @Provide
    Arbitrary<List<Reading<BenefitStatus>>> fewReadings() {
        return Arbitraries.of(Scales.readings(BenefitStatus.class))
                .list()
                .ofMaxSize(5)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Set<BenefitStatus>> statuses() {
        return Arbitraries.of(BenefitStatus.class).set().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Long> published() {
        return Arbitraries.longs().between(0, 6).withoutEdgeCases();
    }
}
