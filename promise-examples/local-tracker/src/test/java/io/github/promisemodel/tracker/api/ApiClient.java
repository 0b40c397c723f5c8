package io.github.promisemodel.tracker.api;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.tracker.web.TrackerServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that asks a tracker of its own. Every answer of the API that it is given is compared with its description. */
final class ApiClient implements AutoCloseable {

    static final String JSON = "application/json";
    static final String MERGE_PATCH = "application/merge-patch+json";
    static final String FORM = "application/x-www-form-urlencoded";
    static final String NOW = "2026-06-01T09:00:00Z";

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int MILLISECONDS_TO_WAIT = 20_000;

    private final KeptPlan tracker;
    private final TrackerServer server;
    private final DescribedAnswers described = DescribedAnswers.read();

    private ApiClient(KeptPlan tracker) {
        this.tracker = tracker;
        this.server = TrackerServer.start(tracker, 0);
    }

    /** A tracker of the South Ayrshire plan. */
    static ApiClient start(Path folder) {
        return start(folder, ShippedPlans.southAyrshire());
    }

    static ApiClient start(Path folder, Plan plan) {
        Clock clock = Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC);
        KeptPlan tracker = KeptPlan.open(folder.resolve("plan.db"), clock);
        tracker.load(plan, Role.APPROVER, Optional.empty());
        return new ApiClient(tracker);
    }

    KeptPlan tracker() {
        return tracker;
    }

    int port() {
        return URI.create(server.address()).getPort();
    }

    /** Asks for something, with headers in pairs of a name and a value. */
    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body), with(headers, "Content-Type", JSON));
    }

    HttpResponse<String> put(String path, String body, String... headers) {
        return send("PUT", path, BodyPublishers.ofString(body), with(headers, "Content-Type", JSON));
    }

    HttpResponse<String> patch(String path, String body, String... headers) {
        return send("PATCH", path, BodyPublishers.ofString(body), with(headers, "Content-Type", MERGE_PATCH));
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(server.address().replaceFirst("/$", "") + path))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = sent(request.build());
            if (path.startsWith("/api/")) {
                described.check(method, path.replaceFirst("\\?.*", ""), answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A server that refuses a body closes the connection; a request that finds it closed is sent once more, on another. */
    private static HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        }
    }

    private static String[] with(String[] headers, String... more) {
        String[] all = new String[headers.length + more.length];
        System.arraycopy(headers, 0, all, 0, headers.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }

    static JsonNode json(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static String etag(HttpResponse<String> answer) {
        return header(answer, "ETag");
    }

    /** Sends bytes as they are and gives all that is answered; the connection may be closed before all is sent. */
    String raw(byte[] sent) {
        try (Socket socket = new Socket(TrackerServer.ADDRESS, port())) {
            socket.setSoTimeout(MILLISECONDS_TO_WAIT);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(sent);
                InputStream in = socket.getInputStream();
                for (int next = in.read(); next >= 0; next = in.read()) {
                    answer.write(next);
                }
            } catch (SocketException e) {
                // It was closed while something was still sent; what was answered before counts.
            }
            return answer.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a request, whose lines end as HTTP has it, of Latin-1 characters. */
    String raw(String... lines) {
        return raw((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        server.close();
        tracker.close();
    }
}
