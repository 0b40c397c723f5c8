package io.github.promisemodel.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command with the jar of documents beside it, and without. */
class PromiseOfficeIT {

    private static final Path PROMISE = Path.of(System.getProperty("promise.jar"));
    private static final Path OFFICE = Path.of(System.getProperty("promise.office.jar"));

    @TempDir
    private Path folder;

    record Ended(int code, String out, String err) {}

    static Ended run(Path folder, List<String> options, Path jar, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(words));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Ended(code, text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    static String plan() {
        return Path.of(System.getProperty("promise.root"))
                .resolve("promise-examples/evaluation/src/main/resources/io/github/promisemodel/examples/evaluation")
                .resolve("south-ayrshire-2021-24.json")
                .toString();
    }

    @Test
    void aDocumentIsWrittenAndNothingIsSaid() throws Exception {
        Path paper = folder.resolve("paper.docx");

        Ended ended = run(folder, List.of(), PROMISE, "report", plan(), "--format", "docx", "--out", paper.toString());

        assertThat(ended).isEqualTo(new Ended(0, "", ""));
        assertThat(Files.readAllBytes(paper)).startsWith('P', 'K');
    }

    @Test
    void soItIsWithTheJarInTheSameFolder() throws Exception {
        Path copy = Files.copy(PROMISE, folder.resolve("promise.jar"));
        Files.copy(OFFICE, folder.resolve("promise-office.jar"));
        Path paper = folder.resolve("paper.docx");

        Ended ended = run(folder, List.of(), copy, "report", plan(), "--format", "docx", "--out", paper.toString());

        assertThat(ended).isEqualTo(new Ended(0, "", ""));
    }

    @Test
    void withoutTheJarTheCommandSaysWhichIsMissing() throws Exception {
        Path copy = Files.copy(PROMISE, folder.resolve("promise.jar"));
        Path paper = folder.resolve("paper.docx");

        Ended ended = run(folder, List.of(), copy, "report", plan(), "--format", "docx", "--out", paper.toString());

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().strip()).contains("promise-office.jar").hasLineCount(1);
        assertThat(paper).doesNotExist();
    }

    @Test
    void anotherFormatLoadsNoClassOfApachePoi() throws Exception {
        Ended ended = run(folder, List.of("-verbose:class"), PROMISE, "report", plan(), "--format", "html");

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("io.github.promisemodel.reports.html")
                .doesNotContain("org.apache.poi", "org.apache.xmlbeans", "promise-office.jar");
    }

    @Test
    void theJarHasTheLicencesAndNothingThatTheCommandHas() throws IOException {
        try (JarFile office = new JarFile(OFFICE.toFile());
                JarFile promise = new JarFile(PROMISE.toFile())) {
            List<String> names = office.stream().map(entry -> entry.getName()).toList();

            assertThat(names)
                    .contains(
                            "META-INF/LICENSE",
                            "META-INF/NOTICE",
                            "META-INF/POI-LICENSE",
                            "META-INF/CommonsMath-LICENSE");
            assertThat(names)
                    .filteredOn(name -> name.endsWith(".class"))
                    .hasSizeGreaterThan(1_000)
                    .noneMatch(name -> promise.getEntry(name) != null || name.startsWith("com/graphbuilder"));
        }
    }
}
