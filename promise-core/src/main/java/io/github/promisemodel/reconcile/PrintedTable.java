package io.github.promisemodel.reconcile;

import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Percentages printed of one whole, and the named roundings that give them: 34, 33 and 33 of three thirds.
 *
 * <p>Each cell is checked alone by the roundings of a share, and with the others by largest remainder.
 */
final class PrintedTable {

    /**
     * A printed percentage and the counts that it may be of.
     *
     * @param key what is counted
     * @param percentage the percentage as printed
     * @param counts the least and the most that may be counted, up to the total
     * @param isKnown whether the count is a part of the whole as the other parts' counts are
     * @param isOpen whether it has no count of its own, and several are possible
     */
    record PrintedCell(FigureKey key, Percentage percentage, Bounds counts, boolean isKnown, boolean isOpen) {}

    /** A part of the whole that has a count and no percentage; unclear if its words leave a status, or a percentage, open. */
    record Unprinted(FigureKey key, long count, boolean isUnclear) {}

    private final List<PrintedCell> cells;
    private final List<Unprinted> unprinted;
    private final List<Percentage> withoutCount;
    private final long total;
    private final boolean isCounted;
    private final PossibleCounts possible;
    private final boolean isLargestRemainder;

    /**
     * Makes a table.
     *
     * @param cells the cells, the counts of which exclude each other
     * @param unprinted the parts without a percentage
     * @param withoutCount percentages of which the entries have more than the total, so that they are no cell of any table
     * @param total the whole, from 1
     * @param isCounted whether the counts printed make up the whole
     * @param possible the entries that may be in the open cells, in their order
     */
    PrintedTable(
            List<PrintedCell> cells,
            List<Unprinted> unprinted,
            List<Percentage> withoutCount,
            long total,
            boolean isCounted,
            PossibleCounts possible) {
        this.cells = List.copyOf(cells);
        this.unprinted = List.copyOf(unprinted);
        this.withoutCount = List.copyOf(withoutCount);
        this.total = total;
        this.isCounted = isCounted;
        this.possible = possible;
        this.isLargestRemainder = isLargestRemainder(cells);
    }

    /** A percentage that goes with no others, of a whole that nothing else is known of; no cell without a possible count. */
    static PrintedTable alone(FigureKey key, Optional<Percentage> printed, Optional<Bounds> counts, long total) {
        List<PrintedCell> cells = counts.flatMap(bounds -> within(bounds, total)).stream()
                .flatMap(bounds -> printed
                        .map(percentage ->
                                new PrintedCell(key, percentage, bounds, bounds.isExact(), !bounds.isExact()))
                        .stream())
                .toList();
        return new PrintedTable(
                cells,
                List.of(),
                List.of(),
                total,
                false,
                PossibleCounts.of(counts.stream().toList()));
    }

    /** Those of counts that are not above the total. */
    static Optional<Bounds> within(Bounds counts, long total) {
        return counts.least() > total
                ? Optional.empty()
                : Optional.of(new Bounds(counts.least(), Math.min(counts.most(), total)));
    }

    List<PrintedCell> cells() {
        return cells;
    }

    long total() {
        return total;
    }

    /** Whether the count of each cell is known. */
    boolean isWhollyKnown() {
        return cells.stream().allMatch(PrintedCell::isKnown);
    }

    boolean isCounted() {
        return isCounted;
    }

    /** The most places that a cell is printed with. */
    int places() {
        return cells.stream()
                .mapToInt(cell -> cell.percentage().value().scale())
                .max()
                .orElse(0);
    }

    /** The named roundings that give a cell, for some count that it may be of. */
    List<Rounding> roundings(PrintedCell cell) {
        return Rounding.all().stream()
                .filter(rounding -> rounding.isOfTable() ? isLargestRemainder && !isBelow(cell) : gives(rounding, cell))
                .toList();
    }

    /** The named roundings that give every cell; what is only said to be below a number is left out. */
    List<Rounding> roundings() {
        List<Rounding> common = new ArrayList<>(Rounding.all());
        cells.stream().filter(cell -> !isBelow(cell)).forEach(cell -> common.retainAll(roundings(cell)));
        return common;
    }

