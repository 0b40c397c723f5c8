package io.github.promisemodel.measure;

/** The value of a measure that asks whether something is so, such as whether a post is filled. */
public enum YesNo implements ObservedValue {
    /** It is so. */
    YES,
    /** It is not so. */
    NO;

    /**
     * The value of a flag.
     *
     * @param yes true if it is so
     * @return yes or no
     */
    public static YesNo of(boolean yes) {
        return yes ? YES : NO;
    }

    /** {@return whether it is so} */
    public boolean isYes() {
        return this == YES;
    }
}
