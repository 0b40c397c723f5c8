package io.github.promisemodel.examples.benchmarks;

import io.github.promisemodel.examples.benchmarks.data.NationalData;
import io.github.promisemodel.examples.benchmarks.growth.GrowthRow;
import io.github.promisemodel.examples.benchmarks.growth.GrowthRun;
import io.github.promisemodel.examples.benchmarks.growth.GrowthTable;
import io.github.promisemodel.examples.benchmarks.json.ReadBenchmark;
import io.github.promisemodel.examples.benchmarks.json.WriteBenchmark;
import io.github.promisemodel.examples.benchmarks.process.LargeReport;
import io.github.promisemodel.examples.benchmarks.process.SmallHeap;
import io.github.promisemodel.examples.benchmarks.process.StartUp;
import io.github.promisemodel.examples.benchmarks.results.Contest;
import io.github.promisemodel.examples.benchmarks.results.Measured;
import io.github.promisemodel.examples.benchmarks.results.ResultsPage;
import io.github.promisemodel.examples.benchmarks.rollup.MergeBenchmark;
import io.github.promisemodel.examples.benchmarks.rollup.RollUpBenchmark;
import io.github.promisemodel.examples.benchmarks.stream.GrowthBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds the library against what a user would pick instead: first whether all come to the same, then how fast. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description =
                "Compares the results of all contenders, and then times them. A wrong result ends it with 1, and so does"
                        + " what grows faster than its input.")
public final class Main implements Callable<Integer> {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int ROUNDS_OF_STREAMS = 5;
    private static final int ROUNDS_OF_STARTS = 11;

    @Option(
            names = "--quick",
            description = "A moment of each in this process, and few plans to roll up: to see that all is right.")
    private boolean quick;

    @Option(names = "--check", description = "Compare the results only, and time nothing.")
    private boolean check;

    @Option(
            names = "--promise",
            paramLabel = "JAR",
            defaultValue = "promise-examples/evaluation/target/promise.jar",
            description = "The runnable jar of the command, whose start is timed (default: ${DEFAULT-VALUE}).")
    private Path promise;

    @Option(
            names = "--growth",
            paramLabel = "FILE",
            description = "Write what four times as much of each kind takes in each case to this file.")
    private Path growth;

    @Option(names = "--results", paramLabel = "FILE", description = "Write the page of results to this file too.")
    private Path results;

    private Main() {}

    /**
     * Runs and exits: 0 if all was right, 1 if a contender came to anything else or something grows too much.
     *
     * @param arguments the options
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        compare();
        System.out.println("All contenders come to the same.");
        if (check) {
            return 0;
        }
        Map<Contest, Map<String, Measured>> measured = new LinkedHashMap<>();
        for (Contest contest : Contests.TIMED) {
            measured.put(contest, time(contest));
        }
        measured.put(
                Contests.SMALL_HEAP,
                SmallHeap.measure(
                        quick ? List.of(14) : List.of(14, 140, NationalData.HISTORY), quick ? 1 : ROUNDS_OF_STREAMS));
        if (Files.isRegularFile(promise)) {
            measured.put(Contests.START_UP, StartUp.measure(promise, quick ? 1 : ROUNDS_OF_STARTS));
            measured.put(Contests.LARGE_REPORT, LargeReport.measure(promise, quick ? 1 : ROUNDS_OF_STARTS));
        } else {
            System.err.println(promise + ": there is no such jar, so that no start is timed; mvn package makes it");
        }
        GrowthTable grown = new GrowthTable(GrowthRun.all());
        if (growth != null) {
            Files.writeString(growth, grown.all());
        }
        String page = new ResultsPage(
                                "java -jar promise-examples/benchmarks/target/benchmarks.jar"
                                        + (quick ? " --quick" : ""),
                                quick,
                                Versions.all(),
                                measured)
                        .render()
                + "\n" + grown.worst();
        System.out.println(page);
        if (results != null) {
            Files.writeString(results, page);
        }
        List<GrowthRow> tooMuch = grown.tooMuch();
        tooMuch.forEach(row -> System.err.println("Grows too much: " + row));
        return tooMuch.isEmpty() ? 0 : 1;
    }

    private void compare() throws IOException, SQLException {
        ReadBenchmark read = new ReadBenchmark();
        read.plans = 32;
        read.prepare();
        read.check();
        WriteBenchmark write = new WriteBenchmark();
        write.plans = 32;
        write.prepare();
        write.check();
        RollUpBenchmark.check(quick ? 64 : 320);
        MergeBenchmark merge = new MergeBenchmark();
        merge.plans = 64;
        merge.prepare();
        merge.check();
        GrowthBenchmark growth = new GrowthBenchmark();
        growth.plans = 14;
        growth.prepare();
        growth.check();
    }

    private Map<String, Measured> time(Contest contest) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include("\\." + contest.benchmark() + "\\.")
                // Without forks all run in this process, which is quick and times nothing well.
                .forks(quick ? 0 : 3)
                .warmupIterations(quick ? 1 : 4)
                .warmupTime(TimeValue.milliseconds(quick ? 200 : 1_000))
                .measurementIterations(quick ? 1 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 200 : 1_000))
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class);
        if (!quick) {
            // Pages of the heap are touched before, or else their first use is what is measured.
            options.jvmArgs("-XX:+UseSerialGC", "-Xms3g", "-Xmx3g", "-Xmn1g", "-XX:+AlwaysPreTouch");
        }
        if (quick && (contest == Contests.ROLL_UP || contest == Contests.MERGE)) {
            options.param("plans", "64");
        }
        if (quick && contest == Contests.GROWTH) {
            options.param("plans", "14");
        }
        Options built = options.build();
        Map<String, Measured> measured = new LinkedHashMap<>();
        for (RunResult run : new Runner(built).run()) {
            String name = run.getParams().getBenchmark();
            String method = name.substring(name.lastIndexOf('.') + 1);
            boolean grows = contest == Contests.GROWTH;
            measured.put(grows ? method + "/" + run.getParams().getParam("plans") : method, measured(run));
        }
        return measured;
    }

    private static Measured measured(RunResult run) {
        List<Double> forks = new ArrayList<>();
        for (BenchmarkResult fork : run.getBenchmarkResults()) {
            forks.add(fork.getPrimaryResult().getScore());
        }
        Result<?> allocated = run.getSecondaryResults().get(ALLOCATED);
        return new Measured(forks, allocated == null ? Double.NaN : allocated.getScore());
    }
}
