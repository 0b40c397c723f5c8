package io.github.promisemodel.office.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a sheet while they are read; what is over a limit is refused as soon as it is met. */
final class SheetRows {

    /** More digits than that are noise of how a spreadsheet keeps numbers. */
    private static final MathContext SHOWN = new MathContext(15);

    /** How many digits a number may have in plain writing. */
    private static final int MOST_DIGITS = 400;

    private final SheetLimits limits;
    private final List<SheetGrid> grids = new ArrayList<>();
    private int rowsRead;
    private int cellsRead;
    private String name = "";
    private List<SheetRow> rows = new ArrayList<>();
    private List<SheetCell> cells = new ArrayList<>();
    private List<MergedCells> merged = new ArrayList<>();
    private int number;

    SheetRows(SheetLimits limits) {
        this.limits = limits;
    }

    void startSheet(String named) {
        name = named;
        rows = new ArrayList<>();
        merged = new ArrayList<>();
        number = 0;
    }

    void startRow(int next) {
        number = next;
        cells = new ArrayList<>();
        if (++rowsRead > limits.rows()) {
            throw refused(
                    -1, "there are more than " + limits.rows() + " rows; import fewer at a time, or delete empty ones");
        }
    }

    void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new SheetRow(number, cells));
        }
    }

    void endSheet() {
        grids.add(new SheetGrid(name, rows, merged, limits.cells()));
    }

    List<SheetGrid> grids() {
        return List.copyOf(grids);
    }

    int row() {
        return number;
    }

    void merge(MergedCells range) {
        if (merged.size() >= limits.rows()) {
            throw refused(-1, "more than " + limits.rows() + " groups of cells are merged; take the merging away");
        }
        merged.add(range);
    }

    void add(SheetCell cell) {
        if (cell.column() < 0 || cell.column() >= limits.columns()) {
            throw refused(
                    -1, "a cell is past column " + CellAddress.column(limits.columns() - 1) + ", the last of a sheet");
        }
        if (!cells.isEmpty() && cells.get(cells.size() - 1).column() >= cell.column()) {
            throw refused(
                    cell.column(), "the cells of this row are out of order; save the file again in a spreadsheet");
        }
        if (++cellsRead > limits.cells()) {
            throw refused(cell.column(), "there are more than " + limits.cells() + " cells; import fewer at a time");
        }
        cells.add(cell);
    }

    void addText(int column, String text, boolean formula) {
        add(new SheetCell(number, column, CellKind.TEXT, text, Optional.empty(), Optional.empty(), formula));
    }

    void addError(int column, String text, boolean formula) {
        add(new SheetCell(number, column, CellKind.ERROR, text, Optional.empty(), Optional.empty(), formula));
    }

    void addBoolean(int column, boolean value, boolean formula) {
        add(new SheetCell(
                number,
                column,
                CellKind.BOOLEAN,
                value ? "TRUE" : "FALSE",
                Optional.empty(),
                Optional.empty(),
                formula));
    }

    void addDate(int column, LocalDate date, String text, boolean formula) {
        add(new SheetCell(number, column, CellKind.DATE, text, Optional.empty(), Optional.of(date), formula));
    }

    void addNumber(int column, CellKind kind, BigDecimal value, String text, boolean formula) {
        add(new SheetCell(number, column, kind, text, Optional.of(value), Optional.empty(), formula));
    }

    /** The number of a text of a file, with the digits that a spreadsheet would show; empty if it is none, or too long. */
    static Optional<BigDecimal> number(String text) {
        try {
            BigDecimal exact = new BigDecimal(text.strip());
            if (Math.abs((long) exact.scale()) > MOST_DIGITS || exact.precision() > MOST_DIGITS) {
                return Optional.empty();
            }
            BigDecimal shown = exact.precision() > SHOWN.getPrecision()
                    ? exact.round(SHOWN).stripTrailingZeros()
                    : exact;
            return Optional.of(shown.scale() < 0 ? shown.setScale(0) : shown);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private SheetException refused(int column, String message) {
        return new SheetException(new SheetProblem(name, number, column, message));
    }
}
