package io.github.promisemodel.json.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    private Path folder;

    private Path table;
    private Path description;

    @BeforeEach
    void nameThem() {
        table = folder.resolve("table.csv");
        description = folder.resolve("description.json");
    }

    private static AtomicFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Nested
    class Write {

        @Test
        void writesAllAndLeavesNothingBeside() throws IOException {
            Files.writeString(table, "old");

            AtomicFiles.of(List.of(table, description)).write(List.of(text("new"), text("of it")));

            assertThat(table).hasContent("new");
            assertThat(description).hasContent("of it");
            assertThat(names()).containsExactly("description.json", "table.csv");
        }

        @Test
        void replacesNoneIfTheContentsOfOneFail() throws IOException {
            Files.writeString(table, "old");

            assertThatThrownBy(() -> AtomicFiles.of(List.of(table, description)).write(List.of(text("new"), out -> {
                        out.write(1);
                        throw new IOException("full");
                    })))
                    .hasMessage("full");

            assertThat(table).hasContent("old");
            assertThat(names()).containsExactly("table.csv");
        }

        @Test
        void putsBackThoseBeforeOneThatCannotBeReplaced() throws IOException {
            Path made = folder.resolve("made");
            Files.writeString(table, "old");
            AtomicFile.Content inTheWay = out -> {
                out.write(1);
                Files.createDirectories(description.resolve("in the way"));
            };

            assertThatThrownBy(() -> AtomicFiles.of(List.of(table, made, description))
                            .write(List.of(text("new"), text("made"), inTheWay)))
                    .isInstanceOf(IOException.class);

            assertThat(table).hasContent("old");
            assertThat(names()).containsExactly("description.json", "table.csv");
        }

        @Test
        void wantsContentsForEach() throws IOException {
            assertThatThrownBy(() -> AtomicFiles.of(List.of(table, description)).write(List.of(text("new"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Contents: there are 1 for 2 files; give one for each");
            assertThat(names()).isEmpty();
        }
    }

    @Nested
    class Of {

        @Test
        void refusesOneFileByTwoNames() throws IOException {
            Path link = Files.createSymbolicLink(folder.resolve("link"), table.getFileName());
            Path here = folder.resolve(".").resolve("table.csv");

            for (Path other : List.of(table, here, link)) {
                assertThatThrownBy(() -> AtomicFiles.of(List.of(table, other)))
                        .isInstanceOf(UnwritableFileException.class)
                        .hasMessage(other + ": it is one of the other files that are written with it");
            }
        }

        @Test
        void refusesWhatCannotBeReplacedInOneStep() {
            Path device = Path.of("/dev/null");
            assumeTrue(Files.exists(device), "There is no /dev/null");

            assertThatThrownBy(() -> AtomicFiles.of(List.of(table, device)))
                    .isInstanceOf(UnwritableFileException.class)
                    .hasMessageContaining("a device or a pipe");
        }

        @Test
        void refusesAFolderThatIsNotThere() {
            Path none = folder.resolve("none");

            assertThatThrownBy(() -> AtomicFiles.of(List.of(table, none.resolve("description.json"))))
                    .isInstanceOf(NoSuchFileException.class)
                    .hasMessage(none.toString());
        }
    }
}
