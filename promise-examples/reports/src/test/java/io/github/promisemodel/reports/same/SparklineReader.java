package io.github.promisemodel.reports.same;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the lines of blocks above a table are to say, worked out from the table alone. */
final class SparklineReader {

    static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final int MOST = 40;
    private static final BigInteger SEVEN = BigInteger.valueOf(7);

    private SparklineReader() {}

    /** The titles, numbers and blocks of a table, one behind the other; nothing if it has no series to be drawn. */
    static String expected(FigureTable table) {
        if (table.chart() != FigureTable.Chart.LINES) {
            return "";
        }
        Map<List<String>, List<Row>> things = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            things.computeIfAbsent(
                            List.of(
                                    row.id(),
                                    table.cell(row, "entry").text(),
                                    row.title().text()),
                            none -> new ArrayList<>())
                    .add(row);
        }
        StringBuilder all = new StringBuilder();
        things.values().forEach(rows -> all.append(line(table, rows)));
        return all.toString();
    }

    private static String line(FigureTable table, List<Row> rows) {
        List<Row> observed = rows.stream()
                .filter(row -> table.cell(row, "value-kind")
                        .mark()
                        .filter(mark -> mark.style().equals("series-observed"))
                        .isPresent())
                .toList();
        Optional<String> unit = observed.stream()
                .map(row -> table.cell(row, "value"))
                .filter(Cell.Quantity.class::isInstance)
                .findFirst()
                .flatMap(cell -> ((Cell.Quantity) cell).unit());
        List<Optional<BigDecimal>> numbers = new ArrayList<>();
        observed.forEach(row -> numbers.add(Optional.of(table.cell(row, "value"))
                .filter(Cell.Quantity.class::isInstance)
                .map(Cell.Quantity.class::cast)
                .filter(cell -> cell.amount().isExact() && cell.unit().equals(unit))
                .map(cell -> cell.amount().number())));
        List<Row> drawn = new ArrayList<>(observed);
        while (!numbers.isEmpty() && numbers.get(numbers.size() - 1).isEmpty()) {
            numbers.remove(numbers.size() - 1);
            drawn.remove(drawn.size() - 1);
        }
        while (!numbers.isEmpty() && (numbers.size() > MOST || numbers.get(0).isEmpty())) {
            numbers.remove(0);
            drawn.remove(0);
        }
        if (numbers.size() < 2) {
            return "";
        }
        String title = rows.get(0).title().shown()
                + table.find(rows.get(0), "category")
                        .map(cell -> ", " + cell.shown())
                        .orElse("");
        return title + said(table, drawn.get(0)) + blocks(numbers) + said(table, drawn.get(drawn.size() - 1));
    }

    private static String said(FigureTable table, Row row) {
        return table.cell(row, "value").shown() + " ("
                + table.cell(row, "value-date").shown() + ")";
    }

    private static String blocks(List<Optional<BigDecimal>> numbers) {
        int scale = numbers.stream()
                .flatMap(Optional::stream)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        List<Optional<BigInteger>> whole = numbers.stream()
                .map(number ->
                        number.map(each -> each.setScale(Math.max(scale, 0)).unscaledValue()))
                .toList();
        BigInteger least = whole.stream()
                .flatMap(Optional::stream)
                .min(BigInteger::compareTo)
                .orElseThrow();
        BigInteger most = whole.stream()
                .flatMap(Optional::stream)
                .max(BigInteger::compareTo)
                .orElseThrow();
        BigInteger twice = most.subtract(least).shiftLeft(1);
        StringBuilder blocks = new StringBuilder();
        for (Optional<BigInteger> number : whole) {
            if (number.isEmpty()) {
                blocks.append(' ');
            } else if (twice.signum() == 0) {
                blocks.append('▄');
            } else {
                BigInteger step = number.get()
                        .subtract(least)
                        .multiply(SEVEN)
                        .shiftLeft(1)
                        .add(most.subtract(least))
                        .divide(twice);
                blocks.append(BLOCKS.charAt(step.intValueExact()));
            }
        }
        return blocks.toString();
    }
}
