package io.github.promisemodel.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.XmlCharacters;
import io.github.promisemodel.reports.words.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page: one file that runs nothing and fetches nothing, in which every text is what it was. */
class HtmlReportTest {

    private static Document page(String plan) throws IOException {
        return Jsoup.parse(
                new HtmlReport(ReportFigures.document(Reports.of(plan), Labels.of(Locale.ENGLISH))).render());
    }

    @ParameterizedTest
    @ValueSource(strings = {"south-ayrshire-2021-24", "north-ayrshire-2021-24", "moray-2020-23"})
    void aPageIsOneFileThatRunsNothingAndFetchesNothing(String name) throws IOException {
        Document page = page(Reports.shipped(name));

        assertThat(page.select("script, link, img, iframe, object, embed, form, foreignObject, [style], [src]"))
                .isEmpty();
        assertThat(page.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(key -> key.startsWith("on"));
        assertThat(page.select("[href]")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(page.select(link.attr("href"))).hasSize(1);
        });
        assertThat(page.html()).doesNotContain("url(http").contains("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"south-ayrshire-2021-24", "north-ayrshire-2021-24", "moray-2020-23"})
    void idsAreUniqueAndWhatIsReferredToIsThere(String name) throws IOException {
        Document page = page(Reports.shipped(name));

        Set<String> ids = new HashSet<>();
        assertThat(page.select("[id]"))
                .allSatisfy(element ->
                        assertThat(ids.add(element.id())).as(element.id()).isTrue());
        page.select("[aria-labelledby]")
                .forEach(element ->
                        assertThat(ids).contains(element.attr("aria-labelledby").split(" ")));
        page.select("[fill^=url]")
                .forEach(
                        element -> assertThat(ids).contains(element.attr("fill").replaceAll("url\\(#(.*)\\)", "$1")));
        page.select("use")
                .forEach(
                        element -> assertThat(ids).contains(element.attr("href").substring(1)));
    }

    @Test
    void thePageBeginsWithTheSummaryAndThenListsTheOtherSections() throws IOException {
        Document page = page(Reports.shipped("south-ayrshire-2021-24"));

        Element main = page.selectFirst("main");
        assertThat(main.child(0).id()).isEqualTo("summary");
        assertThat(main.child(1).tagName()).isEqualTo("nav");
        assertThat(main.select("nav a").eachAttr("href"))
                .isEqualTo(main.select("> section").stream()
                        .skip(1)
                        .map(section -> "#" + section.id())
                        .toList());
    }

    @Test
    void aPageOfTheSummaryAloneHasNoContents() throws IOException {
        Document page = Jsoup.parse(new HtmlReport(ReportFigures.document(
                        Reports.of(Reports.shipped("moray-2020-23")), Labels.of(Locale.ENGLISH), List.of("summary")))
                .render());

        assertThat(page.select("section").eachAttr("id")).containsExactly("summary");
        assertThat(page.select("nav")).isEmpty();
    }

    @Test
    void whatBlueMeansIsNextToItsFirstUse() throws IOException {
        Element first = page(Reports.shipped("south-ayrshire-2021-24")).getElementById("headline-benefits-blue");

        assertThat(first.text())
                .contains("Benefits blue")
                .contains("Blue means in this plan: The benefit has been achieved");
    }

    @Test
    void whereAPlanDoesNotSayWhatBlueMeansThatIsSaid() throws IOException {
        Element first = page(Reports.shipped("moray-2020-23")).getElementById("headline-benefits-blue");

        assertThat(first.text()).contains("Blue means in this plan: Not stated");
    }

    @Test
    void everyChartSaysInWordsWhatItShowsAndHasATableBeneath() throws IOException {
        Document page = page(Reports.shipped("south-ayrshire-2021-24"));

        assertThat(page.select("figure.chart")).isNotEmpty().allSatisfy(chart -> {
            assertThat(chart.select("svg.bar")).isNotEmpty().allSatisfy(bar -> {
                assertThat(bar.attr("role")).isEqualTo("img");
                assertThat(bar.selectFirst("title").text()).isNotBlank();
                assertThat(bar.selectFirst("desc").text()).contains(" in all");
            });
            assertThat(chart.nextElementSibling().select("table")).hasSize(1);
        });
    }

    @Test
    void theTableUnderAChartHasTheNumbersOfTheChart() throws IOException {
        int charts = 0;
        for (String name : List.of("south-ayrshire-2021-24", "south-ayrshire-2024-30", "north-ayrshire-2021-24")) {
            for (Element chart : page(Reports.shipped(name)).select("figure.chart")) {
                charts++;
                List<List<String>> bars = new ArrayList<>();
                for (Element parts : chart.select("p.parts")) {
                    bars.add(parts.select(".count").eachText());
                }
                assertThat(chart.select("svg.bar")).hasSameSizeAs(bars);
                assertThat(bars).isEqualTo(numbers(chart.nextElementSibling().selectFirst("table")));
            }
        }
        assertThat(charts).isGreaterThan(8);
    }

    /** The counts of statuses that are not none: in the first column, or in each row. */
    private static List<List<String>> numbers(Element table) {
        List<List<String>> numbers = new ArrayList<>();
        boolean ofRows = !table.select("tbody th .status").isEmpty();
        List<Boolean> counts = table.select("thead th").stream()
                .map(heading -> heading.selectFirst(".status") != null)
                .toList();
        List<String> column = new ArrayList<>();
        for (Element row : table.select("tbody tr")) {
            List<String> ofRow = new ArrayList<>();
            for (int i = 1; i < row.childrenSize(); i++) {
                boolean counted = ofRows ? i == 1 && row.selectFirst("th .status") != null : counts.get(i);
                if (counted && !row.child(i).text().equals("0")) {
                    (ofRows ? column : ofRow).add(row.child(i).text());
                }
            }
            if (!ofRow.isEmpty()) {
                numbers.add(ofRow);
            }
        }
        return ofRows ? List.of(column) : numbers;
    }

    @Test
    void aStatusIsShownByShapeLetterAndWord() throws IOException {
        assertThat(page(Reports.shipped("south-ayrshire-2021-24")).select(".status"))
                .isNotEmpty()
                .allSatisfy(status -> {
                    assertThat(status.select("svg.shape use")).hasSize(1);
                    assertThat(status.select(".letter").text()).hasSize(1);
                    assertThat(status.select(".word").text()).isNotBlank();
                });
    }

    @Test
    void everyTextIsInThePageAsItIsInThePlan() throws IOException {
        List<String> strings = HostilePlan.strings();

        Document page = page(HostilePlan.json(strings));

        assertTexts(page, "#table-every-action tbody tr th bdi:last-child", strings);
        assertTexts(page, "#table-every-action td[data-heading=As printed] bdi", strings);
        assertTexts(page, "#table-every-action td[data-heading=Owner] bdi", strings);
        assertTexts(page, "#table-every-benefit tbody tr th bdi:last-child", strings);
        assertTexts(page, "#table-measures tbody tr th bdi", strings);
        assertTexts(page, "#table-actions-by-area tbody tr th bdi:last-child", strings);
        assertTexts(page, "#table-actions-by-call-to-action tbody tr th bdi", strings);
        assertTexts(page, "#table-actions-by-sub-group tbody tr th bdi", strings);
        List<String> places =
                strings.stream().map(text -> text.isBlank() ? "nowhere" : text).toList();
        assertTexts(page, "#table-published-notes tbody th bdi", places);
        assertTexts(page, "#table-published-notes td[data-heading=Note] bdi", strings);
        assertTexts(
                page,
                "#table-benefits td[data-heading=What it means in this plan] bdi",
                strings.subList(strings.size() - 1, strings.size()));
        assertTexts(page, "h1 bdi", strings.subList(0, 1));
        assertThat(page.select("script")).isEmpty();
    }

    private static void assertTexts(Document page, String selector, List<String> strings) {
        List<String> expected = strings.stream().map(XmlCharacters::text).toList();
        List<String> shown = new ArrayList<>();
        page.select(selector).forEach(element -> shown.add(element.wholeText()));
        assertThat(shown).as(selector).isEqualTo(expected);
    }

    @Test
    void charactersThatAPageCannotHaveAreReplacedAndReported() throws IOException {
        Document page = page(HostilePlan.json(List.of("plain", "a\u0001b", "\ufffe", "c\rd\ne")));

        assertThat(page.select("#table-every-action tbody tr th bdi:last-child").eachText())
                .startsWith("plain", "a\ufffdb", "\ufffd");
        assertThat(page.select("#table-every-action tbody tr th bdi:last-child")
                        .last()
                        .wholeText())
                .isEqualTo("c\rd\ne");
        assertThat(page.getElementById("replaced").select("li").eachText())
                .contains(
                        "Every action: a\ufffdb",
                        "Every action: \ufffd",
                        "Every benefit: a\ufffdb",
                        "Notes on what is printed: a\ufffdb")
                .doesNotContain("Every action: plain", "Every action: c\rd\ne", "Every action: c d e");
    }

    @Test
    void aPageWithoutSuchCharactersReportsNone() throws IOException {
        assertThat(page(Reports.shipped("south-ayrshire-2021-24")).getElementById("replaced"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 11, 12, 14, 31, 0xd800, 0xdfff, 0xfffe, 0xffff})
    void theCharactersThatXmlDoesNotHaveAreReplaced(int character) {
        assertThat(XmlCharacters.text("a" + (char) character + "b")).isEqualTo("a\ufffdb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\t\n\r ", "\u0080\u009f", "\ud7ff\ue000\ufffd", "\ud83d\ude00"})
    void everyOtherCharacterStays(String text) {
        assertThat(XmlCharacters.text(text)).isEqualTo(text);
    }
}
