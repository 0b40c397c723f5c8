package io.github.promisemodel.json.file;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program of its own that writes a file, to be killed. */
final class WritingProgram {

    /** How often a content is written piece by piece. */
    static final int PIECES = 256;

    private WritingProgram() {}

    /** What the file holds after an even or an odd number of writes. */
    static byte[] content(int write) {
        return String.valueOf((char) ('A' + write % 2)).repeat(PIECES * 4096).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(int write, OutputStream out) throws IOException {
        byte[] content = content(write);
        for (int i = 0; i < PIECES; i++) {
            out.write(content, i * 4096, 4096);
        }
    }

    /**
     * Writes for ever, or once as soon as it is told to go on.
     *
     * @param arguments the file, and {@code once} or {@code for-ever}
     */
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        if (arguments[1].equals("once")) {
            AtomicFile.write(file, out -> {
                out.write('C');
                said();
                out.write(System.in.read());
            });
            return;
        }
        for (int i = 0; true; i++) {
            int write = i;
            AtomicFile.write(file, out -> write(write, out));
            said();
        }
    }

    private static void said() {
        System.out.print('.');
        System.out.flush();
    }

    /** Starts it. */
    static Process start(Path file, String how) throws IOException {
        String classes = List.of(WritingProgram.class, AtomicFile.class).stream()
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location ->
                        Path.of(java.net.URI.create(location.toString())).toString())
                .distinct()
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        classes,
                        WritingProgram.class.getName(),
                        file.toString(),
                        how)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
