package io.github.promisemodel.reconcile;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether and how counts claimed together can hold.
 *
 * @param level at what level the ways are counted
 * @param ways in how many ways they can hold; empty if there are too many to count
 * @param onlyWay what the only way supposes; empty unless there is just one way and something is open
 * @param corrections what would have to be otherwise; empty if they can hold, or if they cannot whatever statuses the
 *     entries have, as where more are claimed than there are
 */
public record JointSolutions(
        SolutionLevel level, Optional<BigInteger> ways, List<Supposition> onlyWay, Optional<Corrections> corrections) {

    /**
     * Makes it, from a copy of the suppositions.
     *
     * @param level at what level the ways are counted
     * @param ways in how many ways they can hold
     * @param onlyWay what the only way supposes
     * @param corrections what would have to be otherwise
     */
    public JointSolutions {
        Objects.requireNonNull(level, "level");
        onlyWay = List.copyOf(onlyWay);
    }

    /** {@return whether the counts can hold together} */
    public boolean isPossible() {
        return !ways.equals(Optional.of(BigInteger.ZERO));
    }
}
