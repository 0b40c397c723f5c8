package io.github.promisemodel.json.table;

import io.github.promisemodel.reference.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates that one reading has found. A plan has few and repeats them, so that most are looked up rather than read, and
 * held once.
 */
final class DatesRead {

    /** A power of two, above the quarters of any plan. */
    private static final int SIZE = 64;

    private final @Nullable PartialDate[] dates = new @Nullable PartialDate[SIZE];

    /**
     * The date that a text says.
     *
     * @param text the text
     * @return the date
     * @throws IllegalArgumentException if it is none
     */
    PartialDate parse(String text) {
        int place = text.hashCode() * 31 >>> 5 & SIZE - 1;
        PartialDate known = dates[place];
        if (known != null && known.toString().equals(text)) {
            return known;
        }
        PartialDate read = PartialDate.parse(text);
        dates[place] = read;
        return read;
    }
}
