package io.github.promisemodel.reports.same;

import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The place of a figure in a report: a table, a row, which is named by its id or by its number such as {@code #1}, a column. */
record Figure(String table, String row, String column) {

    static String number(int number) {
        return "#" + number;
    }

    /** Every figure of some tables, under every name that its row has. */
    static Map<Figure, String> of(List<FigureTable> tables) {
        Map<Figure, String> figures = new LinkedHashMap<>();
        for (FigureTable table : tables) {
            Map<String, Integer> kinds = new HashMap<>();
            Map<String, Integer> ids = new HashMap<>();
            table.rows().forEach(row -> ids.merge(row.id(), 1, Integer::sum));
            boolean isAgainst =
                    table.columns().stream().anyMatch(column -> column.key().equals("against"));
            for (int i = 0; i < table.rows().size(); i++) {
                Row row = table.rows().get(i);
                List<String> names = new ArrayList<>(List.of(number(i + 1)));
                if (ids.get(row.id()) == 1) {
                    names.add(row.id());
                }
                String against = isAgainst ? table.cell(row, "against").text() : "";
                names.add(against + number(kinds.merge(against, 1, Integer::sum)));
                for (String name : names) {
                    for (int k = 0; k < table.columns().size(); k++) {
                        figures.put(
                                new Figure(
                                        table.key(),
                                        name,
                                        table.columns().get(k).key()),
                                row.cells().get(k).text());
                    }
                }
            }
        }
        return figures;
    }
}
