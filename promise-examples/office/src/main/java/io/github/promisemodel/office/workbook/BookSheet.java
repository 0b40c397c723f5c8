package io.github.promisemodel.office.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A sheet: lines one beneath the other, and beneath them a table.
 *
 * @param name its name, as {@link SheetNames} makes it
 * @param title its title, in the first line; empty where it begins with its table
 * @param lines what is beneath the title, a line each
 * @param table its table
 */
public record BookSheet(String name, String title, List<BookCell> lines, Optional<BookTable> table) {

    /** Copies the lines. */
    public BookSheet {
        lines = List.copyOf(lines);
    }

    /** {@return how many rows are above the headings of its table} */
    public int rowsAbove() {
        return lines.size() + (title.isEmpty() ? 0 : 1);
    }
}
