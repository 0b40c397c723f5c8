package io.github.promisemodel.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.renderer.ReportRenderer;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** A report as a workbook: the numbers of its tables in cells, one table on a sheet. */
class ReportBookTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    /** Cover, contents and notes. */
    private static final int BEFORE = 3;

    static Stream<Report> reports() throws IOException {
        return Stream.of(Reports.madeUp(), Reports.southAyrshire());
    }

    private static List<FigureTable> tables(ReportDocument document) {
        return document.tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void eachSheetHasTheNumbersOfItsTable(Report report) throws IOException {
        ReportDocument document = ReportFigures.document(report, LABELS);
        TableBook book = ReportBook.of(document);
        for (String format : WrittenBook.FORMATS) {
            Map<String, List<List<Object>>> sheets = WrittenBook.cells(WrittenBook.bytes(book, format), format);
            List<List<List<Object>>> written = List.copyOf(sheets.values());
            List<FigureTable> tables = tables(document);

            assertThat(written).hasSize(BEFORE + tables.size());
            for (int i = 0; i < tables.size(); i++) {
                FigureTable table = tables.get(i);
                List<List<Object>> rows = written.get(BEFORE + i);
                int top = rows.size() - table.rows().size();
                for (int at = 0; at < table.rows().size(); at++) {
                    assertThat(numbers(rows.get(top + at)))
                            .as(table.key() + ", row " + at + " as " + format)
                            .isEqualTo(numbers(table.rows().get(at), table));
                }
            }
        }
    }

    private static List<BigDecimal> numbers(List<Object> row) {
        return row.stream()
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .toList();
    }

    /** The numbers of a row; where some row has bounds, each has a least and a most. */
    private static List<BigDecimal> numbers(Row row, FigureTable table) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int at = i;
            boolean isRange = table.rows().stream()
                    .anyMatch(each -> each.cells().get(at) instanceof Cell.Range range
                            && !range.bounds().isExact());
            Cell cell = row.cells().get(i);
            List<BigDecimal> found = new ArrayList<>();
            if (cell instanceof Cell.Range range && isRange) {
                found.add(BigDecimal.valueOf(range.bounds().least()));
                found.add(BigDecimal.valueOf(range.bounds().most()));
            } else if (cell instanceof Cell.Share share && share.isNumber()) {
                found.add(new BigDecimal(cell.text()).movePointLeft(2));
            } else if (cell instanceof Cell.ShareSum sum) {
                found.add(sum.percentages().movePointLeft(2));
            } else if (cell.isNumber()) {
                found.add(new BigDecimal(cell.text()));
            } else if (cell instanceof Cell.Quantity quantity
                    && quantity.amount().qualifier() == Amount.Qualifier.EXACTLY) {
                found.add(quantity.amount().number());
            }
            if (isRange && found.size() == 1) {
                found.add(found.get(0));
            }
            found.forEach(number -> numbers.add(number.stripTrailingZeros()));
        }
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void aRendererOfTheFormatIsFoundAndWritesTheSameBytesEachTime(String format) throws IOException {
        ReportDocument document = ReportFigures.document(Reports.madeUp(), LABELS);
        ReportRenderer renderer = ReportRenderer.find(format).orElseThrow();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        renderer.render(document, first);
        renderer.render(document, second);

        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
    }

    @Test
    void namesOfSheetsAreShortAndUnalike() throws IOException {
        TableBook book = ReportBook.of(ReportFigures.document(Reports.madeUp(), LABELS));
        Set<String> names = new HashSet<>();
        for (BookSheet sheet : book.sheets()) {
            assertThat(sheet.name())
                    .hasSizeLessThanOrEqualTo(SheetNames.MOST)
                    .doesNotContainPattern("[\\[\\]:*?/\\\\]");
            assertThat(names.add(sheet.name().toLowerCase(Locale.ROOT))).isTrue();
        }
    }

    @Test
    void notesAndSymbolsAreExplained() throws IOException {
        ReportDocument document = ReportFigures.document(Reports.madeUp(), LABELS);
        TableBook book = ReportBook.of(document);
        long notes = document.tables().stream()
                .mapToLong(table -> table.notes().size())
                .sum();
        String cover = String.join(
                "\n", book.sheets().get(0).lines().stream().map(BookCell::shown).toList());

        assertThat(book.sheets().get(2).table().orElseThrow().rows()).hasSize((int) notes);
        assertThat(cover).contains("[x] in place of a number").contains("[c] in place of a number");
    }

    @Nested
    class Files {

        private final byte[] xlsx;
        private final byte[] ods;

        Files() throws IOException {
            TableBook book = ReportBook.of(ReportFigures.document(Reports.madeUp(), LABELS));
            this.xlsx = WrittenBook.bytes(book, "xlsx");
            this.ods = WrittenBook.bytes(book, "ods");
        }

        @Test
        void anXlsxHasTablesWithHeadingsInSightAndNothingMergedOrHidden() throws IOException {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
                for (int i = 1; i < book.getNumberOfSheets(); i++) {
                    XSSFSheet sheet = book.getSheetAt(i);
                    XSSFTable table = sheet.getTables().get(0);
                    int headings = table.getStartRowIndex();

                    assertThat(sheet.getTables()).hasSize(1);
                    assertThat(table.getHeaderRowCount()).isEqualTo(1);
                    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                            .isEqualTo((short) (headings + 1));
                    table.getColumns()
                            .forEach(column -> assertThat(sheet.getRow(headings)
                                            .getCell(column.getColumnIndex())
                                            .getStringCellValue())
                                    .isEqualTo(column.getName()));
                    assertThat(sheet.getMergedRegions()).isEmpty();
                    assertThat(book.isSheetHidden(i)).isFalse();
                    sheet.forEach(row -> assertThat(row.getZeroHeight()).isFalse());
                }
            }
        }

        @Test
        void anXlsxHasATitleAndALanguageAndNoAuthor() throws IOException {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
                var properties = book.getProperties().getCoreProperties();

                assertThat(properties.getCreator()).isNullOrEmpty();
                assertThat(properties.getLastModifiedByUser()).isNullOrEmpty();
                assertThat(properties.getTitle()).isNotBlank();
                assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                        .contains("en");
            }
        }

        @Test
        void anOdsHasHeaderRowsInSightAndNothingMergedOrHidden() throws IOException {
            Element content = WrittenBook.part(ods, "content.xml").getDocumentElement();
            List<Element> sheets = WrittenBook.elements(content, "table:table");
            List<Element> split =
                    WrittenBook.elements(
                                    WrittenBook.part(ods, "settings.xml").getDocumentElement(), "config:config-item")
                            .stream()
                            .filter(item -> item.getAttribute("config:name").equals("VerticalSplitPosition"))
                            .toList();

            assertThat(WrittenBook.elements(content, "table:table-header-rows")).hasSize(sheets.size() - 1);
            assertThat(split).hasSize(sheets.size() - 1);
            for (Element cell : WrittenBook.elements(content, "table:table-cell")) {
                assertThat(cell.hasAttribute("table:number-columns-spanned")).isFalse();
            }
            for (Element row : WrittenBook.elements(content, "table:table-row")) {
                assertThat(row.hasAttribute("table:visibility")).isFalse();
            }
        }

        @Test
        void anOdsHasATitleAndALanguageAndNoAuthor() throws IOException {
            Element meta = WrittenBook.part(ods, "meta.xml").getDocumentElement();

            assertThat(WrittenBook.elements(meta, "dc:title")).hasSize(1);
            assertThat(WrittenBook.elements(meta, "dc:language").get(0).getTextContent())
                    .isEqualTo("en");
            assertThat(WrittenBook.elements(meta, "dc:creator")).isEmpty();
            assertThat(WrittenBook.elements(meta, "meta:initial-creator")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void hostileStringsStayTextsAsTheyAre(String format) throws IOException {
        List<String> strings = HostilePlan.strings();
        ReportDocument document = ReportFigures.document(Reports.of(HostilePlan.json(strings)), LABELS);
        Map<String, List<List<Object>>> sheets =
                WrittenBook.cells(WrittenBook.bytes(ReportBook.of(document), format), format);
        Set<String> texts = new HashSet<>();
        sheets.values().forEach(rows -> rows.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
        Set<String> wanted = new HashSet<>();
        strings.forEach(string -> wanted.add(HeldTexts.plain(string)));

        assertThat(strings).hasSizeGreaterThan(500);
        assertThat(texts).containsAll(wanted);
    }
}
