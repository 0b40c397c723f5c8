package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** How far it is, for a person who waits. */
class ProgressLineTest {

    private final StringWriter err = new StringWriter();

    private ProgressLine start(boolean attended) {
        return ProgressLine.start(new PrintWriter(err), attended, "reading");
    }

    @Test
    void nothingIsSaidBeforeASecondHasPassed() {
        try (ProgressLine progress = start(true)) {
            progress.step("counting");
        }

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everySecondTheStepIsToldAndInTheEndItIsWipedOut() {
        try (ProgressLine progress = start(false)) {
            progress.tick();
            progress.step("on");
            progress.tick();
        }

        assertThat(err.toString())
                .isEqualTo("\rpromise: reading, 1 s" + "\rpromise: on, 2 s     " + "\r" + " ".repeat(21) + "\r");
    }

    @Test
    void whatIsWrittenComesAfterTheLastWord() {
        ProgressLine progress = start(false);
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(err), new PrintWriter(err), false, false, progress);
        progress.tick();

        terminal.out().print("report");
        terminal.out().flush();
        progress.tick();

        assertThat(err.toString()).endsWith("\rreport");
    }

    @Test
    void aSecondThatPassesForAPersonIsTold() throws InterruptedException {
        ProgressLine progress = start(true);
        for (int i = 0; i < 100 && err.getBuffer().isEmpty(); i++) {
            Thread.sleep(100);
        }
        progress.stop();

        assertThat(err.toString()).startsWith("\rpromise: reading, 1 s");
    }

    @Test
    void aCommandThatNobodyWatchesSaysNothing() {
        assertThat(Run.of("demo").err()).isEmpty();
    }
}
