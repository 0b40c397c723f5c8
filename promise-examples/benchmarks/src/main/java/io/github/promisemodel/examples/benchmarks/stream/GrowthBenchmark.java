package io.github.promisemodel.examples.benchmarks.stream;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.examples.benchmarks.Check;
import io.github.promisemodel.examples.benchmarks.data.NationalData;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.tally.StatusTally;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How the time grows with the number of plans. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

    private static final PartialDate AS_OF = PartialDate.of(NationalData.endOf(9));

    /** How many plans. */
    @Param({"14", "140", "1408"})
    public int plans;

    private byte[] lines;
    private List<Plan> list;

    /** Makes the lines, and reads them as a user would. */
    @Setup
    public void prepare() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.DEFAULT.writeEach(NationalData.plans(plans), out, PlanSequence.LINES);
        lines = out.toByteArray();
        list = PlanJson.DEFAULT.readEach(new ByteArrayInputStream(lines), PlanSequence.LINES).stream()
                .map(item -> item.result().orThrow())
                .toList();
    }

    /** Reads plan by plan and counts. */
    @Benchmark
    public List<Long> stream() throws IOException {
        return PlanStreams.ours(new ByteArrayInputStream(lines));
    }

    /** Counts the actions of plans that are at hand. */
    @Benchmark
    public RollUp<ActionStatus> rollUp() {
        return RollUp.actions(list, AS_OF);
    }

    /** The same plans gone through by loops, to show how much of the growth is the memory's. */
    @Benchmark
    public long[] loop() {
        long[] counts = new long[ActionStatus.values().length];
        for (Plan plan : list) {
            for (ImprovementArea area : plan.getAreas()) {
                for (Action action : area.getActions()) {
                    List<Assessment<ActionStatus>> history = action.getAssessments();
                    for (int i = history.size() - 1; i >= 0; i--) {
                        Assessment<ActionStatus> assessment = history.get(i);
                        if (assessment.getAsOf().isBegunBy(AS_OF)) {
                            counts[
                                    assessment
                                            .getReading()
                                            .status()
                                            .orElseThrow()
                                            .ordinal()]++;
                            break;
                        }
                    }
                }
            }
        }
        return counts;
    }

    /** Has the loops and the roll-up come to the same. */
    public void check() {
        StatusTally<ActionStatus> total = rollUp().total();
        new Check(
                        "actions rolled up",
                        Arrays.stream(ActionStatus.values()).map(total::count).toList())
                .against("loops", Arrays.stream(loop()).boxed().toList());
    }
}
