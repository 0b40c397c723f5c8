package io.github.promisemodel.disclosure;

import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Counts of people by two things, such as year by area, before anything is suppressed.
 *
 * <p>It is not for publication: {@link SmallNumbers#protect(CountTable)} makes of it what is. Its text gives its size alone,
 * so that a log holds no small count. Rows and columns keep the order in which they were given.
 */
public final class CountTable implements Phrased {

    /** The most cells, totals left aside. */
    public static final int MOST_CELLS = 1_000;

    /** The largest total; beyond, there is no room left to add and to round in. */
    public static final long LARGEST_TOTAL = 1_000_000_000_000_000_000L;

    private final List<String> columns;
    private final List<String> rows;
    private final List<List<Long>> counts;

    private CountTable(List<String> columns, List<String> rows, List<List<Long>> counts) {
        this.columns = columns;
        this.rows = rows;
        this.counts = counts;
    }

    // ------------------------------------------------------------------------

    /**
     * A table to add rows to.
     *
     * @param columns the labels of the columns, each once
     * @return no rows as yet
     * @throws IllegalArgumentException if there is no column, or there are duplicate labels
     */
    public static Rows withColumns(String... columns) {
        return withColumns(List.of(columns));
    }

    /**
     * A table to add rows to.
     *
     * @param columns the labels of the columns, each once
     * @return no rows as yet
     * @throws IllegalArgumentException if there is no column, or there are duplicate labels
     */
    public static Rows withColumns(List<String> columns) {
        List<String> copy = List.copyOf(columns);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("Table of counts: no column; give at least one");
        }
        HashSet<String> labels = new HashSet<>();
        for (String column : copy) {
            if (!labels.add(column)) {
                throw new IllegalArgumentException(
                        "Column " + MessageText.quoted(column) + ": duplicate label; give each label once");
            }
        }
        return new Rows(copy);
    }

    /** The sum of counts, refused where it is above the largest total or one of them is below zero. */
    static long total(String of, List<Long> counts) {
        long total = 0;
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException(of + ": count " + count + " is below zero");
            }
            if (count > LARGEST_TOTAL - total) {
                throw new IllegalArgumentException(of + ": the total is above " + LARGEST_TOTAL);
            }
            total += count;
        }
        return total;
    }

    // ------------------------------------------------------------------------

    /** {@return the labels of the columns} */
    public List<String> columns() {
        return columns;
    }

    /** {@return the labels of the rows} */
    public List<String> rows() {
        return rows;
    }

    /** The counts row by row, without totals. */
    List<List<Long>> counts() {
        return counts;
    }

    // ------------------------------------------------------------------------

    @Override
    public boolean equals(Object other) {
        return other instanceof CountTable table
                && columns.equals(table.columns)
                && rows.equals(table.rows)
                && counts.equals(table.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(columns, rows); // the counts are left out: a hash is printed now and then
    }

    /** {@return its size and no count, such as {@code table of counts, 4 by 3}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("disclosure.TABLE", "rows", rows.size(), "columns", columns.size());
    }

    // ------------------------------------------------------------------------

    /** Collects the rows of a table. It belongs to one thread. */
    public static final class Rows {

        private final List<String> columns;
        private final List<String> rows = new ArrayList<>();
        private final List<List<Long>> counts = new ArrayList<>();
        /** The row totals as yet. */
        private final List<Long> totals = new ArrayList<>();

        private Rows(List<String> columns) {
            this.columns = columns;
        }

        /**
         * One row more.
         *
         * @param label the row's label, not yet in the table
         * @param values a count for each column, from 0
         * @return these rows
         * @throws IllegalArgumentException if the label is a duplicate, there are not as many counts as
         *     columns, a count is below zero, the total above {@link #LARGEST_TOTAL} or the cells above {@link #MOST_CELLS}
         */
        public Rows add(String label, long... values) {
            String of = "Row " + MessageText.quoted(label);
            if (rows.contains(label)) {
                throw new IllegalArgumentException(of + ": duplicate label; give each label once");
            }
            if (values.length != columns.size()) {
                throw new IllegalArgumentException(
                        of + ": " + values.length + " counts; give one for each of " + columns.size() + " columns");
            }
            if ((rows.size() + 1L) * columns.size() > MOST_CELLS) {
                throw new IllegalArgumentException(of + ": more than " + MOST_CELLS + " cells; split the table");
            }
            List<Long> row = new ArrayList<>();
            for (long value : values) {
                row.add(value);
            }
            List<Long> longer = new ArrayList<>(totals);
            longer.add(total(of, row));
            total(of, longer);
            rows.add(label);
            counts.add(List.copyOf(row));
            totals.add(longer.get(totals.size()));
            return this;
        }

        /**
         * The table.
         *
         * @return the table of the rows added
         * @throws IllegalArgumentException if there is no row
         */
        public CountTable toTable() {
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("Table of counts: no row; add at least one");
            }
            return new CountTable(columns, List.copyOf(rows), List.copyOf(counts));
        }
    }
}
