package io.github.promisemodel.reports.text;

import java.util.List;

/** Rows one beneath the other: the heading of each, and beneath it a line for each column that has something in it. */
final class StackedRows {

    private static final int STEP = 2;
    private static final int WIDEST_LABEL = 30;

    private final List<WrappedText> titles;
    private final List<TextColumn> columns;
    private final int labelWidth;

    /**
     * Rows.
     *
     * @param titles the heading of each row
     * @param columns the columns
     */
    StackedRows(List<WrappedText> titles, List<TextColumn> columns) {
        this.titles = titles;
        this.columns = columns;
        int longest = columns.stream()
                .mapToInt(column -> column.label().length())
                .max()
                .orElse(0);
        labelWidth = Math.min(longest, WIDEST_LABEL);
    }

    void addTo(TextLines out, int indent) {
        for (int row = 0; row < titles.size(); row++) {
            if (row > 0) {
                out.blank();
            }
            out.paragraph(indent, titles.get(row));
            for (int i = 0; i < columns.size(); i++) {
                WrappedText text = columns.get(i).text(row);
                if (!text.isEmpty()) {
                    out.labelled(indent + STEP, columns.get(i).label(), labelWidth, text);
                }
            }
        }
    }
}
