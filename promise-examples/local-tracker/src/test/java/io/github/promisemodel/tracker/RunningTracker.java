package io.github.promisemodel.tracker;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.Outcome;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.tracker.web.TrackerServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A tracker that runs on a free port, and a browser of one role that asks it. Redirects are not followed. */
public final class RunningTracker implements AutoCloseable {

    /** When everything is recorded. */
    public static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

    private final KeptPlan tracker;
    private final TrackerServer server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private final boolean isOwner;

    private RunningTracker(KeptPlan tracker, TrackerServer server, boolean isOwner) {
        this.tracker = tracker;
        this.server = server;
        this.isOwner = isOwner;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Starts a tracker of a plan, asked as a reader. */
    public static RunningTracker start(Path folder, Plan plan) {
        KeptPlan tracker = KeptPlan.open(folder.resolve("plan.db"), Clock.fixed(NOW, ZoneOffset.UTC));
        Outcome outcome = tracker.load(plan, Role.APPROVER, Optional.empty());
        if (!(outcome instanceof Outcome.Saved)) {
            tracker.close();
            throw new IllegalArgumentException("The plan was not put in: " + outcome);
        }
        return new RunningTracker(tracker, TrackerServer.start(tracker, 0), true);
    }

    /** The same tracker in another browser, of a role. */
    public RunningTracker as(Role role) {
        RunningTracker other = new RunningTracker(tracker, server, false);
        HttpResponse<String> chosen = other.post("role", Map.of("role", role.name()));
        if (chosen.statusCode() / 100 != 3) {
            throw new IllegalStateException("The role was not chosen: " + chosen.statusCode());
        }
        return other;
    }

    public KeptPlan tracker() {
        return tracker;
    }

    /** Where it is, with a slash at the end. */
    public String address() {
        return server.address();
    }

    /** What is answered at a path, such as {@code areas}; a slash before it makes no difference. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** The page at a path, which has to be there. */
    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return Jsoup.parse(answer.body(), address());
    }

    /** Sends a form of one answer for each field, with the token of this browser. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("token", token());
        String body = all.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The token that the forms of this browser carry. */
    public String token() {
        Element token = page("role").selectFirst("input[name=token]");
        return Objects.requireNonNull(token).attr("value");
    }

    private URI uri(String path) {
        return URI.create(address() + path.replaceFirst("^/", ""));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A text as a part of an address or of a form. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (isOwner) {
            server.close();
            tracker.close();
        }
    }
}
