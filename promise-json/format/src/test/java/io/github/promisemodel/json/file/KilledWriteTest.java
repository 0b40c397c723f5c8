package io.github.promisemodel.json.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are killed while they write, and programs that are not. {@code -Dkills=200} kills more than the 20 of each build. */
class KilledWriteTest {

    private static final int KILLS = Integer.getInteger("kills", 20);

    /** How long a program writes at most before it is killed, in milliseconds. */
    private static final int MOST_MILLISECONDS = 25;

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aKilledWriteLeavesTheOldOrTheNewFileAndNothingThatTheNextWriteDoesNotDelete() throws Exception {
        Path file = folder.resolve("plan.json");
        Random random = new Random();
        int unfinished = 0;
        for (int i = 0; i < KILLS; i++) {
            Process program = WritingProgram.start(file, "for-ever");
            assertThat(program.getInputStream().read()).isEqualTo('.');
            Thread.sleep(random.nextInt(MOST_MILLISECONDS));
            program.destroyForcibly().waitFor();

            byte[] left = Files.readAllBytes(file);
            assertThat(List.of(WritingProgram.content(0), WritingProgram.content(1)))
                    .anyMatch(content -> java.util.Arrays.equals(content, left));
            unfinished += names().size() - 1;

            AtomicFile.write(file, out -> out.write('x'));
            assertThat(file).hasContent("x");
            assertThat(names()).containsExactly("plan.json");
        }
        assertThat(unfinished).as("programs that were killed while they wrote").isPositive();
    }

    @Test
    void theTemporaryFileOfAProgramThatStillWritesStays() throws Exception {
        Path file = folder.resolve("plan.json");
        Process program = WritingProgram.start(file, "once");
        assertThat(program.getInputStream().read()).isEqualTo('.');
        assertThat(names())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(".plan.json-")
                .endsWith(".unfinished");

        AtomicFile.write(file, out -> out.write('x'));
        assertThat(names()).hasSize(2).contains("plan.json");
        AtomicFile.write(file, out -> out.write('y'));
        assertThat(names()).hasSize(2).contains("plan.json");

        program.getOutputStream().write("D".getBytes(StandardCharsets.UTF_8));
        program.getOutputStream().close();
        assertThat(program.waitFor()).isZero();
        assertThat(file).hasContent("CD");
        assertThat(names()).containsExactly("plan.json");
    }
}
