package io.github.promisemodel.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.store.plan.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A person's way through the tracker: find an action, assess it, have it approved, see the figures change, and put it right. */
class TrackerPathTest {

    private static final int DESKTOP = 1280;
    private static final int MOST_TABS = 200;

    @TempDir
    private Path browserFolder;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anActionIsFoundAssessedApprovedCountedAndPutRight(boolean withScript) throws Exception {
        try (Page page = withScript ? Page.start(browserFolder) : Page.startWithoutScript(browserFolder);
                TrackerSite site = TrackerSite.start(folder, page.browser())) {
            page.width(DESKTOP);
            site.open("/");
            assertThat(complete(page)).isEqualTo("8 to 15 of 31");

            site.become(Role.EDITOR);
            site.follow("Search");
            site.fill("Words in the title, reference or owner", "branding");
            site.press("Search");
            String action = find(site, page);
            assess(site, "Complete", "2025-03");
            site.follow("Overview");
            assertThat(complete(page)).isEqualTo("8 to 15 of 31");

            approve(site);
            site.follow("Overview");
            assertThat(complete(page)).isEqualTo("9 to 16 of 31");

            site.become(Role.EDITOR);
            site.open(action);
            site.follow("Assess");
            site.select("Puts right", site.choices("Puts right").get(1));
            fill(site, "At risk", "2025-03");
            site.waitFor("the approved one still counts");
            site.choose("I have looked at this. Save it as it is.");
            site.press("Save assessment");
            site.waitFor("Submitted for approval.");
            approve(site);
            site.follow("Overview");
            assertThat(complete(page)).isEqualTo("8 to 15 of 31");
            assertThat(site.plan().get(action.substring("/entries/".length())).getAssessments())
                    .hasSize(3);
        }
    }

    /** The figure that comes first. */
    private static String complete(Page page) {
        WebElement first = page.browser().findElement(By.cssSelector(".headline > div"));
        return first.getText().lines().skip(1).findFirst().orElseThrow();
    }

    private static String find(TrackerSite site, Page page) {
        WebElement found = page.browser().findElement(By.cssSelector("main a[href^='/entries/']"));
        String action = found.getDomAttribute("href");
        site.leaveBy(found);
        return action;
    }

    private static void assess(TrackerSite site, String status, String asOf) {
        site.follow("Assess");
        fill(site, status, asOf);
        site.waitFor("Submitted for approval.");
    }

    private static void fill(TrackerSite site, String status, String asOf) {
        site.choose(status);
        site.fill("As of", asOf);
        site.fill("Update", "The last of it was done this month.");
        site.select("Then", "Submit it for approval");
        site.press("Save assessment");
    }

    private static void approve(TrackerSite site) {
        site.become(Role.APPROVER);
        site.follow("To review");
        site.press("Approve");
        site.waitFor("Approved.");
    }

    @Test
    void theKeyboardAloneIsEnough() throws Exception {
        try (Page page = Page.start(browserFolder);
                TrackerSite site = TrackerSite.start(folder, page.browser())) {
            page.width(DESKTOP);
            site.open("/");
            to(page, "Change role").sendKeys(Keys.ENTER);
            to(page, Role.READER.title()).sendKeys(Keys.ARROW_DOWN);
            to(page, "Use this role").sendKeys(Keys.ENTER);
            site.waitFor("Your role is another now.");
            to(page, "Areas").sendKeys(Keys.ENTER);
            site.open("/entries/1.1");
            to(page, "Assess").sendKeys(Keys.ENTER);
            to(page, "Complete").sendKeys(Keys.SPACE);
            to(page, "As of").sendKeys(Keys.chord(Keys.CONTROL, "a"), "2025-03");
            to(page, "Then").sendKeys("Submit");
            to(page, "Save assessment").sendKeys(Keys.ENTER);

            site.waitFor("Submitted for approval.");
            assertThat(site.plan().get("1.1").getAssessments()).hasSize(2);
        }
    }

    /** Presses the tabulator until what has a name is reached, which is seen to be. */
    private static WebElement to(Page page, String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.browser().switchTo().activeElement().sendKeys(Keys.TAB);
            WebElement reached = page.browser().switchTo().activeElement();
            if (reached.getAccessibleName().equals(name)) {
                assertThat(page.browser()
                                .executeScript("const s = getComputedStyle(document.activeElement);"
                                        + " return s.outlineStyle !== 'none' || s.boxShadow !== 'none'"
                                        + " || getComputedStyle(document.activeElement.nextElementSibling ||"
                                        + " document.activeElement, '::before').boxShadow !== 'none'"))
                        .isEqualTo(true);
                return reached;
            }
        }
        throw new AssertionError(name + ": the tabulator does not reach it");
    }
}
