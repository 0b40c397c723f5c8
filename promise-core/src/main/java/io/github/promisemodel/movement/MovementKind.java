package io.github.promisemodel.movement;

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
    /** It is left out of the denominator, and was not before. */
    NEWLY_LEFT_OUT,
    /** It was left out of the denominator, and now is counted. */
    NO_LONGER_LEFT_OUT,
    /** It is left out of the denominator on both sides. */
    LEFT_OUT,
    /** It is there, and was not before. */
    ADDED,
    /** It was there, and now is not. */
    REMOVED;

    /** {@return the same movement seen from the other side, such as worsened for improved} */
    public MovementKind reversed() {
        return switch (this) {
            case IMPROVED -> WORSENED;
            case WORSENED -> IMPROVED;
            case NEWLY_ASSESSED -> NO_LONGER_ASSESSED;
            case NO_LONGER_ASSESSED -> NEWLY_ASSESSED;
            case NEWLY_LEFT_OUT -> NO_LONGER_LEFT_OUT;
            case NO_LONGER_LEFT_OUT -> NEWLY_LEFT_OUT;
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            case UNCHANGED, CHANGED, OPEN, NOT_ASSESSED, LEFT_OUT -> this;
        };
    }
}
