package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.words.GroupingWords;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.StatusMark;
import io.github.promisemodel.rollup.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a table together, with its headings from the labels. */
final class TableBuilder {

    private final Labels labels;
    private final String key;
    private final String caption;
    private String rowHeading = "";
    private FigureTable.Chart chart = FigureTable.Chart.NONE;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> notes = new ArrayList<>();

    TableBuilder(Labels labels, TableId id) {
        this(labels, id.key(), labels.text(id.caption()));
    }

    /** A table by groups, which its caption names. */
    TableBuilder(Labels labels, TableId id, Grouping by) {
        this(labels, id.key(by), labels.text(id.caption(), new GroupingWords(labels).name(by)));
    }

    TableBuilder(Labels labels, String key, String caption) {
        this.labels = labels;
        this.key = key;
        this.caption = caption;
    }

    TableBuilder rowsOf(String heading) {
        rowHeading = labels.text("column." + heading);
        return this;
    }

    TableBuilder rowsOf(Grouping by) {
        rowHeading = new GroupingWords(labels).heading(by);
        return this;
    }

    TableBuilder chart(FigureTable.Chart drawn) {
        chart = drawn;
        return this;
    }

    /** A column of words. */
    TableBuilder column(String name) {
        return column(name, "");
    }

    /** The column of what a measure is of: an entry, an area or the whole plan. */
    TableBuilder ownerColumn() {
        columns.add(new Column(FigureTable.OWNER, labels.text("column.measure-of"), "", Optional.empty()));
        return this;
    }

    /** A column of numbers. */
    TableBuilder column(String name, String unit) {
        columns.add(new Column(name, labels.text("column." + name), unit, Optional.empty()));
        return this;
    }

    /** A column of numbers under words of the plan. */
    TableBuilder ofPlan(String name, String heading, String unit) {
        columns.add(new Column(name, heading, unit, Optional.empty()));
        return this;
    }

    /** A column of how many are of a constant, under its word. */
    TableBuilder column(Enum<?> constant, String unit) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        columns.add(new Column(key, labels.word(constant), unit, Optional.empty()));
        return this;
    }

    /** A column of how many have a status. */
    TableBuilder column(String name, StatusMark mark, String unit) {
        columns.add(new Column(name, mark.word(), unit, Optional.of(mark)));
        return this;
    }

    TableBuilder row(String id, String reference, Cell title, List<Cell> cells) {
        rows.add(new Row(id, reference, title, cells));
        return this;
    }

    TableBuilder row(String id, Cell title, Cell... cells) {
        return row(id, "", title, List.of(cells));
    }

    TableBuilder note(String words) {
        notes.add(Cell.words(words));
        return this;
    }

    TableBuilder note(Cell note) {
        notes.add(note);
        return this;
    }

    /** Leaves out those of some columns that have nothing in any row, of which nobody would miss anything. */
    TableBuilder without(String... few) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (List.of(few).contains(columns.get(i).key()) && isEmpty(i)) {
                remove(i);
            }
        }
        return this;
    }

    private boolean isEmpty(int at) {
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> row.cells().get(at).isEmpty());
    }

    private Column remove(int at) {
        rows.replaceAll(row -> row.without(at));
        return columns.remove(at);
    }

    /** Leaves out every column that has nothing in any row, and says which they are. */
    TableBuilder withoutEmptyColumns() {
        List<String> left = new ArrayList<>();
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (isEmpty(i)) {
                left.add(0, remove(i).heading());
            }
        }
        return left.isEmpty() ? this : note(labels.text("note.empty-columns", labels.list(left)));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    FigureTable build() {
        return new FigureTable(key, caption, rowHeading, chart, columns, rows, notes);
    }
}
