package io.github.promisemodel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who has a published table and tries to solve what is suppressed, knowing that every line adds up and what each
 * cell is at the least and at the most.
 *
 * <p>A table is a circulation: the grand total flows through the totals of the rows, the cells and the totals of the columns
 * back. One that keeps within the limits is looked for from nothing, by the largest flow; no true count is known here.
 */
final class Attack {

    private static final long UNLIMITED = 1_000_000_000;

    private final int rows;
    private final int columns;
    private final long[][] least;
    private final long[][] most;

    private Attack(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.least = new long[rows + 1][columns + 1];
        this.most = new long[rows + 1][columns + 1];
    }

    /** By a reader of a table with its totals as last row and column, who knows no more than that counts are not negative. */
    static Attack byReader(List<List<PublishedCount>> published) {
        Attack attack = new Attack(published.size() - 1, published.get(0).size() - 1);
        for (int row = 0; row <= attack.rows; row++) {
            for (int column = 0; column <= attack.columns; column++) {
                PublishedCount count = published.get(row).get(column);
                if (count instanceof PublishedCount.Known known) {
                    attack.limit(row, column, known.value(), known.value());
                } else if (count instanceof PublishedCount.Rounded rounded) {
                    long down = rounded.value() - rounded.base() / 2;
                    attack.limit(row, column, Math.max(0, down), down + rounded.base() - 1);
                } else {
                    attack.limit(row, column, 0, UNLIMITED);
                }
            }
        }
        return attack;
    }

    /** By a reader who was told which of the suppressed counts are small, and knows that the others are not. */
    static Attack byOneWhoWasTold(List<List<PublishedCount>> published, long[][] counts, SmallNumbers policy) {
        Attack attack = byReader(published);
        for (int row = 0; row <= attack.rows; row++) {
            for (int column = 0; column <= attack.columns; column++) {
                if (published.get(row).get(column).isSuppressed()) {
                    boolean small = counts[row][column] < policy.threshold();
                    attack.limit(
                            row,
                            column,
                            small ? policy.isZeroHidden() ? 0 : 1 : policy.threshold(),
                            small ? policy.threshold() - 1 : UNLIMITED);
                }
            }
        }
        return attack;
    }

    /**
     * A reader has to leave three counts open, or two where no more are hidden; whoever was told which counts are small
     * solves nothing that more suppression could prevent.
     */
    static void assertFails(long[][] counts, SmallNumbers policy) {
        ProtectedTable table = policy.protect(Tables.table(counts));
        List<List<PublishedCount>> published = table.all();
        long[][] all = Tables.withTotals(counts);

        int hidden = policy.threshold() - (policy.isZeroHidden() ? 0 : 1);
        assertThat(byReader(published).narrow(published, Math.min(3, hidden)))
                .as("%s", table)
                .isEmpty();
        List<List<Integer>> told = byOneWhoWasTold(published, all, policy).solved(published);
        if (!told.isEmpty()) {
            List<List<PublishedCount>> nothing = Tables.asMuchAsCanBe(table, all);
            assertThat(byOneWhoWasTold(nothing, all, policy).solved(nothing))
                    .as("%s", table)
                    .containsAll(told);
        }
    }

    private void limit(int row, int column, long from, long to) {
        least[row][column] = from;
        most[row][column] = to;
    }

    /** The cells that can have one count only, as row and column, totals last. */
    List<List<Integer>> solved(List<List<PublishedCount>> published) {
        return narrow(published, 2);
    }

    /** The cells that can have fewer counts than a number, as row and column, totals last. */
    List<List<Integer>> narrow(List<List<PublishedCount>> published, int enough) {
        long[][] low = solution().orElseThrow(() -> new AssertionError("No table is behind " + published));
        long[][] high = copy(low);
        List<List<Integer>> narrow = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                boolean another = published.get(row).get(column).isSuppressed();
                while (another && high[row][column] - low[row][column] + 1 < enough) {
                    another = another(row, column, low, high);
                    if (!another) {
                        narrow.add(List.of(row, column));
                    }
                }
            }
        }
        return narrow;
    }

    /** Looks for a table with a count of the cell that none has as yet. */
    private boolean another(int row, int column, long[][] low, long[][] high) {
        long from = least[row][column];
        long to = most[row][column];
        limit(row, column, high[row][column] + 1, to);
        Optional<long[][]> other = solution();
        if (other.isEmpty()) {
            limit(row, column, from, low[row][column] - 1);
            other = solution();
        }
        limit(row, column, from, to);
        other.ifPresent(found -> {
            for (int r = 0; r <= rows; r++) {
                for (int c = 0; c <= columns; c++) {
                    low[r][c] = Math.min(low[r][c], found[r][c]);
                    high[r][c] = Math.max(high[r][c], found[r][c]);
                }
            }
        });
        return other.isPresent();
    }

    private static long[][] copy(long[][] of) {
        return Arrays.stream(of).map(long[]::clone).toArray(long[][]::new);
    }

    // ------------------------------------------------------------------------

    /** Nodes: a rim before the rows (0), the rows, the columns, a rim behind them, then the source and the sink of a flow. */
    private Optional<long[][]> solution() {
        int behind = rows + columns + 1;
        int nodes = behind + 3;
        long[][] room = new long[nodes][nodes];
        long[] needed = new long[nodes];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (most[row][column] < least[row][column]) {
                    return Optional.empty();
                }
                int from = from(row, column);
                int to = to(row, column);
                room[from][to] = most[row][column] - least[row][column];
                needed[to] += least[row][column];
                needed[from] -= least[row][column];
            }
        }
        long wanted = 0;
        for (int node = 0; node <= behind; node++) {
            if (needed[node] > 0) {
                room[behind + 1][node] = needed[node];
                wanted += needed[node];
            } else {
                room[node][behind + 2] = -needed[node];
            }
        }
        long[][] before = copy(room);
        if (flow(room, behind + 1, behind + 2) < wanted) {
            return Optional.empty();
        }
        long[][] found = new long[rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                int from = from(row, column);
                int to = to(row, column);
                found[row][column] = least[row][column] + before[from][to] - room[from][to];
            }
        }
        return Optional.of(found);
    }

    /** Row totals lead to the rows, cells from rows to columns, column totals from there, and the grand total back. */
    private int from(int row, int column) {
        if (row < rows) {
            return column < columns ? 1 + row : 0;
        }
        return column < columns ? 1 + rows + column : rows + columns + 1;
    }

    private int to(int row, int column) {
        if (row < rows) {
            return column < columns ? 1 + rows + column : 1 + row;
        }
        return column < columns ? rows + columns + 1 : 0;
    }

    private static long flow(long[][] room, int source, int sink) {
        long sum = 0;
        while (true) {
            int[] before = new int[room.length];
            Arrays.fill(before, -1);
            int[] queue = new int[room.length];
            int end = 0;
            queue[end++] = source;
            before[source] = source;
            for (int at = 0; at < end && before[sink] < 0; at++) {
                for (int next = 0; next < room.length; next++) {
                    if (before[next] < 0 && room[queue[at]][next] > 0) {
                        before[next] = queue[at];
                        queue[end++] = next;
                    }
                }
            }
            if (before[sink] < 0) {
                return sum;
            }
            long by = Long.MAX_VALUE;
            for (int node = sink; node != source; node = before[node]) {
                by = Math.min(by, room[before[node]][node]);
            }
            for (int node = sink; node != source; node = before[node]) {
                room[before[node]][node] -= by;
                room[node][before[node]] += by;
            }
            sum += by;
        }
    }
}
