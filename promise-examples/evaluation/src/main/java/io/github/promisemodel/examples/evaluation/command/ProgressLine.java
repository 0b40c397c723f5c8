package io.github.promisemodel.examples.evaluation.command;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Says on standard error what is going on once it takes a second, for a person at a terminal alone. What it says is wiped out
 * when it is done.
 */
final class ProgressLine implements AutoCloseable {

    private final PrintWriter err;
    private final @Nullable ScheduledExecutorService clock;
    private String step;
    private int seconds;
    private int shown;
    private boolean closed;

    private ProgressLine(PrintWriter err, String step, @Nullable ScheduledExecutorService clock) {
        this.err = err;
        this.step = step;
        this.clock = clock;
    }

    /** Starts with a step. Without a person there, nothing is ever said. */
    static ProgressLine start(PrintWriter err, boolean attended, String step) {
        if (!attended) {
            return new ProgressLine(err, step, null);
        }
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "promise-progress");
            thread.setDaemon(true);
            return thread;
        });
        ProgressLine progress = new ProgressLine(err, step, clock);
        clock.scheduleAtFixedRate(progress::tick, 1, 1, TimeUnit.SECONDS);
        return progress;
    }

    /** Goes on to another step. */
    synchronized void step(String next) {
        step = next;
    }

    /** A second has passed. */
    synchronized void tick() {
        if (closed) {
            return;
        }
        seconds++;
        String line = "promise: " + step + ", " + seconds + " s";
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        err.flush();
        shown = Math.max(shown, line.length());
    }

    /** Says nothing from here on, and wipes out what it said. */
    synchronized void stop() {
        closed = true;
        if (clock != null) {
            clock.shutdownNow();
        }
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }

    @Override
    public void close() {
        stop();
    }
}
