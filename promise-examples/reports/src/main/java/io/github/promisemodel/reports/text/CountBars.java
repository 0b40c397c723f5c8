package io.github.promisemodel.reports.text;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.StatusMark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The counts of statuses of a table as bars beside its rows. */
final class CountBars {

    private static final int LONGEST = 40;

    private record Part(StatusMark mark, long count) {}

    private final FigureTable.Chart chart;
    private final char block;
    private final List<List<Part>> rows = new ArrayList<>();

    /** What a bar of the whole width is of. */
    private long whole;

    CountBars(FigureTable table, TextStyle style) {
        chart = table.chart();
        block = style.block();
        for (Row row : table.rows()) {
            List<Part> parts = switch (chart) {
                case NONE -> List.of();
                case ROWS -> ofTitle(row);
                case COLUMNS -> ofColumns(table.columns(), row);
            };
            rows.add(parts);
            long sum = parts.stream().mapToLong(Part::count).sum();
            whole = chart == FigureTable.Chart.ROWS ? whole + sum : Math.max(whole, sum);
        }
    }

    private static List<Part> ofTitle(Row row) {
        return row.title()
                .mark()
                .filter(mark -> !row.cells().isEmpty())
                .map(mark -> List.of(new Part(mark, count(row.cells().get(0)))))
                .orElse(List.of());
    }

    private static List<Part> ofColumns(List<Column> columns, Row row) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            long count = count(row.cells().get(i));
            if (count > 0) {
                columns.get(i).mark().ifPresent(mark -> parts.add(new Part(mark, count)));
            }
        }
        return parts;
    }

    private static long count(Cell cell) {
        return cell instanceof Cell.Count count ? count.count() : 0;
    }

    boolean isEmpty() {
        return whole == 0;
    }

    /** The longest bar worth drawing: in a strip a letter stands for one, where there is room for that. */
    long longest() {
        return chart == FigureTable.Chart.COLUMNS ? Math.min(LONGEST, whole) : LONGEST;
    }

    /**
     * A bar for each row.
     *
     * @param width how long a bar of the whole is
     * @return the spans of each, at least a character for anything at all
     */
    List<List<Span>> drawn(int width) {
        return rows.stream().map(row -> drawn(row, width)).toList();
    }

    private List<Span> drawn(List<Part> parts, long width) {
        long[] lengths = new long[parts.size()];
        long sum = 0;
        for (int i = 0; i < lengths.length; i++) {
            long count = parts.get(i).count();
            lengths[i] = count == 0 ? 0 : Math.max(1, rounded(count, width));
            sum += lengths[i];
        }
        for (; sum > width; sum--) {
            lengths[longest(lengths)]--;
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < lengths.length; i++) {
            StatusMark mark = parts.get(i).mark();
            char drawn = chart == FigureTable.Chart.ROWS ? block : mark.letter();
            spans.add(new Span(String.valueOf(drawn).repeat((int) lengths[i]), StatusColours.of(mark)));
        }
        return spans;
    }

    /** The nearest whole number of characters; counts may be as large as they like. */
    private long rounded(long count, long width) {
        return BigDecimal.valueOf(count)
                .multiply(BigDecimal.valueOf(width))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValue();
    }

    private static int longest(long[] lengths) {
        int longest = 0;
        for (int i = 1; i < lengths.length; i++) {
            longest = lengths[i] > lengths[longest] ? i : longest;
        }
        return longest;
    }
}
