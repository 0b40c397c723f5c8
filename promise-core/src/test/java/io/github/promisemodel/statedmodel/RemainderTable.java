package io.github.promisemodel.statedmodel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether percentages printed of the parts of a whole are a table by largest remainder (rules 4 and 7).
 *
 * <p>Each cell is its share rounded down; the units that are then left go, one each, to the cells with the largest remainders, and of those with the
 * same remainder to any. What of the whole has no cell with a count is split over further cells, and the table fits if some split of it makes it one. Decided: a table is rounded
 * to the most places that one of its cells is printed with, so that 50 is 50.0 in it, and a
 * count above the whole is no part of it.
 */
final class RemainderTable {

    /** A cell: how many of the whole it has, and what is printed in it, if anything is. */
    record Cell(long part, Optional<Printed> printed) {}

    static boolean fits(List<Cell> all, long whole) {
        List<Cell> cells = all.stream().filter(cell -> cell.part() <= whole).toList();
        long rest = whole - cells.stream().mapToLong(Cell::part).sum();
        int places = cells.stream()
                .flatMap(cell -> cell.printed().stream())
                .filter(printed -> !printed.below())
                .mapToInt(Printed::places)
                .max()
                .orElse(0);
        List<Cell> to = new ArrayList<>();
        cells.forEach(cell -> to.add(new Cell(
                cell.part(), cell.printed().filter(each -> !each.below()).map(each -> each.to(places)))));
        boolean isPrinted = to.stream().anyMatch(cell -> cell.printed().isPresent());
        return rest >= 0
                && cells.stream().allMatch(cell -> isBelow(cell, whole))
                && (!isPrinted || split(to, rest, rest, whole));
    }

    /** A cell that is printed as below a number has to be so, and says no more. */
    private static boolean isBelow(Cell cell, long whole) {
        return cell.printed()
                .filter(printed -> printed.below() && !printed.isAbove(cell.part(), whole))
                .isEmpty();
    }

    /** Every split of the rest, its largest part first. */
    private static boolean split(List<Cell> cells, long rest, long largest, long whole) {
        if (rest == 0) {
            return isTable(cells, whole);
        }
        for (long part = Math.min(rest, largest); part > 0; part--) {
            cells.add(new Cell(part, Optional.empty()));
            boolean fits = split(cells, rest - part, part, whole);
            cells.remove(cells.size() - 1);
            if (fits) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTable(List<Cell> cells, long whole) {
        Printed unit = cells.stream()
                .flatMap(cell -> cell.printed().stream())
                .findFirst()
                .orElseThrow();
        BigInteger left = unit.whole();
        for (Cell cell : cells) {
            left = left.subtract(down(unit, cell, whole));
        }
        return give(cells, 0, left.longValueExact(), unit, whole, new ArrayList<>(), new ArrayList<>());
    }

    /** Every way to give the units that are left, where no cell that gets none has a larger remainder than one that gets one. */
    private static boolean give(
            List<Cell> cells,
            int next,
            long left,
            Printed unit,
            long whole,
            List<BigInteger> given,
            List<BigInteger> without) {
        if (next == cells.size()) {
            return left == 0
                    && given.stream().allMatch(one -> without.stream().allMatch(other -> one.compareTo(other) >= 0));
        }
        Cell cell = cells.get(next);
        BigInteger remainder = unit.dividend(cell.part()).mod(BigInteger.valueOf(whole));
        for (int units = 0; units <= Math.min(1, left); units++) {
            BigInteger value = down(unit, cell, whole).add(BigInteger.valueOf(units));
            if (cell.printed()
                    .filter(printed -> !printed.number().equals(value))
                    .isEmpty()) {
                List<BigInteger> put = units == 1 ? given : without;
                put.add(remainder);
                boolean fits = give(cells, next + 1, left - units, unit, whole, given, without);
                put.remove(put.size() - 1);
                if (fits) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BigInteger down(Printed unit, Cell cell, long whole) {
        return unit.dividend(cell.part()).divide(BigInteger.valueOf(whole));
    }
}
