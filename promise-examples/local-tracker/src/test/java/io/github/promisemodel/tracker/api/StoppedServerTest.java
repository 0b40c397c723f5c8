package io.github.promisemodel.tracker.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.tracker.web.TrackerServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that stops. */
class StoppedServerTest {

    @TempDir
    Path folder;

    @Test
    void whatIsAskedBeforeIsAnsweredAndNothingAfter() throws Exception {
        ApiClient client = ApiClient.start(folder);
        int port = client.port();
        String action = client.tracker().latest().plan().getActions().get(0).getId();
        try (Socket socket = new Socket(TrackerServer.ADDRESS, port)) {
            OutputStream out = socket.getOutputStream();
            send(
                    out,
                    "PATCH /api/entries/" + action + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                            + "\r\nPromise-Role: EDITOR\r\n"
                            + "If-Match: *\r\nContent-Type: application/merge-patch+json\r\nTransfer-Encoding: chunked\r\n"
                            + "Expect: 100-continue\r\n\r\n");
            // It waits for the body now.
            String goOn = line(socket);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(client::close);
            while (isOpen(port)) {
                send(out, "1\r\n \r\n"); // a request of which nothing comes for a second is given up
                Thread.sleep(10); // asked without a pause, a port may take a second to answer
            }
            assertThat(stopped).isNotDone();
            send(out, "2\r\n[]\r\n0\r\n\r\n");

            assertThat(goOn).isEqualTo("HTTP/1.1 100 Continue");
            assertThat(line(socket)).isEmpty();
            assertThat(line(socket)).isEqualTo("HTTP/1.1 400 Bad Request");
            stopped.get(20, TimeUnit.SECONDS);
        }
        assertThatThrownBy(() -> new Socket(TrackerServer.ADDRESS, port)).isInstanceOf(IOException.class);
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static String line(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = socket.getInputStream().read();
                next >= 0 && next != '\n';
                next = socket.getInputStream().read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket(TrackerServer.ADDRESS, port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
