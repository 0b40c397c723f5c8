package io.github.promisemodel.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an attacker has to take for possible: counts that change against each other while every line adds up.
 *
 * <p>Rows and columns are the nodes of a graph, cells its edges. If a cell can change at all, it can change by one along a
 * cycle of cells that go up and down in turn: all limits are whole numbers, and the matrix of the lines is totally
 * unimodular. So the search for a cycle decides exactly whether a cell can be solved.
 */
final class CycleSearch {

    /** A cell that changes by one, up or down. */
    private record Step(int cell, int by) {}

    /** A line that is reached, at what cost, through how many cells, the last of them. */
    private record Reached(long cost, int cells, int line, Step last) {

        static final Comparator<Reached> ORDER = Comparator.comparingLong(Reached::cost)
                .thenComparingInt(Reached::cells)
                .thenComparingInt(Reached::line);
    }

    private static final int NO_CELL = -1;

    private final TableWithTotals table;
    private final Attacker attacker;
    private final boolean further;
    /** The cells that are suppressed for the sake of others, beyond those of the table. */
    private final SortedSet<Integer> seconds;

    private final long[] counts;

    private CycleSearch(TableWithTotals table, Attacker attacker, boolean further, SortedSet<Integer> seconds) {
        this.table = table;
        this.attacker = attacker;
        this.further = further;
        this.seconds = seconds;
        this.counts = table.counts();
    }

    /** Changes of what is suppressed already. */
    CycleSearch(TableWithTotals table, Attacker attacker) {
        this(table, attacker, false, new TreeSet<>());
    }

    /** Changes of any cell; those that have to be suppressed for it are added to the second cells. */
    CycleSearch(TableWithTotals table, Attacker attacker, SortedSet<Integer> seconds) {
        this(table, attacker, true, seconds);
    }

    /** The counts after the changes made so far. */
    long[] counts() {
        return counts.clone();
    }

    /** Moves a cell up or down by one at a time, and returns how often that went, at most a number of times. */
    int move(int cell, int by, int most) {
        boolean fromRow = by > 0 != table.isOpposite(cell);
        int from = fromRow ? table.columnLine(cell) : table.rowLine(cell);
        int to = fromRow ? table.rowLine(cell) : table.columnLine(cell);
        for (int moved = 0; moved < most; moved++) {
            Optional<List<Step>> path =
                    table.bounds(cell, attacker).contains(counts[cell] + by) ? path(from, to, cell) : Optional.empty();
            if (path.isEmpty()) {
                return moved;
            }
            counts[cell] += by;
            for (Step step : path.get()) {
                if (!isOpen(step)) {
                    seconds.add(step.cell());
                }
                counts[step.cell()] += step.by();
            }
        }
        return most;
    }

    /** Changes what the attacker does not know until every line adds up. */
    void settle() {
        long[] missing = new long[table.lines()];
        for (int cell = 0; cell < counts.length; cell++) {
            long signed = table.isOpposite(cell) ? -counts[cell] : counts[cell];
            missing[table.rowLine(cell)] -= signed;
            missing[table.columnLine(cell)] += signed;
        }
        for (int from = 0; from < missing.length; from++) {
            for (int to = 0; to < missing.length; to++) {
                boolean found = true;
                while (found && missing[from] > 0 && missing[to] < 0) {
                    long by = along(path(from, to, NO_CELL), Math.min(missing[from], -missing[to]));
                    missing[from] -= by;
                    missing[to] += by;
                    found = by > 0;
                }
            }
        }
    }

    /** Changes the cells of a path by as much as they allow, and returns that. */
    private long along(Optional<List<Step>> path, long most) {
        if (path.isEmpty()) {
            return 0;
        }
        long by = most;
        for (Step step : path.get()) {
            CountBounds bounds = table.bounds(step.cell(), attacker);
            long count = counts[step.cell()];
            by = Math.min(by, step.by() > 0 ? bounds.most() - count : count - bounds.least());
        }
        for (Step step : path.get()) {
            counts[step.cell()] += step.by() * by;
        }
        return by;
    }

    // ------------------------------------------------------------------------

    /** The cheapest path from one line to another, of cells that change in turn, without one that is left aside. */
    private Optional<List<Step>> path(int from, int to, int aside) {
        Reached[] best = new Reached[table.lines()];
        PriorityQueue<Reached> open = new PriorityQueue<>(Reached.ORDER);
        best[from] = new Reached(0, 0, from, new Step(NO_CELL, 0));
        open.add(best[from]);
        while (!open.isEmpty()) {
            Reached here = open.remove();
            if (here.line() == to) {
                return Optional.of(trace(here, best));
            }
            boolean row = table.isRow(here.line());
            for (int next = row ? table.firstColumn() : 0; next < (row ? best.length : table.firstColumn()); next++) {
                int cell = table.crossing(here.line(), next);
                Step step = new Step(cell, row != table.isOpposite(cell) ? 1 : -1);
                if (cell != aside && (isOpen(step) || further && isSecond(step))) {
                    long cost = SecondCells.plus(here.cost(), isOpen(step) ? 0 : table.cost(cell));
                    Reached there = new Reached(cost, here.cells() + 1, next, step);
                    if (best[next] == null || Reached.ORDER.compare(there, best[next]) < 0) {
                        best[next] = there;
                        open.add(there);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Step> trace(Reached last, Reached[] best) {
        List<Step> steps = new ArrayList<>();
        Reached here = last;
        while (here.cells() > 0) {
            steps.add(here.last());
            int cell = here.last().cell();
            here = best[table.isRow(here.line()) ? table.columnLine(cell) : table.rowLine(cell)];
        }
        return steps;
    }

    /** Whether the attacker has to take it for possible as things are. */
    private boolean isOpen(Step step) {
        int cell = step.cell();
        long changed = counts[cell] + step.by();
        return table.bounds(cell, attacker).contains(changed) || seconds.contains(cell) && isSecond(step);
    }

    /** Whether the attacker would have to take it for possible if the cell were suppressed. */
    private boolean isSecond(Step step) {
        return table.boundsAsSecond(step.cell(), attacker)
                .filter(bounds -> bounds.contains(counts[step.cell()] + step.by()))
                .isPresent();
    }
}
