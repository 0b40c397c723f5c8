package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The numbers that are counted with the very most steps, and one step beyond. */
class CountingStepsTest {

    private static final Reading<BenefitStatus> RED = Reading.of(BenefitStatus.RED);
    private static final Reading<BenefitStatus> ON_TRACK = Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER);

    private static StatusTally<BenefitStatus> tally(Reading<BenefitStatus> reading, long count) {
        TallyAccumulator<BenefitStatus> tally = new TallyAccumulator<>(BenefitStatus.class);
        tally.add(reading, count);
        return tally.toTally();
    }

    private static EntrySolutions<BenefitStatus> ways(
            Reading<BenefitStatus> reading, long entries, Map<BenefitStatus, Long> counts) {
        return new EntrySolutions<>(tally(reading, entries), Claims.of(counts, entries));
    }

    private static BigInteger binomial(long of, long chosen) {
        BigInteger value = BigInteger.ONE;
        for (long i = 1; i <= chosen; i++) {
            value = value.multiply(BigInteger.valueOf(of - chosen + i)).divide(BigInteger.valueOf(i));
        }
        return value;
    }

    @Test
    void aChoiceTakesAStepForEachThatIsChosen() {
        assertThat(ways(ON_TRACK, 40_000, Map.of(BenefitStatus.GREEN, 20_000L, BenefitStatus.AMBER, 20_000L))
                        .count())
                .contains(binomial(40_000, 20_000));
    }

    @Test
    void aPowerTakesAStepForEachWordOfIt() {
        Map<BenefitStatus, Long> none = Map.of(BenefitStatus.BLUE, 0L);
        assertThat(ways(ON_TRACK, 20_001L * 64 - 1, none).count()).contains(BigInteger.ONE.shiftLeft(20_001 * 64 - 1));
        assertThat(ways(ON_TRACK, 20_001L * 64, none).count()).isEmpty();
    }

    @Test
    void answersTakeAStepForEachThatIsChosenAndTwoToTryIt() {
        EntryCorrections<BenefitStatus> most = answers(50_000, 19_998);
        BigInteger chosen = binomial(50_000, 19_998);
        assertThat(most.count()).contains(chosen);
        assertThat(most.alone()).isEqualTo(Map.of(RED, chosen));
        EntryCorrections<BenefitStatus> more = answers(50_000, 19_999);
        assertThat(more.count()).isEmpty();
        assertThat(more.alone()).isEmpty();
    }

    /** Of entries that are all red, so many are to stay. */
    private static EntryCorrections<BenefitStatus> answers(long entries, long stay) {
        return new EntryCorrections<>(
                ways(RED, entries, Map.of(BenefitStatus.BLUE, entries - stay, BenefitStatus.RED, stay)));
    }

    @Test
    void whatCannotBeTakesNoMoreThanTheStepToTryIt() {
        EntryCorrections<BenefitStatus> answers =
                new EntryCorrections<>(ways(RED, 400, Map.of(BenefitStatus.BLUE, 200L, BenefitStatus.GREEN, 200L)));
        assertThat(answers.count()).contains(binomial(400, 200));
    }
}
