package io.github.promisemodel.office.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell with something in it, such as {@code B7} with the text {@code On track}.
 *
 * @param row its row, from 1
 * @param column its column, from 0
 * @param kind what it holds
 * @param text the text as it is shown, as far as the file says how that is
 * @param number its number, if it is a number or a percentage
 * @param date its date, if it is one
 * @param isFormula whether it is the saved result of a formula
 */
public record SheetCell(
        int row,
        int column,
        CellKind kind,
        String text,
        Optional<BigDecimal> number,
        Optional<LocalDate> date,
        boolean isFormula) {

    /**
     * Makes a cell.
     *
     * @param row its row, from 1
     * @param column its column, from 0
     * @param kind what it holds
     * @param text the text as it is shown
     * @param number its number
     * @param date its date
     * @param isFormula whether it is the saved result of a formula
     */
    public SheetCell {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
    }

    /**
     * A text.
     *
     * @param row its row, from 1
     * @param column its column, from 0
     * @param text the text
     * @return the cell
     */
    public static SheetCell text(int row, int column, String text) {
        return new SheetCell(row, column, CellKind.TEXT, text, Optional.empty(), Optional.empty(), false);
    }

    /** {@return the address, such as {@code B7}} */
    public String address() {
        return CellAddress.of(row, column);
    }

    /** {@return the text without the spaces around it; those that do not break are spaces too} */
    public String words() {
        return SheetWords.strip(text);
    }

    /** {@return whether nobody sees anything in it} */
    public boolean isBlank() {
        return kind != CellKind.ERROR && words().isEmpty();
    }
}
