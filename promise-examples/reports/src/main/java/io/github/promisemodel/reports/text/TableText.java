package io.github.promisemodel.reports.text;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.FigureTable.Chart;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.StatusMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A table as text: its columns side by side, with bars at the right where there is room for them.
 *
 * <p>Where words above columns of counts have no room, the letters of their statuses are there, with a key. Where texts have no
 * room next to each other, or would be tall and narrow, the longest of them are beneath the rows, each behind its heading. Where
 * that is not enough, everything of a row is beneath its heading.
 */
final class TableText {

    private static final int INDENT = 2;
    private static final int SHORTEST_BAR = 16;

    /** A column that has this is not made narrower for a bar. */
    private static final int ENOUGH = 34;

    /** Groups with more lines each than this, one with another, give words above columns up for letters. */
    private static final long TALL = 2;

    /** As many columns as this are beneath rows at most, so that few layouts are compared. */
    private static final int MOST_BENEATH = 5;

    /** Where rows have no more lines than this, one with another, all side by side is worth a quarter more lines. */
    private static final long LOW = 3;

    private static final int LONGEST_REFERENCE = 14;

    /** The heading of a row, by which it is found, has this much of a line where it needs it. */
    private static final int PER_CENT_OF_HEADINGS = 24;

    private final FigureTable table;
    private final int rows;
    private final int width;
    private final CountBars bars;
    private final List<Sparkline> lines;

    TableText(FigureTable table, TextStyle style) {
        this.table = table;
        width = style.width();
        rows = table.rows().size();
        bars = new CountBars(table, style);
        lines = style.blocks() ? Sparkline.of(table) : List.of();
    }

    void addTo(TextLines out) {
        out.paragraph(0, WrappedText.of(table.caption(), Colour.BOLD));
        table.barCaption().ifPresent(around -> out.paragraph(INDENT, text(around.title())));
        if (rows > 0) {
            lines.forEach(line -> line.addTo(out, INDENT));
            if (!lines.isEmpty()) {
                out.blank();
            }
            addRows(out);
            if (!table.notes().isEmpty()) {
                out.blank();
            }
        }
        table.notes().forEach(note -> out.paragraph(INDENT, text(note)));
    }

    private void addRows(TextLines out) {
        List<TextColumn> headings = headings();
        List<TextColumn> words = columns(Column::heading);
        if (table.chart() == Chart.COLUMNS && !bars.isEmpty()) {
            if (addStrips(out, headings, words)) {
                return;
            }
        } else if (!bars.isEmpty() && hasRoom(joined(headings, words), SHORTEST_BAR)) {
            withBars(headings, words, SHORTEST_BAR).addTo(out, rows);
            return;
        }
        addTexts(out, headings, words);
    }

    private boolean addStrips(TextLines out, List<TextColumn> headings, List<TextColumn> words) {
        int shortest = (int) Math.min(SHORTEST_BAR, bars.longest());
        if (hasRoom(joined(headings, words), shortest)) {
            AlignedTable aligned = withBars(headings, words, shortest);
            if (aligned.height(rows, width) <= TALL * rows) {
                addKey(out);
                aligned.addTo(out, rows);
                return true;
            }
        }
        List<TextColumn> letters = columns(TableText::letter);
        if (hasRoom(joined(headings, letters), shortest)) {
            addKey(out);
            withBars(headings, letters, shortest).addTo(out, rows);
            return true;
        }
        return false;
    }

    private AlignedTable withBars(List<TextColumn> headings, List<TextColumn> columns, int shortest) {
        List<TextColumn> all = joined(headings, columns);
        int wanted = ColumnWidths.GAP * all.size();
        for (TextColumn column : all) {
            wanted += Math.max(column.least(), Math.min(column.natural(), ENOUGH));
        }
        int length = (int) Math.min(bars.longest(), Math.max(shortest, room() - wanted));
        return new AlignedTable(
                all, headings.size() - 1, List.of(), bars.drawn(length), room() - ColumnWidths.GAP - length);
    }

    /** What the letters of a strip, or above columns, mean; a letter and its word are on one line. */
    private void addKey(TextLines out) {
        String line = "";
        for (Column column : table.columns()) {
            String part =
                    column.mark().map(mark -> mark.letter() + " " + mark.word()).orElse("");
            String longer = line + (line.isEmpty() || part.isEmpty() ? "" : ", ") + part;
            if (line.isEmpty() || WrappedText.of(longer).length() < room()) {
                line = longer;
            } else {
                out.paragraph(INDENT, WrappedText.of(line + ","));
                line = part;
            }
        }
        out.paragraph(INDENT, WrappedText.of(line));
    }

