package io.github.promisemodel.office.document;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;

/**
 * How wide the columns of a table are: each has room for its longest word, and what is left is for those with long texts. A table that
 * has no room for its words upright is on a sheet of its own, on its side.
 */
final class ColumnWidths {

    /** What a letter takes at the most in most words. */
    private static final int LETTER = 104;

    private static final int BOLD_LETTER = 118;

    private static final int MARGINS = 185;

    /** A longer word is broken. */
    private static final int LONGEST_WORD = 16;

    /** A longer text takes several lines. */
    private static final int LONGEST_LINE = 150;

    /** A text of several lines has at least these many letters on one. */
    private static final int LEAST_LINE = 12;

    private final int[] least;
    private final int[] most;

    ColumnWidths(FigureTable table) {
        int count = table.columns().size() + 1;
        least = new int[count];
        most = new int[count];
        addHeading(0, table.rowHeading());
        for (int i = 1; i < count; i++) {
            Column column = table.columns().get(i - 1);
            addHeading(i, column.mark().map(mark -> mark.word()).orElse(column.heading()));
        }
        for (Row row : table.rows()) {
            add(0, row.shown(), row.title().mark().isPresent() ? 2 : 0);
            for (int i = 1; i < count; i++) {
                Cell cell = row.cells().get(i - 1);
                add(i, cell.shown(), cell.mark().isPresent() ? 2 : 0);
            }
        }
    }

    /** A heading may have a line for each word. */
    private void addHeading(int column, String text) {
        int width = MARGINS + BOLD_LETTER * Math.min(longestWord(text), LONGEST_WORD);
        least[column] = Math.max(least[column], width);
        most[column] = Math.max(most[column], width);
    }

    private static int longestWord(String text) {
        int longest = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            word = text.charAt(i) == ' ' ? 0 : word + 1;
            longest = Math.max(longest, word);
        }
        return longest;
    }

    /** A text in a column, with so many letters before it. */
    private void add(int column, String text, int before) {
        int longest = longestWord(text);
        int line = Math.min(text.length() + before, LONGEST_LINE);
        int needed = Math.max(Math.min(longest, LONGEST_WORD), Math.min(line, LEAST_LINE));
        boolean isNumber = text.length() <= 7;
        least[column] = Math.max(least[column], MARGINS + LETTER * (isNumber ? line : needed));
        most[column] = Math.max(most[column], MARGINS + LETTER * line);
    }

    /** The sheet that has room for it. */
    Sheet sheet() {
        return sum(least) <= Sheet.PORTRAIT.room() ? Sheet.PORTRAIT : Sheet.LANDSCAPE;
    }

    /** The widths on a sheet, which are together as wide as its text at the most. */
    int[] on(Sheet sheet) {
        int room = sheet.room();
        int[] widths = new int[least.length];
        int needed = sum(least);
        int wanted = sum(most) - needed;
        for (int i = 0; i < widths.length; i++) {
            if (needed > room) {
                widths[i] = (int) ((long) least[i] * room / needed);
            } else {
                long more = most[i] - least[i];
                int left = Math.min(room - needed, wanted);
                widths[i] = least[i] + (wanted == 0 ? 0 : (int) (more * left / wanted));
            }
        }
        return widths;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}
