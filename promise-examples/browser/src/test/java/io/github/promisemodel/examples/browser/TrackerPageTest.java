package io.github.promisemodel.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.store.plan.Role;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Every page of the tracker as people meet it: with a screen reader's rules, on a desk and on a phone, as HTML. */
class TrackerPageTest {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;
    private static final int NARROWEST = 320;

    @TempDir
    private static Path browserFolder;

    private static Page page;

    @TempDir
    private Path folder;

    private TrackerSite site;

    @BeforeAll
    static void start() {
        page = Page.start(browserFolder);
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    @BeforeEach
    void open() throws Exception {
        page.width(DESKTOP);
        site = TrackerSite.start(folder, page.browser());
        site.open("/");
        site.become(Role.APPROVER);
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** What a page is called where many are alike, such as {@code /entries/*}. */
    private static String kind(String path) {
        return path.replaceAll("\\?.*", "").replaceAll("^(/[a-z-]+/)[^/]+", "$1*");
    }

    /** One page of each kind, found by following links as a person does; what is downloaded is no page. */
    private Map<String, String> pages() {
        Map<String, String> found = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            if (found.putIfAbsent(kind(path), path) == null) {
                site.open(path);
                for (WebElement link : page.browser().findElements(By.cssSelector("a[href^='/']"))) {
                    String next = link.getDomAttribute("href");
                    if (!next.startsWith("/export/") && !next.startsWith("/api") && !found.containsKey(kind(next))) {
                        open.add(next);
                    }
                }
            }
        }
        return found;
    }

    @Test
    void everyPageIsFoundByItsLinksAndKeepsNobodyOut() throws Exception {
        Map<String, String> pages = pages();

        assertThat(pages.keySet())
                .contains(
                        "/",
                        "/areas",
                        "/areas/*",
                        "/areas/*/add",
                        "/entries/*",
                        "/entries/*/assess",
                        "/entries/*/edit",
                        "/entries/*/withdraw",
                        "/measures",
                        "/measures/*",
                        "/measures/*/observe",
                        "/attention",
                        "/movement",
                        "/published",
                        "/carry-forward",
                        "/search",
                        "/queue",
                        "/import",
                        "/export",
                        "/history",
                        "/history/*",
                        "/role");
        for (String path : pages.values()) {
            site.open(path);
            assertThat(HtmlChecker.found(site.source(path))).as(path).isEmpty();
            assertSeenByEveryone(path);
        }
    }

    private void assertSeenByEveryone(String what) throws Exception {
        Axe.assertAccessible(page.browser(), what);
        picture(what, DESKTOP);
        for (int width : List.of(PHONE, NARROWEST)) {
            page.width(width);
            assertThat(number("return document.documentElement.scrollWidth"))
                    .as(what)
                    .isLessThanOrEqualTo(width);
            if (width == PHONE) {
                picture(what, width);
            }
        }
        page.width(DESKTOP);
    }

    private static void picture(String what, int width) throws Exception {
        String name = "tracker" + kind(what).replaceAll("[^a-z]+", "-") + width;
        long height = Math.min(3000, number("return document.documentElement.scrollHeight"));
        page.picture(name, "body", width, (int) height);
    }

    private static long number(String script) {
        return ((Number) page.browser().executeScript(script)).longValue();
    }

    @Test
    void aFormWithErrorsHintsAndAnotherPersonsEditKeepsNobodyOut() throws Exception {
        site.open("/entries/1.1/assess");
        site.fill("As of", "soon");
        site.fill("Update", "Call 01292 612 345 about the LAC team.");
        site.press("Save assessment");
        site.waitFor("There is a problem");
        assertThat(site.field("Update").getText()).contains("LAC team");
        assertThat(page.browser().switchTo().activeElement().getText()).contains("There is a problem");
        assertSeenByEveryone("/errors");

        site.fill("As of", "2025-02");
        site.press("Save assessment");
        site.waitFor("Before you save");
        assertSeenByEveryone("/hints");

        site.choose("I have looked at this. Save it as it is.");
        site.press("Save assessment");
        site.waitFor("Assessed.");
        site.open("/queue");
        assertSeenByEveryone("/waiting");
        site.open("/entries/1.1");
        assertSeenByEveryone("/drafted");
        site.open("/history/2");
        assertSeenByEveryone("/changed");
    }

    @Test
    void aListOfErrorsLeadsToItsFields() {
        site.open("/entries/1.1/assess");
        site.fill("As of", "soon");
        site.press("Save assessment");
        site.waitFor("There is a problem");

        List<String> fields = new ArrayList<>();
        page.browser()
                .findElements(By.cssSelector(".govuk-error-summary a"))
                .forEach(link -> fields.add(link.getDomAttribute("href")));

        assertThat(fields).containsExactly("#asOf");
        assertThat(page.browser().findElements(By.cssSelector("#asOf"))).hasSize(1);
    }
}
