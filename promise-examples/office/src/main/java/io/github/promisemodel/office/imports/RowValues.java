package io.github.promisemodel.office.imports;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.office.sheet.CellKind;
import io.github.promisemodel.office.sheet.SheetCell;
import io.github.promisemodel.office.sheet.SheetGrid;
import io.github.promisemodel.office.sheet.SheetRow;
import io.github.promisemodel.office.sheet.SheetWords;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.TextLimits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cells of one entry as values; what cannot be read is rejected, and the entry with it. */
final class RowValues {

    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SheetGrid grid;
    private final SheetMap map;
    private final MappedSheet sheet;
    private final SheetColumns columns;
    private final EntryRows.Rows rows;
    private final ImportReport report;
    private boolean rejected;

    RowValues(
            SheetGrid grid,
            SheetMap map,
            MappedSheet sheet,
            SheetColumns columns,
            EntryRows.Rows rows,
            ImportReport report) {
        this.grid = grid;
        this.map = map;
        this.sheet = sheet;
        this.columns = columns;
        this.rows = rows;
        this.report = report;
    }

    boolean isRejected() {
        return rejected;
    }

    String sheetName() {
        return grid.name();
    }

    MappedSheet sheet() {
        return sheet;
    }

    SheetMap map() {
        return map;
    }

    SheetColumns columns() {
        return columns;
    }

    int firstRow() {
        return rows.rows().get(0).number();
    }

    Optional<SheetCell> heading() {
        return rows.heading();
    }

    void reject(SheetCell cell, String message) {
        rejected = true;
        report.reject(grid.name(), cell, message);
    }

    void rejectRow(SheetField field, String message) {
        rejected = true;
        report.reject(
                grid.name(),
                firstRow(),
                columns.find(field).map(SheetColumns.Found::index).orElse(-1),
                message);
    }

    // ------------------------------------------------------------------------

    /** What the cells of a column show, those of rows that go on included; one with an error is rejected. */
    List<SheetCell> cells(SheetColumns.Found column) {
        List<SheetCell> shown = new ArrayList<>();
        for (SheetRow row : rows.rows()) {
            Optional<SheetCell> cell = grid.findShown(row.number(), column.index());
            if (cell.isPresent() && !cell.get().isBlank() && !shown.contains(cell.get())) {
                if (cell.get().kind() == CellKind.ERROR) {
                    rejectError(cell.get());
                } else {
                    shown.add(cell.get());
                }
            }
        }
        return shown;
    }

    private void rejectError(SheetCell cell) {
        reject(
                cell,
                cell.text().isEmpty()
                        ? "is a formula whose result is not saved; open the file in a spreadsheet and save it"
                        : "is an error of the spreadsheet; mend its formula, or write the value");
    }

    Optional<SheetCell> cell(SheetField field) {
        return columns.find(field).flatMap(this::cell);
    }

    Optional<SheetCell> cell(SheetColumns.Found column) {
        return cells(column).stream().findFirst();
    }

    /** A text; of several rows a line each. */
    Optional<String> text(SheetField field) {
        return text(field, TextLimits.TEXT);
    }

    Optional<String> note(SheetField field) {
        return text(field, TextLimits.NOTE);
    }

    private Optional<String> text(SheetField field, int most) {
        List<SheetCell> cells = columns.find(field).map(this::cells).orElse(List.of());
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        String text = cells.stream().map(SheetCell::words).collect(Collectors.joining("\n"));
        if (text.length() > most) {
            reject(cells.get(0), "has " + text.length() + " characters, more than " + most + "; shorten it");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    boolean isNoValue(SheetCell cell) {
        String words = SheetWords.plain(cell.text());
        return map.noValue().stream().anyMatch(none -> SheetWords.plain(none).equals(words));
    }

    boolean isUndated(SheetCell cell) {
        String words = SheetWords.plain(cell.text());
        return map.undated().stream().anyMatch(each -> SheetWords.plain(each).equals(words));
    }

    // ------------------------------------------------------------------------

    Optional<PartialDate> date(SheetField field) {
        return cell(field).filter(cell -> !isNoValue(cell)).flatMap(this::date);
    }

    /** The date of a cell; one that is none in the forms of the map is rejected. */
    Optional<PartialDate> date(SheetCell cell) {
        Optional<PartialDate> date = findDate(cell);
        if (date.isEmpty()) {
            reject(
                    cell,
                    cell.kind() == CellKind.NUMBER
                            ? "is a number, not a date; give the cell a format of dates" + forms()
                            : "is not a date" + forms());
        }
        return date;
    }

    private String forms() {
        return map.dates().isEmpty()
                ? "; say in the map, in dates, how dates are written"
                : "; the map has "
                        + map.dates().stream().map(DateForm::toString).collect(Collectors.joining(", "))
                        + ", and dates of the spreadsheet";
    }

    Optional<PartialDate> findDate(SheetCell cell) {
        if (cell.date().isPresent()) {
            return cell.date().map(PartialDate::of);
        }
        return cell.kind() == CellKind.PERCENT ? Optional.empty() : findDate(cell.text());
    }

    Optional<PartialDate> findDate(String text) {
        return map.dates().stream().flatMap(form -> form.find(text).stream()).findFirst();
    }

    // ------------------------------------------------------------------------

    Optional<Amount> amount(SheetField field) {
        return cell(field).flatMap(this::amount);
    }

    /** The number of a cell; a percentage is told per hundred. One that is none is rejected. */
    Optional<Amount> amount(SheetCell cell) {
        if (isNoValue(cell)) {
            return Optional.empty();
        }
        try {
            return Optional.of(findAmount(cell));
        } catch (IllegalArgumentException e) {
            reject(cell, "is not a number; write one such as 1721, 80.5, over 70 or 45%, or list the words in noValue");
            return Optional.empty();
        }
    }

    private static Amount findAmount(SheetCell cell) {
        if (cell.number().isPresent()) {
            BigDecimal number = cell.number().get();
            return Amount.of(cell.kind() == CellKind.PERCENT ? plain(number.multiply(HUNDRED)) : plain(number));
        }
        String text = SheetWords.plain(cell.text());
        int start = text.lastIndexOf(' ') + 1;
        String digits = text.substring(start);
        if (digits.equals("%")) {
            return findAmount(SheetCell.text(cell.row(), cell.column(), text.replace(" %", "%")));
        }
        digits = digits.startsWith("\u00a3") ? digits.substring(1) : digits;
        digits = digits.endsWith("%") ? digits.substring(0, digits.length() - 1) : digits;
        text = text.substring(0, start) + (THOUSANDS.matcher(digits).matches() ? digits.replace(",", "") : digits);
        return Amount.parse(text);
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    Optional<Integer> percentComplete() {
        Optional<SheetCell> cell = cell(SheetField.PERCENT_COMPLETE).filter(found -> !isNoValue(found));
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            Amount amount = findAmount(cell.get());
            int percent = amount.number().intValueExact();
            if (amount.isExact() && percent >= 0 && percent <= 100) {
                return Optional.of(percent);
            }
        } catch (ArithmeticException | IllegalArgumentException e) {
            // rejected below, as one that is too large is
        }
        reject(cell.get(), "is not a whole percentage from 0 to 100; write one such as 45 or 45%");
        return Optional.empty();
    }
}
