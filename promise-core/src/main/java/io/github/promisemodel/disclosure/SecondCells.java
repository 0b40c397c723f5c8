package io.github.promisemodel.disclosure;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The further cells that have to be suppressed so that one cannot be solved.
 *
 * @param cells the cells, in order
 * @param cost what is lost by them
 */
record SecondCells(SortedSet<Integer> cells, long cost) {

    /**
     * The cheapest further cells that keep a cell from being solved by an attacker, none if nobody can solve it as it is.
     *
     * <p>If no choice gives the cell all the room it should have, as much as any gives. Against a reader there always is
     * one: a cell and its totals together can rise without limit.
     */
    static SecondCells of(TableWithTotals table, Attacker attacker, int cell, int room) {
        for (int enough = room; enough > 0; enough--) {
            if (hasRoom(table, attacker, cell, enough)) {
                break;
            }
            Optional<SecondCells> cheapest = cheapest(table, attacker, cell, enough);
            if (cheapest.isPresent()) {
                return cheapest.get();
            }
        }
        return new SecondCells(new TreeSet<>(), 0);
    }

    /** Whether an attacker cannot tell a cell from so many other counts as it is. */
    private static boolean hasRoom(TableWithTotals table, Attacker attacker, int cell, int enough) {
        int up = new CycleSearch(table, attacker).move(cell, 1, enough);
        return up + new CycleSearch(table, attacker).move(cell, -1, enough - up) == enough;
    }

    private static Optional<SecondCells> cheapest(TableWithTotals table, Attacker attacker, int cell, int enough) {
        Optional<SecondCells> cheapest = Optional.empty();
        for (int down = 0; down <= enough; down++) {
            SortedSet<Integer> cells = new TreeSet<>();
            int up = enough - down;
            if (new CycleSearch(table, attacker, cells).move(cell, 1, up) == up
                    && new CycleSearch(table, attacker, cells).move(cell, -1, down) == down) {
                long cost = cells.stream().mapToLong(table::cost).reduce(0, SecondCells::plus);
                if (cheapest.isEmpty() || cost < cheapest.get().cost()) {
                    cheapest = Optional.of(new SecondCells(cells, cost));
                }
            }
        }
        return cheapest;
    }

    /** The sum of two costs, the largest number if it is too much for one. */
    static long plus(long cost, long more) {
        return cost + Math.min(more, Long.MAX_VALUE - cost);
    }
}
