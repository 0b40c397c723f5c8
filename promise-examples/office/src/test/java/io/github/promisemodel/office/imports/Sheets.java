package io.github.promisemodel.office.imports;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.office.sheet.SheetCell;
import io.github.promisemodel.office.sheet.SheetFile;
import io.github.promisemodel.office.sheet.SheetFormat;
import io.github.promisemodel.office.sheet.SheetGrid;
import io.github.promisemodel.office.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;

/** Small sheets and maps for tests. */
final class Sheets {

    static final String PLAN =
            "\"format\": \"promise-sheet-map/1\", \"plan\": { \"id\": \"northmoor-2024-27\", \"council\": \"northmoor\","
                    + " \"title\": \"A made-up plan\", \"period\": { \"start\": \"2024-04\", \"end\": \"2027-03\" } }";

    static final String SCHEME =
            "\"statusScheme\": { \"actions\": [ { \"words\": [\"On track\"], \"status\": \"ON_TARGET\" },"
                    + " { \"words\": [\"Done\"], \"status\": \"COMPLETE\" } ],"
                    + " \"benefits\": [ { \"words\": [\"Realised\"], \"status\": \"BLUE\" } ] }";

    private Sheets() {}

    /** A sheet of texts, with an empty text for an empty cell; its rows are numbered from 1. */
    static SheetGrid grid(String name, String... lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(List.of(line.split("\\|", -1)));
        }
        return grid(name, rows);
    }

    static SheetGrid grid(String name, List<List<String>> rows) {
        List<SheetRow> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<SheetCell> cells = new ArrayList<>();
            for (int column = 0; column < rows.get(i).size(); column++) {
                if (!rows.get(i).get(column).isEmpty()) {
                    cells.add(SheetCell.text(i + 1, column, rows.get(i).get(column)));
                }
            }
            if (!cells.isEmpty()) {
                read.add(new SheetRow(i + 1, cells));
            }
        }
        return SheetGrid.of(name, read);
    }

    static SheetFile file(SheetGrid... grids) {
        return new SheetFile(SheetFormat.CSV, List.of(grids));
    }

    /** A map of actions whose columns are those fields, by the letters of their places. */
    static String columns(String... fields) {
        StringBuilder columns = new StringBuilder("\"columns\": [");
        for (int i = 0; i < fields.length; i++) {
            columns.append(i == 0 ? "" : ", ")
                    .append("{ \"column\": \"")
                    .append((char) ('A' + i))
                    .append("\", \"field\": \"")
                    .append(fields[i])
                    .append("\" }");
        }
        return columns + "]";
    }

    static SheetMap map(String top, String sheet) {
        return PlanJson.DEFAULT
                .read("{ " + PLAN + ", " + top + ", \"sheets\": [ { " + sheet + " } ] }", SheetMapTables.MAP)
                .orThrow();
    }
}
