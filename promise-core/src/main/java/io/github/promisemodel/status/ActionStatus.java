package io.github.promisemodel.status;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;

/**
 * How far an action is.
 *
 * <p>It says nothing of what becomes of the action when the plan ends; that is its {@link Disposition}. A council's own
 * words are mapped to these by its {@link StatusScheme}.
 */
public enum ActionStatus implements Phrased {
    /** Work has not begun. */
    NOT_STARTED,
    /** Work goes on; whether it keeps to its dates is not said. */
    IN_PROGRESS,
    /** Work goes on and keeps to its dates. */
    ON_TARGET,
    /** Work goes on and may miss its dates. */
    AT_RISK,
    /** Work goes on and has missed its dates. */
    BEHIND,
    /** Work has stopped and is meant to go on. */
    PAUSED,
    /** Some of what was to be done is done. */
    PARTLY_COMPLETE,
    /** All that was to be done is done. */
    COMPLETE;

    /**
     * Reads a status by its name, such as {@code in progress} for {@code IN_PROGRESS}. A plan's own words are read by {@link
     * StatusScheme#parseAction}.
     *
     * @param name the name; letter case does not count, and blanks, hyphens and underscores are one
     * @return the status
     * @throws IllegalArgumentException if there is no such status; it lists those there are
     */
    public static ActionStatus parse(String name) {
        return StatusNames.parse(ActionStatus.class, name);
    }

    /** {@return whether all that was to be done is done} */
    public boolean isComplete() {
        return this == COMPLETE;
    }

    /** {@return what people call it, in English, such as "on target" for {@link #ON_TARGET}; its name is the constant's, as the format has it} */
    public String label() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.ofConstant(this);
    }
}
