package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.promisemodel.reports.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files, whatever is in them. */
class FileNamesTest {

    @TempDir
    private Path folder;

    private String plan;

    @BeforeEach
    void putAPlanIntoTheFolder() throws IOException {
        plan = Files.writeString(folder.resolve("plan.json"), Reports.shipped("moray-2020-23"))
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31mred", "two\nlines", "\u202etxt.exe", "\u2066x", "\u0085", "\u2028", "\u009b1m"})
    void thatCouldDoSomethingToATerminalAreCleanedWhereTheyAreToldWhoeverTellsThem(String name) {
        String file = folder.resolve(name).toString();
        for (Run run : new Run[] {
            Run.of("report", file),
            Run.of("check", plan, file),
            Run.of("check", plan, "--terms", file),
            Run.of("merge", plan, file, plan),
            Run.of("report", plan, file),
            Run.of("report", plan, "--" + file),
            Run.of("report", plan, "--by", file),
            Run.of("report", plan, "--parts", file),
            Run.of("report", plan, "--out", file + "/x"),
            Run.of(file)
        }) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .doesNotContain(name)
                    .satisfies(said -> assertThat(said.codePoints()
                                    .filter(each -> each != '\n' && each != '\r')
                                    .map(Character::getType))
                            .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT));
        }
    }

    @Test
    void thatBeginWithAnAtSignAreNoListsOfArguments() throws IOException {
        Path words = Files.writeString(folder.resolve("@words"), "--help");

        assertThat(Run.of("report", words.toString()).err()).contains("@words", "[NOT_JSON");
        assertThat(Run.of("@none").code()).isEqualTo(2);
        assertThat(Run.of("report", "@" + words).err()).contains("there is no such file");
    }

    @Test
    void thatBeginWithADashFollowTwoDashes() {
        assertThat(Run.of("report", "--", "-none.json"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "-none.json: it cannot be read: there is no such file or folder" + System.lineSeparator()));
    }

    @Test
    void thatNoFileCanHaveAreToldSo() {
        assertThat(Run.of("report", "a\0b").err()).contains("it is no name a file can have");
        assertThat(Run.of("report", "").err()).startsWith("The name of a file is empty");
    }

    @Test
    void ofBytesThatAreNotUtf8AreThoseOfTheFile() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/cwd")), "No /proc");

        assertThat(FileNames.path("/tmp/a\udce9 %.json").toUri()).isEqualTo(URI.create("file:///tmp/a%E9%20%25.json"));
    }

    @Property
    void anyBytesOfACommandLineAreThoseOfTheWord(@ForAll @Size(max = 12) byte[] bytes) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes("java\0Main\0report\0".getBytes(StandardCharsets.UTF_8));
        for (byte each : bytes) {
            line.write(each == 0 ? 'x' : each);
        }
        line.write(0);

        String[] words = GivenWords.of(line.toByteArray(), "report", "\ufffd");

        assertThat(words).hasSize(2).startsWith("report");
        byte[] word = GivenWords.bytes(words[1]);
        assertThat(word).hasSize(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            assertThat(word[i]).isEqualTo(bytes[i] == 0 ? (byte) 'x' : bytes[i]);
        }
    }

    @Test
    void ofALineThatIsTooShortAreAsJavaReadThem() {
        assertThat(GivenWords.of(new byte[] {'x', 0}, "a", "\ufffd")).containsExactly("a", "\ufffd");
    }
}
