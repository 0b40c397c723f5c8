package io.github.promisemodel.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells of sheets as they are read. */
final class SheetFileTest {

    @TempDir
    Path folder;

    private SheetGrid xlsx(String sheetData) throws IOException {
        return grid(RawWorkbook.xlsx(sheetData));
    }

    private SheetGrid grid(RawWorkbook book) throws IOException {
        return SheetFile.read(book.writeTo(folder.resolve("book")), SheetLimits.DEFAULT)
                .grids()
                .get(0);
    }

    private SheetGrid csv(String text, Charset charset) throws IOException {
        Path file = folder.resolve("actions.csv");
        Files.write(file, text.getBytes(charset));
        return SheetFile.read(file, SheetLimits.DEFAULT).grids().get(0);
    }

    private static List<List<String>> texts(SheetGrid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    private static SheetCell only(SheetGrid grid) {
        return grid.rows().get(0).cells().get(0);
    }

    private static String cell(String attributes, String within) {
        return "<sheetData><row r=\"7\"><c r=\"B7\" " + attributes + ">" + within + "</c></row></sheetData>";
    }

    @Nested
    final class Xlsx {

        @Test
        void cellsHaveTheirAddress() throws IOException {
            SheetCell cell = only(xlsx(cell("t=\"s\"", "<v>0</v>")));
            assertThat(cell.address()).isEqualTo("B7");
            assertThat(cell.text()).isEqualTo("On track");
        }

        @Test
        void datesAreDaysFrom1900() throws IOException {
            assertThat(only(xlsx(cell("s=\"1\"", "<v>45747</v>"))).date()).contains(LocalDate.of(2025, 3, 31));
            assertThat(only(xlsx(cell("s=\"4\"", "<v>45747.75</v>"))).date()).contains(LocalDate.of(2025, 3, 31));
            assertThat(only(xlsx(cell("s=\"1\"", "<v>1</v>"))).date()).contains(LocalDate.of(1900, 1, 1));
            assertThat(only(xlsx(cell("s=\"1\"", "<v>61</v>"))).date()).contains(LocalDate.of(1900, 3, 1));
            assertThat(only(xlsx(cell("s=\"1\"", "<v>60</v>"))).kind()).isEqualTo(CellKind.NUMBER); // no such day
        }

        @Test
        void datesAreDaysFrom1904WhereTheWorkbookSaysSo() throws IOException {
            RawWorkbook book =
                    RawWorkbook.xlsx(cell("s=\"1\"", "<v>44285</v>")).workbook("<workbookPr date1904=\"1\"/>");
            assertThat(only(grid(book)).date()).contains(LocalDate.of(2025, 3, 31));
        }

        @Test
        void percentagesAreShownAsSuch() throws IOException {
            SheetCell cell = only(xlsx(cell("s=\"2\"", "<v>0.45</v>")));
            assertThat(cell.kind()).isEqualTo(CellKind.PERCENT);
            assertThat(cell.text()).isEqualTo("45%");
            assertThat(cell.number()).contains(new BigDecimal("0.45"));
        }

        @Test
        void aNumberIsShownWithTheDigitsOfItsFormat() throws IOException {
            assertThat(only(xlsx(cell("s=\"3\"", "<v>1.1000000000000001</v>"))).text())
                    .isEqualTo("1.10");
            assertThat(only(xlsx(cell("", "<v>1.1000000000000001</v>"))).text()).isEqualTo("1.1");
            assertThat(only(xlsx(cell("", "<v>1E3</v>"))).text()).isEqualTo("1000");
            assertThat(only(xlsx(cell("", "<v>1E999999999</v>"))).kind()).isEqualTo(CellKind.TEXT);
        }

        @Test
        void formulasHaveTheirSavedResult() throws IOException {
            SheetCell cell = only(xlsx(cell("t=\"str\"", "<f>A1&amp;\"x\"</f><v>On track</v>")));
            assertThat(cell.isFormula()).isTrue();
            assertThat(cell.text()).isEqualTo("On track");
            assertThat(only(xlsx(cell("", "<f>A1</f>"))).kind()).isEqualTo(CellKind.ERROR);
        }

        @Test
        void errorsAreErrors() throws IOException {
            SheetCell cell = only(xlsx(cell("t=\"e\"", "<f>VLOOKUP(1,A1,2)</f><v>#N/A</v>")));
            assertThat(cell.kind()).isEqualTo(CellKind.ERROR);
            assertThat(cell.text()).isEqualTo("#N/A");
        }

        @Test
        void mergedCellsShowTheFirst() throws IOException {
            SheetGrid grid =
                    xlsx("<sheetData><row r=\"1\"><c r=\"B1\" t=\"inlineStr\"><is><t>Q1</t></is></c></row></sheetData>"
                            + "<mergeCells><mergeCell ref=\"B1:D1\"/></mergeCells>");
            assertThat(grid.findShown(1, 3).map(SheetCell::text)).contains("Q1");
            assertThat(grid.findShown(1, 4)).isEmpty();
        }

        @Test
        void charactersThatXmlDoesNotHaveAreRead() throws IOException {
            assertThat(only(xlsx(cell("t=\"inlineStr\"", "<is><t>a_x000D_\nb</t></is>")))
                            .text())
                    .isEqualTo("a\r\nb");
        }
    }

    @Nested
    final class Ods {

        @Test
        void cellsAreTypedAndRepeated() throws IOException {
            SheetGrid grid = grid(RawWorkbook.ods(
                    "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
                            + "<table:table-row><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"1.1\">"
                            + "<text:p>1.10</text:p></table:table-cell><table:table-cell office:value-type=\"date\" office:date-value=\"2025-03-31\">"
                            + "<text:p>31/03/25</text:p></table:table-cell><table:table-cell office:value-type=\"percentage\" office:value=\"0.45\">"
                            + "<text:p>45%</text:p></table:table-cell><table:table-cell office:value-type=\"string\" calcext:value-type=\"error\">"
                            + "<text:p>#N/A</text:p></table:table-cell></table:table-row>"
                            + "<table:table-row table:number-rows-repeated=\"1048572\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
                            + "</table:table-row>"));
            assertThat(grid.rows()).hasSize(1);
            SheetRow row = grid.rows().get(0);
            assertThat(row.number()).isEqualTo(4);
            assertThat(row.cells())
                    .extracting(SheetCell::text)
                    .containsExactly("1.10", "1.10", "31/03/25", "45%", "#N/A");
            assertThat(row.cells())
                    .extracting(SheetCell::kind)
                    .containsExactly(CellKind.NUMBER, CellKind.NUMBER, CellKind.DATE, CellKind.PERCENT, CellKind.ERROR);
            assertThat(row.cells().get(2).date()).contains(LocalDate.of(2025, 3, 31));
        }

        @Test
        void textsAreParagraphsWithTheirSpaces() throws IOException {
            SheetGrid grid = grid(RawWorkbook.ods(
                    "<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation>"
                            + "<text:p>no</text:p></office:annotation><text:p>a<text:s text:c=\"2000000000\"/></text:p><text:p>b<text:span>c</text:span>"
                            + "<text:tab/>d</text:p></table:table-cell></table:table-row>"));
            assertThat(only(grid).text()).isEqualTo("a" + " ".repeat(1_000) + "\nbc\td");
        }

        @Test
        void mergedCellsShowTheFirst() throws IOException {
            SheetGrid grid = grid(
                    RawWorkbook.ods(
                            "<table:table-row><table:table-cell table:number-columns-spanned=\"2\""
                                    + " office:value-type=\"string\"><text:p>Q1</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"));
            assertThat(grid.findShown(1, 1).map(SheetCell::text)).contains("Q1");
        }
    }

    @Nested
    final class Csv {

        private static final String TEXT =
                "Ref;Title;Due\n1.10;\u201cTrain\u201d \u2013 caf\u00e9, tea;2025\n\n2;\"a \"\"b\"\"\nc\";\n";

        @Test
        void everyCharsetIsTold() throws IOException {
            List<List<String>> right = List.of(
                    List.of("Ref", "Title", "Due"),
                    List.of("1.10", "\u201cTrain\u201d \u2013 caf\u00e9, tea", "2025"),
                    List.of("2", "a \"b\"\nc"));
            for (Charset charset : List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("windows-1252"))) {
                assertThat(texts(csv(TEXT, charset))).as(charset.name()).isEqualTo(right);
            }
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                assertThat(texts(csv("\ufeff" + TEXT, charset)))
                        .as(charset.name())
                        .isEqualTo(right);
            }
        }

