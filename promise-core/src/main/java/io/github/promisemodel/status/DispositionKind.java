package io.github.promisemodel.status;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;

/** What may become of an entry when its plan ends. */
public enum DispositionKind implements Phrased {
    /** The entry ends with the plan. */
    CLOSED,
    /** The entry goes on in a later plan. */
    CARRIED_FORWARD,
    /** Another entry has taken its place. */
    SUPERSEDED,
    /** The entry was given up. */
    WITHDRAWN;

    /** {@return whether it takes an entry out of its plan; what is closed or carried forward stays in to the end} */
    public boolean takesOut() {
        return this == SUPERSEDED || this == WITHDRAWN;
    }

    /** {@return what people call it, in English, such as "carried forward" for {@link #CARRIED_FORWARD}; its name is the constant's, as the format has it} */
    public String label() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.ofConstant(this);
    }
}
