package io.github.promisemodel.office.imports;

import io.github.promisemodel.office.sheet.CellAddress;
import io.github.promisemodel.office.sheet.SheetCell;
import io.github.promisemodel.office.sheet.SheetGrid;
import io.github.promisemodel.office.sheet.SheetWords;
import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the columns of a map are in a sheet: found by their headers, or by their letters. */
final class SheetColumns {

    /** A column of a map and where it is. */
    record Found(int index, MappedColumn mapped) {}

    private final Map<SheetField, List<Found>> byField = new EnumMap<>(SheetField.class);

    private SheetColumns() {}

    /** Finds them; one that is not there, or there twice, is rejected. */
    static SheetColumns of(SheetGrid grid, MappedSheet map, ImportReport report) {
        SheetColumns columns = new SheetColumns();
        Map<String, List<Integer>> headers = headers(grid, map.headerRow(), map.headerRows());
        for (MappedColumn mapped : map.columns()) {
            columns.find(grid, map, mapped, headers, report)
                    .ifPresent(index -> columns.byField
                            .computeIfAbsent(mapped.field(), field -> new ArrayList<>())
                            .add(new Found(index, mapped)));
        }
        return columns;
    }

    private Optional<Integer> find(
            SheetGrid grid,
            MappedSheet map,
            MappedColumn mapped,
            Map<String, List<Integer>> headers,
            ImportReport report) {
        if (mapped.column().isPresent()) {
            int index = CellAddress.columnOf(mapped.column().get());
            if (index < 0) {
                report.reject(
                        grid.name(),
                        0,
                        -1,
                        "the map has a column "
                                + MessageText.quoted(mapped.column().get())
                                + ", which is not the letters of one; write A to XFD");
                return Optional.empty();
            }
            return Optional.of(index);
        }
        String header = mapped.header().orElseThrow();
        List<Integer> found = headers.getOrDefault(SheetWords.plain(header), List.of());
        if (found.isEmpty()) {
            report.reject(
                    grid.name(),
                    map.headerRow(),
                    -1,
                    "no column has the header " + MessageText.quoted(header, '"') + "; the headers there are: "
                            + MessageText.list(headers.keySet()));
            return Optional.empty();
        }
        if (found.size() > 1) {
            report.reject(
                    grid.name(),
                    map.headerRow(),
                    found.get(1),
                    "the header " + MessageText.quoted(header, '"') + " is here and in column "
                            + CellAddress.column(found.get(0)) + "; give the letters of the one in the map");
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    /** The columns by their headers as they are compared; merged cells count for each of their columns. */
    static Map<String, List<Integer>> headers(SheetGrid grid, int firstRow, int rows) {
        Map<String, List<Integer>> headers = new LinkedHashMap<>();
        for (int column = 0; column < grid.width(); column++) {
            String header = header(grid, firstRow, rows, column);
            if (!header.isEmpty()) {
                headers.computeIfAbsent(SheetWords.plain(header), words -> new ArrayList<>())
                        .add(column);
            }
        }
        return headers;
    }

    /** The header of a column: what its rows show, with a stroke between, and nothing twice. */
    static String header(SheetGrid grid, int firstRow, int rows, int column) {
        List<String> parts = new ArrayList<>();
        for (int row = firstRow; row < firstRow + rows; row++) {
            String part = grid.findShown(row, column).map(SheetCell::words).orElse("");
            if (!part.isEmpty() && !parts.contains(part)) {
                parts.add(part);
            }
        }
        return String.join(" / ", parts);
    }

    List<Found> of(SheetField field) {
        return byField.getOrDefault(field, List.of());
    }

    /** The first column of a field that is of no one period. */
    Optional<Found> find(SheetField field) {
        return of(field).stream()
                .filter(found -> found.mapped().period().isEmpty())
                .findFirst();
    }

    boolean has(SheetField field) {
        return byField.containsKey(field);
    }
}
