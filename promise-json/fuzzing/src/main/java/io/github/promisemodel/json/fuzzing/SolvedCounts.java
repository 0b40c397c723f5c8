package io.github.promisemodel.json.fuzzing;

import io.github.promisemodel.disclosure.ProtectedTable;
import io.github.promisemodel.disclosure.PublishedCount;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader of a table who knows that every line adds up can say of what is suppressed: from the bounds of the others of
 * each line, again and again. It says less than may be known, and never more.
 */
final class SolvedCounts {

    private static final long MOST = Long.MAX_VALUE / 4096;

    private final int rows;
    private final int columns;
    private final long[][] least;
    private final long[][] most;
    private final boolean[][] suppressed;

    SolvedCounts(ProtectedTable table) {
        rows = table.rows().size() + 1;
        columns = table.columns().size() + 1;
        least = new long[rows][columns];
        most = new long[rows][columns];
        suppressed = new boolean[rows][columns];
        for (int row = 0; row < rows; row++) {
            List<PublishedCount> cells =
                    new ArrayList<>(row < rows - 1 ? table.counts().get(row) : table.columnTotals());
            cells.add(row < rows - 1 ? table.rowTotals().get(row) : table.grandTotal());
            for (int column = 0; column < columns; column++) {
                see(row, column, cells.get(column));
            }
        }
    }

    private void see(int row, int column, PublishedCount cell) {
        suppressed[row][column] = cell.isSuppressed();
        most[row][column] = MOST;
        if (cell instanceof PublishedCount.Known known) {
            least[row][column] = known.value();
            most[row][column] = known.value();
        } else if (cell instanceof PublishedCount.Rounded rounded) {
            least[row][column] = Math.max(0, rounded.value() - rounded.base() / 2);
            most[row][column] = rounded.value() - rounded.base() / 2 + rounded.base() - 1;
        }
    }

    /** Every suppressed count may be at least two numbers. */
    void check() {
        boolean isNarrowed = true;
        for (int round = 0; isNarrowed && round < rows * columns; round++) {
            isNarrowed = false;
            for (int row = 0; row < rows; row++) {
                isNarrowed |= narrow(row, 0, 0, 1, columns);
            }
            for (int column = 0; column < columns; column++) {
                isNarrowed |= narrow(0, column, 1, 0, rows);
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Invariant.holds(
                        !suppressed[row][column] || least[row][column] < most[row][column],
                        "A suppressed count can be worked out: row " + row + ", column " + column);
            }
        }
    }

    /** Takes a line whose last cell is the sum of the others. */
    private boolean narrow(int row, int column, int down, int right, int length) {
        boolean isNarrowed = false;
        int last = length - 1;
        for (int at = 0; at < length; at++) {
            long low = 0;
            long high = 0;
            for (int other = 0; other < last; other++) {
                if (other != at) {
                    low += least[row + other * down][column + other * right];
                    high += most[row + other * down][column + other * right];
                }
            }
            int r = row + at * down;
            int c = column + at * right;
            long from = at == last ? low : least[row + last * down][column + last * right] - high;
            long to = at == last ? high : most[row + last * down][column + last * right] - low;
            if (from > least[r][c] || to < most[r][c]) {
                least[r][c] = Math.max(from, least[r][c]);
                most[r][c] = Math.min(to, most[r][c]);
                isNarrowed = true;
            }
        }
        return isNarrowed;
    }
}
