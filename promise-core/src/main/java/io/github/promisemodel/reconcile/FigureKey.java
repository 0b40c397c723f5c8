package io.github.promisemodel.reconcile;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Objects;

/**
 * Which number of a published figure is meant: its count of {@code COMPLETE}, its total, its percentages together.
 *
 * <pre>{@code
 * FigureKey.count("COMPLETE").toString();                    // COMPLETE
 * FigureKey.open(List.of("GREEN", "AMBER")).toString();      // GREEN or AMBER
 * FigureKey.combined(List.of("BLUE", "GREEN")).toString();   // BLUE and GREEN
 * FigureKey.TOTAL.toString();                                // total
 * }</pre>
 *
 * @param kind what kind of number it is
 * @param names what it is a number of, as the plan names it: statuses, a disposition, a foundation, {@code EXTENDED},
 *     {@code NOT_ASSESSED} or a word of the council's own; none where the kind says it all
 */
public record FigureKey(Kind kind, List<String> names) implements Phrased {

    /** What kind of number it is. */
    public enum Kind {
        /** A count, or a percentage, by one name. */
        COUNT,
        /** A count of entries whose printed words leave open which of several statuses they have. */
        OPEN,
        /** A count, or a percentage, of several statuses together. */
        COMBINED,
        /** The combined count, compared with the counts of its statuses. */
        COMBINED_BY_COUNTS,
        /** The total. */
        TOTAL,
        /** The total, compared with the counts printed with it. */
        TOTAL_BY_COUNTS,
        /** The percentages together, compared with one hundred. */
        PERCENTAGES,
        /** A list of the entries that something is stated of, such as a disposition. */
        LIST
    }

    /** The total of a figure. */
    public static final FigureKey TOTAL = new FigureKey(Kind.TOTAL, List.of());

    static final FigureKey TOTAL_BY_COUNTS = new FigureKey(Kind.TOTAL_BY_COUNTS, List.of());

    static final FigureKey PERCENTAGES = new FigureKey(Kind.PERCENTAGES, List.of());

    /**
     * Makes a key, from a copy of the names.
     *
     * @param kind what kind of number it is
     * @param names what it is a number of
     */
    public FigureKey {
        Objects.requireNonNull(kind, "kind");
        names = List.copyOf(names);
    }

    /**
     * A count by one name.
     *
     * @param name the name, such as {@code COMPLETE}
     * @return the key
     */
    public static FigureKey count(String name) {
        return new FigureKey(Kind.COUNT, List.of(name));
    }

    /**
     * A count whose words leave the status open.
     *
     * @param names the statuses that the entries may have
     * @return the key
     */
    public static FigureKey open(List<String> names) {
        return new FigureKey(Kind.OPEN, names);
    }

    /**
     * A number of several statuses together.
     *
     * @param names the statuses
     * @return the key
     */
    public static FigureKey combined(List<String> names) {
        return new FigureKey(Kind.COMBINED, names);
    }

    static FigureKey list(String name) {
        return new FigureKey(Kind.LIST, List.of(name));
    }

    /** The same combined count, compared with the counts of its statuses. */
    FigureKey byCounts() {
        return new FigureKey(Kind.COMBINED_BY_COUNTS, names);
    }

    /** {@return the key as results name it, such as {@code COMPLETE}, {@code BLUE and GREEN} or {@code total}} */
    @Override
    public String toString() {
        return FindingWords.key(kind, names).toString();
    }

    /** {@return the key in words, such as "complete", as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return FindingWords.key(this);
    }
}
