package io.github.promisemodel.tracker.api;

import static io.github.promisemodel.tracker.api.ApiClient.FORM;
import static io.github.promisemodel.tracker.api.ApiClient.JSON;
import static io.github.promisemodel.tracker.api.ApiClient.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no page of ours and no honest program sends. Each has its answer, and changes nothing. */
class HostileRequestsTest {

    private static final List<String> OF_EVERY_ANSWER = List.of(
            "content-security-policy: default-src 'none'",
            "x-content-type-options: nosniff",
            "referrer-policy: same-origin",
            "cross-origin-resource-policy: same-origin",
            "cross-origin-opener-policy: same-origin",
            "cache-control: ");

    private static ApiClient client;
    private static String own;
    private long before;

    @BeforeAll
    static void start(@TempDir Path folder) {
        client = ApiClient.start(folder);
        own = "Host: 127.0.0.1:" + client.port();
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @BeforeEach
    void seeTheVersion() {
        before = client.tracker().latest().number();
    }

    @AfterEach
    void nothingIsChangedAndItStillAnswers() {
        assertThat(client.tracker().latest().number()).isEqualTo(before);
        assertThat(client.get("/api/history").statusCode()).isEqualTo(200);
    }

    /** An answer of a status with every header, and nothing of the program. */
    private static String assertAnswered(int status, String answer) {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        String headers = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
        assertThat(headers).contains(OF_EVERY_ANSWER).doesNotContain("\r\nserver:", "x-powered-by", "jetty", "javalin");
        String body = answer.substring(answer.indexOf("\r\n\r\n"));
        assertThat(body)
                .doesNotContainPattern("(?i)jetty|javalin|exception|\\bat [a-z]+\\.[a-z.]+|java\\.|kotlin|<script");
        return answer;
    }

    private static String ask(String line, String... headers) {
        String[] all = new String[headers.length + 3];
        all[0] = line + " HTTP/1.1";
        all[1] = own;
        all[2] = "Connection: close";
        System.arraycopy(headers, 0, all, 3, headers.length);
        return client.raw(all);
    }

    @ParameterizedTest
    @CsvSource({
        "/../../etc/passwd, 400",
        "/%2e%2e/%2e%2e/etc/passwd, 400",
        "/assets/%2e%2e/plan.db, 404",
        "/assets/..%2fplan.db, 404",
        "/assets/..%5cplan.db, 404",
        "/assets/....//plan.db, 404",
        "/entries/..%2f..%2fetc%2fpasswd, 404",
        "/entries/%00, 400",
        "/entries/~2E~2E~2F, 404",
        "/api/entries/..%2f..%2fplan, 404",
        "/api/entries/%252e%252e, 404",
        "/api/entries/~00, 404",
        "/api/entries/%zz, 400",
        "/api/entries/%ff%fe, 400",
        "/api/entries/%c0%ae%c0%ae, 400",
        "/api/entries/a;b=c, 404",
        "//api/plan, 404",
        "/api/./plan, 404",
        "/api, 404",
        "/api/, 404",
        "/API/plan, 404",
        "/META-INF/MANIFEST.MF, 404",
        "/plan.db, 404",
        "/?as-of=%zz, 400",
        "/?as-of=%ff, 400"
    })
    void aPathThatClimbsOrIsNoTextLeadsNowhere(String path, int status) {
        assertAnswered(status, ask("GET " + path));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 7_000, 100_000})
    void aVeryLongPathLeadsNowhere(int length) {
        assertAnswered(length > 8_000 ? 414 : 404, ask("GET /entries/" + "a".repeat(length)));
        assertAnswered(length > 8_000 ? 414 : 404, ask("GET /api/entries/" + "a".repeat(length)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: 127.0.0.1",
                "Host: 127.0.0.1:1",
                "Host: 127.0.0.1.evil.example:80",
                "Host: 0.0.0.0:80",
                "Host: [::]:80",
                "Host:"
            })
    void aForgedHostIsMisdirected(String host) {
        String answer = client.raw("GET /api/plan HTTP/1.1", host, "Connection: close");

        assertAnswered(host.equals("Host:") ? 400 : 421, answer);
    }

    @Test
    void noHostOrTwoOrAnotherInTheAddressIsNoRequest() {
        assertAnswered(400, client.raw("GET / HTTP/1.1", "Connection: close"));
        assertAnswered(400, client.raw("GET / HTTP/1.1", own, "Host: evil.example", "Connection: close"));
        assertAnswered(400, client.raw("GET http://evil.example/ HTTP/1.1", own, "Connection: close"));
        assertAnswered(421, client.raw("GET / HTTP/1.0"));
        assertThat(client.raw("GET /api/history HTTP/1.1", own.replace("127.0.0.1", "localhost"), "Connection: close"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1:1"
            })
    void aPageOfAnotherSiteChangesNothing(String header) {
        String[] headers = {"Promise-Role: APPROVER", "If-Match: *", header, "Content-Length: 2"};

        assertAnswered(403, ask("PATCH /api/entries/x", headers));
        assertAnswered(403, ask("PUT /api/plan", headers));
        assertAnswered(403, ask("POST /role", "Content-Type: " + FORM, header, "Content-Length: 0"));
    }

    @Test
    void aPageOfAnotherSiteReadsNothingAndMayAskForNoHeader() {
        assertAnswered(403, ask("GET /api/plan", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors"));
        String preflight = assertAnswered(
                403,
                ask(
                        "OPTIONS /api/plan",
                        "Origin: http://evil.example",
                        "Sec-Fetch-Site: cross-site",
                        "Sec-Fetch-Mode: cors",
                        "Access-Control-Request-Method: PUT",
                        "Access-Control-Request-Headers: promise-role"));
        assertThat(preflight.toLowerCase(Locale.ROOT)).doesNotContain("access-control-allow");
        assertThat(ask("OPTIONS /api/plan", "Origin: http://evil.example").toLowerCase(Locale.ROOT))
                .doesNotContain("access-control-allow");
    }

    @Test
    void aFormWithoutTheTokenOfItsBrowserChangesNothing() {
        String action = client.tracker().latest().plan().getActions().get(0).getId();

        assertAnswered(403, ask("POST /entries/" + action + "/assess", "Content-Type: " + FORM, "Content-Length: 0"));
        assertAnswered(
                403,
                ask(
                        "POST /entries/" + action + "/assess",
                        "Content-Type: " + FORM,
                        "Cookie: tracker-session=" + "a".repeat(32) + "; tracker-role=APPROVER",
                        "Content-Length: 8",
                        "",
                        "token=aa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "TRACE", "FOO", "PROPFIND", "get"})
    void aWrongMethodIsNotAllowed(String method) {
        for (String path : new String[] {"/", "/api/plan", "/api/history", "/assets/tracker.css"}) {
            assertThat(assertAnswered(405, ask(method + " " + path))).contains("\r\nAllow: HEAD, OPTIONS, GET");
        }
        assertThat(assertAnswered(405, ask("POST /", "Content-Length: 0")))
                .contains("\r\nAllow: HEAD, OPTIONS, GET\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET",
                "GET / HTTP/9.9",
                "GET / HTTP/1.1 x",
                "\u0016\u0003\u0001\u0000\u00ff",
                "G\u0000T / HTTP/1.1",
                "GET /\u0000 HTTP/1.1"
            })
    void whatIsNoRequestIsAnswered400OrSo(String line) {
        String answer = client.raw(line, own, "Connection: close");

        assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404|505) .*");
        assertAnswered(Integer.parseInt(answer.substring(9, 12)), answer);
    }

    @Test
    void aBombOfHeadersIsRefused() {
        String[] many =
                IntStream.range(0, 5_000).mapToObj(i -> "X-" + i + ": y").toArray(String[]::new);

        assertAnswered(431, ask("GET /", many));
        assertAnswered(431, ask("GET /", "X: " + "y".repeat(100_000)));
        assertAnswered(431, ask("GET /", "Cookie: " + "a=b; ".repeat(10_000)));
    }

    @Test
    void headersThatDisagreeAreRefused() {
        assertAnswered(400, ask("POST /role", "Content-Length: 1", "Content-Length: 2", "", "ab"));
        assertAnswered(400, ask("POST /role", "Content-Length: 3", "Transfer-Encoding: chunked", "", "0", ""));
        assertAnswered(400, ask("POST /role", "Content-Length: -1"));
        assertAnswered(400, ask("GET /", "X : y"));
        assertAnswered(400, ask("GET /", "X: a\u0000b"));
    }

    @Test
    void aHeaderThatIsSentTwiceIsNotTakenOnce() {
        String patch = "PATCH /api/entries/"
                + client.tracker().latest().plan().getActions().get(0).getId();
        String[] headers = {"Promise-Role: EDITOR", "Content-Type: application/merge-patch+json", "Content-Length: 2"};

        assertAnswered(412, ask(patch, with(headers, "If-Match: \"1\"", "If-Match: \"9\"", "", "{}")));
        assertAnswered(415, ask(patch, with(headers, "Content-Type: text/plain", "If-Match: \"1\"", "", "{}")));
    }

    private static String[] with(String[] first, String... more) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void aBodyThatIsNotAsItSaysIsRefused() {
        String[] headers = {"Promise-Role: EDITOR", "If-Match: *", "Content-Type: application/json"};

        assertAnswered(400, ask("PUT /api/plan", with(headers, "Transfer-Encoding: chunked", "", "zz")));
        assertAnswered(400, ask("PUT /api/plan", with(headers, "Content-Length: 0")));
        assertAnswered(400, ask("PUT /api/plan", with(headers, "Content-Length: 2", "", "\u00ff\u00fe")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"note=%zz", "note=%f", "note=%ff", "%", "note=%c0%ae"})
    void aFormThatIsNoTextIsRefused(String body) {
        HttpResponse<String> answer = client.send("POST", "/role", BodyPublishers.ofString(body), "Content-Type", FORM);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aBodyThatIsTooLongIsRefusedHoweverItIsSent() {
        String action = client.tracker().latest().plan().getActions().get(0).getId();
        byte[] long1 = ("{\"note\":\"" + "a".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        byte[] long10 = ("{\"note\":\"" + "a".repeat(10 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        String[] headers = {"Promise-Role", "EDITOR", "If-Match", "*", "Content-Type"};

        for (boolean isChunked : new boolean[] {false, true}) {
            assertThat(client.send(
                                    "PATCH",
                                    "/api/entries/" + action,
                                    publisher(long1, isChunked),
                                    with(headers, ApiClient.MERGE_PATCH))
                            .statusCode())
                    .isEqualTo(413);
            assertThat(client.send("PUT", "/api/plan", publisher(long1, isChunked), with(headers, JSON))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(client.send("PUT", "/api/plan", publisher(long10, isChunked), with(headers, JSON))
                            .statusCode())
                    .isEqualTo(413);
            assertThat(client.send("POST", "/role", publisher(long1, isChunked), "Content-Type", FORM)
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void aFormWithAFileThatIsTooLongOrNoFormIsRefused() {
        String type = "multipart/form-data; boundary=x";
        byte[] file = ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                        + "a".repeat((10 << 20) + 1) + "\r\n--x--\r\n")
                .getBytes(StandardCharsets.UTF_8);

        for (boolean isChunked : new boolean[] {false, true}) {
            assertThat(client.send("POST", "/role", publisher(file, isChunked), "Content-Type", type)
                            .statusCode())
                    .isEqualTo(413);
        }
        BodyPublisher garbage = BodyPublishers.ofString("garbage");
        assertThat(client.send("POST", "/role", garbage, "Content-Type", type).statusCode())
                .isEqualTo(400);
    }

    private static BodyPublisher publisher(byte[] body, boolean isChunked) {
        return isChunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                : BodyPublishers.ofByteArray(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "json", ""
            })
    void jsonOfAnotherTypeIsRefused(String type) {
        String[] headers = type.isEmpty()
                ? new String[] {"Promise-Role", "EDITOR", "If-Match", "*"}
                : new String[] {"Promise-Role", "EDITOR", "If-Match", "*", "Content-Type", type};
        HttpResponse<String> answer = client.send("PUT", "/api/plan", BodyPublishers.ofString("{}"), headers);

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(header(answer, "Accept")).isEqualTo(JSON);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void jsonThatIsDeepIsRefusedAndFillsNoStack(int depth) {
        String deep = "{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}";

        assertThat(client.put("/api/plan", deep, "Promise-Role", "EDITOR", "If-Match", "*")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aHugeNumberCostsNothing() {
        String action = client.tracker().latest().plan().getActions().get(0).getId();
        String body = "{\"asOf\":\"2026\",\"percentComplete\":1e999999999}";

        assertThat(client.post("/api/entries/" + action + "/assessments", body, "Promise-Role", "EDITOR")
                        .statusCode())
                .isEqualTo(400);
    }
}
