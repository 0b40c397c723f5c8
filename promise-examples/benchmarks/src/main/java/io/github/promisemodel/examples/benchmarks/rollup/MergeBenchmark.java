package io.github.promisemodel.examples.benchmarks.rollup;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.examples.benchmarks.Check;
import io.github.promisemodel.examples.benchmarks.data.NationalData;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Adds the tallies of many plans, and counts the nation again after one assessment has changed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MergeBenchmark {

    private static final int QUARTER = 9;
    private static final LocalDate DAY = NationalData.endOf(QUARTER);
    private static final PartialDate AS_OF = PartialDate.of(DAY);
    private static final String CHANGED = "1.1";

    /** How many plans. */
    @Param("1408")
    public int plans;

    private List<Plan> before;
    private List<Plan> after;
    private Plan changed;
    private List<StatusTally<ActionStatus>> tallies;
    private StatusTally<ActionStatus>[] others;
    private long[][] counts;

    /** Makes the plans, the tallies of each, and the plan in which one assessment says something else. */
    @Setup
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void prepare() {
        before = new ArrayList<>(NationalData.plans(plans));
        changed = before.get(0)
                .with(
                        CHANGED,
                        Action.class,
                        action -> action.toBuilder()
                                .assessments(withAnotherStatus(action))
                                .build());
        after = new ArrayList<>(before);
        after.set(0, changed);
        tallies =
                before.stream().map(plan -> RollUp.actions(plan, AS_OF).total()).toList();
        others = tallies.subList(1, plans).toArray(new StatusTally[0]);
        counts = tallies.stream().map(MergeBenchmark::counts).toArray(long[][]::new);
    }

    /** The assessments of an action with another status at the end of the quarter that is asked about. */
    private static List<Assessment<ActionStatus>> withAnotherStatus(Action action) {
        List<Assessment<ActionStatus>> assessments = new ArrayList<>();
        for (Assessment<ActionStatus> assessment : action.getAssessments()) {
            boolean asked = assessment.getAsOf().equals(AS_OF);
            assessments.add(asked ? Assessment.of(AS_OF, other(assessment)) : assessment);
        }
        return assessments;
    }

    private static ActionStatus other(Assessment<ActionStatus> assessment) {
        return assessment.getReading().allows(ActionStatus.COMPLETE) ? ActionStatus.NOT_STARTED : ActionStatus.COMPLETE;
    }

    private static long[] counts(StatusTally<ActionStatus> tally) {
        return Arrays.stream(ActionStatus.values()).mapToLong(tally::count).toArray();
    }

    /** Compares the results, in a process in which none is timed. */
    public void check() {
        StatusTally<ActionStatus> merged = merge();
        new Check("merged", merged)
                .against("counted in one", RollUp.actions(before, AS_OF).total());
        new Check("merged", Arrays.toString(counts(merged))).against("array sum", Arrays.toString(arraySum()));
        new Check("one assessment changed", countAgain()).against("one plan counted again", oneChanged());
        if (merged.equals(countAgain())) {
            throw new IllegalStateException("The changed assessment of action " + CHANGED + " changes no count");
        }
    }

    /** Our tallies. */
    @Benchmark
    public StatusTally<ActionStatus> merge() {
        TallyAccumulator<ActionStatus> sum = new TallyAccumulator<>(ActionStatus.class);
        for (StatusTally<ActionStatus> tally : tallies) {
            sum.addAll(tally);
        }
        return sum.toTally();
    }

    /** The floor: arrays of the counts of each status. */
    @Benchmark
    public long[] arraySum() {
        long[] sum = new long[ActionStatus.values().length];
        for (long[] each : counts) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += each[i];
            }
        }
        return sum;
    }

    /** The plan that changed counted again, and added to the tallies of the others. */
    @Benchmark
    public StatusTally<ActionStatus> oneChanged() {
        TallyAccumulator<ActionStatus> sum = new TallyAccumulator<>(ActionStatus.class);
        sum.addAll(RollUp.actions(changed, AS_OF).total());
        for (StatusTally<ActionStatus> tally : others) {
            sum.addAll(tally);
        }
        return sum.toTally();
    }

    /** Everything counted again. */
    @Benchmark
    public StatusTally<ActionStatus> countAgain() {
        return RollUp.actions(after, AS_OF).total();
    }
}
