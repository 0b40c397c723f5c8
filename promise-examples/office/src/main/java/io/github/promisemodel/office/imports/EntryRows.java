package io.github.promisemodel.office.imports;

import io.github.promisemodel.office.sheet.CellAddress;
import io.github.promisemodel.office.sheet.SheetCell;
import io.github.promisemodel.office.sheet.SheetGrid;
import io.github.promisemodel.office.sheet.SheetRow;
import io.github.promisemodel.office.sheet.SheetWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a sheet by the entries they are of: headings apart, what is no entry left out, several rows of one entry together. */
final class EntryRows {

    /** The rows of one entry, and the heading they are under. */
    record Rows(Optional<SheetCell> heading, List<SheetRow> rows) {}

    private final MappedSheet map;
    private final SheetColumns columns;
    private final List<Rows> entries = new ArrayList<>();
    private Optional<SheetCell> heading = Optional.empty();

    private EntryRows(MappedSheet map, SheetColumns columns) {
        this.map = map;
        this.columns = columns;
    }

    static List<Rows> of(SheetGrid grid, MappedSheet map, SheetColumns columns) {
        EntryRows rows = new EntryRows(map, columns);
        int first = map.firstRow().orElse(map.headerRow() + map.headerRows());
        for (SheetRow row : grid.rows()) {
            if (row.number() >= first && !row.isBlank() && !rows.isSkipped(row)) {
                rows.add(row);
            }
        }
        return rows.entries;
    }

    private void add(SheetRow row) {
        List<SheetCell> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (map.areaFrom() == AreaSource.HEADING && filled.size() == 1) {
            heading = Optional.of(filled.get(0));
            return;
        }
        boolean goesOn = map.continued()
                && !entries.isEmpty()
                && entries.get(entries.size() - 1).heading().equals(heading)
                && isEmpty(row, SheetField.ID)
                && isEmpty(row, SheetField.REFERENCE)
                && isEmpty(row, SheetField.TITLE);
        if (goesOn) {
            entries.get(entries.size() - 1).rows().add(row);
        } else {
            entries.add(new Rows(heading, new ArrayList<>(List.of(row))));
        }
    }

    /** Whether a row shows nothing of its own in a column: a cell merged with the row above is that row's. */
    private boolean isEmpty(SheetRow row, SheetField field) {
        return columns.of(field).stream()
                .allMatch(column ->
                        row.find(column.index()).map(SheetCell::isBlank).orElse(true));
    }

    private boolean isSkipped(SheetRow row) {
        return map.skip().stream().anyMatch(rule -> isSkipped(row, rule));
    }

    private static boolean isSkipped(SheetRow row, SkippedRows rule) {
        Optional<SheetCell> cell = rule.column().isPresent()
                ? row.find(CellAddress.columnOf(rule.column().get()))
                : row.cells().stream().filter(each -> !each.isBlank()).findFirst();
        String words = cell.map(found -> SheetWords.plain(found.text())).orElse("");
        return rule.startsWith().stream().anyMatch(start -> words.startsWith(SheetWords.plain(start)));
    }
}
