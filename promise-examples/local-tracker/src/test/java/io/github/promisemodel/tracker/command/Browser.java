package io.github.promisemodel.tracker.command;

import io.github.promisemodel.store.plan.Role;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A browser of one role that asks a tracker, and waits long where the machine is busy. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String address;
    private final String token;

    Browser(String address, Role role) throws IOException, InterruptedException {
        this.address = address;
        this.token = Objects.requireNonNull(Jsoup.parse(get("role").body()).selectFirst("input[name=token]"))
                .attr("value");
        post("role", Map.of("role", role.name()));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> '&' + field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("token=" + token + form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Assesses an action as complete. */
    HttpResponse<String> assess(String entry, String note) throws IOException, InterruptedException {
        return post(
                "entries/" + entry + "/assess",
                Map.of("status", "COMPLETE", "asOf", "2025-03-31", "note", note, "state", "DRAFT", "confirmed", "yes"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }
}
