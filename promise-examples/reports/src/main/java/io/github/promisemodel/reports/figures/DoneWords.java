package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.tally.Bounds;

/** How many entries are done, in a sentence, such as "8 of 31 actions are complete, and up to 7 more may be". */
final class DoneWords {

    private final Labels labels;
    private final Phrases phrases;

    DoneWords(Labels labels) {
        this.labels = labels;
        this.phrases = labels.phrases();
    }

    /** The sentence, without a full stop, of a tally of at least one entry. */
    String said(EntryKind kind, Bounds done, long total) {
        String key;
        if (done.least() == 0) {
            key = done.isExact() ? "in-short.none." : "in-short.none-known.";
        } else {
            key = done.isExact() ? "in-short.some." : "in-short.some-known.";
        }
        return labels.text(
                key + kind + (total == 1 ? ".one" : ""),
                phrases.count(done.least()),
                phrases.count(total),
                phrases.count(done.most() - done.least()));
    }
}
