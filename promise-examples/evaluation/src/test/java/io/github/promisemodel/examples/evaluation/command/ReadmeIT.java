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
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and the pages it leads to show is what happens. */
class ReadmeIT {

    private static final String README = "README.md";
    private static final String CORE = "promise-core/README.md";
    private static final String FORMAT = "promise-json/README.md";
    private static final String COMMAND = "promise-examples/evaluation/README.md";
    private static final String REPORTS = "promise-examples/reports/README.md";
    private static final String BENCHMARKS = "promise-examples/benchmarks/README.md";

    /** What fits into a first reading. */
    private static final int MOST_LINES = 150;

    private static final Pattern BLOCK = Pattern.compile("```\\w*\n(.*?)```\n", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void itsProgramCompilesWithoutAWarningAndPrintsTheOutputShown() throws Exception {
        List<String> blocks = blocks(README);
        String program = first(README, "import ");
        Path source = Files.writeString(folder.resolve("Figures.java"), program);
        assertThat(compiledAndRun(source, "Figures")).isEqualTo(blocks.get(blocks.indexOf(program) + 1));
    }

    @Test
    void itsCommonestResultsAreWhatItsPlanGives() throws Exception {
        String results = first(README, "Plan plan = PlanJson");
        Path source = Files.writeString(folder.resolve("Results.java"), """
                import io.github.promisemodel.attention.*;
                import io.github.promisemodel.json.jackson3.PlanJson;
                import io.github.promisemodel.movement.Movement;
                import io.github.promisemodel.plan.Plan;
                import io.github.promisemodel.reconcile.Reconciliation;
                import io.github.promisemodel.rollup.*;
                import io.github.promisemodel.tally.Rounding;
                import java.nio.file.Path;

                public class Results {
                    public static void main(String[] arguments) throws Exception {
                        %s
                    }
                }
                """.formatted(results));
        Files.writeString(folder.resolve("plan.json"), first(README, "{ \"format\""));
        List<String> shown = results.lines()
                .filter(line -> line.startsWith("// -> "))
                .map(line -> line.substring("// -> ".length()))
                .toList();

        assertThat(shown).hasSize(5);
        assertThat(compiledAndRun(source, "Results").lines()).containsExactlyElementsOf(shown);
    }

    @Test
    void theEditsOfAPlanCompileAndGiveAPlanWithoutAProblem() throws Exception {
        Path source = Files.writeString(folder.resolve("Edits.java"), """
                import io.github.promisemodel.action.Action;
                import io.github.promisemodel.assessment.Assessment;
                import io.github.promisemodel.check.*;
                import io.github.promisemodel.json.jackson3.PlanJson;
                import io.github.promisemodel.plan.Plan;
                import io.github.promisemodel.status.ActionStatus;
                import java.nio.file.Path;
                import java.util.List;

                public class Edits {
                    public static void main(String[] arguments) throws Exception {
                        Plan plan = PlanJson.DEFAULT.read(Path.of("plan.json")).orThrow();
                        %s
                        System.out.println(later.getActions().size() + " " + problems);
                    }
                }
                """.formatted(first(CORE, "Plan later")));
        Files.writeString(folder.resolve("plan.json"), first(README, "{ \"format\""));

        assertThat(compiledAndRun(source, "Edits").strip()).isEqualTo("4 []");
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
        Path source =
                Files.writeString(folder.resolve("OwnReport.java"), """
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
                """.formatted(first(REPORTS, "Report report")));
        Path plan = Files.writeString(folder.resolve("plan.json"), Reports.shipped("south-ayrshire-2021-24"));

        assertThat(compiledAndRun(source, "OwnReport", plan.toString()))
                .contains("Figures at a glance", "<table", "<svg class=\"bar\"", "Need and good data shape services");
    }

    @Test
    void itFitsIntoAFirstReading() throws IOException {
        assertThat(page(README).lines().count()).isLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @CsvSource({README + ", In short", COMMAND + ", In short", COMMAND + ", What needs attention"})
    void whatAPageShowsOfTheDemoIsPartOfIt(String page, String start) throws IOException {
        assertThat(Run.of("demo").out()).contains(first(page, start));
    }

    @Test
    void whatItShowsOfComparisonsAndChecksIsPartOfThem() throws IOException {
        String plan = Files.writeString(folder.resolve("plan.json"), Reports.shipped("south-ayrshire-2021-24"))
                .toString();
        String next = Files.writeString(folder.resolve("next.json"), Reports.shipped("south-ayrshire-2024-30"))
                .toString();

        assertThat(Run.of("compare", plan, next).out()).contains(first(COMMAND, "  What became of it"));
        assertThat(Run.of("check", plan).out()).contains(first(COMMAND, "  Red without"));
    }

    @ParameterizedTest
    @CsvSource({README + ", a1", FORMAT + ", a4"})
    void thePlanOfAPageIsReadAndCounted(String page, String area) throws IOException {
        Plan plan = PlanJson.DEFAULT.read(first(page, "{")).orThrow();
        RollUp<ActionStatus> actions =
                RollUp.actions(plan, plan.getLatestDate()).by(Grouping.AREA);
        assertThat(actions.get(area).count(ActionStatus.COMPLETE)).isEqualTo(1);
    }

    @Test
    void itNamesTheTwoCommands() throws IOException {
        assertThat(page(README)).contains("mvn -q -Pdemo").contains("mvn verify");
    }

    @Test
    void whatItSaysOfTimesIsWhatWasMeasured() throws IOException {
        String results = Files.readString(
                Path.of(System.getProperty("promise.root"), "promise-examples", "benchmarks", "RESULTS.md"));
        List<String> said = page(BENCHMARKS)
                .lines()
                .filter(line -> line.startsWith("- ") && line.contains(" ms"))
                .toList();

        assertThat(said).hasSize(4);
        assertThat(results.lines()).containsAll(said);
    }

    @Test
    void itNamesEveryFormatOfAReport() throws IOException {
        Matcher named = Pattern.compile("--format ([a-z|-]+\\|markdown[a-z|]*)").matcher(page(COMMAND));

        assertThat(named.find()).isTrue();
        assertThat(named.group(1).split("\\|")).containsExactlyInAnyOrder(ReportFormat.names());
    }

    @Test
    void itNamesTheColumnsOfCommaSeparatedValues() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), Reports.shipped("moray-2020-23"));
        String csv =
                Run.of("report", plan.toString(), "--format", "csv-machine").out();

