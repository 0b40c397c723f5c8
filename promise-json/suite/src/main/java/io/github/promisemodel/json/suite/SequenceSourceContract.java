package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanItem;
import io.github.promisemodel.json.facade.PlanReader;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where plans one at a time come from and go to. */
public abstract class SequenceSourceContract {

    private static final List<Plan> PLANS = List.of(Samples.full(), Samples.smallest(), Samples.full());

    private final PlanFacade facade;

    @TempDir
    private Path folder;

    protected SequenceSourceContract(JsonAdapter adapter) {
        this.facade = adapter.facade();
    }

    private static List<Plan> plans(PlanReader reader) throws IOException {
        try (reader) {
            return reader.stream().map(item -> item.result().orThrow()).toList();
        }
    }

    private byte[] written(PlanSequence sequence) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facade.writeEach(PLANS, out, sequence);
        return out.toByteArray();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesStreamsAndChannelsHoldTheSame(PlanSequence sequence) throws IOException {
        Path file = folder.resolve("plans");
        Path other = folder.resolve("others");

        facade.writeEach(PLANS, file, sequence);
        try (FileChannel channel = FileChannel.open(other, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            facade.writeEach(PLANS, channel, sequence);
            assertThat(channel.isOpen()).isTrue();
        }

        assertThat(file).hasBinaryContent(written(sequence));
        assertThat(other).hasBinaryContent(written(sequence));
        assertThat(plans(facade.readEach(file, sequence))).isEqualTo(PLANS);
        assertThat(plans(facade.readEach(new ByteArrayInputStream(written(sequence)), sequence)))
                .isEqualTo(PLANS);
        try (FileChannel channel = FileChannel.open(file)) {
            assertThat(plans(facade.readEach(channel, sequence))).isEqualTo(PLANS);
            assertThat(channel.isOpen()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void plansAreReadOnlyWhenTheyAreAskedFor(PlanSequence sequence) throws IOException {
        InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream((sequence == PlanSequence.ARRAY ? "[" : "")
                        .concat(Samples.smallestText() + (sequence == PlanSequence.ARRAY ? "," : "\n"))
                        .getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line is down");
                    }
                });

        try (PlanReader reader = facade.readEach(failing, sequence)) {
            assertThat(reader.next().result().orThrow()).isEqualTo(Samples.smallest());
            assertThatThrownBy(reader::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("the line is down");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStreamIsNotClosedAndNoMoreIsThereThanThereIs(PlanSequence sequence) throws IOException {
        boolean[] closed = {false};
        InputStream in = new FilterInputStream(new ByteArrayInputStream(written(sequence))) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        try (PlanReader reader = facade.readEach(in, sequence)) {
            for (int i = 0; i < PLANS.size(); i++) {
                PlanItem item = reader.next();
                assertThat(item.index()).isEqualTo(i);
            }
            assertThat(reader.hasNext()).isFalse();
            assertThat(reader.hasNext()).isFalse();
            assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
        }
        assertThat(closed[0]).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void closingTheStreamClosesAFileThatWasOpenedByItsPath(PlanSequence sequence) throws IOException {
        Path file = folder.resolve("plans");
        Files.write(file, written(sequence));
        PlanReader reader = facade.readEach(file, sequence);
        reader.next();

        reader.stream().close();

        assertThatThrownBy(() -> {
                    while (reader.hasNext()) {
                        reader.next();
                    }
                    throw new UncheckedIOException(new IOException("all of it had been read ahead"));
                })
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aFileThatIsNotThereIsAnExceptionOfItsOwn() {
        assertThatThrownBy(() -> facade.readEach(folder.resolve("none"), PlanSequence.LINES))
                .isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @EnumSource
    void plansThatFailHalfwayLeaveTheFileAsItWas(PlanSequence sequence) throws IOException {
        Path file = Files.writeString(folder.resolve("plans"), "old");
        Iterable<Plan> failing = () -> new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Plan next() {
                if (given++ == 500) {
                    throw new IllegalStateException("it failed");
                }
                return Samples.smallest();
            }
        };

        assertThatThrownBy(() -> facade.writeEach(failing, file, sequence))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("it failed");
        assertThat(file).hasContent("old");
        assertThat(files()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatFailsIsItsOwnException(PlanSequence sequence) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        assertThatThrownBy(() -> facade.writeEach(PLANS, out, sequence))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    @ParameterizedTest
    @EnumSource
    void aStreamIsFlushedAndNotClosed(PlanSequence sequence) throws IOException {
        StringBuilder calls = new StringBuilder();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                // only what comes after matters
            }

            @Override
            public void flush() {
                calls.append("flush");
            }

            @Override
            public void close() {
                calls.append("close");
            }
        };

        facade.writeEach(PLANS, out, sequence);

        assertThat(calls.toString()).contains("flush").doesNotContain("close");
    }
}
