package io.github.promisemodel.tally;

import io.github.promisemodel.words.Words;

/** Counts in words, such as {@code 7 BLUE, 40 not assessed}: those that are not zero, in the order they are added. */
final class CountsText {

    private final StringBuilder text = new StringBuilder();

    void add(long count, String what) {
        if (count > 0) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(what);
        }
    }

    @Override
    public String toString() {
        return text.length() == 0 ? Words.of("tally.NO_ENTRIES") : text.toString();
    }
}
