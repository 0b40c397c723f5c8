package io.github.promisemodel.movement;

import io.github.promisemodel.status.Reading;
import io.github.promisemodel.status.StatusOrder;
import java.util.EnumSet;
import java.util.Set;

/** How an entry moved between two dates, or between two versions of its plan. */
public enum MovementKind {
    /** It stands better, whichever of the statuses it may have are the right ones. */
    IMPROVED,
    /** It has the one status it had. */
    UNCHANGED,
    /** It stands otherwise, neither better nor worse. */
    CHANGED,
    /** It stands worse, whichever of the statuses it may have are the right ones. */
    WORSENED,
    /** It cannot be said: one of the readings allows several statuses, and not all of them move the same way. */
    OPEN,
    /** It was not assessed and now is, if only by a reading of several statuses. */
    NEWLY_ASSESSED,
    /** It was assessed, if only by a reading of several statuses, and now is not. */
    NO_LONGER_ASSESSED,
    /** It is not assessed on either side; that it is unchanged nobody can say. */
    NOT_ASSESSED,
    /** It is in the plan and was not: it was not yet added, or was superseded or withdrawn. */
    JOINED,
    /** It was in the plan and is not: it is superseded or withdrawn, or, looking back, not yet added. */
    LEFT,
    /** It is left out of the denominator, though it is in the plan, and was not before. */
    NEWLY_LEFT_OUT,
    /** It was left out of the denominator, though it was in the plan, and now is counted. */
    NO_LONGER_LEFT_OUT,
    /** It is left out of the denominator on both sides, for whatever reasons. */
    LEFT_OUT,
    /** It is there, and was not before. */
    ADDED,
    /** It was there, and now is not. */
    REMOVED;

    /**
     * How a move from one status to another is called.
     *
     * @param <S> the scale
     * @param order which statuses are better
     * @param from the status before
     * @param to the status after
     * @return improved, unchanged or worsened; changed where the two cannot be compared
     */
    public static <S extends Enum<S>> MovementKind of(StatusOrder<S> order, S from, S to) {
        if (from == to) {
            return UNCHANGED;
        }
        if (order.isBetter(to, from)) {
            return IMPROVED;
        }
        return order.isBetter(from, to) ? WORSENED : CHANGED;
    }

    /**
     * How a move from one reading to another is called.
     *
     * @param <S> the scale
     * @param order which statuses are better
     * @param from the reading before
     * @param to the reading after
     * @return the kind of move; for readings of several statuses the one that every pair of allowed statuses makes, and
     *     {@link #OPEN} if they do not all make the same
     */
    public static <S extends Enum<S>> MovementKind of(StatusOrder<S> order, Reading<S> from, Reading<S> to) {
        if (from.isNotAssessed()) {
            return to.isNotAssessed() ? NOT_ASSESSED : NEWLY_ASSESSED;
        }
        if (to.isNotAssessed()) {
            return NO_LONGER_ASSESSED;
        }
        Set<MovementKind> moves = EnumSet.noneOf(MovementKind.class);
        for (S before : from.statuses()) {
            for (S after : to.statuses()) {
                moves.add(of(order, before, after));
            }
        }
        return moves.size() == 1 ? moves.iterator().next() : OPEN;
    }

    /** {@return the same movement seen from the other side, such as worsened for improved} */
    public MovementKind reversed() {
        return switch (this) {
            case IMPROVED -> WORSENED;
            case WORSENED -> IMPROVED;
            case NEWLY_ASSESSED -> NO_LONGER_ASSESSED;
            case NO_LONGER_ASSESSED -> NEWLY_ASSESSED;
            case JOINED -> LEFT;
            case LEFT -> JOINED;
            case NEWLY_LEFT_OUT -> NO_LONGER_LEFT_OUT;
            case NO_LONGER_LEFT_OUT -> NEWLY_LEFT_OUT;
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            case UNCHANGED, CHANGED, OPEN, NOT_ASSESSED, LEFT_OUT -> this;
        };
    }
}
