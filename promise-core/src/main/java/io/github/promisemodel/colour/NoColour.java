package io.github.promisemodel.colour;

/** Why a group has no colour. */
public enum NoColour {
    /** It has no entries. */
    NO_ENTRIES("the group has no entries"),
    /** It has entries, and the policy leaves out every one. */
    ALL_LEFT_OUT("every entry is left out");

    private final String words;

    NoColour(String words) {
        this.words = words;
    }

    /** {@return the reason in a few words} */
    public String words() {
        return words;
    }
}
