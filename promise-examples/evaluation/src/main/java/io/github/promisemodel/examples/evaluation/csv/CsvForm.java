package io.github.promisemodel.examples.evaluation.csv;

/** For whom comma-separated values are written. */
public enum CsvForm {

    /**
     * For people who open them in a spreadsheet: a text that a spreadsheet would take for a formula has an apostrophe before
     * it, and a byte order mark says that the file is UTF-8.
     */
    SPREADSHEET,

    /** For programs: RFC 4180, every text as it is. */
    MACHINE;

    private static final String TRIGGERS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    /** A text as it is written; numbers are never asked about, so that -3 stays a number. */
    String text(String text) {
        boolean formula = this == SPREADSHEET && !text.isEmpty() && TRIGGERS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /** What stands before the first line. */
    String start() {
        return this == SPREADSHEET ? "\ufeff" : "";
    }
}
