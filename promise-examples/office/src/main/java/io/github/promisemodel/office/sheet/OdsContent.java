package io.github.promisemodel.office.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The content of an OpenDocument spreadsheet while it is read. Rows and cells that are repeated are counted before they are made. */
final class OdsContent {

    private static final String LINKS =
            "it has links to other files; break the links, or copy the values into a new spreadsheet";

    /** What is not shown in a cell, or not shown any more. */
    private static final Set<String> PASSED_OVER =
            Set.of("annotation", "tracked-changes", "forms", "shapes", "ruby-text");

    private static final int LAST_ROW = 1_048_576;

    private final XMLStreamReader in;
    private final SheetLimits limits;
    private final SheetRows rows;
    private final OdsText text = new OdsText();

    OdsContent(XMLStreamReader in, SheetLimits limits) {
        this.in = in;
        this.limits = limits;
        this.rows = new SheetRows(limits);
    }

    List<SheetGrid> read() throws XMLStreamException {
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                if (in.getLocalName().equals("table") && isOf("table")) {
                    readTable();
                } else {
                    passOverOrRefuse();
                }
            }
        }
        return rows.grids();
    }

    private boolean isOf(String vocabulary) {
        String namespace = in.getNamespaceURI();
        return namespace != null && namespace.contains(":" + vocabulary + ":");
    }

    private @Nullable String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The office's own attribute of a name; LibreOffice has others of the same name. */
    private @Nullable String officeAttribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            if (in.getAttributeLocalName(i).equals(name) && namespace != null && namespace.contains(":office:")) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    private int repeated(String name) {
        int times = XlsxFormats.number(attribute(name));
        return Math.max(1, times);
    }

    private void passOverOrRefuse() throws XMLStreamException {
        String name = in.getLocalName();
        if (isOf("table") && (name.equals("table-source") || name.equals("cell-range-source"))) {
            throw new SheetException(LINKS);
        }
        if (PASSED_OVER.contains(name)) {
            passOver();
        }
    }

    private void passOver() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void readTable() throws XMLStreamException {
        String name = attribute("name");
        rows.startSheet(name == null ? "" : name);
        int number = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("table") && isOf("table")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (in.getLocalName().equals("table-row")) {
                    number += readRow(number + 1);
                } else {
                    passOverOrRefuse();
                }
            }
        }
        rows.endSheet();
    }

    /** Reads a row, and gives how often it is repeated. */
    private int readRow(int number) throws XMLStreamException {
        int times = repeated("number-rows-repeated");
        List<SheetCell> cells = new ArrayList<>();
        int column = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("table-row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (in.getLocalName().equals("table-cell") || in.getLocalName().equals("covered-table-cell")) {
                    column = readCell(number, column, cells);
                } else {
                    passOverOrRefuse();
                }
            }
        }
        if (!cells.isEmpty()) {
            repeatRow(number, times, cells);
        }
        return Math.min(times, LAST_ROW);
    }

    private void repeatRow(int number, int times, List<SheetCell> cells) {
        for (int i = 0; i < times; i++) {
            rows.startRow(number + i);
            for (SheetCell cell : cells) {
                rows.add(
                        i == 0
                                ? cell
                                : new SheetCell(
                                        number + i,
                                        cell.column(),
                                        cell.kind(),
                                        cell.text(),
                                        cell.number(),
                                        cell.date(),
                                        cell.isFormula()));
            }
            rows.endRow();
        }
    }

    /** Reads a cell, and gives the column behind it and those that repeat it. */
    private int readCell(int row, int column, List<SheetCell> cells) throws XMLStreamException {
        int times = repeated("number-columns-repeated");
        String formula = attribute("formula");
        if (formula != null && (formula.contains("'file:") || formula.contains("'http"))) {
            throw new SheetException(LINKS);
        }
        boolean isError = "error".equals(errorType());
        String type = officeAttribute("value-type");
        String value = officeAttribute("value");
        String date = officeAttribute("date-value");
        String truth = officeAttribute("boolean-value");
        merge(row, column);
        boolean covered = in.getLocalName().startsWith("covered");
        String shown = text.read(in, limits.inflatedBytes());
        if (shown.isEmpty() && value == null && date == null && truth == null && !isError || covered) {
            return Math.min(column + times, CellAddress.LAST_COLUMN + 1);
        }
        if ((long) column + times > limits.columns()) {
            throw new SheetException("row " + row + ": a cell is past column "
                    + CellAddress.column(limits.columns() - 1) + ", the last of a sheet");
        }
        for (int i = 0; i < times; i++) {
            cells.add(cell(
                    row, column + i, isError ? "error" : type, value == null ? date : value, shown, formula != null));
            if (cells.size() > limits.columns()) {
                throw new SheetException("row " + row + ": there are more cells than a sheet has columns");
            }
        }
        return column + times;
    }

    private @Nullable String errorType() {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            if (in.getAttributeLocalName(i).equals("value-type") && namespace != null && namespace.contains("calc")) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    private void merge(int row, int column) {
        int columns = repeated("number-columns-spanned");
        int down = repeated("number-rows-spanned");
        if (columns > 1 || down > 1) {
            int lastColumn = Math.min(CellAddress.LAST_COLUMN, column + Math.min(columns, limits.columns()) - 1);
            rows.merge(new MergedCells(row, column, row + Math.min(down, LAST_ROW) - 1, lastColumn));
        }
    }

    private static SheetCell cell(
            int row, int column, @Nullable String type, @Nullable String value, String shown, boolean formula) {
        if ("error".equals(type)) {
            return new SheetCell(row, column, CellKind.ERROR, shown, Optional.empty(), Optional.empty(), formula);
        }
        if ("boolean".equals(type)) {
            return new SheetCell(row, column, CellKind.BOOLEAN, shown, Optional.empty(), Optional.empty(), formula);
        }
        if ("date".equals(type) && value != null) {
            return new SheetCell(row, column, CellKind.DATE, shown, Optional.empty(), day(value), formula);
        }
        if (value != null && ("float".equals(type) || "percentage".equals(type) || "currency".equals(type))) {
            Optional<BigDecimal> number = SheetRows.number(value);
            if (number.isPresent()) {
                CellKind kind = "percentage".equals(type) ? CellKind.PERCENT : CellKind.NUMBER;
                String text = shown.isEmpty() ? number.get().toPlainString() : shown;
                return new SheetCell(row, column, kind, text, number, Optional.empty(), formula);
            }
        }
        return new SheetCell(row, column, CellKind.TEXT, shown, Optional.empty(), Optional.empty(), formula);
    }

    /** The day of a date, with or without a time. */
    private static Optional<LocalDate> day(String value) {
        try {
            int time = value.indexOf('T');
            return Optional.of(LocalDate.parse(time < 0 ? value : value.substring(0, time)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
