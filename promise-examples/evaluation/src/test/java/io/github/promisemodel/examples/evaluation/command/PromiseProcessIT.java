package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.promisemodel.reports.Reports;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command in a shell, with the outputs, the locale and the memory that a shell gives it. */
class PromiseProcessIT {

    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    private Path folder;

    @BeforeEach
    void putAPlanIntoTheFolder() throws IOException {
        assumeTrue(Files.isExecutable(SHELL) && Files.exists(Path.of("/dev/full")), "No shell, or no /dev/full");
        Files.writeString(folder.resolve("plan.json"), Reports.shipped("moray-2020-23"));
    }

    /** Runs a line, in which {@code promise} is the command. */
    private Run shell(String line) throws Exception {
        return shell(line, "-XX:TieredStopAtLevel=1");
    }

    private Run shell(String line, String... options) throws Exception {
        List<String> java = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        java.addAll(List.of(options));
        java.addAll(List.of(
                "-jar",
                Path.of(System.getProperty("promise.jar")).toAbsolutePath().toString()));
        Path out = Files.createTempFile("promise", "out");
        Path err = Files.createTempFile("promise", "err");
        try {
            ProcessBuilder builder = new ProcessBuilder(
                            SHELL.toString(), "-c", "promise() { '" + String.join("' '", java) + "' \"$@\"; }\n" + line)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            int code = builder.start().waitFor();
            return new Run(
                    code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"promise demo > /dev/full", "promise report plan.json --out /dev/full"})
    void aFullDiskIsToldAndEndsWithThree(String line) throws Exception {
        assertThat(shell(line))
                .returns(3, Run::code)
                .satisfies(run -> assertThat(run.err().lines())
                        .singleElement()
                        .asString()
                        .contains(": the answer could not be written: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "promise demo >&-",
                "{ promise demo; echo $? > code; } | true; exit $(cat code)",
                "promise report plan.json --out /dev/stdout >&-"
            })
    void aClosedOutputEndsWithThreeAndNoMessage(String line) throws Exception {
        assertThat(shell(line)).isEqualTo(new Run(3, "", ""));
    }

    @Test
    void whatIsWrittenToStandardOutputByItsNameComesBetweenWhatOthersWrite() throws Exception {
        String report = shell("promise report plan.json").out();

        assertThat(shell("echo 1 > log; { promise report plan.json --out /dev/stdout; echo 2; } >> log; cat log")
                        .out())
                .isEqualTo("1\n" + report + "2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"promise report - --out plan.json < plan.json", "promise check plan.json >> plan.json"})
    void aFileThatIsReadOnStandardInputOrAddedToIsRefused(String line) throws Exception {
        assertThat(shell(line))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains(": it is the plan itself"));
        assertThat(folder.resolve("plan.json")).hasContent(Reports.shipped("moray-2020-23"));
    }

    @Test
    void aNewFileIsAsTheUmaskSays() throws Exception {
        assertThat(shell("umask 027; promise report plan.json --out report; ls -l report")
                        .out())
                .startsWith("-rw-r-----");
    }

    /** In the locale of a job of cron, in which Java has ASCII alone, and of names that are not UTF-8 at all. */
    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    void aNameOfAnyCharactersIsReadAndWrittenInAnyLocale(String locale) throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/cwd")), "No /proc");
        Path plans = Path.of(URI.create(folder.toUri() + "pl%C3%A4ne"));
        Files.createDirectory(plans);
        Files.move(folder.resolve("plan.json"), Path.of(URI.create(plans.toUri() + "/%E9.json")));

        Run run = shell(
                "export LC_ALL=" + locale + "; cd pl* && promise report *.json --out \"$PWD/\u00fc.html\" --format html"
                        + " && promise report *.json --out \u00fc.html --next \u00fc.html");

        assertThat(run.err()).contains("\u00fc.html: it is a file that the command reads, as \u00fc.html");
        assertThat(run.code()).isEqualTo(2);
        try (Stream<Path> files = Files.list(plans)) {
            assertThat(files.map(file -> file.toUri().toString().replaceFirst(".*/", "")))
                    .containsExactlyInAnyOrder("%E9.json", "%C3%BC.html");
        }
    }

    /** A plan in which everything is wrong, as long as a plan is read. */
    @ParameterizedTest
    @ValueSource(strings = {"check plan.json", "report plan.json --format html --out report"})
    void aPlanOfFindingsEndsInAnAnswerOrWithThreeWhereMemoryIsShort(String words) throws Exception {
        Files.writeString(folder.resolve("plan.json"), planOfFindings(8 << 20));

        Run run = shell("promise " + words, "-Xmx64m", "-XX:+UseSerialGC");

        assertThat(run.code()).isIn(0, 1, 3);
        if (run.code() == 3) {
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).singleElement().asString().startsWith("promise: there is not enough memory");
            assertThat(folder.resolve("report")).doesNotExist();
        } else {
            assertThat(run.err()).isEmpty();
        }
    }

    private static String planOfFindings(int size) {
        StringBuilder plan = new StringBuilder(size + 100);
        plan.append("{\"format\": \"promise-plan/1\", \"id\": \"p\", \"council\": \"northmoor\", \"title\": \"A plan\","
                + " \"period\": {\"start\": \"2024-04\", \"end\": \"2027-03\"}, \"areas\": [{\"id\": \"a1\", \"title\":"
                + " \"One\", \"actions\": [");
        String end = "]}]}";
        for (int i = 0; true; i++) {
            String action = (i == 0 ? "" : ",") + "{\"id\": \"e" + i + "\", \"title\": \"T\", \"benefits\": [\"b" + i
                    + "\"], \"unknown field " + i
                    + "\": 1, \"assessments\": [{\"asOf\": \"1025\", \"status\": \"SLEEPING-"
                    + i + "\", \"asPrinted\": \"Asleep " + i + "\"}]}";
            if (plan.length() + action.length() + end.length() > size) {
                return plan.append(end).toString();
            }
            plan.append(action);
        }
    }
}
