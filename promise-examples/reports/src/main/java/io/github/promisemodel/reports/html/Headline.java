package io.github.promisemodel.reports.html;

import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;

/**
 * A figure that stands first.
 *
 * @param id its name, such as {@code actions-complete}
 * @param title what it counts, with the mark of the status that it counts
 * @param figure the figure, such as "8 to 15"
 * @param of what it is out of, such as "of 31"
 * @param share its share, such as "26% to 48%"; empty where it is out of nothing
 * @param meaning what its colour means in the plan; empty where it is of no colour
 */
public record Headline(String id, Cell title, String figure, String of, String share, Cell meaning) {

    /** The figures of a headline's table. */
    static List<Headline> of(FigureTable table, Labels labels) {
        return table.rows().stream().map(row -> of(table, row, labels)).toList();
    }

    private static Headline of(FigureTable table, Row row, Labels labels) {
        return new Headline(
                row.id(),
                row.title(),
                range(table.cell(row, "least"), table.cell(row, "most"), labels),
                labels.text("page.out-of", table.cell(row, "of").shown()),
                range(table.cell(row, "least-share"), table.cell(row, "most-share"), labels),
                table.cell(row, "meaning"));
    }

    private static String range(Cell least, Cell most, Labels labels) {
        return least.equals(most) ? least.shown() : labels.text("page.range", least.shown(), most.shown());
    }
}
