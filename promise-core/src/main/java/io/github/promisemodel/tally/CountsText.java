package io.github.promisemodel.tally;

import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Counts in words, such as {@code 7 BLUE, 40 not assessed}: those that are not zero, in the order they are added. */
final class CountsText {

    private final List<Phrase> counts = new ArrayList<>();

    void add(long count, Object what) {
        if (count > 0) {
            counts.add(Phrase.of("tally.COUNT", "count", count, "of", what));
        }
    }

    Phrase phrase() {
        return Phrase.of("tally.COUNTS", "counts", counts);
    }
}
