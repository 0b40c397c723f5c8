package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.tracker.RunningTracker;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPagesTest {

    @TempDir
    private Path folder;

    private RunningTracker tracker;

    @BeforeEach
    void start() {
        tracker = RunningTracker.start(folder, ShippedPlans.southAyrshire());
    }

    @AfterEach
    void end() {
        tracker.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|summary,actions,benefits",
                "areas|actions-by-area,benefits-by-area,colours-by-area",
                "measures|measures",
                "attention|exceptions,due-dates,attention",
                "published|published"
            })
    void page_hasTheTablesOfTheReportWithTheSameFigures(String path, String parts) {
        Report report = Report.of(ShippedPlans.southAyrshire()).asOf("2024-06").approvedOnly();
        ReportDocument document = ReportFigures.document(report, Figures.LABELS, List.of(parts.split(",")));
        Document page = tracker.page((path == null ? "" : path) + "?as-of=2024-06");
        assertThat(document.tables()).isNotEmpty();
        for (FigureTable table : document.tables()) {
            if (table.rows().isEmpty() || table.key().equals("headline")) {
                continue;
            }
            assertThat(texts(page.select("#table-" + table.key() + " tbody tr").stream()))
                    .as(table.key())
                    .isEqualTo(texts(table));
        }
    }

    private static List<String> texts(Stream<Element> rows) {
        return rows.map(row -> squeeze(String.join(" ", row.select("td").eachText())))
                .toList();
    }

    private static List<String> texts(FigureTable table) {
        return table.rows().stream()
                .map(row -> squeeze(String.join(
                        " ",
                        row.cells().stream()
                                .map(cell -> cell.mark()
                                        .map(mark -> mark.letter() + " " + mark.word())
                                        .orElseGet(cell::shown))
                                .toList())))
                .toList();
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    @Test
    void overview_leadsToEachArea() {
        assertThat(tracker.page("").select("a[href^=/areas/]").eachAttr("href"))
                .containsAll(ShippedPlans.southAyrshire().getAreas().stream()
                        .map(area -> Address.ofArea(area.getId()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "areas",
                "measures",
                "attention",
                "movement",
                "published",
                "carry-forward",
                "search",
                "areas/a1",
                "entries/1.1",
                "measures/1.1-m1"
            })
    void wrongDate_isToldAtItsFieldAndKept(String path) {
        HttpResponse<String> answer = tracker.get(path + "?as-of=%3Cb%3Esoon");
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#as-of");
        Element field = page.selectFirst("#as-of");
        assertThat(field).isNotNull();
        assertThat(field.attr("value")).isEqualTo("<b>soon");
        assertThat(field.attr("aria-describedby")).contains("as-of-error");
        assertThat(page.select("#as-of-error").text()).contains("<b>soon").contains("2021-09");
        assertThat(page.select("b").eachText()).doesNotContain("soon");
    }

    @Test
    void wrongDate_leavesThePageOfTheUsualDate() {
        assertThat(tracker.page("areas?as-of=soon").select("table").outerHtml())
                .isEqualTo(tracker.page("areas").select("table").outerHtml());
    }

    @Test
    void date_isShownInTheFormAsItWasAskedFor() {
        assertThat(tracker.page("attention?as-of=%202023-05%20")
                        .select("#as-of")
                        .attr("value"))
                .isEqualTo("2023-05");
    }

    @Test
    void planWithoutMeasures_hasAPageThatSaysSo() {
        tracker.close();
        tracker = RunningTracker.start(
                folder.resolve("other").toFile().mkdir() ? folder.resolve("other") : folder, SmallPlans.empty());
        for (String path :
                List.of("", "areas", "measures", "attention", "movement", "published", "carry-forward", "search")) {
            assertThat(tracker.page(path).select("h1")).as(path).hasSize(1);
        }
        assertThat(tracker.page("measures").text()).contains("There is nothing to show yet.");
    }

    @Test
    void headings_goDownOneByOne() {
        for (String path : List.of(
                "",
                "areas",
                "measures",
                "attention",
                "movement",
                "published",
                "carry-forward",
                "search",
                "history",
                "history/1",
                "entries/1.1",
                "areas/a1",
                "measures/1.1-m1")) {
            int last = 0;
            for (Element heading : tracker.page(path).select("main h1, main h2, main h3, main h4")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(path + ": " + heading.text()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
            assertThat(last).as(path).isPositive();
        }
    }
}
