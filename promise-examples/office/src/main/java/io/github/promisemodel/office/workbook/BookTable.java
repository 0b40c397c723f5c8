package io.github.promisemodel.office.workbook;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table on a sheet.
 *
 * @param columns its columns, at least one
 * @param rows its rows, a cell for each column
 */
public record BookTable(List<BookColumn> columns, List<List<BookCell>> rows) {

    private static final String ROW_COUNT = "book.rows";

    /**
     * A table under headings of the report's words, of which the number of rows alone is a number.
     *
     * @param words gives the words of a key
     * @param headings the keys of the headings
     * @param rows its rows
     * @return the table
     */
    static BookTable of(UnaryOperator<String> words, List<String> headings, List<List<BookCell>> rows) {
        return new BookTable(
                headings.stream()
                        .map(key -> new BookColumn(words.apply(key), !key.equals(ROW_COUNT)))
                        .toList(),
                rows);
    }

    /** Copies the columns; the rows may be many, and are kept. */
    public BookTable {
        columns = List.copyOf(columns);
    }
}
