package io.github.promisemodel.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.office.sheet.SheetFile;
import io.github.promisemodel.office.sheet.SheetLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Workbooks as they are written, read back cell by cell with other readers than the library's own. */
final class WrittenBook {

    /** Both formats. */
    static final List<String> FORMATS = List.of("xlsx", "ods");

    private WrittenBook() {}

    static byte[] bytes(TableBook book, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format.equals("xlsx")) {
            XlsxWriter.write(book, out);
        } else {
            OdsWriter.write(book, out);
        }
        return out.toByteArray();
    }

    /** The sheets as the importer reads them. */
    static List<SheetText> sheets(TableBook book, String format) throws IOException {
        Path file = Files.createTempFile("book", "." + format);
        try {
            Files.write(file, bytes(book, format));
            return SheetText.of(SheetFile.read(file, SheetLimits.DEFAULT));
        } finally {
            Files.delete(file);
        }
    }

    /** The cells of each sheet: texts as texts, numbers as numbers; none is a formula. */
    static Map<String, List<List<Object>>> cells(byte[] book, String format) throws IOException {
        return format.equals("xlsx") ? xlsx(book) : ods(book);
    }

    private static Map<String, List<List<Object>>> xlsx(byte[] bytes) throws IOException {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book) {
                List<List<Object>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<Object> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                        while (cells.size() < cell.getColumnIndex()) {
                            cells.add("");
                        }
                        cells.add(value(cell));
                    }
                    while (rows.size() < row.getRowNum()) {
                        rows.add(List.of());
                    }
                    rows.add(cells);
                }
                sheets.put(sheet.getSheetName(), rows);
            }
        }
        return sheets;
    }

    private static Object value(Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : new BigDecimal(Double.toString(cell.getNumericCellValue())).stripTrailingZeros();
    }

    private static Map<String, List<List<Object>>> ods(byte[] bytes) throws IOException {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        for (Element table : elements(part(bytes, "content.xml").getDocumentElement(), "table:table")) {
            List<List<Object>> rows = new ArrayList<>();
            for (Element row : elements(table, "table:table-row")) {
                List<Object> cells = new ArrayList<>();
                for (Element cell : elements(row, "table:table-cell")) {
                    assertThat(cell.hasAttribute("table:formula")).isFalse();
                    cells.add(value(cell));
                }
                while (!cells.isEmpty() && cells.get(cells.size() - 1).equals("")) {
                    cells.remove(cells.size() - 1);
                }
                rows.add(cells);
            }
            sheets.put(table.getAttribute("table:name"), rows);
        }
        return sheets;
    }

    private static Object value(Element cell) {
        if (cell.hasAttribute("office:value")) {
            return new BigDecimal(cell.getAttribute("office:value")).stripTrailingZeros();
        }
        if (cell.hasAttribute("office:date-value")) {
            return cell.getAttribute("office:date-value");
        }
        List<String> lines = new ArrayList<>();
        for (Element line : elements(cell, "text:p")) {
            StringBuilder text = new StringBuilder();
            add(line, text);
            lines.add(text.toString());
        }
        return String.join("\n", lines);
    }

    private static void add(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals("text:s")) {
                text.append(" ".repeat(Integer.parseInt(element.getAttribute("text:c"))));
            } else if (child instanceof Element element && element.getTagName().equals("text:tab")) {
                text.append('\t');
            } else if (child instanceof Element) {
                add(child, text);
            } else {
                text.append(child.getNodeValue());
            }
        }
    }

    static List<Element> elements(Element in, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = in.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (element.getTagName().equals(name)) {
                    found.add(element);
                } else {
                    found.addAll(elements(element, name));
                }
            }
        }
        return found;
    }

    /** A part of a file as XML. */
    static Document part(byte[] zip, String name) throws IOException {
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return parse(in);
            }
        }
        throw new AssertionError("There is no part " + name);
    }

    private static Document parse(InputStream in) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }
}
