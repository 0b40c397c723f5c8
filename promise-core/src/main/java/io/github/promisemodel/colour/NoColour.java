package io.github.promisemodel.colour;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;

/** Why a group has no colour. */
public enum NoColour implements Phrased {
    /** It has no entries. */
    NO_ENTRIES,
    /** It has entries, and the policy leaves out every one. */
    ALL_LEFT_OUT;

    /** {@return the reason in a few words} */
    public String words() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("colour." + name());
    }
}
