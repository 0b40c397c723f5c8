package io.github.promisemodel.reports.words;

import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What is said of all published figures together: every sentence follows from the verdicts, and from nothing else. */
public final class PublishedWords {

    private final Labels labels;

    /**
     * Prepares them.
     *
     * @param labels the words
     */
    public PublishedWords(Labels labels) {
        this.labels = labels;
    }

    /**
     * How many comparisons have each verdict.
     *
     * @param reconciliation what was found
     * @return "45 agree, 37 not decided, 4 differ and 11 not compared"; without a figure "none"
     */
    public String counts(Reconciliation reconciliation) {
        List<String> parts = new ArrayList<>();
        reconciliation.verdicts().forEach((verdict, count) -> {
            if (count > 0) {
                String key = "published.count." + verdict;
                parts.add(labels.find(key + ".one")
                        .filter(one -> count == 1)
                        .orElseGet(() -> labels.text(key, Long.toString(count))));
            }
        });
        return parts.isEmpty() ? labels.text("published.none") : labels.list(parts);
    }

    /**
     * Whether something differs. Nothing is said to where something does.
     *
     * @param reconciliation what was found, with at least one figure
     * @return a sentence without its full stop, such as "What was published differs from what is counted in 4 of 97
     *     comparisons"
     */
    public String differing(Reconciliation reconciliation) {
        int all = reconciliation.figures().size();
        int differing = reconciliation.figures(Verdict.DIFFERS).size();
        if (differing > 0) {
            return labels.text("published.differs", Integer.toString(differing), Integer.toString(all));
        }
        boolean compared = reconciliation.figures(Verdict.NOT_COMPARED).size() < all;
        return labels.text(compared ? "published.nothing-differs" : "published.nothing-compared");
    }
}
