package io.github.promisemodel.progress;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How many measures have which answer, such as 12 measures: 9 observed, 4 reached in time, 2 missed, 6 without a dated target.
 *
 * <p>It counts measures and not people. Each measure has one state of its target or none with a date, so that these counts
 * add up to the measures; those by {@link MovementOutcome} add up to the measures that two dates were compared of. Tallies
 * of separate measures merge: {@link #plus} is associative and commutative, with {@link #empty} as its identity.
 */
public final class MeasureTally implements Phrased {

    private static final int STATES = TargetStanding.State.values().length;
    private static final int OUTCOMES = MovementOutcome.values().length;

    private final long measures;
    private final long observed;
    private final long[] states;
    private final long[] outcomes;

    private MeasureTally(long measures, long observed, long[] states, long[] outcomes) {
        this.measures = measures;
        this.observed = observed;
        this.states = states;
        this.outcomes = outcomes;
    }

    /** {@return the tally of no measures} */
    public static MeasureTally empty() {
        return new MeasureTally(0, 0, new long[STATES], new long[OUTCOMES]);
    }

    /**
     * The tally of measures.
     *
     * @param measures the measures with their answers
     * @return the tally
     */
    public static MeasureTally of(Collection<CountedMeasure> measures) {
        long observed = 0;
        long[] states = new long[STATES];
        long[] outcomes = new long[OUTCOMES];
        for (CountedMeasure measure : measures) {
            observed += measure.observed() ? 1 : 0;
            measure.standing().ifPresent(standing -> states[standing.state().ordinal()]++);
            measure.movement().ifPresent(movement -> outcomes[movement.outcome().ordinal()]++);
        }
        return new MeasureTally(measures.size(), observed, states, outcomes);
    }

    /** {@return how many measures there are} */
    public long measures() {
        return measures;
    }

    /** {@return of how many anything is observed by the date} */
    public long observed() {
        return observed;
    }

    /**
     * How many measures have their target in force in a state.
     *
     * @param state the state
     * @return the count
     */
    public long count(TargetStanding.State state) {
        return states[state.ordinal()];
    }

    /** {@return how many measures have no target in force, or one without a date} */
    public long withoutDatedTarget() {
        return measures - Arrays.stream(states).sum();
    }

    /**
     * How many measures moved so since the earlier date.
     *
     * @param outcome how they moved
     * @return the count; zero if no earlier date was asked for
     */
    public long count(MovementOutcome outcome) {
        return outcomes[outcome.ordinal()];
    }

    /** {@return of how many measures two dates were compared: of all or, if no earlier date was asked for, of none} */
    public long compared() {
        return Arrays.stream(outcomes).sum();
    }

    /**
     * This tally and another of separate measures.
     *
     * @param other the other tally
     * @return the tally of both
     * @throws ArithmeticException if a count overflows
     */
    public MeasureTally plus(MeasureTally other) {
        return new MeasureTally(
                Math.addExact(measures, other.measures),
                Math.addExact(observed, other.observed),
                sums(states, other.states),
                sums(outcomes, other.outcomes));
    }

    /** None overflows where the number of measures, which none is above, does not. */
    private static long[] sums(long[] counts, long[] others) {
        long[] sums = counts.clone();
        Arrays.setAll(sums, i -> counts[i] + others[i]);
        return sums;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeasureTally tally
                && measures == tally.measures
                && observed == tally.observed
                && Arrays.equals(states, tally.states)
                && Arrays.equals(outcomes, tally.outcomes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(states) + 31 * Arrays.hashCode(outcomes) + Long.hashCode(measures + 31 * observed);
    }

    /** {@return the counts, such as {@code 3 measures: 2 observed, 1 MISSED, 2 without a dated target}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the counts as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        List<Object> counts = new ArrayList<>();
        counts.add(Phrase.of("progress.MEASURES_OBSERVED", "count", observed));
        for (TargetStanding.State state : TargetStanding.State.values()) {
            add(counts, count(state), state);
        }
        if (withoutDatedTarget() > 0) {
            counts.add(Phrase.of("progress.MEASURES_UNDATED", "count", withoutDatedTarget()));
        }
        List<Object> moves = new ArrayList<>();
        for (MovementOutcome outcome : MovementOutcome.values()) {
            add(moves, count(outcome), outcome);
        }
        return Phrase.of("progress.MEASURES", "count", measures, "counts", counts, "moves", moves);
    }

    private static void add(List<Object> counts, long count, Enum<?> of) {
        if (count > 0) {
            counts.add(Phrase.of("tally.COUNT", "count", count, "of", of));
        }
    }
}
