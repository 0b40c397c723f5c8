package io.github.promisemodel.examples.evaluation.command;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.List;

/**
 * Tells an output that nobody reads any more, of which there is nobody to be told, from one that fails.
 *
 * <p>Java has no types for that, only the system's own words, which are in the user's language. They are compared with those that
 * two outputs give which are closed on purpose.
 */
final class ClosedOutput {

    /** What systems say in English, for where the two cannot be tried. */
    private static final List<String> ENGLISH = List.of(
            "Broken pipe",
            "Bad file descriptor",
            "Stream Closed",
            "Connection reset by peer",
            "The pipe is being closed",
            "The pipe has been ended",
            "The handle is invalid");

    private ClosedOutput() {}

    /** Whether an output failed because it is closed. */
    static boolean isMeantBy(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return ENGLISH.contains(message)
                || message.equals(message(ClosedOutput::writeIntoAPipeThatNobodyReads))
                || message.equals(message(ClosedOutput::writeIntoWhatIsRead));
    }

    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }

    private static String message(Attempt failing) {
        try {
            failing.run();
            return "";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void writeIntoAPipeThatNobodyReads() throws IOException {
        Pipe pipe = Pipe.open();
        try (Pipe.SinkChannel sink = pipe.sink()) {
            pipe.source().close();
            sink.write(ByteBuffer.wrap(new byte[1]));
        }
    }

    /** As an output that was closed before Java started: its number is that of a file that Java reads. */
    private static void writeIntoWhatIsRead() throws IOException {
        try (FileInputStream read = new FileInputStream(new File(System.getProperty("java.home"), "release"));
                FileOutputStream written = new FileOutputStream(read.getFD())) {
            written.write(0);
        }
    }
}