        assertThat(page(REPORTS)).contains("`" + csv.lines().findFirst().orElseThrow() + "`");
    }

    @ParameterizedTest
    @CsvSource({
        README + ", 15",
        CORE + ", 0",
        FORMAT + ", 6",
        COMMAND + ", 0",
        REPORTS + ", 4",
        BENCHMARKS + ", 1",
        "promise-examples/frameworks/README.md, 5"
    })
    void thePicturesAndTheLinksOfAPageAreThere(String page, int least) throws IOException {
        Path folderOfPage = root().resolve(page).resolveSibling("");
        Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(page(page));
        int links = 0;
        for (; link.find(); links++) {
            assertThat(folderOfPage.resolve(link.group(1))).exists();
        }
        assertThat(links).isGreaterThanOrEqualTo(least);
    }

    @Test
    void itNamesEveryCommand() throws IOException {
        List<String> commands = Run.of("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();

        assertThat(commands).contains("report");
        assertThat(commands).allSatisfy(name -> assertThat(page(README)).containsPattern("`" + name + "[` ]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "reconcile", "compare", "check", "national"})
    void itNamesEveryOptionOfACommand(String command) throws IOException {
        String usage = page(COMMAND)
                .lines()
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

    @Test
    void itSaysWhatEachExitCodeMeans() throws IOException {
        Stream<Integer> codes = page(COMMAND)
                .lines()
                .filter(line -> line.matches("\\| [0-9]+ \\| .*"))
                .map(line -> Integer.valueOf(line.split(" ")[1]));

        assertThat(codes).containsExactly(ExitCode.DONE, ExitCode.FOUND, ExitCode.REFUSED, ExitCode.UNANSWERED);
        assertThat(Run.of("--help").out()).contains("Exit codes: 0 ", "; 1 ", "; 2 ", "; 3 ");
    }

    /** The first block of a page that begins so. */
    private static String first(String page, String start) throws IOException {
        return blocks(page).stream()
                .filter(block -> block.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> blocks(String page) throws IOException {
        return BLOCK.matcher(page(page)).results().map(block -> block.group(1)).toList();
    }

    private static String page(String page) throws IOException {
        return Files.readString(root().resolve(page));
    }

    private static Path root() {
        return Path.of(System.getProperty("promise.root"));
    }
}
