package io.github.promisemodel.office.workbook;

import io.github.promisemodel.office.sheet.CellKind;
import io.github.promisemodel.office.sheet.SheetCell;
import io.github.promisemodel.office.sheet.SheetFile;
import io.github.promisemodel.office.sheet.SheetGrid;
import io.github.promisemodel.office.sheet.SheetRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet as texts, whatever it was read from: numbers in plain digits, days as {@code 2021-09-22}, texts as they are.
 *
 * @param name its name
 * @param rows its rows, those of nothing too, with a text for each cell; nothing for an empty one
 */
public record SheetText(String name, List<List<String>> rows) {

    /**
     * The sheets of a file.
     *
     * @param file the file
     * @return its sheets, in order
     */
    public static List<SheetText> of(SheetFile file) {
        return file.grids().stream().map(SheetText::of).toList();
    }

    private static SheetText of(SheetGrid grid) {
        List<List<String>> rows = new ArrayList<>();
        for (SheetRow row : grid.rows()) {
            while (rows.size() < row.number() - 1) {
                rows.add(List.of());
            }
            List<String> cells = new ArrayList<>();
            for (SheetCell cell : row.cells()) {
                while (cells.size() < cell.column()) {
                    cells.add("");
                }
                cells.add(text(cell));
            }
            rows.add(cells);
        }
        return new SheetText(grid.name(), rows);
    }

    /** Without the zeros behind the point, which a spreadsheet does not keep. */
    private static String digits(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String text(SheetCell cell) {
        if (cell.kind() == CellKind.DATE) {
            return cell.date().map(LocalDate::toString).orElse(cell.text());
        }
        return cell.number().map(SheetText::digits).orElse(cell.text());
    }
}
