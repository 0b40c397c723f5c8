package io.github.promisemodel.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.promisemodel.examples.benchmarks.json.ReadBenchmark;
import io.github.promisemodel.examples.benchmarks.json.WriteBenchmark;
import io.github.promisemodel.examples.benchmarks.process.LargeReport;
import io.github.promisemodel.examples.benchmarks.results.Contest;
import io.github.promisemodel.examples.benchmarks.results.Contest.Contender;
import io.github.promisemodel.examples.benchmarks.results.Contest.Ratio;
import io.github.promisemodel.examples.benchmarks.rollup.MergeBenchmark;
import io.github.promisemodel.examples.benchmarks.rollup.RollUpBenchmark;
import io.github.promisemodel.examples.benchmarks.stream.GrowthBenchmark;
import io.github.promisemodel.examples.benchmarks.stream.PlanStreams;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Benchmark;

/** Every contender comes to the same, and every one that is timed is shown. */
class ContendersTest {

    private static final Map<Contest, Class<?>> CLASSES = Map.of(
            Contests.READ,
            ReadBenchmark.class,
            Contests.WRITE,
            WriteBenchmark.class,
            Contests.ROLL_UP,
            RollUpBenchmark.class,
            Contests.MERGE,
            MergeBenchmark.class,
            Contests.GROWTH,
            GrowthBenchmark.class);

    @Test
    void allComeToTheSame() {
        assertThatNoException().isThrownBy(() -> {
            ReadBenchmark read = new ReadBenchmark();
            read.plans = 2;
            read.prepare();
            read.check();
            WriteBenchmark write = new WriteBenchmark();
            write.plans = 2;
            write.prepare();
            write.check();
            RollUpBenchmark.check(35);
            GrowthBenchmark growth = new GrowthBenchmark();
            growth.plans = 14;
            growth.prepare();
            growth.check();
        });
    }

    @Test
    void aHistoryIsCountedAlikeByEither(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plans.jsonl");
        PlanStreams.write(file, 3);
        try (InputStream one = Files.newInputStream(file);
                InputStream other = Files.newInputStream(file)) {
            List<Long> counts = PlanStreams.ours(one);

            assertThat(PlanStreams.databind(other)).isEqualTo(counts);
            assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(3 * 80);
        }
    }

    @Test
    void aContenderThatComesToSomethingElseIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Check("roll-up", 3).against("a loop", 4))
                .withMessage("roll-up: a loop comes to 4; right would be 3");
    }

    @Test
    void everyBenchmarkIsShown() {
        assertThat(CLASSES.keySet()).containsExactlyInAnyOrderElementsOf(Contests.TIMED);
        CLASSES.forEach((contest, benchmark) -> {
            List<String> timed = Arrays.stream(benchmark.getMethods())
                    .filter(method -> method.isAnnotationPresent(Benchmark.class))
                    .map(Method::getName)
                    .toList();
            assertThat(contest.benchmark()).isEqualTo(benchmark.getSimpleName());
            assertThat(contest.contenders().stream()
                            .map(contender -> contender.method().replaceAll("/.*", ""))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(timed);
        });
    }

    @Test
    void everyContenderIsComparedWithOneOfItsContest() {
        Stream.concat(Contests.TIMED.stream(), Stream.of(Contests.SMALL_HEAP, Contests.START_UP, Contests.LARGE_REPORT))
                .forEach(contest -> {
                    List<String> methods =
                            contest.contenders().stream().map(Contender::method).toList();
                    for (Ratio ratio : contest.ratios()) {
                        assertThat(methods).map(ratio.other()::apply).isSubsetOf(methods);
                    }
                    assertThat(contest.goals())
                            .allSatisfy(goal -> assertThat(methods).contains(goal.ours(), goal.theirs()));
                    assertThat(contest.inShort())
                            .allSatisfy(each -> assertThat(methods).contains(each.ours(), each.theirs()));
                });
    }

    @Test
    void everyFormOfALargeReportIsShown() {
        assertThat(Contests.LARGE_REPORT.contenders())
                .extracting(Contender::method)
                .containsAll(LargeReport.FORMS);
    }
}
