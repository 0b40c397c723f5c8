package io.github.promisemodel.office.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One sheet: its rows with something in them, in order, and which cells are merged. */
public final class SheetGrid {

    private final String name;
    private final List<SheetRow> rows;
    private final Map<Integer, Integer> indexes = new HashMap<>();
    private final Map<Long, SheetCell> covered = new HashMap<>();

    /**
     * Makes a sheet.
     *
     * @param name its name; that of the file without its ending for a CSV file
     * @param rows its rows with something in them, in order
     * @param merged which cells are merged
     * @throws SheetException if the merged cells are more than {@code most}
     */
    SheetGrid(String name, List<SheetRow> rows, List<MergedCells> merged, int most) {
        this.name = name;
        this.rows = List.copyOf(rows);
        for (int i = 0; i < rows.size(); i++) {
            indexes.put(rows.get(i).number(), i);
        }
        merged.forEach(cells -> cover(cells, most));
    }

    /**
     * A sheet without merged cells.
     *
     * @param name its name
     * @param rows its rows with something in them, in order
     * @return the sheet
     */
    public static SheetGrid of(String name, List<SheetRow> rows) {
        return new SheetGrid(name, rows, List.of(), 0);
    }

    private void cover(MergedCells cells, int most) {
        Optional<SheetCell> first = findRow(cells.firstRow()).flatMap(row -> row.find(cells.firstColumn()));
        if (first.isEmpty() || rows.isEmpty()) {
            return;
        }
        int lastRow = Math.min(cells.lastRow(), rows.get(rows.size() - 1).number());
        for (int row = cells.firstRow(); row <= lastRow; row++) {
            for (int column = cells.firstColumn(); column <= cells.lastColumn(); column++) {
                if (covered.size() >= most) {
                    throw new SheetException(new SheetProblem(
                            name, row, column, "more than " + most + " cells are merged; take the merging away"));
                }
                covered.put(key(row, column), first.get());
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << Short.SIZE | column;
    }

    /** {@return the name of the sheet} */
    public String name() {
        return name;
    }

    /** {@return the rows with something in them, in order} */
    public List<SheetRow> rows() {
        return rows;
    }

    /**
     * A row.
     *
     * @param number its number, from 1
     * @return the row; empty if nothing is in it
     */
    public Optional<SheetRow> findRow(int number) {
        return Optional.ofNullable(indexes.get(number)).map(rows::get);
    }

    /**
     * What is shown at a place: the cell, or the first of the cells that it is merged with.
     *
     * @param row the row, from 1
     * @param column the column, from 0
     * @return the cell, which has the address of the first; empty if nothing is shown
     */
    public Optional<SheetCell> findShown(int row, int column) {
        return Optional.ofNullable(covered.get(key(row, column)))
                .or(() -> findRow(row).flatMap(found -> found.find(column)));
    }

    /** {@return how many columns the widest row has} */
    public int width() {
        int width = 0;
        for (SheetRow row : rows) {
            if (!row.cells().isEmpty()) {
                width = Math.max(width, row.cells().get(row.cells().size() - 1).column() + 1);
            }
        }
        return width;
    }
}
