package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command does not write to, which it says before it reads anything. */
class RefusedOutputTest {

    private static final List<String> REPORT = List.of(
            "report",
            "plan.json",
            "--next",
            "next.json",
            "--governance",
            "governance.json",
            "--data-map",
            "map.json",
            "--attention",
            "rules.json",
            "--terms",
            "terms.json");

    private static final List<String> MERGE = List.of("merge", "base.json", "first.json", "second.json");

    @TempDir
    private Path folder;

    @BeforeEach
    void putFilesIntoTheFolder() throws IOException {
        Files.writeString(folder.resolve("plan.json"), Reports.shipped("south-ayrshire-2021-24"));
        Files.writeString(folder.resolve("next.json"), Reports.shipped("south-ayrshire-2024-30"));
        for (String name : List.of("governance", "map", "rules", "terms", "base", "first", "second")) {
            Files.writeString(folder.resolve(name + ".json"), "{}");
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private Run run(List<String> words, Path out) {
        return Run.of(Stream.concat(
                        words.stream()
                                .map(word -> word.endsWith(".json")
                                        ? folder.resolve(word).toString()
                                        : word),
                        Stream.of("--out", out.toString()))
                .toArray(String[]::new));
    }

    static Stream<Arguments> everyInput() {
        return Stream.of(REPORT, MERGE)
                .flatMap(words ->
                        words.stream().filter(word -> word.endsWith(".json")).map(input -> Arguments.of(words, input)));
    }

    @ParameterizedTest
    @MethodSource("everyInput")
    void noInputOfACommandIsItsOutputByAnyName(List<String> words, String input) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(input));
        Path hardLink = Files.createLink(folder.resolve("hard-link"), folder.resolve(input));
        Path here = Files.createSymbolicLink(folder.resolve("..here"), folder);
        Map<String, String> before = filesBut(here);

        for (Path name : List.of(
                folder.resolve(input), folder.resolve(".").resolve(input), link, hardLink, here.resolve(input))) {
            assertThat(run(words, name))
                    .returns(2, Run::code)
                    .returns("", Run::out)
                    .satisfies(run -> assertThat(run.err().lines())
                            .singleElement()
                            .asString()
                            .startsWith(name + ": it is ")
                            .contains(input)
                            .endsWith("; name another file to write"));
        }
        assertThat(filesBut(here)).isEqualTo(before);
    }

    private Map<String, String> filesBut(Path link) throws IOException {
        Files.deleteIfExists(link);
        Map<String, String> files = files();
        Files.createSymbolicLink(link, folder);
        return files;
    }

    @Test
    void aCopyOfAnInputIsAnotherFile() throws IOException {
        Path copy = Files.copy(folder.resolve("plan.json"), folder.resolve("copy"));

        assertThat(run(List.of("report", "plan.json"), copy)).isEqualTo(new Run(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none/", ".", "/", "plan.json/report", "none/report"})
    void whatIsNoFileThatCanBeWrittenIsToldInOneLineBeforeThePlanIsRead(String name) {
        assertThat(Run.of(
                        "report",
                        folder.resolve("governance.json").toString(),
                        "--out",
                        name.startsWith("plan") || name.startsWith("none") ? folder + "/" + name : name))
                .returns(2, Run::code)
                .returns("", Run::out)
                .satisfies(run ->
                        assertThat(run.err().lines()).singleElement().asString().doesNotContain("NOT_A_PLAN"));
    }

    @Test
    void aReadOnlyFileStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "old");
        assertThat(file.toFile().setReadOnly()).isTrue();

        assertThat(run(List.of("report", "plan.json"), file))
                .isEqualTo(new Run(2, "", file + ": it cannot be written: it is read-only" + System.lineSeparator()));
        assertThat(file).hasContent("old");
    }
}
