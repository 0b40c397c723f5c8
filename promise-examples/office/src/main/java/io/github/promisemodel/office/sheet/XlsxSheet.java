package io.github.promisemodel.office.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** One sheet of a workbook of Excel while it is read. */
final class XlsxSheet extends DefaultHandler {

    /** Excel has a 29 February 1900, and counts it. */
    private static final int NO_SUCH_DAY = 60;

    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 31);

    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 31 December 9999

    private final SheetRows rows;
    private final List<String> texts;
    private final XlsxFormats formats;
    private final boolean from1904;
    private final StringBuilder value = new StringBuilder();
    private int column;
    private int next;
    private int style;
    private String type = "n";
    private boolean formula;
    private boolean hasValue;
    private boolean inValue;
    private boolean inCell;
    private int phonetic;

    XlsxSheet(SheetRows rows, List<String> texts, XlsxFormats formats, boolean from1904) {
        this.rows = rows;
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                int stated = XlsxFormats.number(attributes.getValue("r"));
                rows.startRow(stated > rows.row() ? stated : rows.row() + 1);
                next = 0;
            }
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic++;
            case "v", "t" -> {
                inValue = inCell && phonetic == 0;
                hasValue |= inValue;
            }
            case "mergeCell" -> merge(String.valueOf(attributes.getValue("ref")));
            default -> {
                // how it looks
            }
        }
    }

    private void startCell(Attributes attributes) {
        String address = attributes.getValue("r");
        column = address == null ? next : CellAddress.columnOf(address);
        next = column + 1;
        style = XlsxFormats.number(attributes.getValue("s"));
        String stated = attributes.getValue("t");
        type = stated == null ? "n" : stated;
        formula = false;
        hasValue = false;
        inCell = true;
        value.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue) {
            value.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> phonetic--;
            case "c" -> {
                inCell = false;
                endCell();
            }
            case "row" -> rows.endRow();
            default -> {
                // how it looks
            }
        }
    }

    private void endCell() {
        if (!hasValue) {
            if (formula) {
                rows.addError(column, "", true);
            } else if (column < 0) {
                rows.addText(column, "", false); // past the last column, and refused
            }
            return;
        }
        String read = value.toString();
        switch (type) {
            case "s" -> rows.addText(column, shared(read), formula);
            case "str", "inlineStr" -> addTextOrNothing(XlsxTexts.unescaped(read));
            case "b" -> rows.addBoolean(column, read.strip().equals("1"), formula);
            case "e" -> rows.addError(column, read, formula);
            case "d" -> addIsoDate(read);
            default -> addNumber(read);
        }
    }

    private void addTextOrNothing(String text) {
        if (!text.isEmpty()) {
            rows.addText(column, text, formula);
        }
    }

    private String shared(String index) {
        int at = XlsxFormats.number(index.strip());
        return at >= 0 && at < texts.size() ? texts.get(at) : "";
    }

    private void addIsoDate(String text) {
        try {
            rows.addDate(column, LocalDate.parse(text.substring(0, Math.min(text.length(), 10))), text, formula);
        } catch (DateTimeException e) {
            rows.addText(column, text, formula);
        }
    }

    private void addNumber(String text) {
        Optional<BigDecimal> number = SheetRows.number(text);
        if (number.isEmpty()) {
            rows.addText(column, text, formula);
            return;
        }
        if (formats.isDate(style)) {
            Optional<LocalDate> day = day(number.get());
            if (day.isPresent()) {
                rows.addDate(column, day.get(), day.get().toString(), formula);
                return;
            }
        }
        rows.addNumber(
                column,
                formats.isPercent(style) ? CellKind.PERCENT : CellKind.NUMBER,
                number.get(),
                formats.shown(style, number.get()),
                formula);
    }

    /** The day that a number counts to; empty if there is no such day. */
    private Optional<LocalDate> day(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return Optional.empty();
        }
        int days = number.intValue();
        if (from1904) {
            return Optional.of(DAY_0_OF_1904.plusDays(days));
        }
        if (days == 0 || days == NO_SUCH_DAY) {
            return Optional.empty();
        }
        return Optional.of(DAY_0_OF_1900.plusDays(days < NO_SUCH_DAY ? days : days - 1));
    }

    private void merge(String range) {
        String[] ends = range.split(":", 2);
        if (ends.length == 2) {
            rows.merge(new MergedCells(
                    rowOf(ends[0]), CellAddress.columnOf(ends[0]), rowOf(ends[1]), CellAddress.columnOf(ends[1])));
        }
    }

    private static int rowOf(String address) {
        int at = 0;
        while (at < address.length() && Character.isLetter(address.charAt(at))) {
            at++;
        }
        return XlsxFormats.number(address.substring(at));
    }
}
