package io.github.promisemodel.reconcile;

import static io.github.promisemodel.reconcile.EveryStatus.some;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reconcile.ClaimedCounts.Over;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fewest changes of counts beside a combined count and the total of a base are those of the best statuses. */
class BaseTotalClaimsTest {

    private static EveryStatus printed(Random random) {
        int size = 1 + random.nextInt(4);
        List<Reading<BenefitStatus>> readings =
                Stream.generate(() -> Reading.of(some(random))).limit(size).toList();
        Map<BenefitStatus, Long> byStatus = new EnumMap<>(BenefitStatus.class);
        for (BenefitStatus status : BenefitStatus.values()) {
            if (random.nextInt(3) == 0) {
                byStatus.put(status, (long) random.nextInt(2));
            }
        }
        Set<BenefitStatus> combined = some(random);
        Set<BenefitStatus> base = some(random);
        // An open count is within one of the regions that the two sets make.
        EnumSet<BenefitStatus> open = some(random);
        BenefitStatus first = open.iterator().next();
        open.removeIf(status ->
                combined.contains(status) != combined.contains(first) || base.contains(status) != base.contains(first));
        return new EveryStatus(
                readings,
                byStatus,
                Optional.of(new Over<>(FigureKey.TOTAL, Reading.of(open), random.nextInt(2))),
                Optional.of(new Over<>(FigureKey.TOTAL, Reading.of(combined), random.nextInt(size + 2))),
                base,
                Optional.of((long) random.nextInt(size + 2)));
    }

    private static Optional<Long> fewestChanges(EveryStatus printed) {
        ClaimedCounts<BenefitStatus> counts = new ClaimedCounts<>(
                BenefitStatus.class,
                printed.byStatus(),
                OptionalLong.empty(),
                printed.open().filter(over -> over.count() > 0).stream().toList(),
                printed.combined());
        return new BaseTotalClaims<>(
                        BruteForce.tally(printed.readings()),
                        counts,
                        printed.base(),
                        printed.total().orElseThrow())
                .best()
                .map(EntrySolutions::fewestChanges);
    }

    @Test
    void fewestChangesAreThoseOfTheBestStatuses() {
        Random random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            EveryStatus printed = printed(random);
            assertThat(fewestChanges(printed)).as("%s", printed).isEqualTo(printed.fewestChanges());
        }
    }
}