    private boolean gives(Rounding rounding, PrintedCell cell) {
        return rounding.counts(cell.percentage(), total)
                .filter(counts -> overlap(counts, cell.counts()))
                .isPresent();
    }

    /** The cells that agree with largest remainder: all of its table, or those left when what no table has is set aside. */
    List<PrintedCell> ofLargestRemainder() {
        if (isLargestRemainder) {
            return cells;
        }
        List<PrintedCell> alone =
                cells.stream().filter(cell -> isLargestRemainder(List.of(cell))).toList();
        return isLargestRemainder(alone) ? alone : List.of();
    }

    private boolean isLargestRemainder(List<PrintedCell> checked) {
        int places = places();
        List<LargestRemainder.Part> parts = new ArrayList<>();
        unprinted.forEach(part -> parts.add(new LargestRemainder.Part(part.count(), Optional.empty())));
        List<LargestRemainder.OpenCell> open = new ArrayList<>();
        for (PrintedCell cell : cells) {
            boolean isChecked = checked.contains(cell);
            if (isChecked && !isPossible(cell)) {
                return false;
            }
            Optional<BigInteger> units = isChecked && !isBelow(cell)
                    ? Optional.of(cell.percentage().value().setScale(places).unscaledValue())
                    : Optional.empty();
            if (!cell.isOpen()) {
                parts.add(new LargestRemainder.Part(cell.counts().least(), units));
                continue;
            }
            open.add(new LargestRemainder.OpenCell(isChecked ? possibleCounts(cell) : cell.counts(), units));
        }
        possible.outside()
                .ifPresent(
                        entries -> open.add(new LargestRemainder.OpenCell(Bounds.exactly(entries), Optional.empty())));
        BigInteger whole = BigInteger.TEN.pow(places + 2);
        return LargestRemainder.fits(parts, open, possible, total, whole);
    }

    /** The counts that a cell may be of; only those of which it is below the number, if it says that. */
    private Bounds possibleCounts(PrintedCell cell) {
        long below = cell.percentage()
                .below(total)
                .filter(counts -> isBelow(cell))
                .map(Bounds::most)
                .orElse(Long.MAX_VALUE);
        return new Bounds(cell.counts().least(), Math.min(cell.counts().most(), below));
    }

    private boolean isPossible(PrintedCell cell) {
        return (isBelow(cell)
                        ? cell.percentage().below(total)
                        : Rounding.LARGEST_REMAINDER.counts(cell.percentage(), total))
                .filter(counts -> overlap(counts, cell.counts()))
                .isPresent();
    }

    static boolean isBelow(PrintedCell cell) {
        return isBelow(cell.percentage());
    }

    /** Whether it is only said to be below a number. */
    static boolean isBelow(Percentage percentage) {
        return percentage.isLessThan();
    }

    static boolean overlap(Bounds one, Bounds other) {
        return one.least() <= other.most() && other.least() <= one.most();
    }

    // ------------------------------------------------------------------------

    List<Unprinted> unprinted() {
        return unprinted;
    }

    /** Percentages that are no cell, and that add to the others all the same. */
    List<Percentage> withoutCount() {
        return withoutCount;
    }

    /** What the cells add to. */
    BigDecimal sum() {
        return Stream.concat(cells.stream().map(PrintedCell::percentage), withoutCount.stream())
                .map(Percentage::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the known cells would add to, each rounded alone; empty if the count of one is not known. */
    Optional<BigDecimal> sum(Rounding rounding) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PrintedCell cell : cells) {
            if (!cell.isKnown()) {
                return Optional.empty();
            }
            sum = sum.add(rounded(
                    cell.counts().least(), rounding, cell.percentage().value().scale()));
        }
        return Optional.of(sum);
    }

    /** A count of the whole as a percentage, rounded alone. */
    BigDecimal rounded(long count, Rounding rounding, int places) {
        return Share.of(count, total)
                .percentage(rounding.toPlaces(Math.min(places, Rounding.MOST_PLACES)))
                .orElseThrow()
                .value();
    }
}
