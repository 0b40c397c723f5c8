package io.github.promisemodel.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.FilledPlan;
import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.Section;
import io.github.promisemodel.reports.html.HtmlParts;
import io.github.promisemodel.reports.html.HtmlReport;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.words.MessageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The reports as readers meet them: with a screen reader's rules, a keyboard, a phone, zoomed and printed. */
class ReportPageTest {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;

    /** How wide the chart of a measure is shown in a README. */
    private static final int MEASURE = 900;

    /** What is left of a screen of 1,280 at 400 % zoom, and the narrowest that WCAG asks for. */
    private static final int NARROWEST = 320;

    /** What A4 has between margins of 15 mm, in pixels of a screen. */
    private static final int A4 = 680;

    /** The height of A4 between the same margins. */
    private static final int A4_HEIGHT = 1009;

    @TempDir
    private static Path browserFolder;

    private static Page page;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        page = Page.start(browserFolder);
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    /** The longest plan in parts, for axe takes much longer on a page that is a little longer; the others whole. */
    static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.of("south-ayrshire-2021-24", List.of("--parts", "paper", "--since", "2023")),
                Arguments.of(
                        "south-ayrshire-2021-24",
                        List.of("--parts", "summary,movement,carry-forward", "--since", "2021-04", "--next", "NEXT")),
                Arguments.of(
                        "south-ayrshire-2021-24",
                        List.of(
                                "--parts",
                                "summary,actions,by-owner,due-dates",
                                "--by",
                                "owner",
                                "--policy",
                                "majority")),
                Arguments.of(
                        "south-ayrshire-2021-24",
                        List.of(
                                "--parts",
                                "summary,benefits,by-disposition",
                                "--by",
                                "disposition",
                                "--as-of",
                                "2022")),
                Arguments.of(
                        "south-ayrshire-2021-24",
                        List.of("--parts", "summary,by-area,exceptions,calls-to-action,measures,voice,money,risks")),
                Arguments.of("south-ayrshire-2021-24", List.of("--parts", "summary,published,findings,attention")),
                Arguments.of("south-ayrshire-2021-24", List.of("--parts", "summary,entries")),
                Arguments.of("south-ayrshire-2021-24", List.of("--parts", "summary,stories")),
                Arguments.of("south-ayrshire-2021-24", List.of("--parts", "summary,notes")),
                Arguments.of("south-ayrshire-2024-30", List.of()),
                Arguments.of("north-ayrshire-2021-24", List.of()),
                Arguments.of("moray-2020-23", List.of()));
    }

    @Test
    void everySectionOfTheLongestPlanIsInOneOfItsPages() throws IOException {
        Set<String> parts = reports()
                .flatMap(report -> ((List<?>) report.get()[1]).stream())
                .map(String::valueOf)
                .flatMap(option -> Stream.of(option.split(",")))
                .collect(Collectors.toSet());

        assertThat(parts)
                .containsAll(ReportFigures.document(Reports.whole(), Labels.of(Locale.ENGLISH)).sections().stream()
                        .map(Section::key)
                        .toList());
    }

    private Path report(String name, List<String> options) throws IOException, InterruptedException {
        List<String> given = new ArrayList<>(options);
        if (given.contains("NEXT")) {
            Path next = folder.resolve("next.json");
            Files.writeString(next, Reports.shipped("south-ayrshire-2024-30"));
            given.set(given.indexOf("NEXT"), next.toString());
        }
        return Page.report(folder, Reports.shipped(name), given.toArray(String[]::new));
    }

    // ------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("reports")
    void nothingKeepsAnyoneOut(String name, List<String> options) throws IOException, InterruptedException {
        Path report = report(name, options);
        boolean isPart = options.stream().anyMatch(option -> option.startsWith("summary,"));
        for (int width : isPart ? List.of(DESKTOP) : List.of(DESKTOP, NARROWEST)) {
            page.open(report, width);

            Axe.assertAccessible(page.browser(), name + " at " + width);
        }
    }

    @Test
    void aPageOfACouncilsOwnThatTakesPartsKeepsNobodyOut() throws IOException {
        Labels labels = Labels.of(Locale.ENGLISH);
        HtmlParts parts = new HtmlParts(labels);
        ReportDocument figures = ReportFigures.document(Reports.whole(), labels);
        Path own = Files.writeString(folder.resolve("own.html"), """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="UTF-8"><title>Our promise</title><style>%s</style></head>
                <body>%s<main><h1>Our promise</h1><h2>Where we are</h2>%s%s</main></body>
                </html>
                """.formatted(
                        parts.style(),
                        parts.drawings(),
                        parts.headline(figures.find("headline").orElseThrow()),
                        parts.figures(figures.find("benefits-by-area").orElseThrow())));

        page.open(own, DESKTOP);

        Axe.assertAccessible(page.browser(), "a page of one's own");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE, NARROWEST})
    void nothingButATableIsWiderThanTheScreen(int width) throws IOException, InterruptedException {
        page.open(report("south-ayrshire-2021-24", List.of()), width);

        assertThat(number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(number("return [...document.querySelectorAll('body *')].filter(e => !e.closest('.scroll, .drawings,"
                        + " .skip') && e.getBoundingClientRect().right > " + (width + 1) + ").length"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, NARROWEST})
    void aTableIsATableWhereItsRowsAreCardsToo(int width) throws IOException, InterruptedException {
        page.open(report("south-ayrshire-2021-24", List.of()), width);
        boolean cards = width == NARROWEST;

        Map<String, Long> roles = page.roles();

        assertThat(roles).containsEntry("table", number("return document.querySelectorAll('table').length"));
        assertThat(roles).containsEntry("row", number("return document.querySelectorAll('tr').length"));
        assertThat(roles).containsEntry("rowheader", number("return document.querySelectorAll('tbody th').length"));
        assertThat(roles).containsEntry("columnheader", number("return document.querySelectorAll('thead th').length"));
        assertThat(roles)
                .containsEntry(
                        "cell",
                        number("return document.querySelectorAll('td" + (cards ? ":not(.empty)" : "") + "').length"));
    }

    @Test
    void onPaperNothingIsCutOff() throws IOException, InterruptedException {
        page.open(report("south-ayrshire-2021-24", List.of("--since", "2021-04", "--next", "NEXT")), A4);
        page.onPaper();

        assertThat(number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(A4);
        assertThat(number("return [...document.querySelectorAll('body *')].filter(e => !e.closest('.drawings') &&"
                        + " e.getBoundingClientRect().right > " + (A4 + 1) + ").length"))
                .isZero();
        page.onScreen();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void onPaperTheSummaryIsOneSheet(String name, List<String> options) throws IOException, InterruptedException {
        page.open(report(name, options), A4);
        page.onPaper();

        assertThat(number("return document.getElementById('summary').getBoundingClientRect().bottom"))
                .isLessThanOrEqualTo(A4_HEIGHT);
        page.onScreen();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"south-ayrshire-2021-24", "south-ayrshire-2024-30", "north-ayrshire-2021-24", "moray-2020-23"})
    void theSummaryAloneIsPrintedOnOneSheet(String name) throws IOException, InterruptedException {
        page.open(report(name, List.of("--parts", "summary")), DESKTOP);

        assertThat(page.sheets()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"south-ayrshire-2021-24", "south-ayrshire-2024-30", "north-ayrshire-2021-24", "moray-2020-23"})
    void theCommitteePaperIsPrintedOnTwelveSheetsAtMost(String name) throws IOException, InterruptedException {
        page.open(report(name, List.of("--parts", "paper")), DESKTOP);

        assertThat(page.sheets()).isBetween(2L, 12L);
    }

    private static long number(String script) {
        return ((Number) page.browser().executeScript(script)).longValue();
    }

    @Test
    void theKeyboardGoesThroughThePageFromTopToBottom() throws IOException, InterruptedException {
        page.open(report("south-ayrshire-2021-24", List.of("--parts", "paper")), DESKTOP);
        List<String> reached = new ArrayList<>();
        long before = -1;
        WebElement body = page.browser().findElement(By.tagName("body"));
        body.sendKeys(Keys.TAB);
        assertThat(focused("className")).isEqualTo("skip");
        long links = number("return document.querySelectorAll('a[href]').length");
        long tables = number("return document.querySelectorAll('.scroll, summary').length");
        for (int i = 0; i <= links + tables && !focused("tagName").equals("BODY"); i++) {
            long place = number("return [...document.querySelectorAll('*')].indexOf(document.activeElement)");
            assertThat(place).isGreaterThan(before);
            assertThat(number("const r = document.activeElement.getBoundingClientRect();"
                            + " return r.width > 0 && r.height > 0 ? 1 : 0"))
                    .isEqualTo(1);
            assertThat(page.browser().executeScript("return getComputedStyle(document.activeElement).outlineStyle"))
                    .isNotEqualTo("none");
            before = place;
            reached.add(focused("tagName"));
            page.browser().switchTo().activeElement().sendKeys(Keys.TAB);
        }
        assertThat(reached).hasSize((int) (links + tables));
    }

    private static String focused(String property) {
        return String.valueOf(page.browser().executeScript("return document.activeElement." + property));
    }

    @Test
    void theFirstLinkLeadsPastTheTopToTheFigures() throws IOException, InterruptedException {
        page.open(report("south-ayrshire-2021-24", List.of()), DESKTOP);
        page.browser().findElement(By.tagName("body")).sendKeys(Keys.TAB);

        page.browser().switchTo().activeElement().sendKeys(Keys.ENTER);

        assertThat(focused("id")).isEqualTo("figures");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void whatNamesAnEntryIsSeenToLeadToItAndDoes(int width) throws IOException, InterruptedException {
        page.open(report("south-ayrshire-2021-24", List.of("--since", "2021-04")), width);
        WebElement link = page.browser().findElement(By.cssSelector("#summary td a"));
        WebElement row = page.browser().findElement(By.cssSelector(link.getDomAttribute("href")));

        assertThat(link.getCssValue("text-decoration-line")).isEqualTo("underline");
        assertThat(row.findElement(By.cssSelector(".reference")).getText()).isEqualTo(link.getText());
        link.sendKeys(Keys.ENTER);

        assertThat(number("return document.querySelector(':target').getBoundingClientRect().top"))
                .isBetween(0L, 900L);
        assertThat(page.browser().executeScript("return document.querySelector(':target').id"))
                .isEqualTo(row.getDomAttribute("id"));
    }

    // ------------------------------------------------------------------------

    @Test
    void everyTextIsInThePageAsItIsInThePlanAndNothingRuns() throws IOException, InterruptedException {
        List<String> strings = HostilePlan.strings();
        page.open(Page.report(folder, HostilePlan.json(strings)), DESKTOP);

        List<String> held = strings.stream().map(HostilePlan::held).toList();
        assertThat(texts("#table-every-action tbody tr th bdi:last-child")).isEqualTo(held);
        assertThat(texts("#table-every-action td[data-heading='As printed'] bdi"))
                .isEqualTo(held);
        assertThat(texts("#table-every-action td[data-heading=Owner] bdi")).isEqualTo(held);
        assertThat(texts("#table-every-benefit tbody tr th bdi:last-child")).isEqualTo(held);
        assertThat(texts("#table-every-benefit td[data-heading='As printed'] bdi"))
                .isEqualTo(held);
        assertThat(texts("#table-actions-by-area tbody tr th bdi:last-child")).isEqualTo(held);
        assertThat(texts("#by-area .bar-label bdi:last-child"))
                .startsWith(held.toArray(String[]::new))
                .endsWith(held.toArray(String[]::new));
        assertThat(texts("#by-area svg.bar title").subList(0, held.size()))
                .zipSatisfy(held, (title, text) -> assertThat(title).endsWith(": " + text));
        assertThat(texts("#table-measures tbody tr th bdi")).isEqualTo(held);
        assertThat(texts("#table-actions-by-call-to-action tbody tr th bdi")).isEqualTo(held);
        assertThat(texts("#table-actions-by-sub-group tbody tr th bdi")).isEqualTo(held);
        assertThat(texts("#table-published-notes td[data-heading=Note] bdi")).isEqualTo(held);
        assertThat(texts("h1 bdi")).isEqualTo(held.subList(0, 1));
        assertThat(texts("#table-late-or-due-soon tbody tr th bdi:last-child")).isEqualTo(held);
        assertThat(number("return document.scripts.length + document.images.length + document.forms.length"
                        + " + document.querySelectorAll('iframe, object, embed, link').length"))
                .isZero();
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(String selector) {
        return (List<String>) page.browser()
                .executeScript("return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)", selector);
    }

    /** Of the strings every sixteenth, or with the profile thorough each; a parser of HTML goes through all of them in every build. */
    @Test
    void whicheverFieldATextStandsInItIsTheTextOfAnElement() throws IOException {
        page.open(filled("plain"), DESKTOP);
        long elements = shown().elements();
        List<String> strings = HostilePlan.all();
        for (int i = 0; i < strings.size(); i += Integer.getInteger("browser.every", 16)) {
            String text = strings.get(i);
            page.show(filled(text));
            Shown shown = shown();

            assertThat(shown.texts())
                    .as(text)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(whole -> assertThat(whole.split(FIELD)[0])
                            .satisfiesAnyOf(
                                    cell -> assertThat(cell).endsWith(HostilePlan.held(text)),
                                    sentence -> assertThat(sentence).endsWith(MessageText.cleaned(text))));
            assertThat(shown.elements()).as(text).isEqualTo(elements);
        }
    }

    /** What stands behind a text: the name of its field. */
    private static final String FIELD = "\u00ab[A-Za-z]+\\.[A-Za-z]+";

    private Path filled(String text) throws IOException {
        HtmlReport report =
                new HtmlReport(ReportFigures.document(Reports.of(FilledPlan.json(text)), Labels.of(Locale.ENGLISH)));
        return Files.writeString(folder.resolve("filled.html"), report.render());
    }

    /**
     * How many elements the page has, and its texts that stand in fields. The summary names as many entries as there is room
     * for and shortens texts, so that neither is looked at there; nor is the list of what was replaced.
     */
    private record Shown(long elements, List<String> texts) {}

    private static Shown shown() {
        List<?> shown = (List<?>) page.browser().executeScript("""
                document.getElementById('replaced')?.remove();
                const texts = [];
                const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (nodes.nextNode()) {
                  if (nodes.currentNode.data.includes('\u00ab')
                      && !nodes.currentNode.parentElement.closest('#summary')) {
                    texts.push(nodes.currentNode.data);
                  }
                }
                // a text such as 1/2 is a finding too: an owner that names two
                return [document.querySelectorAll('*:not(#summary .entries *):not(#findings *)').length, ...texts];""");
        return new Shown(
                ((Number) shown.get(0)).longValue(),
                shown.stream().skip(1).map(String::valueOf).toList());
    }

    @Test
    void aPageOfNaughtyStringsKeepsNobodyOutEither() throws IOException, InterruptedException {
        page.open(Page.report(folder, HostilePlan.json(HostilePlan.strings().subList(0, 40))), DESKTOP);

        Axe.assertAccessible(page.browser(), "naughty strings");
    }

    // ------------------------------------------------------------------------

    @Test
    void picturesAreTakenToBeLookedAt() throws IOException, InterruptedException {
        Path report = report("south-ayrshire-2021-24", List.of("--since", "2021-04", "--next", "NEXT"));
        page.open(report, DESKTOP);
        page.picture("desktop", "body", DESKTOP, 1250);
        page.picture("desktop-areas", "#by-area", DESKTOP, 1800);
        page.picture("desktop-published", "#published", DESKTOP, 1800);
        page.open(report, MEASURE);
        page.picture("measure", "figure.lines");
        page.open(report, DESKTOP);
        page.print("print");
        page.open(report, PHONE);
        page.picture("phone", "body", PHONE, 1800);
        page.picture("phone-areas", "#by-area", PHONE, 1800);
        page.open(report, DESKTOP);
        page.inTwoColours();
        page.picture("two-colours", "#benefits", DESKTOP, 1200);
        page.onScreen();
        page.open(report, NARROWEST);
        page.picture("narrowest-measures", "#measures", NARROWEST, 1800);

        assertThat(Path.of(System.getProperty("promise.pictures"), "print.pdf")).isNotEmptyFile();
    }
}
