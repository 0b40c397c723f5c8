package io.github.promisemodel.reports.text;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.TableSeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is observed of one thing over time in one line of eighths of a block, such as {@code ▁▃ ▆█}, between its first and its last number.
 *
 * <p>A character is a value and not a length of time; where a value is suppressed or no exact number there is a space. The lowest value is
 * the lowest block and the highest the highest; where all are the same, each is half a block.
 */
final class Sparkline {

    private static final String BLOCKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    private static final char LEVEL = '\u2584';
    private static final char GAP = ' ';

    /** As many values as are drawn; of more the last ones are. */
    static final int MOST = 40;

    private final TableSeries series;
    private final List<Optional<BigDecimal>> drawn = new ArrayList<>();
    private final String first;
    private final String last;

    private Sparkline(TableSeries series, List<Row> rows) {
        this.series = series;
        rows.forEach(row ->
                drawn.add(series.number(row).map(quantity -> quantity.amount().number())));
        this.first = said(rows.get(0));
        this.last = said(rows.get(rows.size() - 1));
    }

    /** The lines of a table, for each of its things of which exact numbers of two dates or more are observed. */
    static List<Sparkline> of(FigureTable table) {
        List<Sparkline> lines = new ArrayList<>();
        for (TableSeries series : TableSeries.of(table)) {
            List<Row> rows = series.observed();
            int begin = 0;
            int end = rows.size();
            while (begin < end && series.number(rows.get(begin)).isEmpty()) {
                begin++;
            }
            while (end > begin && series.number(rows.get(end - 1)).isEmpty()) {
                end--;
            }
            begin = Math.max(begin, end - MOST);
            while (begin < end && series.number(rows.get(begin)).isEmpty()) {
                begin++;
            }
            if (end - begin > 1) {
                lines.add(new Sparkline(series, rows.subList(begin, end)));
            }
        }
        return lines;
    }

    private String said(Row row) {
        String number = series.number(row).map(Cell.Quantity::shown).orElse("");
        return series.date(row, FigureTable.SERIES_DATE)
                .map(date -> number + " (" + date.shown() + ")")
                .orElse(number);
    }

    /** What it is of. */
    String title() {
        return series.category()
                .map(category -> series.title().shown() + ", " + category.shown())
                .orElseGet(() -> series.title().shown());
    }

    /** Its first number, with its date. */
    String first() {
        return first;
    }

    /** Its last number, with its date. */
    String last() {
        return last;
    }

    /** A character for each value. */
    String blocks() {
        BigDecimal least = drawn.stream()
                .flatMap(Optional::stream)
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal most = drawn.stream()
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal width = most.subtract(least);
        StringBuilder blocks = new StringBuilder();
        for (Optional<BigDecimal> number : drawn) {
            blocks.append(number.map(each -> block(each.subtract(least), width)).orElse(GAP));
        }
        return blocks.toString();
    }

    /** The nearest of the eight, the upper one of two that are as near. */
    private static char block(BigDecimal above, BigDecimal width) {
        if (width.signum() == 0) {
            return LEVEL;
        }
        int highest = BLOCKS.length() - 1;
        return BLOCKS.charAt(above.multiply(BigDecimal.valueOf(highest))
                .divide(width, 0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    void addTo(TextLines out, int indent) {
        out.paragraph(indent, WrappedText.of(title()));
        Span from = Span.of(first);
        Span line = Span.of(blocks());
        Span to = Span.of(last);
        int inner = 2 * indent;
        if (inner + from.length() + line.length() + to.length() + 2
                <= out.style().width()) {
            out.spaces(inner);
            out.span(from);
            out.spaces(1);
            out.span(line);
            out.spaces(1);
            out.span(to);
            out.end();
            return;
        }
        // A width that holds no line of values holds no line of text either; the least of them is as wide as the most
        // values.
        out.paragraph(inner, WrappedText.of(first));
        out.spaces(Math.min(inner, out.style().width() - line.length()));
        out.span(line);
        out.end();
        out.paragraph(inner, WrappedText.of(last));
    }
}