        @Test
        void rowsAreNumberedAsASpreadsheetDoes() throws IOException {
            assertThat(csv(TEXT, StandardCharsets.UTF_8).rows())
                    .extracting(SheetRow::number)
                    .containsExactly(1, 2, 4);
        }

        @Test
        void everyDelimiterIsTold() throws IOException {
            List<List<String>> right = List.of(List.of("Ref", "Title"), List.of("1", "a"), List.of("2", "b"));
            for (String delimiter : List.of(",", ";", "\t")) {
                assertThat(texts(csv("Ref,Title\n1,a\n2,b\n".replace(",", delimiter), StandardCharsets.UTF_8)))
                        .isEqualTo(right);
            }
            assertThat(texts(csv("sep=;\nRef;Title,\n", StandardCharsets.UTF_8)))
                    .containsExactly(List.of("Ref", "Title,"));
        }
    }

    @Property(tries = 200)
    void aWrittenSheetIsReadAgain(
            @ForAll @Size(max = 8) List<@Size(max = 5) List<@StringLength(max = 12) String>> rows,
            @ForAll @IntRange(max = 2) int delimiter)
            throws IOException {
        String between = List.of(",", ";", "\t").get(delimiter);
        StringBuilder text = new StringBuilder("sep=" + between + "\n");
        List<List<String>> right = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = row.stream().map(SheetFileTest::writable).toList();
            cells.forEach(cell -> text.append('"')
                    .append(cell.replace("\"", "\"\""))
                    .append('"')
                    .append(between));
            text.append("\n");
            List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
            if (!filled.isEmpty()) {
                right.add(filled);
            }
        }
        Path file = Files.createTempFile("drawn", ".csv");
        try {
            Files.writeString(file, text);
            assertThat(texts(SheetFile.read(file, SheetLimits.DEFAULT).grids().get(0)))
                    .isEqualTo(right);
        } finally {
            Files.delete(file);
        }
    }

    /** What UTF-8 and a text file can hold. */
    private static String writable(String drawn) {
        return new String(drawn.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
    }

    @Example
    void columnsAreLetters() {
        for (int column : List.of(0, 25, 26, 701, 702, 16_383)) {
            assertThat(CellAddress.columnOf(CellAddress.of(3, column))).isEqualTo(column);
        }
        assertThat(CellAddress.of(7, 16_383)).isEqualTo("XFD7");
        assertThat(CellAddress.columnOf("XFE1")).isEqualTo(-1);
        assertThat(CellAddress.columnOf("7")).isEqualTo(-1);
    }
}
