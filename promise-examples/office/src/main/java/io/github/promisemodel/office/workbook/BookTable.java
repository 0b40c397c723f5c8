package io.github.promisemodel.office.workbook;

import java.util.List;

/**
 * A table on a sheet.
 *
 * @param columns its columns, at least one
 * @param rows its rows, a cell for each column
 */
public record BookTable(List<BookColumn> columns, List<List<BookCell>> rows) {

    /** Copies the columns; the rows may be many, and are kept. */
    public BookTable {
        columns = List.copyOf(columns);
    }
}
