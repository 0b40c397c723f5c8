package io.github.promisemodel.reports.same;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.Cell;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Values of measures over time: what is drawn of them, what is not, and the same numbers in every form. */
class SeriesInEveryFormTest {

    private static ReportDocument document(String... measures) throws IOException {
        String json = """
                { "format": "promise-plan/1", "id": "northmoor", "title": "Northmoor", "council": "northmoor", "asOf": "2025",
                  "period": { "start": "2021", "end": "2025" },
                  "areas": [ { "id": "a1", "title": "Care", "actions": [ { "id": "1", "title": "Listen", "measures": [%s] } ] } ] }
                """.formatted(String.join(",", measures));
        return ReportFigures.document(Reports.of(json), Labels.of(Locale.ENGLISH), List.of("values-over-time"));
    }

    private static String measure(String id, String fields, String observations) {
        return """
                { "id": "%s", "title": "Visits %s", "unit": "visits", %s "observations": [%s] }
                """.formatted(id, id, fields, observations);
    }

    private static String observed(String date, String amount) {
        return "{ \"date\": \"" + date + "\", \"amount\": \"" + amount + "\" }";
    }

    private static Document page(ReportDocument document) {
        EveryForm.requireAllSame(document, EveryForm.SPACED);
        return Jsoup.parse(new HtmlReport(document).render());
    }

    @Test
    void aMeasureOfTwoDatesHasAChartWithItsTableBeneath() throws IOException {
        ReportDocument document = document(
                measure(
                        "m1",
                        "\"target\": { \"kind\": \"AT_LEAST\", \"amount\": \"120\", \"by\": \"2026\" },"
                                + "\"comparators\": [ { \"of\": \"Scotland\", \"amount\": \"98\", \"date\": \"2023\" } ],",
                        observed("2021", "82") + "," + observed("2024", "107")),
                measure("m2", "", observed("2021", "82")));
        Document page = page(document);

        Element chart = page.expectFirst("figure.lines");
        assertThat(page.select("figure.lines")).hasSize(1);
        assertThat(chart.expectFirst("title").text()).isEqualTo("Values of measures over time: Visits m1");
        assertThat(chart.expectFirst("desc").text())
                .isEqualTo(
                        "2 values from 2021 to 2024; the lowest is 82 visits, the highest 107 visits; Target: 120 visits, 2026;"
                                + " Comparator Scotland: 98 visits, 2023");
        assertThat(chart.select("use").eachAttr("href"))
                .contains("#shape-series-observed", "#shape-series-comparator", "#shape-series-target");
        assertThat(chart.select("line.course")).hasSize(1);
        assertThat(chart.nextElementSibling().tagName()).isEqualTo("details");
        assertThat(chart.nextElementSibling().select("tbody tr")).hasSize(4);
        assertThat(page.select("p.note").text())
                .contains("Visits m1: No trend is said: 2 of 2 values are not on the median, and a trend needs 10.");
    }

    @Test
    void theLineHasAGapWhereAValueIsNotExactOrOfAnotherLengthOfTime() throws IOException {
        Document page = page(document(measure(
                "m1",
                "",
                String.join(
                        ",",
                        observed("2019", "82"),
                        observed("2020", "83"),
                        observed("2021", "about 90"),
                        observed("2022", "95"),
                        "{ \"period\": \"2023\", \"amount\": \"96\" }",
                        "{ \"period\": \"2024\", \"amount\": \"97\" }"))));

        assertThat(page.select("svg.point")).hasSize(5);
        assertThat(page.select("line.course")).hasSize(2);
    }

    @Test
    void aSmallYearIsAGapAndHidesNoOther() throws IOException {
        ReportDocument document = document(measure(
                "m1",
                "\"countOfPeople\": true,",
                observed("2021", "30") + "," + observed("2022", "3") + "," + observed("2023", "31")));
        Document page = page(document);

        assertThat(page.select("svg.point title").eachText()).containsExactly("2021: 30 visits", "2023: 31 visits");
        assertThat(page.select("line.course")).isEmpty();
        FigureTable table = document.find("values-over-time").orElseThrow();
        assertThat(table.rows())
                .extracting(row -> table.cell(row, "value").text())
                .containsExactly("30", "[c]", "31");
        assertThat(table.notes())
                .extracting(Cell::shown)
                .containsExactly(
                        "Measures of which a value is not shown, because a count is under 5 or would give one away: 1.");
    }

    @Test
    void whereATrendIsSaidTheMedianIsDrawn() throws IOException {
        String[] values = IntStream.range(0, 14)
                .mapToObj(i -> observed(String.valueOf(2005 + i), i < 7 ? "1" : "8"))
                .toArray(String[]::new);
        ReportDocument document = document(
                measure("m1", "\"direction\": \"HIGHER_IS_BETTER\",", String.join(",", values)),
                measure("m2", "", observed("2021", "1") + "," + observed("2022", "1")),
                measure("m3", "", observed("2021", "1") + "," + observed("2022", "2")));
        Document page = page(document);

        assertThat(page.select("figure.lines")).hasSize(3);
        assertThat(page.select("line.level.series-median")).hasSize(1);
        assertThat(page.select(".legend").get(0).text()).contains("Median 4.5 visits");
        assertThat(page.select("p.note").eachText())
                .contains(
                        "Visits m1: A signal by Anhøj and Olesen 2014: values off the median: 14; longest run: 7, by chance at most"
                                + " 7; crossings: 1, by chance at least 4; the last 7 are above the median, which is better.",
                        "Measures of which no trend is said, because they have too few values or values that cannot be compared: 2.");
    }
}
