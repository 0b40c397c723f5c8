package io.github.promisemodel.assessment;

import io.github.promisemodel.status.DispositionKind;
import java.util.Optional;

/** Whether an entry is in its plan as of a date, and why it is not. */
public enum Presence {
    /** It was added to the plan later. */
    NOT_YET_ADDED,
    /** It is in the plan. */
    IN_PLAN,
    /** It is out of the plan: another entry has taken its place. */
    SUPERSEDED,
    /** It is out of the plan: it was given up. */
    WITHDRAWN;

    static Presence of(DispositionKind kind) {
        return kind == DispositionKind.SUPERSEDED ? SUPERSEDED : WITHDRAWN;
    }

    /** {@return whether it was in the plan and is out of it} */
    public boolean hasLeft() {
        return this == SUPERSEDED || this == WITHDRAWN;
    }

    /** What became of an entry that has left; empty if it has not. */
    Optional<DispositionKind> kind() {
        return hasLeft()
                ? Optional.of(this == SUPERSEDED ? DispositionKind.SUPERSEDED : DispositionKind.WITHDRAWN)
                : Optional.empty();
    }
}
