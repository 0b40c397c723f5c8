package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as a user runs it: a process of its own. */
class PromiseJarIT {

    private static final Path JAR = Path.of(System.getProperty("promise.jar"));

    @TempDir
    private Path folder;

    @Test
    void theDemoWritesTheGoldenReport() throws Exception {
        assertThat(run("demo")).returns(0, Run::code).returns("", Run::err).returns(Golden.read("demo.txt"), Run::out);
    }

    @Test
    void theJarHoldsAllThatAWebPageIsMadeOf() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.json"), Reports.shipped("moray-2020-23"));
        assertThat(run("report", plan.toString(), "--format", "html"))
                .returns(0, Run::code)
                .returns("", Run::err)
                .returns(Golden.read("report-moray.html"), Run::out);
    }

    @Test
    void aFaultyPlanEndsWithTwoAndNoStackTrace() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.json"), "{\"format\": \"promise-plan/1\"");
        assertThat(run("report", plan.toString()))
                .returns(2, Run::code)
                .returns("", Run::out)
                .satisfies(run -> assertThat(run.err()).contains("[NOT_JSON]").doesNotContain("\tat "));
    }

    @Test
    void theVersionIsTheOneInTheManifest() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String version = jar.getManifest().getMainAttributes().getValue("Implementation-Version");
            assertThat(run("--version").out()).isEqualTo("promise " + version + System.lineSeparator());
        }
    }

    @Test
    void theJarCarriesTheLicencesOfWhatIsInIt() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("META-INF/LICENSE", "META-INF/FastCSV-LICENSE")
                    .doesNotContain("module-info.class");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv"})
    void theLineEndsAndTheCharsetOfWindowsChangeNothingThatIsWritten(String format) throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.json"), Reports.shipped("moray-2020-23"));
        Path file = folder.resolve("report");
        List<String> windows = List.of("-Dline.separator=\r\n", "-Dfile.encoding=windows-1252");
        String here = run("report", plan.toString(), "--format", format).out();

        assertThat(run(windows, "report", plan.toString(), "--format", format, "--out", file.toString()))
                .returns(0, Run::code);
        assertThat(Files.readString(file)).isEqualTo(here);
    }

    private Run run(String... arguments) throws Exception {
        return run(List.of(), arguments);
    }

    private Run run(List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
