package io.github.promisemodel.colour;

import static io.github.promisemodel.colour.Policies.ORDER;
import static io.github.promisemodel.colour.Policies.SHARES;
import static io.github.promisemodel.colour.Policies.WEIGHTED;
import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static io.github.promisemodel.status.BenefitStatus.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How each rule makes one colour of assessed entries. */
class ColourRuleTest {

    private static StatusTally<BenefitStatus> counts(long blue, long green, long amber, long red) {
        return new TallyAccumulator<>(BenefitStatus.class)
                .add(Reading.of(BLUE), blue)
                .add(Reading.of(GREEN), green)
                .add(Reading.of(AMBER), amber)
                .add(Reading.of(RED), red)
                .toTally();
    }

    private static void assertColour(
            RagPolicy<BenefitStatus> policy, StatusTally<BenefitStatus> tally, BenefitStatus colour) {
        assertThat(policy.colourOf(tally).best()).contains(colour);
        assertThat(policy.colourOf(tally).worst()).contains(colour);
    }

    private static String why(RagPolicy<BenefitStatus> policy, StatusTally<BenefitStatus> tally) {
        List<String> sentences = policy.colourOf(tally).explain();
        return sentences.get(sentences.size() - 1);
    }

    @Test
    void theWorstOfAllIsTheColour() {
        RagPolicy<BenefitStatus> worst = RagPolicy.worstOf(ORDER);

        assertColour(worst, counts(9, 0, 0, 0), BLUE);
        assertColour(worst, counts(9, 9, 2, 0), AMBER);
        assertColour(worst, counts(9, 0, 0, 1), RED);
        assertThat(why(worst, counts(9, 9, 2, 0))).isEqualTo("AMBER: 2 of 20.");
    }

    @Test
    void aMajorityIsMoreThanHalfAtAStatusOrBetter() {
        RagPolicy<BenefitStatus> majority = RagPolicy.majority(ORDER);

        assertColour(majority, counts(3, 0, 0, 2), BLUE);
        assertColour(majority, counts(2, 0, 0, 2), RED);
        assertColour(majority, counts(2, 1, 0, 2), GREEN);
        assertColour(majority, counts(1, 1, 1, 2), AMBER);
        assertThat(why(majority, counts(2, 1, 0, 2)))
                .isEqualTo("GREEN: 3 of 5 counted at it or better, which is more than half.");
    }

    @Test
    void aMajorityOfTheLargestCountIsExact() {
        long half = Long.MAX_VALUE / 2;

        assertColour(RagPolicy.majority(ORDER), counts(half, 0, 0, half + 1), RED);
        assertColour(RagPolicy.majority(ORDER), counts(half + 1, 0, 0, half), BLUE);
    }

    @Test
    void theFirstThresholdThatEnoughEntriesReachGivesTheColour() {
        assertColour(SHARES, counts(1, 3, 0, 1), GREEN); // 80 per cent to the entry
        assertColour(SHARES, counts(0, 79, 0, 21), AMBER);
        assertColour(SHARES, counts(0, 0, 1, 1), AMBER);
        assertColour(SHARES, counts(0, 1, 48, 51), RED);
        assertThat(why(SHARES, counts(1, 3, 0, 1)))
                .isEqualTo("GREEN: 4 of 5 counted at it or better, which is at least 80 per cent.");
        assertThat(why(SHARES, counts(0, 1, 48, 51)))
                .isEqualTo("RED: 49 of 100 counted at AMBER or better, which is less than 50 per cent.");
    }

    @Test
    void sharesAreComparedExactly() {
        RagPolicy<BenefitStatus> third =
                RagPolicy.shareThresholds(ORDER, List.of(new Threshold<>(GREEN, new BigDecimal("33.4"))), RED);

        assertColour(third, counts(0, 1, 0, 2), RED);
        assertColour(third, counts(0, 167, 0, 333), GREEN);
        assertColour(third, counts(0, Long.MAX_VALUE / 3, 0, Long.MAX_VALUE / 3 * 2), RED);
    }

    @Test
    void theMeanOfThePointsIsComparedExactly() {
        assertColour(WEIGHTED, counts(1, 1, 1, 0), GREEN);
        assertColour(WEIGHTED, counts(1, 1, 1, 1), AMBER);
        assertColour(WEIGHTED, counts(1, 0, 0, 2), AMBER);
        assertColour(WEIGHTED, counts(1, 0, 0, 3), RED);
        assertColour(WEIGHTED, counts(Long.MAX_VALUE / 2, 0, Long.MAX_VALUE / 2, 1), AMBER);
        assertThat(why(WEIGHTED, counts(1, 1, 1, 0)))
                .isEqualTo("GREEN: 3 counted with 6 points, a mean of at least 2.");
        assertThat(why(WEIGHTED, counts(1, 0, 0, 3))).isEqualTo("RED: 4 counted with 3 points, a mean of less than 1.");
    }

    @Test
    void thresholdsGoFromBetterToWorse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RagPolicy.shareThresholds(
                        ORDER, List.of(Threshold.of(AMBER, 80), Threshold.of(GREEN, 50)), RED))
                .withMessage(
                        "Thresholds: GREEN follows AMBER; they go from better to worse, and what holds otherwise is"
                                + " worse than all of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RagPolicy.shareThresholds(ORDER, List.of(Threshold.of(RED, 80)), RED))
                .withMessageStartingWith("Thresholds: RED follows RED;");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RagPolicy.shareThresholds(ORDER, List.of(), RED))
                .withMessage("Thresholds: none is given; give at least one");
    }

    @Test
    void aShareThatCanNeverDecideIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RagPolicy.shareThresholds(ORDER, List.of(Threshold.of(GREEN, 0)), RED))
                .withMessage("Share thresholds: GREEN from 0 per cent can never decide; give a share above 0 and up to"
                        + " 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RagPolicy.shareThresholds(
                        ORDER, List.of(new Threshold<>(GREEN, new BigDecimal("100.1"))), RED));
        assertColour(
                RagPolicy.shareThresholds(ORDER, List.of(Threshold.of(GREEN, 100)), RED), counts(0, 5, 0, 0), GREEN);
    }

    @Test
    void pointsFallFromBestToWorst() {
        List<Threshold<BenefitStatus>> steps = List.of(Threshold.of(GREEN, 2));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RagPolicy.weighted(ORDER, Map.of(BLUE, 3L, GREEN, 2L, AMBER, 4L, RED, 0L), steps, RED))
                .withMessage("Weighted: AMBER has more points than GREEN; points fall from best to worst");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RagPolicy.weighted(ORDER, Map.of(BLUE, 3L, GREEN, 2L, RED, 0L), steps, RED))
                .withMessage("Weighted: AMBER has no points; give every status its own");
        assertColour(
                RagPolicy.weighted(ORDER, Map.of(BLUE, 2L, GREEN, 2L, AMBER, 0L, RED, 0L), steps, RED),
                counts(1, 1, 0, 0),
                GREEN);
    }

    @Test
    void theMeansOfWeightedThresholdsFall() {
        Map<BenefitStatus, Long> points = Map.of(BLUE, 3L, GREEN, 2L, AMBER, 1L, RED, 0L);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RagPolicy.weighted(ORDER, points, List.of(Threshold.of(GREEN, 2), Threshold.of(AMBER, 2)), RED))
                .withMessage("Weighted: AMBER from 2 can never decide after GREEN from 2; the points have to fall");
    }
}
