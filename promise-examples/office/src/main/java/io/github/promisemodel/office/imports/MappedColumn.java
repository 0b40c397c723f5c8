package io.github.promisemodel.office.imports;

import io.github.promisemodel.reference.PartialDate;
import java.util.Optional;

/**
 * A column of a sheet and what it is, such as the column with the header {@code Due Date}, which is {@code DUE}.
 *
 * @param header the header; of two header rows, both with {@code " / "} between
 * @param column the letters of the column, where the header does not tell it from others
 * @param field what it is
 * @param period the time that a value of a measure is of, where each time has its column
 * @param separator what is between several milestones, where that is not the end of a line
 */
public record MappedColumn(
        Optional<String> header,
        Optional<String> column,
        SheetField field,
        Optional<PartialDate> period,
        Optional<String> separator) {

    /**
     * Makes a column.
     *
     * @param header the header
     * @param column the letters of the column
     * @param field what it is
     * @param period the time that a value is of
     * @param separator what is between several milestones
     * @throws IllegalArgumentException if it has neither a header nor letters
     */
    public MappedColumn {
        if (header.isEmpty() && column.isEmpty()) {
            throw new IllegalArgumentException(
                    "Column of a sheet map: it has neither a header nor the letters of a column");
        }
    }

    /** {@return what the column is called in a message} */
    public String shown() {
        return header.orElseGet(() -> "column " + column.orElse(""));
    }
}
