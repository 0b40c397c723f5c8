package io.github.promisemodel.attention;

/** What an early-warning rule looks for. */
public enum WarningSign {
    /** A measure's latest value is certainly below the limit. */
    BELOW(true),
    /** A measure's latest value is certainly above the limit. */
    ABOVE(true),
    /** At least as many benefits of a group as the limit says are certainly red. */
    RED_AT_LEAST(false),
    /** At least as many actions of a group as the limit says are certainly behind. */
    BEHIND_AT_LEAST(false);

    private final boolean ofMeasure;

    WarningSign(boolean ofMeasure) {
        this.ofMeasure = ofMeasure;
    }

    /** {@return whether it looks at a measure; otherwise at a group or an area} */
    public boolean isOfMeasure() {
        return ofMeasure;
    }
}
