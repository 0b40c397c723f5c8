package io.github.promisemodel.office.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of cells of an XLSX file, each made once. */
final class XlsxStyles {

    private static final String TEXT = "@";
    private static final short TITLE_POINTS = 14;

    private final Workbook workbook;
    private final Map<String, CellStyle> numbers = new HashMap<>();
    private final CellStyle title;
    private final CellStyle heading;
    private final CellStyle numberHeading;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle line;
    private final CellStyle link;

    XlsxStyles(Workbook workbook) {
        this.workbook = workbook;
        this.title = bold(TITLE_POINTS);
        this.heading = bold((short) 11);
        heading.setWrapText(true);
        heading.setBorderBottom(BorderStyle.THIN);
        this.numberHeading = workbook.createCellStyle();
        numberHeading.cloneStyleFrom(heading);
        alignRight(numberHeading);
        this.text = text();
        this.quoted = text();
        quoted.setQuotePrefixed(true);
        this.line = workbook.createCellStyle();
        line.cloneStyleFrom(text);
        line.setWrapText(false);
        this.link = workbook.createCellStyle();
        link.cloneStyleFrom(text);
        Font underlined = workbook.createFont();
        underlined.setUnderline(Font.U_SINGLE);
        underlined.setColor(IndexedColors.BLUE.getIndex());
        link.setFont(underlined);
        link.setWrapText(false);
    }

    private CellStyle bold(short points) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
        return style;
    }

    private CellStyle text() {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
        return style;
    }

    /** With some room before the text of the column behind it. */
    private static void alignRight(CellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
    }

    CellStyle title() {
        return title;
    }

    /** That of a heading, which is above its numbers or its texts. */
    CellStyle heading(BookColumn column) {
        return column.isText() ? heading : numberHeading;
    }

    CellStyle link() {
        return link;
    }

    /** That of a line above a table, which goes on over the cells beside it unless it is alone on its sheet. */
    CellStyle line(boolean isWrapped) {
        return isWrapped ? text : line;
    }

    /** That of a text; one that begins as a formula does is marked as a text, so that it stays one when it is edited. */
    CellStyle text(String content) {
        return content.isEmpty() || "=+-@".indexOf(content.charAt(0)) < 0 ? text : quoted;
    }

    /** That of numbers of a format. */
    CellStyle number(String format) {
        return numbers.computeIfAbsent(format, each -> {
            CellStyle style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setDataFormat(workbook.createDataFormat().getFormat(each));
            alignRight(style);
            return style;
        });
    }
}
