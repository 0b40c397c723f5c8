package io.github.promisemodel.status;

import static io.github.promisemodel.status.ActionStatus.AT_RISK;
import static io.github.promisemodel.status.ActionStatus.BEHIND;
import static io.github.promisemodel.status.ActionStatus.COMPLETE;
import static io.github.promisemodel.status.ActionStatus.IN_PROGRESS;
import static io.github.promisemodel.status.ActionStatus.NOT_STARTED;
import static io.github.promisemodel.status.ActionStatus.ON_TARGET;
import static io.github.promisemodel.status.ActionStatus.PARTLY_COMPLETE;
import static io.github.promisemodel.status.ActionStatus.PAUSED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which statuses of a scale are better than which, such as green than amber.
 *
 * <p>Not every two statuses can be compared, and an order says so rather than rank them by force. It decides how a move
 * is called and nothing else: no share and no tally depends on it.
 *
 * @param <S> the scale
 */
public final class StatusOrder<S extends Enum<S>> {

    /** The colours of benefits: blue before green, green before amber, amber before red; all can be compared. */
    public static final StatusOrder<BenefitStatus> COLOURS =
            of(BenefitStatus.class, List.of(List.of(BenefitStatus.values())));

    /**
     * The progress of actions: a status is better than another if it is better in a respect that both speak of, and worse
     * in none.
     *
     * <p>The respects are whether work has begun and is done, whether it goes on, and whether it keeps to its dates. So
     * {@code COMPLETE} is better than all others and {@code NOT_STARTED} worse than all others. Among work that goes on,
     * {@code ON_TARGET} is better than {@code AT_RISK}, and that than {@code BEHIND}. {@code PAUSED} is worse than any
     * work that goes on. {@code IN_PROGRESS} says nothing of dates, and cannot be compared with those that do.
     * {@code PARTLY_COMPLETE} says neither whether work goes on nor whether it keeps to its dates, and the others do not say
     * how much is done, so that it compares only with {@code NOT_STARTED} and {@code COMPLETE}.
     */
    public static final StatusOrder<ActionStatus> PROGRESS = of(
            ActionStatus.class,
            List.of(
                    List.of(COMPLETE, ON_TARGET, AT_RISK, BEHIND, PAUSED, NOT_STARTED),
                    List.of(COMPLETE, IN_PROGRESS, PAUSED, NOT_STARTED),
                    List.of(COMPLETE, PARTLY_COMPLETE, NOT_STARTED)));

    private final Map<S, Set<S>> worse;

    private StatusOrder(Map<S, Set<S>> worse) {
        this.worse = worse;
    }

    /**
     * An order given by chains from best to worst.
     *
     * @param <S> the scale
     * @param scale the scale's enum
     * @param chains lists of statuses, each better than all that follow it in its list; better than better is better, across
     *     lists too; two that no lists rank so cannot be compared
     * @return the order
     * @throws IllegalArgumentException if the chains rank two statuses both ways, by themselves or together, or one chain
     *     has a duplicate status
     */
    public static <S extends Enum<S>> StatusOrder<S> of(Class<S> scale, List<List<S>> chains) {
        Map<S, Set<S>> worse = new EnumMap<>(scale);
        for (S status : scale.getEnumConstants()) {
            worse.put(status, EnumSet.noneOf(scale));
        }
        for (List<S> chain : chains) {
            for (int better = 0; better < chain.size(); better++) {
                S status = chain.get(better);
                List<S> following = chain.subList(better + 1, chain.size());
                if (following.contains(status)) {
                    throw new IllegalArgumentException("Order of " + scale.getSimpleName() + ": " + status
                            + " is a duplicate in one list; list each status once");
                }
                worse.getOrDefault(status, Set.of()).addAll(following);
            }
        }
        for (S between : scale.getEnumConstants()) {
            worse.values().stream()
                    .filter(below -> below.contains(between))
                    .forEach(below -> below.addAll(worse.getOrDefault(between, Set.of())));
        }
        StatusOrder<S> order = new StatusOrder<>(worse);
        for (S status : scale.getEnumConstants()) {
            Arrays.stream(scale.getEnumConstants())
                    .filter(other -> other != status)
                    .filter(other -> order.isBetter(status, other) && order.isBetter(other, status))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new IllegalArgumentException("Order of " + scale.getSimpleName() + ": " + status + " and "
                                + other + " are each better than the other; list each pair one way round");
                    });
        }
        return order;
    }

    /**
     * Whether a status is better than another.
     *
     * @param status the one
     * @param than the other
     * @return true if it is better; false if it is worse, the same, or the two cannot be compared
     */
    public boolean isBetter(S status, S than) {
        return worse.getOrDefault(status, Set.of()).contains(than);
    }

    /**
     * Whether a reading is better than another, whichever of the statuses each allows is the right one.
     *
     * @param reading the one
     * @param than the other
     * @return true if each status the one allows is better than each the other allows; false if one of them is not assessed
     */
    public boolean isBetter(Reading<S> reading, Reading<S> than) {
        return !reading.isNotAssessed()
                && !than.isNotAssessed()
                && reading.statuses().stream()
                        .allMatch(status -> than.statuses().stream().allMatch(other -> isBetter(status, other)));
    }
}
