package io.github.promisemodel.office.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.LineValues;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.TableSeries;
import io.github.promisemodel.reports.html.BarChart;
import io.github.promisemodel.reports.renderer.ReportRenderer;
import io.github.promisemodel.reports.words.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** How a document is made: what a word processor, a screen reader and a printer go by. */
class DocxReportTest {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);

    private static ReportDocument report;
    private static byte[] bytes;
    private static XWPFDocument document;
    private static Map<String, byte[]> parts;
    private static Document text;

    @BeforeAll
    static void write() throws Exception {
        report = ReportFigures.document(Reports.madeUp(), LABELS);
        bytes = DocxReader.write(report);
        document = DocxReader.open(bytes);
        parts = parts(bytes);
        text = parse(parts.get("word/document.xml"));
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            parts.put(entry.getName(), in.readAllBytes());
        }
        return parts;
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> elements(Document of, String name) {
        NodeList found = of.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void itIsFoundByItsFormat() {
        assertThat(ReportRenderer.find("docx")).get().isInstanceOf(DocxRenderer.class);
    }

    @Nested
    class AsAFile {

        @Test
        void theSameReportGivesTheSameBytes() throws IOException {
            assertThat(DocxReader.write(ReportFigures.document(Reports.madeUp(), LABELS)))
                    .isEqualTo(bytes);
        }

        @Test
        void itSaysItsTitleItsLanguageAndItsDateAndNobodysName() {
            var core = document.getProperties().getCoreProperties();

            assertThat(core.getTitle())
                    .contains(report.title())
                    .endsWith(LABELS.phrases().date(report.asOf()));
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("en-GB");
            assertThat(core.getCreator()).isNullOrEmpty();
            assertThat(core.getLastModifiedByUser()).isNullOrEmpty();
            assertThat(core.getCreated().toInstant()).hasToString(report.asOf().end() + "T00:00:00Z");
            assertThat(core.getModified()).isEqualTo(core.getCreated());
            assertThat(new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8))
                    .contains("w:val=\"en-GB\"");
        }

        @Test
        void everyPartIsXml() throws Exception {
            DocxReader.requireXml(bytes);
        }

        @Test
        void eachPageHasThePlansTitleAndItsNumber() {
            assertThat(document.getHeaderList().get(0).getText().strip()).isEqualTo(report.title());
            assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText()).contains("\"PAGE\"", "\"NUMPAGES\"");
        }
    }

    @Nested
    class Paragraphs {

        @Test
        void noneIsEmpty() {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> !"Chart".equals(paragraph.getStyle()))
                    .noneMatch(paragraph -> DocxReader.text(paragraph).isBlank());
        }

        @Test
        void eachIsInAStyleThatThereIs() {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .allMatch(document.getStyles()::styleExist);
        }

        @Test
        void noHeadingIsDeeperByTwoThanTheOneBefore() {
            List<String> headings = document.getParagraphs().stream()
                    .map(XWPFParagraph::getStyle)
                    .filter(style -> style.startsWith("Heading"))
                    .toList();

            assertThat(headings).startsWith("Heading1", "Heading2").containsOnly("Heading1", "Heading2");
            for (String style : List.of("Heading1", "Heading2")) {
                assertThat(document.getStyles()
                                .getStyle(style)
                                .getCTStyle()
                                .getPPr()
                                .getOutlineLvl()
                                .getVal())
                        .isEqualTo(Integer.parseInt(style.substring(7)) - 1);
            }
        }

        @Test
        void aLinkLeadsToABookmark() {
            List<String> bookmarks = elements(text, "w:bookmarkStart").stream()
                    .map(mark -> mark.getAttribute("w:name"))
                    .toList();

            assertThat(bookmarks).doesNotHaveDuplicates();
            assertThat(elements(text, "w:hyperlink"))
                    .hasSizeGreaterThan(20)
                    .allMatch(link -> bookmarks.contains(link.getAttribute("w:anchor")));
            assertThat(bookmarks).anyMatch(name -> name.startsWith("entry_"));
        }
    }

    @Nested
    class Tables {

        @Test
        void theFirstRowIsRepeatedAndNoneIsBroken() {
            assertThat(document.getTables()).hasSizeGreaterThan(20);
            for (XWPFTable table : document.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows().subList(1, table.getNumberOfRows())).noneMatch(row -> row.isRepeatHeader());
                assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            }
        }

        @Test
        void eachIsAsWideAsItsColumnsAndNoWiderThanItsSheet() {
            for (FigureTable table : report.tables()) {
                ColumnWidths columns = new ColumnWidths(table);
                int sum = 0;
                for (int width : columns.on(columns.sheet())) {
                    assertThat(width).isPositive();
                    sum += width;
                }
                assertThat(sum).isLessThanOrEqualTo(columns.sheet().room());
            }
        }

        @Test
        void aStatusIsToldByItsLetterAndItsWordOnAShadeThatLeavesThemToBeRead() {
            for (String style : List.of("complete", "on-target", "at-risk", "behind", "not-assessed", "differs")) {
                StatusLook look =
                        StatusLook.of(new io.github.promisemodel.reports.words.StatusMark(style, 'X', "word"));
                assertThat(contrast(look.shade(), StatusLook.INK)).isGreaterThanOrEqualTo(4.5);
                assertThat(contrast(look.colour(), StatusLook.PAPER)).isGreaterThanOrEqualTo(3);
            }
            assertThat(contrast("F3F4F5", StatusLook.INK)).isGreaterThanOrEqualTo(4.5);
        }

        private static double contrast(String one, String other) {
            double first = luminance(one);
            double second = luminance(other);
            return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
        }

        private static double luminance(String colour) {
            double[] weights = {0.2126, 0.7152, 0.0722};
            double sum = 0;
            for (int i = 0; i < 3; i++) {
                double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
                sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
            }
            return sum;
        }
    }

    @Nested
    class Drawn {

        @Test
        void eachChartHasTheWordsThatAWebPageHas() {
            List<String> expected = new ArrayList<>();
            for (FigureTable table : report.tables()) {
                BarChart.of(table, LABELS)
                        .ifPresent(chart -> expected.add(chart.bars().get(0).description()));
                for (TableSeries series : TableSeries.of(table)) {
                    LineValues values = new LineValues(table, series, LABELS);
                    if (values.isDrawn()) {
                        expected.add(values.description());
                    }
                }
            }
            List<Element> drawings = elements(text, "wp:docPr");

            assertThat(expected).hasSizeGreaterThan(5);
            assertThat(drawings).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(drawings.get(i).getAttribute("descr")).contains(expected.get(i));
                assertThat(drawings.get(i).getAttribute("title")).isNotBlank();
            }
        }

        @Test
        void aboveAChartOfBarsIsWhatItShowsAndBelowItItsSource() {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            List<String> titles = new ArrayList<>();
            for (FigureTable table : report.tables()) {
                table.barCaption()
                        .filter(caption -> BarChart.of(table, LABELS).isPresent())
                        .ifPresent(caption -> titles.add(caption.title().shown() + "; "
                                + LABELS.text(
                                        "page.chart-source",
                                        caption.source().shown(),
                                        caption.date().shown())));
            }
            List<String> found = new ArrayList<>();
            for (int i = 1; i < paragraphs.size(); i++) {
                if (paragraphs.get(i).getStyle().equals("Chart")) {
                    int behind = i + 1;
                    while (paragraphs.get(behind + 1).getStyle().equals("ChartNote")) {
                        behind++;
                    }
                    found.add(DocxReader.text(paragraphs.get(i - 1)) + "; " + DocxReader.text(paragraphs.get(behind)));
                }
            }

            assertThat(titles).hasSizeGreaterThan(3);
            assertThat(found).containsSubsequence(titles);
        }

        @Test
        void theNumbersOfBarsAreThoseOfTheirTables() throws Exception {
            List<List<String>> expected = new ArrayList<>();
            for (FigureTable table : report.tables()) {
                BarChart.of(table, LABELS).ifPresent(chart -> expected.add(numbers(chart)));
            }
            List<List<String>> found = new ArrayList<>();
            for (int i = 1; parts.containsKey("word/charts/chart" + i + ".xml"); i++) {
                Document chart = parse(parts.get("word/charts/chart" + i + ".xml"));
                if (!elements(chart, "c:barChart").isEmpty()) {
                    List<String> numbers = new ArrayList<>();
                    for (Element series : elements(chart, "c:val")) {
                        NodeList values = series.getElementsByTagName("c:v");
                        for (int k = 0; k < values.getLength(); k++) {
                            numbers.add(values.item(k).getTextContent());
                        }
                    }
                    found.add(numbers);
                }
            }

            assertThat(found).isEqualTo(expected).hasSizeGreaterThan(3);
        }

        /** Status by status, for each bar. */
        private static List<String> numbers(BarChart chart) {
            List<String> numbers = new ArrayList<>();
            chart.legend()
                    .forEach(mark -> chart.bars()
                            .forEach(bar -> numbers.add(Long.toString(bar.parts().stream()
                                    .filter(part -> part.mark().equals(mark))
                                    .mapToLong(BarChart.Part::count)
                                    .sum()))));
            return numbers;
        }
    }
}
