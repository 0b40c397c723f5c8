package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what happens. */
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)```\n", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void itsProgramCompilesWithoutAWarningAndPrintsTheOutputShown() throws Exception {
        List<String[]> blocks = blocks();
        assertThat(blocks.get(0)[0]).isEqualTo("java");
        Path source = Files.writeString(folder.resolve("Figures.java"), blocks.get(0)[1]);
        assertThat(compiledAndRun(source, "Figures")).isEqualTo(blocks.get(1)[1]);
    }

    /** What a program prints that is compiled without a warning. */
    private String compiledAndRun(Path source, String program, String... arguments) throws Exception {
        String jar = System.getProperty("promise.jar");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-Xlint:all", "-Werror", "-cp", jar, "-d", folder.toString(), source.toString());
        assertThat(compiled).isZero();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar + System.getProperty("path.separator") + folder,
                program));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out);
    }

    @Test
    void itsReportOfOnesOwnIsAPageASummaryAndAPart() throws Exception {
        Path source = Files.writeString(folder.resolve("OwnReport.java"), """
                import io.github.promisemodel.json.jackson3.PlanJson;
                import io.github.promisemodel.plan.Plan;
                import io.github.promisemodel.reference.PartialDate;
                import io.github.promisemodel.reports.figures.ReportDocument;
                import io.github.promisemodel.reports.figures.ReportFigures;
                import io.github.promisemodel.reports.html.HtmlParts;
                import io.github.promisemodel.reports.html.HtmlReport;
                import io.github.promisemodel.reports.report.Report;
                import io.github.promisemodel.reports.text.TextDocument;
                import io.github.promisemodel.reports.text.TextStyle;
                import io.github.promisemodel.reports.words.Labels;
                import io.github.promisemodel.rollup.Grouping;
                import java.nio.file.Path;
                import java.util.List;
                import java.util.Locale;

                public class OwnReport {
                    public static void main(String[] arguments) throws Exception {
                        Plan plan = PlanJson.DEFAULT.read(Path.of(arguments[0])).orThrow();
                        %s
                        System.out.println(page.length() + summary + part);
                    }
                }
                """.formatted(block("Report report")));
        Path plan = Files.writeString(folder.resolve("plan.json"), Reports.shipped("south-ayrshire-2021-24"));

        assertThat(compiledAndRun(source, "OwnReport", plan.toString()))
                .contains("Figures at a glance", "<table", "<svg class=\"bar\"", "Need and good data shape services");
    }

    /** The block that begins so. */
    private static String block(String start) throws IOException {
        return blocks().stream()
                .map(block -> block[1])
                .filter(block -> block.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itsProgramStandsInTheFirstTwentyFiveLines() throws IOException {
        assertThat(readme().lines().limit(25)).contains("```java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Figures at a glance", "What needs attention"})
    void whatItShowsOfTheDemoIsPartOfIt(String start) throws IOException {
        assertThat(Run.of("demo").out()).contains(block(start));
    }

    @Test
    void whatItShowsOfComparisonsAndChecksIsPartOfThem() throws IOException {
        String plan = Files.writeString(folder.resolve("plan.json"), Reports.shipped("south-ayrshire-2021-24"))
                .toString();
        String next = Files.writeString(folder.resolve("next.json"), Reports.shipped("south-ayrshire-2024-30"))
                .toString();

        assertThat(Run.of("compare", plan, next).out()).contains(block("  What became of it"));
        assertThat(Run.of("check", plan).out()).contains(block("  Red without"));
    }

    @Test
    void itsPlanIsReadAndCounted() throws IOException {
        String json = blocks().stream()
                .filter(block -> block[0].equals("json"))
                .findFirst()
                .orElseThrow()[1];
        Plan plan = PlanJson.DEFAULT.read(json).orThrow();
        RollUp<ActionStatus> actions =
                RollUp.actions(plan, plan.getLatestDate()).by(Grouping.AREA);
        assertThat(actions.get("a4").count(ActionStatus.COMPLETE)).isEqualTo(1);
    }

    @Test
    void itNamesTheTwoCommands() throws IOException {
        assertThat(readme()).contains("mvn -q -Pdemo").contains("mvn verify");
    }

    @Test
    void whatItSaysOfTimesIsWhatWasMeasured() throws IOException {
        String results = Files.readString(
                Path.of(System.getProperty("promise.root"), "promise-examples", "benchmarks", "RESULTS.md"));
        List<String> said = readme().lines()
                .dropWhile(line -> !line.equals("## How fast"))
                .filter(line -> line.startsWith("- ") && line.contains(" ms"))
                .toList();

        assertThat(said).hasSize(4);
        assertThat(results.lines()).containsAll(said);
    }

    @Test
    void itNamesEveryFormatOfAReport() throws IOException {
        Matcher named = Pattern.compile("--format ([a-z|-]+\\|markdown)").matcher(readme());

        assertThat(named.find()).isTrue();
        assertThat(named.group(1).split("\\|")).containsExactlyInAnyOrder(ReportFormat.names());
    }

    @Test
    void itNamesTheColumnsOfCommaSeparatedValues() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), Reports.shipped("moray-2020-23"));
        String csv =
                Run.of("report", plan.toString(), "--format", "csv-machine").out();

        assertThat(readme()).contains("`" + csv.lines().findFirst().orElseThrow() + "`");
    }

    @Test
    void itsPictureAndItsLinksAreThere() throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme());
        int links = 0;
        for (; link.find(); links++) {
            assertThat(Path.of(System.getProperty("promise.root"), link.group(1)))
                    .exists();
        }
        assertThat(links).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "reconcile", "compare", "check"})
    void itNamesEveryOptionOfACommand(String command) throws IOException {
        String usage = readme().lines()
                .dropWhile(line -> !line.startsWith("java -jar promise.jar " + command))
                .limit(6)
                .collect(Collectors.joining());
        Matcher option = Pattern.compile("--[a-z-]+(?==|\\]|, )")
                .matcher(Run.of(command, "--help").out());
        List<String> options = new ArrayList<>();
        while (option.find()) {
            options.add(option.group());
        }
        options.removeAll(List.of("--help", "--version"));
        assertThat(options).contains("--format");
        assertThat(options).allSatisfy(name -> assertThat(usage).contains(name));
    }

    private static List<String[]> blocks() throws IOException {
        Matcher matcher = BLOCK.matcher(readme());
        List<String[]> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(new String[] {matcher.group(1), matcher.group(2)});
        }
        return blocks;
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of(System.getProperty("promise.root"), "README.md"));
    }
}
