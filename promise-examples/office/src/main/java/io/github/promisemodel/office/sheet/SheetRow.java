package io.github.promisemodel.office.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row with something in it.
 *
 * @param number its number, from 1, as a spreadsheet shows it; of a CSV file the record
 * @param cells its cells with something in them, by column
 */
public record SheetRow(int number, List<SheetCell> cells) {

    /**
     * Makes a row.
     *
     * @param number its number, from 1
     * @param cells its cells, by column
     */
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /**
     * The cell of a column.
     *
     * @param column the column, from 0
     * @return the cell; empty if it is empty
     */
    public Optional<SheetCell> find(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = cells.get(middle).column();
            if (found == column) {
                return Optional.of(cells.get(middle));
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** {@return whether nobody sees anything in it} */
    public boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }
}
