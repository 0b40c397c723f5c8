package io.github.promisemodel.tracker.web;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without script, which loads pages of a tracker and sends their forms as they were filled in. */
final class FormsClient implements AutoCloseable {

    static final String TODAY = "2025-06-30";

    private final KeptPlan tracker;
    private final TrackerServer server;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private FormsClient(KeptPlan tracker, TrackerServer server) {
        this.tracker = tracker;
        this.server = server;
    }

    static FormsClient of(Path folder, Role role) {
        return of(folder, role, ShippedPlans.southAyrshire());
    }

    static FormsClient of(Path folder, Role role, Plan plan) {
        Clock clock = Clock.fixed(Instant.parse(TODAY + "T10:00:00Z"), ZoneOffset.UTC);
        KeptPlan tracker = KeptPlan.open(folder.resolve("plan.db"), clock);
        tracker.load(plan, Role.APPROVER, Optional.empty());
        FormsClient client = new FormsClient(tracker, TrackerServer.start(tracker, 0));
        client.choose(role);
        return client;
    }

    void choose(Role role) {
        filled("/role").set("role", role.name()).send();
    }

    KeptPlan tracker() {
        return tracker;
    }

    Plan plan() {
        return tracker.latest().plan();
    }

    /** Somebody else changes the plan. */
    void meanwhile(UnaryOperator<Plan> edit) {
        tracker.change(Change.of(Role.EDITOR, ChangeKind.EDITED, plan -> ReadResult.of(edit.apply(plan))));
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server.address()).resolve(path)));
    }

    /** The only form of a page, or that of the page's own address. */
    Filled filled(String path) {
        return get(path).form();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
        tracker.close();
    }

    /** What was answered. */
    final class Answer {

        private final HttpResponse<byte[]> response;

        Answer(HttpResponse<byte[]> response) {
            this.response = response;
        }

        int status() {
            return response.statusCode();
        }

        byte[] bytes() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        Document page() {
            return Jsoup.parse(new String(bytes(), StandardCharsets.UTF_8), server.address());
        }

        Filled form() {
            return form("main form[method=post]");
        }

        Filled form(String selector) {
            return new Filled(page().select(selector).first());
        }

        /** The messages beside a field, which the summary on top has too. */
        List<String> errors(String field) {
            List<String> summary =
                    page().select(".govuk-error-summary a[href=#" + field + "]").eachText();
            List<String> beside =
                    page().select("[id='" + field + "-error'] bdi").eachText();
            return summary.equals(beside) ? beside : List.of("on top " + summary, "beside " + beside);
        }

        List<String> hints() {
            return page().select("#hints li").eachText();
        }

        /** The page that it leads to, which says what was done. */
        String notice() {
            return get(header("Location"))
                    .page()
                    .select(".govuk-notification-banner__heading")
                    .text();
        }
    }

    /** A form of a page. */
    final class Filled {

        private final Element form;
        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final Map<String, byte[]> files = new LinkedHashMap<>();

        Filled(Element form) {
            this.form = form;
            form.select("input[name], textarea, select").forEach(this::take);
        }

        private void take(Element field) {
            List<String> value = values.computeIfAbsent(field.attr("name"), name -> new ArrayList<>());
            if (field.is("select")) {
                Element chosen = Optional.ofNullable(
                                field.select("option[selected]").first())
                        .orElse(field.select("option").first());
                value.add(chosen.attr("value"));
            } else if (field.is("textarea")) {
                value.add(field.wholeText().replaceFirst("^\n", "").replace("\n", "\r\n"));
            } else if (field.is("[type=checkbox], [type=radio]")) {
                if (field.hasAttr("checked")) {
                    value.add(field.attr("value"));
                }
            } else if (!field.is("[type=file]")) {
                value.add(field.attr("value"));
            }
        }

        String value(String name) {
            return String.join(",", values.getOrDefault(name, List.of()));
        }

        Filled set(String name, String... given) {
            if (!values.containsKey(name)) {
                throw new AssertionError("The form has no field " + name + ", but " + values.keySet());
            }
            values.put(name, new ArrayList<>(List.of(given)));
            return this;
        }

        /** Sends something that the page does not have. */
        Filled forge(String name, String value) {
            values.put(name, List.of(value));
            return this;
        }

        Filled file(String name, String fileName, byte[] bytes) {
            files.put(name + "\"; filename=\"" + fileName, bytes);
            return this;
        }

        /** Sends it, and again with the tick if there is something to look at first. */
        Answer save() {
            Answer answer = send();
            return answer.hints().isEmpty()
                    ? answer
                    : answer.form().set("confirmed", "yes").send();
        }

        Answer send() {
            URI to = URI.create(form.absUrl("action"));
            HttpRequest.Builder request = HttpRequest.newBuilder(to);
            if (form.attr("enctype").isEmpty()) {
                String body = values.entrySet().stream()
                        .flatMap(field -> field.getValue().stream()
                                .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&"));
                return FormsClient.this.send(request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
            }
            return FormsClient.this.send(request.header("Content-Type", "multipart/form-data; boundary=part")
                    .POST(BodyPublishers.ofByteArray(parts())));
        }

        private byte[] parts() {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            values.forEach(
                    (name, each) -> each.forEach(value -> part(body, name, value.getBytes(StandardCharsets.UTF_8))));
            files.forEach((name, bytes) -> part(body, name, bytes));
            body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
            return body.toByteArray();
        }

        private static void part(ByteArrayOutputStream body, String name, byte[] value) {
            String head = "--part\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(value);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
