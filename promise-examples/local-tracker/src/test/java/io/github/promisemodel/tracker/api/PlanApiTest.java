package io.github.promisemodel.tracker.api;

import static io.github.promisemodel.tracker.api.ApiClient.etag;
import static io.github.promisemodel.tracker.api.ApiClient.header;
import static io.github.promisemodel.tracker.api.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.json.ReportTables;
import io.github.promisemodel.reports.report.Report;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a plan that has an action with a draft, made by the second version. */
class PlanApiTest {

    private static final String ROLE = "Promise-Role";
    private static String action;
    private static Plan first;
    private static ApiClient client;

    @BeforeAll
    static void start(@TempDir Path folder) {
        client = ApiClient.start(folder);
        first = client.tracker().latest().plan();
        action = first.getActions().get(0).getId();
        client.post(
                "/api/entries/" + action + "/assessments",
                "{\"asOf\":\"2026-05-31\",\"status\":\"NOT_STARTED\",\"note\":\"a draft that nobody approved\"}",
                ROLE,
                "EDITOR");
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    private static HttpResponse<String> asEditor(String path, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = ROLE;
        all[headers.length + 1] = "EDITOR";
        return client.get(path, all);
    }

    @Test
    void planAsAnEditorIsTheWholePlan() {
        HttpResponse<String> answer = asEditor("/api/plan");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(PlanJson.DEFAULT.read(answer.body()).orThrow())
                .isEqualTo(client.tracker().latest().plan());
        assertThat(answer.body()).contains("a draft that nobody approved");
        assertThat(etag(answer)).isEqualTo("\"2\"");
        assertThat(header(answer, "Vary")).contains(ROLE);
    }

    @Test
    void planAsAReaderIsWhatIsApproved() {
        HttpResponse<String> answer = client.get("/api/plan");

        assertThat(PlanJson.DEFAULT.read(answer.body()).orThrow())
                .isEqualTo(client.tracker().latest().approved());
        assertThat(etag(answer)).isEqualTo("\"2-approved\"");
        assertThat(client.get("/api/plan", ROLE, "READER").body()).isEqualTo(answer.body());
        assertThat(asEditor("/api/plan?approved=true").body()).isEqualTo(answer.body());
    }

    @Test
    void planOfAVersionOrAMomentIsWhatWasRecordedThen() {
        assertThat(asEditor("/api/plan?version=1").body()).isEqualTo(PlanJson.DEFAULT.toJson(first));
        assertThat(etag(asEditor("/api/plan?version=1"))).isEqualTo("\"1\"");
        assertThat(etag(asEditor("/api/plan?at=" + ApiClient.NOW))).isEqualTo("\"2\"");
        assertThat(asEditor("/api/plan?at=2026-05-31T00:00:00Z").statusCode()).isEqualTo(404);
        assertThat(asEditor("/api/plan?version=3").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plan",
                "/api/roll-ups?by=FOUNDATION",
                "/api/reconciliation",
                "/api/findings",
                "/api/history",
                "/api/history/2",
                "/api/differences?from=1&to=2",
                "/api/plan?version=1"
            })
    void whatSomebodyHasIsNotSentAgain(String path) {
        HttpResponse<String> answer = asEditor(path);
        assertThat(answer.statusCode()).isEqualTo(200);

        for (String known : new String[] {etag(answer), "W/" + etag(answer), "\"x\", " + etag(answer), "*"}) {
            HttpResponse<String> again = asEditor(path, "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(etag(again)).isEqualTo(etag(answer));
        }
        assertThat(asEditor(path, "If-None-Match", "\"77\"").body()).isEqualTo(answer.body());
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        HttpResponse<String> get = client.get("/api/entries/" + action);
        HttpResponse<String> head = client.send("HEAD", "/api/entries/" + action, BodyPublishers.noBody());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(etag(head)).isEqualTo(etag(get)).isEqualTo("\"2-approved\"");
        assertThat(header(head, "Content-Type")).isEqualTo(header(get, "Content-Type"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/plan | HEAD, OPTIONS, GET, PUT",
                "/api/entries/1 | HEAD, OPTIONS, GET, PATCH",
                "/api/areas/a/actions | OPTIONS, POST"
            })
    void optionsAndOtherMethodsSayWhichThereAre(String path, String methods) {
        HttpResponse<String> options = client.send("OPTIONS", path, BodyPublishers.noBody());
        HttpResponse<String> other = client.send("DELETE", path, BodyPublishers.noBody());

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(other.statusCode()).isEqualTo(405);
        assertThat(header(options, "Allow").split(", ")).containsExactlyInAnyOrder(methods.split(", "));
        assertThat(header(other, "Allow")).isEqualTo(header(options, "Allow"));
    }

    @Test
    void entryIsTheEntry() {
        String benefit = first.getBenefits().get(0).getId();

        assertThat(json(client.get("/api/entries/" + benefit)).get("id").asString())
                .isEqualTo(benefit);
        assertThat(etag(client.get("/api/entries/" + benefit))).isEqualTo("\"1-approved\"");
        assertThat(client.get("/api/entries/" + action).body()).doesNotContain("a draft that nobody approved");
        assertThat(asEditor("/api/entries/" + action).body()).contains("a draft that nobody approved");
        assertThat(client.get("/api/entries/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void rollUpsCountWhatTheRoleSees() {
        String path = "/api/roll-ups?by=call-to-action&as-of=2026-06-01";

        long approved =
                json(client.get(path)).at("/actions/total/counts/NOT_STARTED").asLong();
        long all = json(asEditor(path)).at("/actions/total/counts/NOT_STARTED").asLong();

        assertThat(all).isEqualTo(approved + 1);
        assertThat(json(client.get(path)).at("/actions/groupedBy").asString()).isEqualTo("call to action");
        assertThat(json(client.get("/api/roll-ups")).at("/benefits/groupedBy").asString())
                .isEqualTo("area");
    }

    @Test
    void exportIsTheReportOfTheLibrary() {
        HttpResponse<String> answer = client.get("/api/export?as-of=2025-01");

        Plan plan = PlanJson.DEFAULT.read(client.get("/api/plan").body()).orThrow();
        Report report = Report.of(plan).asOf("2025-01");
        assertThat(answer.body()).isEqualTo(PlanJson.DEFAULT.toJson(report, ReportTables.report(report)));
    }

    @Test
    void reconciliationHasTheVerdictsOfTheLibrary() {
        HttpResponse<String> answer = client.get("/api/reconciliation?as-of=2025-01");

        assertThat(json(answer).get("figures").size()).isGreaterThan(5);
        assertThat(json(answer).at("/verdicts/DIFFERS").asLong()).isPositive();
    }

    @Test
    void differencesAreThoseThatTheRoleSees() {
        assertThat(json(asEditor("/api/differences?from=1"))
                        .at("/changes/0/entry")
                        .asString())
                .isEqualTo(action);
        assertThat(json(client.get("/api/differences?from=1&to=2"))
                        .get("changes")
                        .size())
                .isZero();
        assertThat(client.get("/api/differences").statusCode()).isEqualTo(400);
        assertThat(client.get("/api/differences?from=1&to=9").statusCode()).isEqualTo(404);
    }

    @Test
    void findingsAreThoseOfTheLibrary() {
        assertThat(json(asEditor("/api/findings")).get("findings").size())
                .isEqualTo(client.tracker().latest().check().findings().size());
    }

    @Test
    void historySaysWhoDidWhatAndWhatWasBefore() {
        HttpResponse<String> history = client.get("/api/history");
        HttpResponse<String> second = asEditor("/api/history/2");

        assertThat(json(history).at("/versions/0/kind").asString()).isEqualTo("ASSESSED");
        assertThat(json(history).at("/versions/0/role").asString()).isEqualTo("Lead officer");
        assertThat(json(second).at("/changes/0/entry").asString()).isEqualTo(action);
        assertThat(json(second).at("/changes/0/before").toString()).doesNotContain("a draft that nobody approved");
        assertThat(json(second).at("/changes/0/after").toString()).contains("a draft that nobody approved");
        assertThat(json(asEditor("/api/history/1")).get("changes").size()).isGreaterThan(50);
        assertThat(client.get("/api/history/2").statusCode()).isEqualTo(403);
        assertThat(asEditor("/api/history/3").statusCode()).isEqualTo(404);
        assertThat(asEditor("/api/history/x").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plan?version=x",
                "/api/plan?version=99999999999999999999",
                "/api/plan?at=yesterday",
                "/api/roll-ups?by=COLOUR",
                "/api/roll-ups?as-of=soon",
                "/api/reconciliation?as-of=2025-13",
                "/api/differences?from=one",
                "/api/plan?version=%31%zz",
                "/api/roll-ups?by=%FF"
            })
    void whatCannotBeReadOfAnAddressIsAProblem(String path) {
        assertThat(client.raw("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + client.port(), "Connection: close"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json");
    }

    @Test
    void anUnknownRoleIsAProblem() {
        assertThat(client.get("/api/plan", ROLE, "ADMIN").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | 200",
                "*/* | 200",
                "text/html, application/*;q=0.5 | 200",
                "text/html | 406",
                "application/jsonp | 406"
            })
    void whatIsAcceptedDecides(String accepted, int status) {
        assertThat(client.get("/api/history", "Accept", accepted).statusCode()).isEqualTo(status);
    }
}
