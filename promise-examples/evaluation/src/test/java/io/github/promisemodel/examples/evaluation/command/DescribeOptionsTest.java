package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.csv.DataPackage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of comma-separated values with its descriptions beside it: all three are written, or none. */
class DescribeOptionsTest {

    private static final String LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void putAPlanBesideTheFolder() throws IOException {
        plan = Files.writeString(folder.resolve("plan.json"), Reports.shipped("moray-2020-23"));
        Files.createDirectory(folder.resolve("data"));
    }

    private Run report(String... words) {
        List<String> all = new ArrayList<>(List.of("report", plan.toString()));
        all.addAll(List.of(words));
        return Run.of(all.toArray(String[]::new));
    }

    private Run described(Path out, String... words) {
        List<String> all = new ArrayList<>(List.of("--format", "csv-machine", "--describe", "--out", out.toString()));
        all.addAll(List.of(words));
        return report(all.toArray(String[]::new));
    }

    private Path data(String name) {
        return folder.resolve("data").resolve(name);
    }

    /** What is in the folder of data, by name. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder.resolve("data"))) {
            for (Path file : found.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static void assertRefused(Run run, String... lines) {
        assertThat(run.err().lines()).containsExactly(lines);
        assertThat(run).returns(2, Run::code).returns("", Run::out);
    }

    @Nested
    class Written {

        @Test
        void theFileAndBothDescriptionsAreThoseThatWereLookedAt() throws IOException {
            assertThat(described(data("figures.csv"), "--licence", LICENCE)).isEqualTo(new Run(0, "", ""));

            Map<String, String> files = files();
            assertThat(files).containsOnlyKeys("figures.csv", "figures.csv-metadata.json", DataPackage.FILE);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Golden.assertEquals("described/" + file.getKey(), file.getValue());
            }
        }

        @Test
        void theFileIsTheSameAsWithoutDescriptions() throws IOException {
            described(data("figures.csv"));

            assertThat(files().get("figures.csv"))
                    .isEqualTo(report("--format", "csv-machine").out());
        }

        @Test
        void theyReplaceThoseOfBefore() throws IOException {
            for (String name : List.of("figures.csv", "figures.csv-metadata.json", DataPackage.FILE)) {
                Files.writeString(data(name), "old");
            }

            assertThat(described(data("figures.csv")).code()).isZero();
            assertThat(files()).hasSize(3).doesNotContainValue("old");
        }

        @Test
        void theyAreThereForAPartOfTheReportToo() throws IOException {
            assertThat(described(data("figures.csv"), "--parts", "findings").code())
                    .isZero();

            assertThat(files()).hasSize(3);
            assertThat(files().get("figures.csv").lines().skip(1))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("findings") || line.contains("warning"));
        }

        @Test
        void withoutALicenceNoneIsStated() throws IOException {
            described(data("figures.csv"));

            assertThat(files().values()).noneMatch(text -> text.contains("licen"));
        }
    }

    @Nested
    class Refused {

        @Test
        void withoutAFileOrInAnotherFormatItSaysBoth() throws IOException {
            assertRefused(
                    report("--describe"),
                    "--describe: only comma-separated values for programs are described; add --format csv-machine",
                    "--describe: a file is described, and not standard output; name one with --out FILE");
            assertRefused(
                    report(
                            "--describe",
                            "--format",
                            "csv",
                            "--out",
                            data("figures.csv").toString()),
                    "--describe: only comma-separated values for programs are described; add --format csv-machine");
            assertThat(files()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"-", ""})
        void onStandardOutput(String out) {
            List<String> words = new ArrayList<>(List.of("--describe", "--format", "csv-machine"));
            words.addAll(out.isEmpty() ? List.of() : List.of("--out", out));

            assertRefused(
                    report(words.toArray(String[]::new)),
                    "--describe: a file is described, and not standard output; name one with --out FILE");
        }

        @ParameterizedTest
        @ValueSource(strings = {".figures.csv", "~figures.csv", "figures..csv"})
        void aNameThatADescriptionCannotHave(String name) throws IOException {
            assertRefused(
                    described(data(name)),
                    "--describe: File '" + name + "': a Data Package cannot name it; choose a name that does not begin"
                            + " with . or ~, has no .. in it and names no folder");
            assertThat(files()).isEmpty();
        }

        @Test
        void aLicenceOfNothingThatIsDescribed() {
            assertRefused(
                    report("--licence", LICENCE), "--licence: the licence is said in the descriptions; add --describe");
        }

        @ParameterizedTest
        @ValueSource(strings = {"OGL", "not an address", "javascript:alert(1)"})
        void aLicenceThatIsNoWebAddress(String licence) throws IOException {
            Run run = described(data("figures.csv"), "--licence", licence);

            assertThat(run).returns(2, Run::code).returns("", Run::out);
            assertThat(run.err())
                    .startsWith("Invalid value for option '--licence': Licence '" + licence + "': not a web address; ");
            assertThat(files()).isEmpty();
        }

        @Test
        void anInputInThePlaceOfAnyOfThem() throws IOException {
            String text = Files.readString(plan);
            for (String name : List.of("figures.csv", "figures.csv-metadata.json", DataPackage.FILE)) {
                plan = Files.writeString(data(name), text);

                assertRefused(
                        described(data("figures.csv")),
                        plan + ": it is the plan itself, as " + plan + "; name another file to write");
                assertThat(files()).containsOnlyKeys(name).containsValue(text);
                Files.delete(plan);
            }
        }

        @Test
        void aDescriptionThatCannotBeWritten() throws IOException {
            Path description = Files.createDirectory(data("figures.csv-metadata.json"));

            assertRefused(
                    described(data("figures.csv")),
                    description + ": it cannot be written: it is a folder; name a file to write");
            Files.delete(description);
            assertThat(files()).isEmpty();
        }

        @Test
        void aFileThatIsItsOwnDescription() throws IOException {
            Path file = data(DataPackage.FILE);

            assertRefused(
                    described(file),
                    file + ": it cannot be written: it is one of the other files that are written with it");
            assertThat(files()).isEmpty();
        }

        @Test
        void aFolderThatIsNotThere() {
            Path file = folder.resolve("none").resolve("figures.csv");

            assertRefused(described(file), file + ": it cannot be written: there is no such file or folder");
        }

        @Test
        void aPlanThatCannotBeReadLeavesTheFilesAsTheyAre() throws IOException {
            Files.writeString(data("figures.csv"), "old");
            Files.writeString(plan, "{}");

            assertThat(described(data("figures.csv")).code()).isEqualTo(2);
            assertThat(files()).isEqualTo(Map.of("figures.csv", "old"));
        }
    }

    /** Whoever reads the plan puts a folder in the place of a description. */
    @Test
    void whatCannotTakeItsPlaceInTheEndLeavesTheOthersAsTheyWere() throws IOException {
        Path file = Files.writeString(data("figures.csv"), "old");
        Path inTheWay = data(DataPackage.FILE).resolve("in the way");
        InputStream input = new ByteArrayInputStream(Files.readAllBytes(plan)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                try {
                    Files.createDirectories(inTheWay);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return super.read(bytes, from, length);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Main.run(
                new String[] {"report", "-", "--format", "csv-machine", "--describe", "--out", file.toString()},
                input,
                OutputStream.nullOutputStream(),
                err,
                StandardCharsets.UTF_8,
                false,
                false);

        assertThat(code).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(file + ": the answer could not be written: ");
        assertThat(file).hasContent("old");
        try (Stream<Path> found = Files.list(folder.resolve("data"))) {
            assertThat(found.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("figures.csv", DataPackage.FILE);
        }
    }
}
