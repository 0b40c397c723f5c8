package io.github.promisemodel.reports.csv;

import io.github.promisemodel.reports.figures.Cell;

/** For whom comma-separated values are written. */
public enum CsvForm {

    /**
     * For people who open them in a spreadsheet: a text that a spreadsheet might take for a formula has an apostrophe before
     * it, and a byte order mark says that the file is UTF-8. Spaces, and characters that are not seen, do not hide a formula.
     */
    SPREADSHEET,

    /** For programs: RFC 4180, every text as it is. */
    MACHINE;

    /** How formulas begin, in narrow letters and in wide ones. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    /** What spreadsheets skip, or split a cell at, before they look for a formula. */
    private static final String SKIPPED = "\t\r\n";

    /** A text as it is written; numbers are never asked about, so that -3 stays a number. */
    String text(String text) {
        return this == SPREADSHEET && isFormula(text) ? "'" + text : text;
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

    /** The characters of a value: entries by the names that people know them by, or by their ids. */
    String of(Cell cell) {
        return this == SPREADSHEET && cell instanceof Cell.Entries ? cell.shown() : cell.text();
    }

    /** What stands before the first line. */
    String start() {
        return this == SPREADSHEET ? "\ufeff" : "";
    }
}
