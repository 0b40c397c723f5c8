package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the cells of a table are set: numbers at the right, short ones on one line, and sentences in a column that is wide. */
public final class ColumnStyles {

    /** A text that is longer is read as a sentence. */
    private static final int MOST_OF_WORDS = 100;

    /** So many columns have no room beside each other unless they are set closer. */
    private static final int LEAST_WIDE = 8;

    private final FigureTable table;
    private final List<Boolean> sentences = new ArrayList<>();

    private ColumnStyles(FigureTable table) {
        this.table = table;
        for (int i = 0; i < table.columns().size(); i++) {
            int at = i;
            sentences.add(
                    table.rows().stream().anyMatch(row -> isSentence(row.cells().get(at))));
        }
    }

    /**
     * The styles of a table.
     *
     * @param table the table
     * @return its styles
     */
    public static ColumnStyles of(FigureTable table) {
        return new ColumnStyles(table);
    }

    private static boolean isSentence(Cell cell) {
        return cell instanceof Cell.Words words && words.shown().length() > MOST_OF_WORDS;
    }

    /** {@return the style of the table; none for a long one of words} */
    public @Nullable String table() {
        if (table.isOfLongTexts()) {
            return "told";
        }
        List<String> styles = new ArrayList<>();
        if (table.isBrief()) {
            styles.add("brief");
        }
        if (sentences.contains(true)) {
            styles.add("prose");
        }
        if (table.columns().size() >= LEAST_WIDE) {
            styles.add("wide");
        }
        return styles.isEmpty() ? null : String.join(" ", styles);
    }

    /**
     * The style of a heading.
     *
     * @param column which column
     * @return its style, if it has one
     */
    public @Nullable String heading(int column) {
        if (sentences.get(column)) {
            return sentences.stream().filter(is -> is).count() == 1 ? "sentence" : "sentences";
        }
        return isOfNumbers(column) ? "number" : null;
    }

    /**
     * The style of a cell.
     *
     * @param column which column
     * @param cell the cell
     * @return its style, if it has one
     */
    public @Nullable String cell(int column, Cell cell) {
        if (cell.isEmpty()) {
            return "empty";
        }
        if (isOfNumbers(column) && (cell.isNumber() || cell instanceof Cell.Range || cell instanceof Cell.Quantity)) {
            return "number";
        }
        return cell.isShort() ? "short" : null;
    }

    private boolean isOfNumbers(int column) {
        return table.columns().get(column).isOfNumbers();
    }
}
