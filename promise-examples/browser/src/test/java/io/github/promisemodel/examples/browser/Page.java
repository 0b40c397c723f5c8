package io.github.promisemodel.examples.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A report that the command made, opened in Chromium from the file system. */
final class Page implements AutoCloseable {

    private static final List<String> CHROMIUM = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/bin/chromium-driver");

    /** What a PDF of Chromium's says of each page. */
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page(?![A-Za-z])");

    private final ChromeDriver browser;

    private Page(ChromeDriver browser) {
        this.browser = browser;
    }

    /** Starts a browser of Debian's; nothing is downloaded. */
    static Page start(Path folder) {
        return start(folder, Map.of());
    }

    /** Starts a browser that runs no script of any page. */
    static Page startWithoutScript(Path folder) {
        return start(folder, Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    private static Page start(Path folder, Map<String, Object> preferences) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(first(CHROMIUM));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--user-data-dir=" + folder.resolve("profile"));
        options.setExperimentalOption("prefs", preferences);
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(first(DRIVERS)).toFile())
                .usingAnyFreePort()
                .build();
        return new Page(new ChromeDriver(driver, options));
    }

    private static String first(List<String> names) {
        return names.stream()
                .filter(name -> Files.isExecutable(Path.of(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is none of " + names + "; install Debian's packages chromium and chromium-driver"));
    }

    /** Makes a report as a user does. */
    static Path report(Path folder, String json, String... options) throws IOException, InterruptedException {
        Path plan = Files.writeString(folder.resolve("plan.json"), json);
        Path report = folder.resolve("report.html");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("promise.jar"),
                "report",
                plan.toString(),
                "--format",
                "html",
                "--out",
                report.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(command + " did not end well");
        }
        return report;
    }

    void open(Path report, int width) {
        width(width);
        show(report);
    }

    /** From now on in a window of a width. */
    void width(int width) {
        browser.manage().window().setSize(new Dimension(width, 900));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Another page in a window as wide as before. */
    void show(Path report) {
        browser.get(report.toUri().toString());
    }

    /** From now on as on paper. */
    void onPaper() {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** From now on in the two colours that a reader has chosen. */
    void inTwoColours() {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
    }

    /** From now on as on any screen. */
    void onScreen() {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    }

    /** How many elements a screen reader meets in each role, such as {@code row}. */
    Map<String, Long> roles() {
        browser.executeCdpCommand("Accessibility.enable", Map.of());
        List<?> nodes = (List<?>) browser.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes");
        return nodes.stream()
                .map(node -> (Map<?, ?>) node)
                .filter(node -> Boolean.FALSE.equals(node.get("ignored")))
                .map(node -> String.valueOf(((Map<?, ?>) node.get("role")).get("value")))
                .collect(Collectors.groupingBy(role -> role, Collectors.counting()));
    }

    ChromeDriver browser() {
        return browser;
    }

    /** A stretch of the page as a picture, to be looked at, from where a part of it begins. */
    void picture(String name, String part, int width, int height) throws IOException {
        Number top = (Number) browser.executeScript(
                "return document.querySelector(arguments[0]).getBoundingClientRect().top + window.scrollY", part);
        Map<String, Object> clip = Map.of("x", 0, "y", top.intValue(), "width", width, "height", height, "scale", 1);
        Map<String, Object> made = browser.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        save(name + ".png", String.valueOf(made.get("data")));
    }

    /** A part of the page as a picture, whole and nothing besides. */
    void picture(String name, String part) throws IOException {
        save(name + ".png", browser.findElement(By.cssSelector(part)).getScreenshotAs(OutputType.BASE64));
    }

    /** The page as it is printed on A4. */
    void print(String name) throws IOException {
        save(name + ".pdf", printed());
    }

    /** How many sheets of A4 it is printed on. */
    long sheets() {
        String pdf = new String(Base64.getDecoder().decode(printed()), StandardCharsets.ISO_8859_1);
        return SHEET.matcher(pdf).results().count();
    }

    private String printed() {
        Map<String, Object> made = browser.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        return String.valueOf(made.get("data"));
    }

    private static void save(String name, String base64) throws IOException {
        Path folder = Path.of(System.getProperty("promise.pictures"));
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), Base64.getDecoder().decode(base64));
    }

    @Override
    public void close() {
        browser.quit();
    }
}
