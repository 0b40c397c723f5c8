package io.github.promisemodel.disclosure;

/**
 * What is in a table where there is no number, such as {@code [c]}, in the shorthand of government statistics.
 *
 * <p>It is nothing but the mark: what is suppressed is not kept behind it, so that nothing can bring it back.
 */
public enum SuppressionMark implements PublishedCount, PublishedShare {

    /** A number that is suppressed so that nobody can be told from it, because it is small or would give a small one away. */
    SUPPRESSED("[c]"),

    /** A number that is not given, whatever it is; so are totals that a policy does not show. */
    NOT_AVAILABLE("[x]"),

    /** A number that there cannot be, such as a share of nothing. */
    NOT_APPLICABLE("[z]");

    private final String symbol;

    SuppressionMark(String symbol) {
        this.symbol = symbol;
    }

    /** {@return the mark as printed: {@code [c]}, {@code [x]} or {@code [z]}} */
    @Override
    public String toString() {
        return symbol;
    }
}
