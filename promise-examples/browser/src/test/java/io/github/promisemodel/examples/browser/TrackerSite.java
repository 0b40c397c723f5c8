package io.github.promisemodel.examples.browser;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.tracker.Tracker;
import io.github.promisemodel.tracker.plan.Role;
import io.github.promisemodel.tracker.web.TrackerServer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

/** A tracker with South Ayrshire's plan, and a person in front of it, who sees labels, links and buttons. */
final class TrackerSite implements AutoCloseable {

    private final Tracker tracker;
    private final TrackerServer server;
    private final ChromeDriver browser;

    private TrackerSite(Tracker tracker, TrackerServer server, ChromeDriver browser) {
        this.tracker = tracker;
        this.server = server;
        this.browser = browser;
    }

    static TrackerSite start(Path folder, ChromeDriver browser) {
        Tracker tracker = Tracker.open(folder.resolve("plan.db"), Clock.systemUTC());
        tracker.load(ShippedPlans.southAyrshire(), Role.APPROVER, Optional.empty());
        return new TrackerSite(tracker, TrackerServer.start(tracker, 0), browser);
    }

    Tracker tracker() {
        return tracker;
    }

    void open(String path) {
        browser.get(server.address() + path.substring(1));
    }

    /** Where the browser is, without the address of the server. */
    String path() {
        return browser.getCurrentUrl().substring(server.address().length() - 1);
    }

    String text() {
        return browser.findElement(By.tagName("body")).getText();
    }

    // ------------------------------------------------------------------------

    void become(Role role) {
        follow("Change role");
        choose(role.title());
        press("Use this role");
    }

    void follow(String link) {
        browser.findElement(By.linkText(link)).click();
    }

    void press(String button) {
        button(button).click();
    }

    WebElement button(String words) {
        return browser.findElement(By.xpath("//button[normalize-space()='" + words + "']"));
    }

    /** Ticks a box, or chooses one of several. */
    void choose(String label) {
        WebElement words = label(label);
        browser.findElement(By.id(words.getDomAttribute("for"))).click();
    }

    void fill(String label, String text) {
        WebElement field = field(label);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }

    void select(String label, String words) {
        new Select(field(label)).selectByVisibleText(words);
    }

    WebElement field(String label) {
        return browser.findElement(By.id(label(label).getDomAttribute("for")));
    }

    private WebElement label(String words) {
        return browser.findElement(By.xpath("//label[normalize-space()='" + words + "']"));
    }

    /** The choices of a list. */
    List<String> choices(String label) {
        return new Select(field(label))
                .getOptions().stream().map(WebElement::getText).toList();
    }

    @Override
    public void close() {
        server.close();
        tracker.close();
    }
}
