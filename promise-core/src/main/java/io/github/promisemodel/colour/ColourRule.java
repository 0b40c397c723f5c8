package io.github.promisemodel.colour;

import io.github.promisemodel.words.Phrase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * How the counted statuses of a group make one colour. Every rule is monotone: bettering one entry never worsens the colour.
 *
 * <p>Statuses are given by their rank in the order, from 0 for the best.
 */
sealed interface ColourRule<S extends Enum<S>> {

    /**
     * A colour and what decided it.
     *
     * @param rank the colour's rank
     * @param from the best rank of the entries that decided
     * @param to the worst rank of those entries; below the best if no entries can be singled out
     * @param code the code of the sentence that says what was found
     * @param arguments what else that sentence has
     */
    record Decision(int rank, int from, int to, String code, Map<String, Object> arguments) {}

    /** The statuses from best to worst. */
    StatusRanking<S> order();

    /** What the policy is called unless it is given another name. */
    Phrase name();

    /** The rule and its settings in words. */
    Phrase words();

    /** The colour of at least one entry, counted by rank. */
    Decision decide(long[] counts, long total);

    /** How many entries have a rank or a better one. */
    private static long reached(long[] counts, int rank) {
        long reached = 0;
        for (int i = 0; i <= rank; i++) {
            reached += counts[i];
        }
        return reached;
    }

    /** The colour of the worst entry. */
    record WorstOf<S extends Enum<S>>(StatusRanking<S> order) implements ColourRule<S> {

        @Override
        public Phrase name() {
            return Phrase.of("colour.WORST_OF_NAME");
        }

        @Override
        public Phrase words() {
            return Phrase.of("colour.WORST_OF_RULE");
        }

        @Override
        public Decision decide(long[] counts, long total) {
            int rank = counts.length - 1;
            while (counts[rank] == 0) {
                rank--;
            }
            Map<String, Object> arguments = Map.of("count", counts[rank], "total", total);
            return new Decision(rank, rank, rank, "colour.WORST_OF", arguments);
        }
    }

    /** The best status that more than half have reached. */
    record Majority<S extends Enum<S>>(StatusRanking<S> order) implements ColourRule<S> {

        @Override
        public Phrase name() {
            return Phrase.of("colour.MAJORITY_NAME");
        }

        @Override
        public Phrase words() {
            return Phrase.of("colour.MAJORITY_RULE");
        }

        @Override
        public Decision decide(long[] counts, long total) {
            int rank = 0;
            while (reached(counts, rank) <= total - reached(counts, rank)) {
                rank++;
            }
            Map<String, Object> arguments = Map.of("count", reached(counts, rank), "total", total);
            return new Decision(rank, 0, rank, "colour.MAJORITY", arguments);
        }
    }

    /** The first of some statuses that enough have reached. */
    record ShareThresholds<S extends Enum<S>>(StatusThresholds<S> steps) implements ColourRule<S> {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        public ShareThresholds {
            for (Threshold<S> step : steps.thresholds()) {
                if (step.atLeast().signum() <= 0 || step.atLeast().compareTo(HUNDRED) > 0) {
                    throw new IllegalArgumentException("Share thresholds: " + step
                            + " per cent can never decide; give a share above 0 and up to 100");
                }
            }
        }

        @Override
        public StatusRanking<S> order() {
            return steps.order();
        }

        @Override
        public Phrase name() {
            return Phrase.of("colour.SHARE_NAME");
        }

        @Override
        public Phrase words() {
            return Phrase.of("colour.SHARE_RULE", "thresholds", steps);
        }

        @Override
        public Decision decide(long[] counts, long total) {
            for (Threshold<S> step : steps.thresholds()) {
                int rank = order().rank(step.status());
                long reached = reached(counts, rank);
                if (BigDecimal.valueOf(reached)
                                .multiply(HUNDRED)
                                .compareTo(step.atLeast().multiply(BigDecimal.valueOf(total)))
                        >= 0) {
                    return new Decision(rank, 0, rank, "colour.SHARE_REACHED", arguments(reached, total, step));
                }
            }
            Threshold<S> last = steps.last();
            int rank = order().rank(last.status());
            return new Decision(
                    order().rank(steps.otherwise()),
                    rank + 1,
                    counts.length - 1,
                    "colour.SHARE_NOT_REACHED",
                    arguments(reached(counts, rank), total, last));
        }

        private static Map<String, Object> arguments(long reached, long total, Threshold<?> step) {
            return Map.of("count", reached, "total", total, "step", step.status(), "share", step.atLeast());
        }
    }

    /** The first of some statuses that the mean of the points is enough for. */
    record Weighted<S extends Enum<S>>(StatusThresholds<S> steps, List<Long> points) implements ColourRule<S> {

        public Weighted {
            for (int rank = 1; rank < points.size(); rank++) {
                if (points.get(rank) > points.get(rank - 1)) {
                    throw new IllegalArgumentException("Weighted: "
                            + steps.order().statuses().get(rank) + " has more points than "
                            + steps.order().statuses().get(rank - 1) + "; points fall from best to worst");
                }
            }
            for (int i = 1; i < steps.thresholds().size(); i++) {
                if (steps.thresholds()
                                .get(i)
                                .atLeast()
                                .compareTo(steps.thresholds().get(i - 1).atLeast())
                        >= 0) {
                    throw new IllegalArgumentException("Weighted: "
                            + steps.thresholds().get(i) + " can never decide after "
                            + steps.thresholds().get(i - 1) + "; the points have to fall");
                }
            }
        }

        @Override
        public StatusRanking<S> order() {
            return steps.order();
        }

        @Override
        public Phrase name() {
            return Phrase.of("colour.MEAN_NAME");
        }

        @Override
        public Phrase words() {
            List<Phrase> each = order().statuses().stream()
                    .map(status ->
                            Phrase.of("colour.POINTS", "status", status, "points", points.get(order().rank(status))))
                    .toList();
            return Phrase.of("colour.MEAN_RULE", "thresholds", steps, "points", each);
        }

        @Override
        public Decision decide(long[] counts, long total) {
            BigInteger sum = BigInteger.ZERO;
            for (int rank = 0; rank < counts.length; rank++) {
                sum = sum.add(BigInteger.valueOf(counts[rank]).multiply(BigInteger.valueOf(points.get(rank))));
            }
            for (Threshold<S> step : steps.thresholds()) {
                if (new BigDecimal(sum).compareTo(step.atLeast().multiply(BigDecimal.valueOf(total))) >= 0) {
                    return all(step.status(), "colour.MEAN_REACHED", total, sum, step);
                }
            }
            return all(steps.otherwise(), "colour.MEAN_NOT_REACHED", total, sum, steps.last());
        }

        /** Every entry has its part in a mean, so that none is singled out. */
        private Decision all(S status, String code, long total, BigInteger sum, Threshold<S> step) {
            Map<String, Object> arguments = Map.of("total", total, "points", sum, "mean", step.atLeast());
            return new Decision(order().rank(status), 0, -1, code, arguments);
        }
    }
}
