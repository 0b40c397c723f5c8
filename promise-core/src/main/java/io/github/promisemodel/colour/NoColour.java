package io.github.promisemodel.colour;

import io.github.promisemodel.words.Words;

/** Why a group has no colour. */
public enum NoColour {
    /** It has no entries. */
    NO_ENTRIES,
    /** It has entries, and the policy leaves out every one. */
    ALL_LEFT_OUT;

    /** {@return the reason in a few words} */
    public String words() {
        return Words.of("colour." + name());
    }
}
