package io.github.promisemodel.examples.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Debian's Firefox, which is asked by the W3C's protocol for browsers, WebDriver BiDi, so that no driver is needed. */
final class Firefox implements AutoCloseable {

    private static final List<Path> PROGRAMS = List.of(Path.of("/usr/bin/firefox-esr"), Path.of("/usr/bin/firefox"));
    private static final String LISTENING = "WebDriver BiDi listening on ";
    private static final long MOST_SECONDS = 60;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Process process;
    private final WebSocket socket;
    private final Answers answers;
    private final String context;
    private int asked;

    private Firefox(Process process, URI address) throws InterruptedException {
        this.process = process;
        this.answers = new Answers();
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, answers)
                .join();
        ObjectNode capabilities = MAPPER.createObjectNode();
        capabilities.putObject("capabilities");
        ask("session.new", capabilities);
        this.context = ask("browsingContext.getTree", MAPPER.createObjectNode())
                .path("contexts")
                .path(0)
                .path("context")
                .asString();
    }

    /** Where it is installed, if it is. */
    static Optional<Path> program() {
        return PROGRAMS.stream().filter(Files::isExecutable).findFirst();
    }

    /** Starts it without a window, and with nothing of anybody's. */
    static Firefox start(Path folder) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile"));
        ProcessBuilder command = new ProcessBuilder(
                        program().orElseThrow().toString(),
                        "--headless",
                        "--no-remote",
                        "--remote-debugging-port=0",
                        "--profile",
                        profile.toString())
                .redirectErrorStream(true);
        command.environment().put("HOME", folder.toString());
        Process process = command.start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread reader = new Thread(() -> said.lines().forEach(ignored -> {}), "what Firefox says");
                reader.setDaemon(true);
                reader.start();
                return new Firefox(process, URI.create(line.substring(LISTENING.length()) + "/session"));
            }
        }
        throw new IllegalStateException("Firefox ended before it listened");
    }

    /** Opens a page and gives what an expression that is a list of texts is there. */
    List<String> texts(Path page, String expression) throws InterruptedException {
        ObjectNode where = MAPPER.createObjectNode().put("context", context);
        ask(
                "browsingContext.navigate",
                where.deepCopy().put("url", page.toUri().toString()).put("wait", "complete"));
        ObjectNode script = MAPPER.createObjectNode();
        script.put("expression", "JSON.stringify(" + expression + ")").put("awaitPromise", false);
        script.set("target", where.put("sandbox", "reader"));
        JsonNode result = ask("script.evaluate", script);
        return MAPPER.readTree(result.path("result").path("value").asString())
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode ask(String method, ObjectNode parameters) throws InterruptedException {
        int id = ++asked;
        ObjectNode question = MAPPER.createObjectNode().put("id", id).put("method", method);
        question.set("params", parameters);
        socket.sendText(question.toString(), true).join();
        while (true) {
            String text = answers.complete.poll(MOST_SECONDS, TimeUnit.SECONDS);
            if (text == null) {
                throw new IllegalStateException(method + ": no answer");
            }
            JsonNode answer = MAPPER.readTree(text);
            if (answer.path("id").asInt(0) == id) {
                if (!answer.path("type").asString("").equals("success")) {
                    throw new IllegalStateException(method + ": " + text);
                }
                return answer.path("result");
            }
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(MOST_SECONDS, TimeUnit.SECONDS); // its profile is deleted after it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What it answers, put together of its parts. */
    private static final class Answers implements WebSocket.Listener {

        private final BlockingQueue<String> complete = new LinkedBlockingQueue<>();
        private final StringBuilder parts = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                complete.add(parts.toString());
                parts.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
