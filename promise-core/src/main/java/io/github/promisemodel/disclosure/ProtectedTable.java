package io.github.promisemodel.disclosure;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of counts with its totals as published.
 *
 * <p>It holds what is published and nothing else; what is suppressed is not in it. Only {@link SmallNumbers} makes one.
 */
public final class ProtectedTable implements Phrased {

    private final SmallNumbers policy;
    private final List<String> columns;
    private final List<String> rows;
    /** Row by row, the totals of rows last in each, those of columns and the grand total in a last row. */
    private final List<List<PublishedCount>> all;

    ProtectedTable(SmallNumbers policy, List<String> columns, List<String> rows, List<List<PublishedCount>> all) {
        this.policy = policy;
        this.columns = columns;
        this.rows = rows;
        this.all = all;
    }

    // ------------------------------------------------------------------------

    /** {@return the policy that it was protected by} */
    public SmallNumbers policy() {
        return policy;
    }

    /** {@return the labels of the columns} */
    public List<String> columns() {
        return columns;
    }

    /** {@return the labels of the rows} */
    public List<String> rows() {
        return rows;
    }

    /** {@return the counts row by row, without totals} */
    public List<List<PublishedCount>> counts() {
        return all.subList(0, rows.size()).stream()
                .map(row -> row.subList(0, columns.size()))
                .toList();
    }

    /** {@return the totals of the rows, not available if the policy does not show them} */
    public List<PublishedCount> rowTotals() {
        return all.subList(0, rows.size()).stream()
                .map(row -> row.get(columns.size()))
                .toList();
    }

    /** {@return the totals of the columns, not available if the policy does not show them} */
    public List<PublishedCount> columnTotals() {
        return all.get(rows.size()).subList(0, columns.size());
    }

    /** {@return the total of everything, not available if the policy does not show it} */
    public PublishedCount grandTotal() {
        return all.get(rows.size()).get(columns.size());
    }

    /**
     * The count of a row and a column.
     *
     * @param row the row's label
     * @param column the column's label
     * @return what is published there, or empty if there is no such row or column
     */
    public Optional<PublishedCount> find(String row, String column) {
        int of = rows.indexOf(row);
        int at = columns.indexOf(column);
        return of < 0 || at < 0 ? Optional.empty() : Optional.of(all.get(of).get(at));
    }

    /** Row by row with totals. */
    List<List<PublishedCount>> all() {
        return all;
    }

    // ------------------------------------------------------------------------

    @Override
    public boolean equals(Object other) {
        return other instanceof ProtectedTable table
                && policy.equals(table.policy)
                && columns.equals(table.columns)
                && rows.equals(table.rows)
                && all.equals(table.all);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, columns, rows, all);
    }

    /** {@return the rows as published, such as {@code North: [c], [c], total 12; total: 20, 9, total 29}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        List<Phrase> said = new ArrayList<>();
        for (int row = 0; row <= rows.size(); row++) {
            List<PublishedCount> cells = all.get(row);
            Phrase counts = Phrase.of(
                    "disclosure.ROW", "counts", cells.subList(0, columns.size()), "total", cells.get(columns.size()));
            said.add(
                    row < rows.size()
                            ? Phrase.of("disclosure.LABELLED", "label", rows.get(row), "row", counts)
                            : Phrase.of("disclosure.TOTALS", "row", counts));
        }
        return Phrase.of("disclosure.ROWS", "rows", said);
    }
}
