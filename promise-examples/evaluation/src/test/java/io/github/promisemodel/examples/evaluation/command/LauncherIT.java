package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside the jar: it answers as the jar does, and faster from the second start on. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path JAR = Path.of(System.getProperty("promise.jar"));
    private static final Path LAUNCHER = JAR.resolveSibling("promise");
    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir
    private Path folder;

    private Path archives;

    @BeforeEach
    void name() {
        archives = folder.resolve("archives");
    }

    /** What a process said on standard output and standard error, and how it ended. */
    private record Ended(int code, String out, String err) {}

    private Ended run(List<String> command, Path cache) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .directory(folder.toFile());
        builder.environment().put("JAVA_HOME", JAVA_HOME);
        builder.environment().put("PROMISE_CACHE", cache.toString());
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private Ended launched(Path cache, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        return run(command, cache);
    }

    private Ended plain(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA_HOME + "/bin/java", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return run(command, archives);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(archives)) {
            return files.toList();
        }
    }

    @Test
    void theFirstStartLeavesAnArchiveAndEveryStartAnswersAsTheJarDoes() throws Exception {
        Ended expected = plain("demo");

        Ended first = launched(archives, "demo");
        List<Path> made = kept();
        Ended second = launched(archives, "demo");

        assertThat(first).isEqualTo(expected);
        assertThat(second).isEqualTo(expected);
        assertThat(made).hasSize(1);
        assertThat(kept()).isEqualTo(made);
    }

    @Test
    void theArchiveHasTheClassesOfTheCommand() throws Exception {
        launched(archives, "demo");
        String archive = kept().get(0).toString();
        String option = archive.endsWith(".aot") ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";

        Ended started = run(
                List.of(
                        JAVA_HOME + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        option + archive,
                        "-Xlog:class+load:file=loaded.txt",
                        "-jar",
                        JAR.toString(),
                        "demo"),
                archives);

        assertThat(started.code()).isZero();
        List<String> ours = Files.readAllLines(folder.resolve("loaded.txt")).stream()
                .filter(line -> line.contains(" io.github.promisemodel."))
                .toList();
        assertThat(ours).hasSizeGreaterThan(300);
        assertThat(ours.stream().filter(line -> line.contains("source: shared objects file")))
                .hasSizeGreaterThan(ours.size() * 9 / 10);
    }

    @Test
    void itsExitCodeAndItsErrorsAreThoseOfTheCommand() throws Exception {
        Path file = folder.resolve("no such plan.json");

        for (int start = 0; start < 2; start++) {
            Ended refused = launched(archives, "report", file.toString());

            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).isEqualTo(plain("report", file.toString()).err());
        }
    }

    @Test
    void withoutAPlaceForTheArchiveItStartsAllTheSame() throws Exception {
        Path noFolder = Files.writeString(folder.resolve("file"), "no folder");

        assertThat(launched(noFolder.resolve("archives"), "demo")).isEqualTo(plain("demo"));
        assertThat(launched(Path.of(""), "demo").code()).isZero();
        assertThat(archives).doesNotExist();
    }

    @Test
    void anArchiveThatIsBrokenIsPassedOver() throws Exception {
        launched(archives, "demo");
        Path archive = kept().get(0);
        assertThat(archive.toFile().setWritable(true)).isTrue();
        Files.writeString(archive, "broken");

        assertThat(launched(archives, "demo")).isEqualTo(plain("demo"));
    }

    @Test
    void aLinkToItLeadsToTheJarBesideIt() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), LAUNCHER);

        assertThat(run(List.of(link.toString(), "demo"), Path.of("")).code()).isZero();
    }
}
