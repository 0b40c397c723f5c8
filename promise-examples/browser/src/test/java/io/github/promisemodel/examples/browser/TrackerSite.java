package io.github.promisemodel.examples.browser;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.Role;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A tracker with South Ayrshire's plan, and a person in front of it, who sees labels, links and buttons. */
final class TrackerSite implements AutoCloseable {

    private static final Path CLASS_PATH = Path.of(System.getProperty("tracker.classpath"));

    private final Process tracker;
    private final String address;
    private final ChromeDriver browser;

    private TrackerSite(Process tracker, String address, ChromeDriver browser) {
        this.tracker = tracker;
        this.address = address;
        this.browser = browser;
    }

    static TrackerSite start(Path folder, ChromeDriver browser) throws IOException {
        Process tracker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        CLASS_PATH.resolveSibling("classes")
                                + File.pathSeparator
                                + Files.readString(CLASS_PATH).strip(),
                        "io.github.promisemodel.tracker.command.Main",
                        "serve",
                        folder.resolve("tracker").toString(),
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = tracker.inputReader(StandardCharsets.UTF_8).readLine();
        return new TrackerSite(tracker, line.substring(line.indexOf("http")).strip(), browser);
    }

    /** The plan as it is, with what is not approved. */
    Plan plan() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "api/plan"))
                .header("Promise-Role", Role.EDITOR.name())
                .build();
        return PlanJson.DEFAULT
                .read(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .body())
                .orThrow();
    }

    void open(String path) {
        browser.get(address + path.substring(1));
    }

    String text() {
        return browser.findElement(By.tagName("body")).getText();
    }

    // ------------------------------------------------------------------------

    void become(Role role) {
        follow("Change role");
        choose(role.title());
        press("Use this role");
        waitFor("Your role is another now.");
    }

    /** Clicks what leads to another page, and waits until this one is gone. */
    void leaveBy(WebElement element) {
        WebElement page = browser.findElement(By.tagName("html"));
        element.click();
        patiently().until(ExpectedConditions.stalenessOf(page));
    }

    /** What is shown after a form was sent. */
    void waitFor(String text) {
        patiently().withMessage(() -> text + " is not in: " + text()).until(shown -> text().contains(text));
    }

    private WebDriverWait patiently() {
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(30));
        wait.ignoring(StaleElementReferenceException.class);
        return wait;
    }

    /** The page as it was sent, which a browser mends before it shows it. */
    String source(String path) throws IOException, InterruptedException {
        String cookies = browser.manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path.substring(1)))
                .header("Cookie", cookies)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    void follow(String link) {
        leaveBy(browser.findElement(By.linkText(link)));
    }

    void press(String button) {
        leaveBy(button(button));
    }

    WebElement button(String words) {
        return browser.findElement(By.xpath("//button[starts-with(normalize-space(), '" + words + "')]"));
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
        tracker.destroyForcibly();
    }
}
