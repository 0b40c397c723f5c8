package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A table of the report with the rows of a few things, and without what a page about these says once. */
final class ExcerptTable {

    /** What is read of entries in a list of them; the page of each has the rest. */
    private static final Set<String> OF_LIST = Set.of("area", "status", "owner", "due");

    private static final Set<String> SAID_BY_PAGE = Set.of("area", "kind");

    /** What a list of entries is called, by its table. */
    private static final Map<String, String> CAPTIONS = Map.of(
            TableId.EVERY_ACTION.key(), "section.actions",
            TableId.EVERY_BENEFIT.key(), "section.benefits");

    private final Labels labels;

    /** How it is said which columns have no values, which is of no use where there are few rows. */
    private final String emptyColumns;

    ExcerptTable(Labels labels) {
        this.labels = labels;
        this.emptyColumns = labels.text("note.empty-columns", "\n").split("\n")[0];
    }

    FigureTable of(FigureTable table, Set<String> rows) {
        FigureTable some = table.only(rows);
        if (CAPTIONS.containsKey(table.key())) {
            return with(some, OF_LIST::contains);
        }
        return TableId.find(table.key())
                        .filter(id -> id.isOf(SectionId.STORIES))
                        .isPresent()
                ? ofOne(with(some, key -> !SAID_BY_PAGE.contains(key)))
                : with(some, key -> true);
    }

    /** With those of some columns that have a value, and no notes but of values. */
    private FigureTable with(FigureTable table, Predicate<String> columns) {
        boolean isOfLines = table.chart() == FigureTable.Chart.LINES; // whose columns are read by name
        int[] kept = IntStream.range(0, table.columns().size())
                .filter(i -> isOfLines
                        || columns.test(table.columns().get(i).key())
                                && table.rows().stream()
                                        .anyMatch(row ->
                                                !row.cells().get(i).shown().isEmpty()))
                .toArray();
        return new FigureTable(
                table.key(),
                Optional.ofNullable(CAPTIONS.get(table.key())).map(labels::text).orElse(table.caption()),
                table.rowHeading(),
                table.chart(),
                IntStream.of(kept).mapToObj(table.columns()::get).toList(),
                table.rows().stream().map(row -> with(row, kept)).toList(),
                table.rows().isEmpty()
                        ? List.of()
                        : table.notes().stream()
                                .filter(note -> !note.shown().startsWith(emptyColumns))
                                .toList(),
                table.captions());
    }

    private static Row with(Row row, int[] kept) {
        List<Cell> cells = IntStream.of(kept).mapToObj(row.cells()::get).toList();
        return new Row(row.id(), row.reference(), row.title(), cells);
    }

    /** All rows are of the page's entry: the first column tells them apart, if there is another. */
    private static FigureTable ofOne(FigureTable table) {
        if (table.columns().isEmpty()) {
            return new FigureTable(
                    table.key(), table.caption(), "", table.chart(), List.of(), List.of(), List.of(), List.of());
        }
        int width = table.columns().size();
        if (width == 1) {
            return table; // a table of headings alone has no cells
        }
        return new FigureTable(
                table.key(),
                table.caption(),
                table.columns().get(0).heading(),
                table.chart(),
                table.columns().subList(1, width),
                table.rows().stream()
                        .map(row ->
                                new Row("", "", row.cells().get(0), row.cells().subList(1, width)))
                        .toList(),
                table.notes(),
                table.captions());
    }
}