    private static String letter(Column column) {
        return column.mark().map(StatusMark::letter).map(String::valueOf).orElse(column.heading());
    }

    private void addTexts(TextLines out, List<TextColumn> headings, List<TextColumn> columns) {
        Optional<AlignedTable> shortest = shortest(headings, columns);
        if (shortest.isPresent()) {
            shortest.get().addTo(out, rows);
            return;
        }
        List<WrappedText> titles = table.rows().stream()
                .map(row -> WrappedText.of(row.shown(), Colour.BOLD))
                .toList();
        new StackedRows(titles, columns).addTo(out, INDENT);
    }

    /** The shortest of the layouts for which there is room, with as few columns as possible beneath the rows. */
    private Optional<AlignedTable> shortest(List<TextColumn> headings, List<TextColumn> columns) {
        List<TextColumn> longest = IntStream.range(0, columns.size())
                .filter(this::isOfTexts)
                .mapToObj(columns::get)
                .sorted(Comparator.comparingInt(TextColumn::natural).reversed())
                .limit(MOST_BENEATH)
                .toList();
        Optional<AlignedTable> best = Optional.empty();
        long least = Long.MAX_VALUE;
        for (int i = 0; i <= longest.size(); i++) {
            Set<TextColumn> beneath = Set.copyOf(longest.subList(0, i));
            List<TextColumn> beside = joined(headings, columns);
            beside.removeAll(beneath);
            if (!beside.isEmpty() && hasRoom(beside, 0)) {
                AlignedTable layout = new AlignedTable(
                        beside,
                        headings.size() - 1,
                        columns.stream().filter(beneath::contains).toList(),
                        List.of(),
                        room());
                long height = layout.height(rows, width);
                long cost = height * (i == 0 && height <= LOW * rows ? 4 : 5);
                if (cost < least) {
                    best = Optional.of(layout);
                    least = cost;
                }
            }
        }
        return best;
    }

    /** Statuses are looked for up and down a column, so that they are never beneath a row that has room for them. */
    private boolean isOfTexts(int at) {
        return !table.columns().get(at).isOfNumbers()
                && table.rows().stream()
                        .map(row -> row.cells().get(at))
                        .allMatch(cell -> !cell.isNumber() && cell.mark().isEmpty());
    }

    private int room() {
        return width - INDENT;
    }

    private boolean hasRoom(List<TextColumn> columns, int bar) {
        return ColumnWidths.least(columns) + (bar == 0 ? 0 : ColumnWidths.GAP + bar) <= room();
    }

    private static List<TextColumn> joined(List<TextColumn> headings, List<TextColumn> columns) {
        List<TextColumn> all = new ArrayList<>(headings);
        all.addAll(columns);
        return all;
    }

    /** The headings of rows, and before them what people call the rows, if that is short. */
    private List<TextColumn> headings() {
        boolean apart = table.rows().stream().allMatch(row -> row.reference().length() <= LONGEST_REFERENCE);
        List<TextColumn> headings = new ArrayList<>();
        headings.add(column("", false, TextColumn.COMFORT, row -> WrappedText.of(apart ? row.reference() : "")));
        headings.add(column(
                table.rowHeading(),
                false,
                width * PER_CENT_OF_HEADINGS / 100,
                row -> WrappedText.of(
                        apart ? row.title().shown() : row.shown(),
                        StatusColours.of(row.title().mark()))));
        headings.removeIf(TextColumn::isEmpty);
        return headings;
    }

    private List<TextColumn> columns(Function<Column, String> names) {
        List<TextColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int at = i;
            Column column = table.columns().get(i);
            boolean right = column.isOfNumbers()
                    || table.rows().stream()
                            .map(row -> row.cells().get(at))
                            .allMatch(cell -> cell.isNumber() || cell.isEmpty());
            columns.add(column(
                    names.apply(column),
                    right,
                    TextColumn.COMFORT,
                    row -> text(row.cells().get(at))));
        }
        return columns;
    }

    private TextColumn column(String name, boolean right, int comfort, Function<Row, WrappedText> text) {
        return new TextColumn(name, right, table.rows().stream().map(text).toList(), comfort, room());
    }

    private static WrappedText text(Cell cell) {
        return WrappedText.of(cell.shown(), StatusColours.of(cell.mark()));
    }
}
