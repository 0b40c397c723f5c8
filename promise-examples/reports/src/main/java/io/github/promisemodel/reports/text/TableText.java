package io.github.promisemodel.reports.text;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.StatusMark;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as text: its columns side by side, with bars at the right where there is room for them. Where the words above columns of
 * counts have no room, the letters of their statuses stand there, with a key. Where there is no room for that either, or texts
 * would be tall and narrow, its rows are one beneath the other.
 */
final class TableText {

    private static final int INDENT = 2;
    private static final int SHORTEST_BAR = 16;
    private static final int LONGEST_BAR = 40;

    /** A column that has this is not made narrower for a bar. */
    private static final int ENOUGH = 34;

    /** Rows of more lines than this, one with another, read better one beneath the other. */
    private static final int TALL = 5;

    private static final int LONGEST_REFERENCE = 10;

    private final FigureTable table;
    private final TextStyle style;
    private final int room;
    private final CountBars bars;

    TableText(FigureTable table, TextStyle style) {
        this.table = table;
        this.style = style;
        room = style.width() - INDENT;
        bars = new CountBars(table, style);
    }

    void addTo(TextLines out) {
        out.paragraph(0, WrappedText.of(table.caption(), Colour.BOLD));
        if (!table.rows().isEmpty()) {
            addRows(out);
        }
        table.notes().forEach(note -> out.paragraph(INDENT, text(note)));
    }

    private void addRows(TextLines out) {
        List<TextColumn> words = columns(false);
        int least = ColumnWidths.least(words);
        int bar = bars.isEmpty() ? 0 : ColumnWidths.GAP + SHORTEST_BAR;
        if (least + bar <= room && bar > 0) {
            addAligned(out, words, true);
        } else if (least <= room && (table.columns().size() < 2 || !isTall(words))) {
            addAligned(out, words, false);
        } else {
            List<TextColumn> letters = columns(true);
            int leastWithLetters = ColumnWidths.least(letters);
            if (table.chart() == FigureTable.Chart.COLUMNS && leastWithLetters <= room) {
                addAligned(out, letters, bar > 0 && leastWithLetters + bar <= room);
            } else {
                addStacked(out);
            }
        }
    }

    private boolean isTall(List<TextColumn> columns) {
        int rows = table.rows().size();
        long height = new AlignedTable(columns, ColumnWidths.within(columns, room), List.of()).height(rows);
        return height > (long) TALL * rows;
    }

    private void addAligned(TextLines out, List<TextColumn> columns, boolean drawn) {
        List<List<Span>> drawings = List.of();
        int rest = room;
        if (drawn) {
            int wanted = ColumnWidths.GAP * columns.size();
            for (TextColumn column : columns) {
                wanted += Math.max(column.least(), Math.min(column.natural(), ENOUGH));
            }
            int length = Math.min(LONGEST_BAR, Math.max(SHORTEST_BAR, room - wanted));
            drawings = bars.drawn(length);
            rest = room - ColumnWidths.GAP - length;
        }
        boolean letters = drawn && table.chart() == FigureTable.Chart.COLUMNS;
        new AlignedTable(columns, ColumnWidths.within(columns, rest), drawings)
                .addTo(out, INDENT, table.rows().size());
        if (letters) {
            addKey(out);
        }
    }

    /** What the letters of a strip mean. */
    private void addKey(TextLines out) {
        List<String> key = new ArrayList<>();
        for (StatusMark mark : bars.marks()) {
            key.add(mark.letter() + "\u00a0" + mark.word().replace(' ', '\u00a0'));
        }
        out.paragraph(INDENT, WrappedText.of(String.join(", ", key)));
    }

    private void addStacked(TextLines out) {
        List<WrappedText> titles = new ArrayList<>();
        for (Row row : table.rows()) {
            titles.add(WrappedText.of(withReference(row), Colour.BOLD));
        }
        List<TextColumn> columns = new ArrayList<>();
        List<WrappedText> labels = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(column(i, false));
            labels.add(WrappedText.of(table.columns().get(i).heading() + ":"));
        }
        new StackedRows(titles, columns, labels).addTo(out, INDENT);
    }

    private static String withReference(Row row) {
        String title = row.title().shown();
        return row.reference().isEmpty() ? title : row.reference() + " " + title;
    }

    /** The headings of rows, what people call them in a column before that, and the columns. */
    private List<TextColumn> columns(boolean letters) {
        boolean apart = table.rows().stream().allMatch(row -> row.reference().length() <= LONGEST_REFERENCE);
        List<TextColumn> columns = new ArrayList<>();
        if (apart && table.rows().stream().anyMatch(row -> !row.reference().isEmpty())) {
            columns.add(new TextColumn(
                    WrappedText.EMPTY,
                    false,
                    table.rows().stream()
                            .map(row -> WrappedText.of(row.reference()))
                            .toList(),
                    room));
        }
        columns.add(new TextColumn(
                WrappedText.of(table.rowHeading(), Colour.BOLD),
                false,
                table.rows().stream()
                        .map(row -> WrappedText.of(
                                apart ? row.title().shown() : withReference(row),
                                StatusColours.of(row.title().mark())))
                        .toList(),
                room));
        columns.removeIf(TextColumn::isEmpty);
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(column(i, letters));
        }
        return columns;
    }

    private TextColumn column(int at, boolean letters) {
        Column column = table.columns().get(at);
        String heading = column.mark()
                .filter(mark -> letters)
                .map(mark -> String.valueOf(mark.letter()))
                .orElse(column.heading());
        boolean right = column.isOfNumbers()
                || table.rows().stream()
                        .map(row -> row.cells().get(at))
                        .allMatch(cell -> cell.isNumber() || cell.isEmpty());
        return new TextColumn(
                WrappedText.of(heading, Colour.BOLD),
                right,
                table.rows().stream().map(row -> text(row.cells().get(at))).toList(),
                room);
    }

    private static WrappedText text(Cell cell) {
        return WrappedText.of(cell.shown(), StatusColours.of(cell.mark()));
    }
}
