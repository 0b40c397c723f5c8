package io.github.promisemodel.colour;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

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
     * @param said what was found
     */
    record Decision(int rank, int from, int to, String said) {}

    /** The statuses from best to worst. */
    StatusRanking<S> order();

    /** What the policy is called unless it is given another name. */
    String name();

    /** The rule and its settings in words. */
    String words();

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

    private static String of(long count, long total) {
        return count + " of " + total + " counted";
    }

    /** The colour of the worst entry. */
    record WorstOf<S extends Enum<S>>(StatusRanking<S> order) implements ColourRule<S> {

        @Override
        public String name() {
            return "worst of";
        }

        @Override
        public String words() {
            return "the worst status of a counted entry";
        }

        @Override
        public Decision decide(long[] counts, long total) {
            int rank = counts.length - 1;
            while (counts[rank] == 0) {
                rank--;
            }
            return new Decision(rank, rank, rank, of(counts[rank], total) + " at it, and none is worse");
        }
    }

    /** The best status that more than half have reached. */
    record Majority<S extends Enum<S>>(StatusRanking<S> order) implements ColourRule<S> {

        @Override
        public String name() {
            return "majority";
        }

        @Override
        public String words() {
            return "the best status that more than half of the counted entries have reached or bettered";
        }

        @Override
        public Decision decide(long[] counts, long total) {
            int rank = 0;
            while (reached(counts, rank) <= total - reached(counts, rank)) {
                rank++;
            }
            return new Decision(
                    rank, 0, rank, of(reached(counts, rank), total) + " at it or better, which is more than half");
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
        public String name() {
            return "share thresholds";
        }

        @Override
        public String words() {
            return "the first of these that enough counted entries have reached or bettered, in per cent: " + steps;
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
                    return new Decision(
                            rank,
                            0,
                            rank,
                            of(reached, total) + " at it or better, which is at least "
                                    + step.atLeast().toPlainString() + " per cent");
                }
            }
            Threshold<S> last = steps.last();
            int rank = order().rank(last.status());
            return new Decision(
                    order().rank(steps.otherwise()),
                    rank + 1,
                    counts.length - 1,
                    of(reached(counts, rank), total) + " at " + last.status() + " or better, which is less than "
                            + last.atLeast().toPlainString() + " per cent");
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
        public String name() {
            return "weighted";
        }

        @Override
        public String words() {
            String each = order().statuses().stream()
                    .map(status -> status + " " + points.get(order().rank(status)))
                    .collect(Collectors.joining(", "));
            return "the first of these that the mean of the counted entries' points is enough for: " + steps
                    + "; points: " + each;
        }

        @Override
        public Decision decide(long[] counts, long total) {
            BigInteger sum = BigInteger.ZERO;
            for (int rank = 0; rank < counts.length; rank++) {
                sum = sum.add(BigInteger.valueOf(counts[rank]).multiply(BigInteger.valueOf(points.get(rank))));
            }
            String said = total + " counted with " + sum + " points, a mean of ";
            for (Threshold<S> step : steps.thresholds()) {
                if (new BigDecimal(sum).compareTo(step.atLeast().multiply(BigDecimal.valueOf(total))) >= 0) {
                    return all(
                            step.status(), said + "at least " + step.atLeast().toPlainString());
                }
            }
            return all(
                    steps.otherwise(),
                    said + "less than " + steps.last().atLeast().toPlainString());
        }

        /** Every entry has its part in a mean, so that none is singled out. */
        private Decision all(S status, String said) {
            return new Decision(order().rank(status), 0, -1, said);
        }
    }
}
