package io.github.promisemodel.office.workbook;

import java.util.Arrays;
import java.util.List;

/** How wide the columns of a sheet are, in characters, so that what is in them fits or is broken into few lines. */
final class ColumnSizes {

    private static final int LEAST = 10;
    private static final int MOST = 60;

    /** How wide a sheet of lines is. */
    private static final int LINES = 70;

    /** How wide a heading is at most before it is broken. */
    private static final int HEADING = 24;

    /** What the button of a filter takes. */
    private static final int BUTTON = 3;

    private ColumnSizes() {}

    static int[] of(BookSheet sheet) {
        if (sheet.table().isEmpty()) {
            return new int[] {LINES};
        }
        BookTable table = sheet.table().get();
        int[] sizes = new int[table.columns().size()];
        for (int i = 0; i < sizes.length; i++) {
            String heading = table.columns().get(i).heading();
            int word = longest(heading, " ");
            sizes[i] = Math.max(LEAST, Math.max(word, Math.min(heading.length(), HEADING)) + BUTTON);
        }
        for (List<BookCell> row : table.rows()) {
            for (int i = 0; i < sizes.length; i++) {
                String shown = row.get(i).shown();
                if (shown.length() > sizes[i] - 2) {
                    sizes[i] = Math.max(sizes[i], longest(shown, "\n") + 2);
                }
            }
        }
        return Arrays.stream(sizes).map(size -> Math.min(size, MOST)).toArray();
    }

    /** How many lines a text takes in a column, broken where it is too long. */
    static int lines(String text, int size) {
        int lines = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines += Math.max(1, (end - start + size - 2) / (size - 1));
            start = end + 1;
        }
        return lines;
    }

    private static int longest(String text, String separator) {
        int longest = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf(separator, start);
            end = end < 0 ? text.length() : end;
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        return longest;
    }
}
