package io.github.promisemodel.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * A table with its totals as a last row and a last column, while second cells are chosen. It holds the counts and never
 * leaves the package.
 *
 * <p>Every line adds to nothing: counts and the grand total on one side, totals of rows and of columns on the other. So a
 * total can be suppressed, solved and protected just as a count can.
 */
final class TableWithTotals {

    private final int rows;
    private final int columns;
    private final SmallNumbers policy;
    private final long[] counts;
    private final ProtectedCell[] cells;

    private TableWithTotals(int rows, int columns, SmallNumbers policy) {
        this.rows = rows;
        this.columns = columns;
        this.policy = policy;
        this.counts = new long[rows * columns];
        this.cells = new ProtectedCell[rows * columns];
    }

    /** Counts with their totals. */
    static TableWithTotals of(List<List<Long>> counts, SmallNumbers policy) {
        TableWithTotals table =
                new TableWithTotals(counts.size() + 1, counts.get(0).size() + 1, policy);
        for (int row = 0; row < counts.size(); row++) {
            for (int column = 0; column < counts.get(row).size(); column++) {
                table.add(row, column, counts.get(row).get(column));
            }
        }
        for (int cell = 0; cell < table.size(); cell++) {
            table.cells[cell] =
                    table.isShown(cell) ? ProtectedCell.of(table.counts[cell], policy) : ProtectedCell.NOT_SHOWN;
        }
        return table;
    }

    private void add(int row, int column, long count) {
        counts[cell(row, column)] += count;
        counts[cell(row, columns - 1)] += count;
        counts[cell(rows - 1, column)] += count;
        counts[cell(rows - 1, columns - 1)] += count;
    }

    /** What a policy published, totals included, with counts that may be behind it for those that are not known. */
    static TableWithTotals again(List<List<PublishedCount>> before, SmallNumbers by, SmallNumbers policy) {
        TableWithTotals table = new TableWithTotals(before.size(), before.get(0).size(), policy);
        List<PublishedCount> published = before.stream().flatMap(List::stream).toList();
        for (int cell = 0; cell < table.size(); cell++) {
            table.cells[cell] = ProtectedCell.seen(published.get(cell), by);
            table.counts[cell] = table.cells[cell].read().least();
        }
        CycleSearch exchange = new CycleSearch(table, Attacker.READER);
        exchange.settle();
        long[] settled = exchange.counts();
        for (int cell = 0; cell < table.size(); cell++) {
            table.counts[cell] = settled[cell];
            table.cells[cell] = table.isShown(cell)
                    ? ProtectedCell.again(published.get(cell), by, policy)
                    : ProtectedCell.NOT_SHOWN;
        }
        return table;
    }

    // ------------------------------------------------------------------------

    private int size() {
        return cells.length;
    }

    private int cell(int row, int column) {
        return row * columns + column;
    }

    /** How many lines there are, those of the totals included: first the rows, then the columns. */
    int lines() {
        return rows + columns;
    }

    boolean isRow(int line) {
        return line < rows;
    }

    int firstColumn() {
        return rows;
    }

    int rowLine(int cell) {
        return cell / columns;
    }

    int columnLine(int cell) {
        return rows + cell % columns;
    }

    /** The cell in which a row and a column cross, in either order. */
    int crossing(int line, int other) {
        return cell(Math.min(line, other), Math.max(line, other) - rows);
    }

    /** Whether the cell counts against the others of its lines: the total of a row or of a column, but not the grand total. */
    boolean isOpposite(int cell) {
        return isInLastRow(cell) != isInLastColumn(cell);
    }

    private boolean isInLastRow(int cell) {
        return cell / columns == rows - 1;
    }

    private boolean isInLastColumn(int cell) {
        return cell % columns == columns - 1;
    }

    private boolean isShown(int cell) {
        if (!isInLastRow(cell)) {
            return !isInLastColumn(cell) || policy.totals().contains(Total.ROW);
        }
        return policy.totals().contains(isInLastColumn(cell) ? Total.GRAND : Total.COLUMN);
    }

    long[] counts() {
        return counts.clone();
    }

    /** What is lost if the cell is suppressed: its count by order of magnitude, as a power of two. */
    long cost(int cell) {
        return Math.max(1, Long.highestOneBit(counts[cell]));
    }

    CountBounds bounds(int cell, Attacker attacker) {
        return cells[cell].bounds(attacker);
    }

    /** What the cell may be for an attacker once it is suppressed for the sake of others, or empty if it may not be. */
    Optional<CountBounds> boundsAsSecond(int cell, Attacker attacker) {
        return cells[cell].isSparable()
                ? Optional.of(cells[cell].asSecond(counts[cell], policy).bounds(attacker))
                : Optional.empty();
    }

    /** What is published, row by row, totals last. */
    List<List<PublishedCount>> published() {
        List<List<PublishedCount>> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<PublishedCount> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                line.add(cells[cell(row, column)].published());
            }
            all.add(List.copyOf(line));
        }
        return List.copyOf(all);
    }

    // ------------------------------------------------------------------------

    /** Suppresses further cells until no suppressed one can be solved. */
    TableWithTotals protect() {
        Queue<Integer> suppressed = new ArrayDeque<>();
        for (int cell = 0; cell < size(); cell++) {
            if (cells[cell].published().isSuppressed()) {
                suppressed.add(cell);
            }
        }
        while (!suppressed.isEmpty()) {
            int cell = suppressed.remove();
            for (Attacker attacker : Attacker.values()) {
                SecondCells.of(this, attacker, cell, policy.room()).cells().forEach(second -> {
                    cells[second] = cells[second].asSecond(counts[second], policy);
                    suppressed.add(second);
                });
            }
        }
        return this;
    }
}
