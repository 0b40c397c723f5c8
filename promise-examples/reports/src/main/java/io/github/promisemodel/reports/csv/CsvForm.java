package io.github.promisemodel.reports.csv;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.words.Phrases;

/** For whom comma-separated values are written. */
public enum CsvForm {

    /**
     * For people who open them in a spreadsheet: a text that a spreadsheet might take for a formula has an apostrophe before
     * it, and a byte order mark says that the file is UTF-8. Spaces, and characters that are not seen, do not hide a formula.
     */
    SPREADSHEET,

    /** For programs: RFC 4180, every text as it is but for control characters. */
    MACHINE;

    /** How formulas begin, in narrow letters and in wide ones. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    /** What spreadsheets skip, or split a cell at, before they look for a formula. */
    private static final String SKIPPED = "\t\r\n";

    private static final char REPLACEMENT = '\ufffd';

    /** A text as it is written; numbers are never asked about, so that -3 stays a number. */
    String text(String text) {
        String plain = plain(text);
        return this == SPREADSHEET && isFormula(text) ? "'" + plain : plain;
    }

    /** A text with a mark for each control character but tabs and ends of lines: many readers stop at a NUL, and none shows it. */
    private static String plain(String text) {
        if (text.chars().allMatch(CsvForm::isKept)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(character -> plain.append(isKept(character) ? (char) character : REPLACEMENT));
        return plain.toString();
    }

    private static boolean isKept(int character) {
        return !Character.isISOControl(character) || SKIPPED.indexOf(character) >= 0;
    }

    private static boolean isFormula(String text) {
        int seen = 0;
        while (seen < text.length() && isUnseen(text.charAt(seen))) {
            seen++;
        }
        return !text.isEmpty() && SKIPPED.indexOf(text.charAt(0)) >= 0
                || seen < text.length() && FORMULA.indexOf(text.charAt(seen)) >= 0;
    }

    private static boolean isUnseen(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /**
     * The characters of a value: entries by the names that people know them by, or by their ids; an exact amount as a number; one that
     * is not exact in words, such as {@code over 1,721}, or with its sign, {@code >1721}.
     */
    String of(Cell cell, Phrases phrases) {
        if (isNumber(cell)) {
            return cell.text();
        }
        if (this == SPREADSHEET && cell instanceof Cell.Quantity quantity) {
            return text(phrases.amount(quantity.amount()));
        }
        return text(this == SPREADSHEET && cell instanceof Cell.Entries ? cell.shown() : cell.text());
    }

    /** Whether a program reads a value as a number: a count, a percentage or an exact amount. */
    private static boolean isNumber(Cell cell) {
        return cell.isNumber()
                || cell instanceof Cell.Quantity quantity && quantity.amount().isExact();
    }

    /** The unit of a value under a column; none of a text. */
    String unit(Cell cell, Column column) {
        if (cell instanceof Cell.Quantity quantity) {
            return text(quantity.unit().orElse(""));
        }
        return cell.isNumber() || cell instanceof Cell.Share ? column.unit() : "";
    }

    /** What is before the first line. */
    String start() {
        return this == SPREADSHEET ? "\ufeff" : "";
    }
}
