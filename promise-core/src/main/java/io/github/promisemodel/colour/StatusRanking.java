package io.github.promisemodel.colour;

import io.github.promisemodel.status.BenefitStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statuses of a scale from best to worst, such as blue, green, amber, red.
 *
 * <p>It is said, never taken from the order of the constants: whether a paused action is better than one behind is for whoever
 * asks to say.
 *
 * @param <S> the scale
 */
public final class StatusRanking<S extends Enum<S>> {

    /** The order of the colours of benefits: blue, green, amber, red. */
    public static final StatusRanking<BenefitStatus> OF_BENEFITS =
            of(BenefitStatus.BLUE, BenefitStatus.GREEN, BenefitStatus.AMBER, BenefitStatus.RED);

    private final List<S> statuses;

    private StatusRanking(List<S> statuses) {
        this.statuses = statuses;
    }

    /**
     * An order of a scale.
     *
     * @param <S> the scale
     * @param best the best status
     * @param others the others, from the next best to the worst
     * @return the order
     * @throws IllegalArgumentException if a status is named twice or missing
     */
    @SafeVarargs
    public static <S extends Enum<S>> StatusRanking<S> of(S best, S... others) {
        List<S> statuses = new ArrayList<>(List.of(best));
        for (S other : others) {
            statuses.add(other);
        }
        Set<S> missing = EnumSet.allOf(best.getDeclaringClass());
        for (S status : statuses) {
            if (!missing.remove(status)) {
                throw new IllegalArgumentException(
                        nameOf(best) + ": " + status + " is named twice; name every status once, from best to worst");
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    nameOf(best) + ": " + missing + " is missing; name every status once, from best to worst");
        }
        return new StatusRanking<>(List.copyOf(statuses));
    }

    private static String nameOf(Enum<?> status) {
        return "Order of " + status.getDeclaringClass().getSimpleName();
    }

    // ------------------------------------------------------------------------

    /** {@return the statuses from best to worst} */
    public List<S> statuses() {
        return statuses;
    }

    /** {@return the best status} */
    public S best() {
        return statuses.get(0);
    }

    /** {@return the worst status} */
    public S worst() {
        return statuses.get(statuses.size() - 1);
    }

    /**
     * Whether a status has reached another or bettered it.
     *
     * @param status the status
     * @param other the other
     * @return true if it is the other or better
     */
    public boolean isAtLeast(S status, S other) {
        return rank(status) <= rank(other);
    }

    /** The place of a status, from 0 for the best. */
    int rank(S status) {
        return statuses.indexOf(status);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusRanking<?> order && statuses.equals(order.statuses);
    }

    @Override
    public int hashCode() {
        return statuses.hashCode();
    }

    /** {@return the statuses from best to worst, such as {@code BLUE, GREEN, AMBER, RED}} */
    @Override
    public String toString() {
        return statuses.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
