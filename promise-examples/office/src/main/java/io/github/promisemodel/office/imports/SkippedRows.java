package io.github.promisemodel.office.imports;

import java.util.List;
import java.util.Optional;

/**
 * Rows that are no entries, such as totals and notes under a table: those with a cell that starts with one of some words.
 *
 * @param column the letters of the column of that cell; the first cell with something in it if absent
 * @param startsWith the words
 */
public record SkippedRows(Optional<String> column, List<String> startsWith) {

    /**
     * Makes a rule.
     *
     * @param column the letters of the column
     * @param startsWith the words
     */
    public SkippedRows {
        startsWith = List.copyOf(startsWith);
    }
}
