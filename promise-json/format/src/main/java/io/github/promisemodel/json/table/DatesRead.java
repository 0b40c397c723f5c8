package io.github.promisemodel.json.table;

import io.github.promisemodel.reference.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates that one reading has found. A plan has few and repeats them, so that most are looked up rather than read, and
 * held once.
 */
final class DatesRead {

    /** A power of two, well above the quarters of any plan, so that few of them share a place. */
    private static final int SIZE = 256;

    /** Spreads the hash of a text over all its bits: those of dates differ in the last characters alone. */
    private static final int SPREAD = 0x27D4EB2F;

    private static final int SHIFT = 24;

    private final @Nullable PartialDate[] dates = new @Nullable PartialDate[SIZE];

    /**
     * The date that a text says.
     *
     * @param text the text
     * @return the date
     * @throws IllegalArgumentException if it is none
     */
    PartialDate parse(String text) {
        int place = place(text);
        PartialDate known = dates[place];
        if (known != null && known.toString().equals(text)) {
            return known;
        }
        PartialDate read = PartialDate.parse(text);
        dates[place] = read;
        return read;
    }

    /** Where the date of a text is kept. */
    static int place(String text) {
        return text.hashCode() * SPREAD >>> SHIFT;
    }
}
