package io.github.promisemodel.colour;

import static io.github.promisemodel.status.BenefitStatus.AMBER;
import static io.github.promisemodel.status.BenefitStatus.BLUE;
import static io.github.promisemodel.status.BenefitStatus.GREEN;
import static io.github.promisemodel.status.BenefitStatus.RED;

import io.github.promisemodel.status.BenefitStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Policies for the colours of benefits: one of each, and any of them. */
public final class Policies {

    public static final StatusRanking<BenefitStatus> ORDER = StatusRanking.OF_BENEFITS;

    /** Green from 80 per cent, amber from 50, otherwise red. */
    public static final RagPolicy<BenefitStatus> SHARES =
            RagPolicy.shareThresholds(ORDER, List.of(Threshold.of(GREEN, 80), Threshold.of(AMBER, 50)), RED);

    /** Three points for blue down to none for red: green from 2 on average, amber from 1, otherwise red. */
    public static final RagPolicy<BenefitStatus> WEIGHTED = RagPolicy.weighted(
            ORDER,
            Map.of(BLUE, 3L, GREEN, 2L, AMBER, 1L, RED, 0L),
            List.of(Threshold.of(GREEN, 2), Threshold.of(AMBER, 1)),
            RED);

    private Policies() {}

    public static Arbitrary<RagPolicy<BenefitStatus>> any() {
        Arbitrary<RagPolicy<BenefitStatus>> shares = Combinators.combine(steps(), numbers(1, 1_000, 3))
                .as((statuses, percents) ->
                        RagPolicy.shareThresholds(ORDER, thresholds(statuses, percents), otherwise(statuses)));
        Arbitrary<RagPolicy<BenefitStatus>> weighted = Combinators.combine(
                        steps(), numbers(-50, 50, 3).map(Policies::falling), numbers(-5, 5, 4))
                .as((statuses, means, points) ->
                        RagPolicy.weighted(ORDER, points(points), thresholds(statuses, means), otherwise(statuses)));
        return Arbitraries.oneOf(
                Arbitraries.of(List.of(RagPolicy.worstOf(ORDER), RagPolicy.majority(ORDER))), shares, weighted);
    }

    /** Two to four statuses from better to worse: all but the last with a threshold. */
    private static Arbitrary<List<BenefitStatus>> steps() {
        return Arbitraries.of(BenefitStatus.class)
                .set()
                .ofMinSize(2)
                .map(statuses -> statuses.stream().sorted().toList());
    }

    private static BenefitStatus otherwise(List<BenefitStatus> statuses) {
        return statuses.get(statuses.size() - 1);
    }

    /** Tenths, all different. */
    private static Arbitrary<List<Integer>> numbers(int least, int most, int size) {
        return Arbitraries.integers().between(least, most).list().ofSize(size).uniqueElements();
    }

    private static List<Integer> falling(List<Integer> numbers) {
        List<Integer> falling = new ArrayList<>(numbers);
        falling.sort((a, b) -> Integer.compare(b, a));
        return falling;
    }

    private static List<Threshold<BenefitStatus>> thresholds(List<BenefitStatus> statuses, List<Integer> tenths) {
        List<Threshold<BenefitStatus>> thresholds = new ArrayList<>();
        for (int i = 0; i < statuses.size() - 1; i++) {
            thresholds.add(new Threshold<>(statuses.get(i), BigDecimal.valueOf(tenths.get(i), 1)));
        }
        return thresholds;
    }

    private static Map<BenefitStatus, Long> points(List<Integer> numbers) {
        Map<BenefitStatus, Long> points = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            points.put(ORDER.statuses().get(i), (long) falling(numbers).get(i));
        }
        return points;
    }
}
