package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reconcile.ClaimedCounts.Over;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What an area's figure counts where some of its counts overlap, or leave entries over. */
class PartCountsTest {

    private static final Reading<BenefitStatus> BLUE = Reading.of(BenefitStatus.BLUE);
    private static final Reading<BenefitStatus> GREEN = Reading.of(BenefitStatus.GREEN);
    private static final Reading<BenefitStatus> AMBER = Reading.of(BenefitStatus.AMBER);
    private static final Reading<BenefitStatus> ANY = Reading.notAssessed(BenefitStatus.class);

    private static final Over<BenefitStatus> TWO_ON_TRACK = new Over<>(
            FigureKey.open(List.of("GREEN", "AMBER")), Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER), 2);

    private static ClaimedCounts<BenefitStatus> claimed(
            Map<BenefitStatus, Long> byStatus, List<Over<BenefitStatus>> open, long blueAndGreen) {
        return new ClaimedCounts<>(
                BenefitStatus.class,
                byStatus,
                OptionalLong.empty(),
                open,
                Optional.of(new Over<>(
                        FigureKey.combined(List.of("BLUE", "GREEN")),
                        Reading.of(BenefitStatus.BLUE, BenefitStatus.GREEN),
                        blueAndGreen)));
    }

    private static StatusTally<BenefitStatus> tally(Map<Reading<BenefitStatus>, Long> counts) {
        TallyAccumulator<BenefitStatus> tally = new TallyAccumulator<>(BenefitStatus.class);
        counts.forEach(tally::add);
        return tally.toTally();
    }

    @Test
    void whatACombinedCountHasBeyondItsStatusesHasOneOfTheOthers() {
        assertThat(PartCounts.of(claimed(Map.of(BenefitStatus.BLUE, 1L), List.of(), 3), 5))
                .isEqualTo(new PartCounts<>(tally(Map.of(BLUE, 1L, GREEN, 2L, ANY, 2L)), 0));
        assertThat(PartCounts.of(claimed(Map.of(BenefitStatus.BLUE, 4L), List.of(), 3), 5))
                .as("where its statuses have more")
                .isEqualTo(new PartCounts<>(tally(Map.of(BLUE, 4L, ANY, 1L)), 0));
        assertThat(PartCounts.of(claimed(Map.of(BenefitStatus.BLUE, 1L), List.of(), 3), 2))
                .as("where the total is less than the counts")
                .isEqualTo(new PartCounts<>(tally(Map.of(BLUE, 1L, GREEN, 2L)), 0));
    }

    @Test
    void thoseBesideACountOfThoseNotAssessedHaveSomeStatus() {
        PartCounts<BenefitStatus> counts = PartCounts.of(
                new ClaimedCounts<>(BenefitStatus.class, Map.of(), OptionalLong.of(1), List.of(), Optional.empty()), 3);

        assertThat(counts).isEqualTo(new PartCounts<>(tally(Map.of(ANY, 3L)), 2));
        assertThat(counts.notAssessed()).isEqualTo(1);
    }

    @Test
    void anOpenCountIsWithinACombinedOneInEveryPartThatItMayBe() {
        Map<BenefitStatus, Long> one = Map.of(BenefitStatus.BLUE, 1L);
        PartCounts<BenefitStatus> apart = new PartCounts<>(tally(Map.of(BLUE, 1L, GREEN, 1L, AMBER, 2L)), 0);
        PartCounts<BenefitStatus> within = new PartCounts<>(tally(Map.of(BLUE, 1L, GREEN, 1L, AMBER, 1L)), 0);

        assertThat(PartCounts.each(claimed(one, List.of(TWO_ON_TRACK), 2), OptionalLong.empty()))
                .containsExactly(apart, within);
        assertThat(PartCounts.each(claimed(one, List.of(TWO_ON_TRACK), 2), OptionalLong.of(3)))
                .as("no more than the total")
                .containsExactly(within);
        assertThat(PartCounts.each(claimed(one, List.of(TWO_ON_TRACK), 2), OptionalLong.of(2)))
                .as("as few as there are, where the total is less")
                .containsExactly(within);
        assertThat(PartCounts.each(
                        claimed(Map.of(BenefitStatus.BLUE, 1L, BenefitStatus.GREEN, 0L), List.of(TWO_ON_TRACK), 2),
                        OptionalLong.empty()))
                .as("where all its statuses have a count")
                .containsExactly(within);
    }
}
