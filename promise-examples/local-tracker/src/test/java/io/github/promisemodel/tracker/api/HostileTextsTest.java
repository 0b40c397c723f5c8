package io.github.promisemodel.tracker.api;

import static io.github.promisemodel.tracker.api.ApiClient.FORM;
import static io.github.promisemodel.tracker.api.ApiClient.header;
import static io.github.promisemodel.tracker.api.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.tracker.web.UrlId;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The strings that break programs, through the API and through a form: each is kept as it is or refused, and is text on the page. */
class HostileTextsTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String[] EDITOR = {"Promise-Role", "EDITOR"};

    private static final int MOST_AT_A_TIME = 20;

    private static final Plan PLAN = Plan.builder()
            .id("hostile")
            .council(Council.of("S12000028"))
            .title("A made-up plan")
            .period(PlanPeriod.parse("2024/2027"))
            .addAreas(ImprovementArea.builder()
                    .id("a")
                    .title("An area")
                    .addActions(Action.builder().id("form").title("Do it").build())
                    .build())
            .build();

    private static ApiClient client;

    @BeforeAll
    static void start(@TempDir Path folder) {
        client = ApiClient.start(folder, PLAN);
    }

    /** The plan is as it was at first again, now and then, so that it stays small. */
    private static void beginAgain(int number) {
        if (number % MOST_AT_A_TIME == 0) {
            client.tracker().load(PLAN, Role.APPROVER, Optional.empty());
        }
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    /** Every string, or as many as the build asks for. Without them the test is skipped. */
    private static List<String> strings() throws IOException {
        Path start = Path.of("").toAbsolutePath();
        Path found = start.resolve("none");
        for (Path folder = start; !Files.exists(found) && folder != null; folder = folder.getParent()) {
            found = folder.resolve("shared/corpora/naughty-strings/blns.json");
        }
        Assumptions.assumeTrue(Files.exists(found), "There is no shared/corpora/naughty-strings beside the checkout");
        List<String> all = new ArrayList<>();
        MAPPER.readTree(Files.readString(found)).forEach(text -> all.add(text.asString()));
        assertThat(all).hasSize(515);
        int every = Integer.getInteger("tracker.hostile.every", 1);
        return IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** A text as a page holds it: no page can hold these characters. */
    private static String held(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "\ufffd");
    }

    private static Document page(String path) {
        HttpResponse<String> answer = client.get(path, "Cookie", "tracker-role=EDITOR");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script, iframe, object, embed, svg[onload], img[src=x], base, meta[http-equiv]"))
                .as(path)
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                    assertThat(attribute.getValue().strip()).doesNotStartWithIgnoringCase("javascript:");
                }));
        return page;
    }

    @Test
    void throughTheApiEachIsKeptAsItIsOrRefused() throws IOException {
        int kept = 0;
        List<String> strings = strings();
        for (int i = 0; i < strings.size(); i++) {
            beginAgain(i);
            String text = strings.get(i);
            ObjectNode action = MAPPER.createObjectNode().put("id", "s" + i).put("title", text);
            action.put("owner", text).put("note", text);
            HttpResponse<String> answer = client.post("/api/areas/a/actions", action.toString(), EDITOR);
            if (answer.statusCode() == 201) {
                kept++;
                JsonNode given = json(client.get("/api/entries/s" + i));
                assertThat(given.get("title").asString()).isEqualTo(text);
                assertThat(given.path("owner").asString("")).isEqualTo(text);
                assertThat(given.path("note").asString("")).isEqualTo(text);
                assertShown(text, page("/entries/s" + i));
            } else {
                assertRefused(text, answer);
            }
        }
        assertThat(kept).isGreaterThan(strings.size() * 9 / 10);
    }

    @Test
    void asAnIdEachLeadsToItsEntryOrIsRefused() throws IOException {
        int kept = 0;
        List<String> strings = strings().stream().distinct().toList();
        for (int i = 0; i < strings.size(); i++) {
            beginAgain(i);
            String text = strings.get(i);
            String id = text.equals("form") ? "form." : text;
            String action = MAPPER.createObjectNode()
                    .put("id", id)
                    .put("title", "By its id")
                    .toString();
            HttpResponse<String> answer = client.post("/api/areas/a/actions", action, EDITOR);
            if (answer.statusCode() == 201) {
                kept++;
                String path = header(answer, "Location");
                assertThat(path).matches("/api/entries/[A-Za-z0-9._~-]+").isEqualTo("/api/entries/" + UrlId.of(id));
                assertThat(json(client.get(path)).get("id").asString()).isEqualTo(id);
                page(path.replaceFirst("^/api", ""));
            } else {
                assertRefused(id, answer);
            }
        }
        assertThat(kept).isGreaterThan(strings.size() / 2);
    }

    @Test
    void throughTheFormEachIsKeptAsItIsAndIsTextOnThePage() throws IOException {
        HttpResponse<String> first = client.get("/entries/form/assess", "Cookie", "tracker-role=EDITOR");
        String session = header(first, "Set-Cookie").replaceFirst(";.*", "");
        Element form = Objects.requireNonNull(Jsoup.parse(first.body()).selectFirst("form"));
        String token =
                Objects.requireNonNull(form.selectFirst("input[name=token]")).attr("value");
        List<String> strings = strings();
        for (int i = 0; i < strings.size(); i++) {
            beginAgain(i);
            String text = strings.get(i);
            int before = client.tracker()
                    .latest()
                    .plan()
                    .get("form")
                    .getAssessments()
                    .size();
            Map<String, String> fields = Map.of(
                    "token", token, "asOf", "2026-05-31", "status", "ON_TARGET", "note", text, "confirmed", "yes");
            String body = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            HttpResponse<String> answer = client.send(
                    "POST",
                    "/entries/form/assess",
                    BodyPublishers.ofString(body),
                    "Content-Type",
                    FORM,
                    "Cookie",
                    session + "; tracker-role=EDITOR");
            assertThat(answer.statusCode()).as(text).isIn(303, 422);
            List<?> assessments = client.tracker().latest().plan().get("form").getAssessments();
            if (answer.statusCode() == 303) {
                assertThat(assessments).hasSize(before + 1);
                assertThat(client.tracker()
                                .latest()
                                .plan()
                                .get("form")
                                .getAssessments()
                                .get(before)
                                .getNote()
                                .orElse(""))
                        .isEqualTo(text.replace("\r\n", "\n").strip());
            } else {
                Document again = Jsoup.parse(answer.body());
                assertThat(again.select("script")).isEmpty();
                assertThat(Objects.requireNonNull(again.selectFirst("textarea[name=note]"))
                                .wholeText())
                        .isEqualTo(held(text));
                assertThat(assessments).hasSize(before);
            }
        }
        page("/entries/form");
    }

    /** It is shown somewhere as text, with blanks as a page has them. */
    private static void assertShown(String text, Document page) {
        assertThat(plain(page.wholeText())).contains(plain(text));
    }

    private static String plain(String text) {
        return held(text).replaceAll("\\s+", " ").strip();
    }

    private static void assertRefused(String text, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(text).isIn(400, 422);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(answer).get("problems").size()).isPositive();
    }
}
