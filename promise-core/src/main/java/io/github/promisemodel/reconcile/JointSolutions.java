package io.github.promisemodel.reconcile;

import io.github.promisemodel.reconcile.FigureExplanation.Code;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether and how counts claimed together can hold.
 *
 * @param level at what level the solutions are counted
 * @param solutions how many solutions they have; empty if there are too many to count
 * @param onlySolution what the only solution supposes; empty unless there is exactly one and something is open
 * @param corrections what would have to be otherwise; empty if they can hold, or if they cannot whatever statuses the
 *     entries have, as where more are claimed than there are
 */
public record JointSolutions(
        SolutionLevel level,
        Optional<BigInteger> solutions,
        List<Supposition> onlySolution,
        Optional<Corrections> corrections) {

    /**
     * Makes it, from a copy of the suppositions.
     *
     * @param level at what level the solutions are counted
     * @param solutions how many solutions they have
     * @param onlySolution what the only solution supposes
     * @param corrections what would have to be otherwise
     */
    public JointSolutions {
        Objects.requireNonNull(level, "level");
        onlySolution = List.copyOf(onlySolution);
    }

    /** {@return whether the counts can hold together} */
    public boolean isPossible() {
        return !solutions.equals(Optional.of(BigInteger.ZERO));
    }

    /** What is said of it. */
    Code code() {
        if (!isPossible()) {
            return corrections.isEmpty() ? Code.NEVER_POSSIBLE : Code.NOT_POSSIBLE;
        }
        return solutions
                .map(number -> number.equals(BigInteger.ONE) ? Code.ONLY_SOLUTION : Code.SEVERAL_SOLUTIONS)
                .orElse(Code.UNCOUNTED_SOLUTIONS);
    }
}
