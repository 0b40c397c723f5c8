package io.github.promisemodel.disclosure;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Objects;

/**
 * A row of counts with its total as published, such as {@code [c], [c], 12, total 20}.
 *
 * <p>It holds what is published and nothing else; what is suppressed is not in it.
 */
public final class ProtectedRow implements Phrased {

    private final SmallNumbers policy;
    private final List<PublishedCount> counts;
    private final PublishedCount total;

    ProtectedRow(SmallNumbers policy, List<PublishedCount> counts, PublishedCount total) {
        this.policy = policy;
        this.counts = counts;
        this.total = total;
    }

    /** {@return the policy that it was protected by} */
    public SmallNumbers policy() {
        return policy;
    }

    /** {@return the counts, in the order in which they were given} */
    public List<PublishedCount> counts() {
        return counts;
    }

    /** {@return the total, not available if the policy does not show it} */
    public PublishedCount total() {
        return total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProtectedRow row
                && policy.equals(row.policy)
                && counts.equals(row.counts)
                && total.equals(row.total);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, counts, total);
    }

    /** {@return the counts and the total as published, such as {@code [c], [c], 12, total 20}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("disclosure.ROW", "counts", counts, "total", total);
    }
}
