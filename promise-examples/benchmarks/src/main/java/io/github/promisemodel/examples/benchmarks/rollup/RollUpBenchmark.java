package io.github.promisemodel.examples.benchmarks.rollup;

import io.github.promisemodel.examples.benchmarks.Check;
import io.github.promisemodel.examples.benchmarks.data.NationalData;
import io.github.promisemodel.examples.benchmarks.data.PlanRow;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dflib.DataFrame;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Counts actions and benefits by status as of a date: by area, by council and in the nation. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RollUpBenchmark {

    private static final LocalDate DAY = NationalData.endOf(9);
    private static final PartialDate AS_OF = PartialDate.of(DAY);

    /** Plans of the model. */
    @State(Scope.Benchmark)
    public static class Model {

        /** How many plans. */
        @Param("1408")
        public int plans;

        List<Plan> list;

        /** Makes the plans, read from JSON as a user's are. */
        @Setup
        public void prepare() {
            list = NationalData.plans(plans).stream()
                    .map(plan ->
                            PlanJson.DEFAULT.read(PlanJson.DEFAULT.toJson(plan)).orThrow())
                    .toList();
        }
    }

    /** The same plans as records. */
    @State(Scope.Benchmark)
    public static class Rows {

        /** How many plans. */
        @Param("1408")
        public int plans;

        List<PlanRow> list;

        /** Makes the records. */
        @Setup
        public void prepare() {
            list = NationalData.plans(plans).stream().map(PlanRow::of).toList();
        }
    }

    /** The indexes. */
    @State(Scope.Benchmark)
    public static class Prepared {

        private Ours.Index index;

        /** Makes them. */
        @Setup
        public void prepare(Model model) {
            index = new Ours.Index(model.list);
        }
    }

    /** A database. */
    public abstract static class InDatabase {

        private final Database.Kind kind;
        private Database database;

        InDatabase(Database.Kind kind) {
            this.kind = kind;
        }

        /** Fills it. */
        @Setup
        public void prepare(Rows rows) throws SQLException {
            database = new Database(kind, rows.list);
        }

        /** Empties it. */
        @TearDown
        public void close() throws SQLException {
            database.close();
        }
    }

    /** DuckDB. */
    @State(Scope.Benchmark)
    public static class DuckDb extends InDatabase {
        /** Not filled yet. */
        public DuckDb() {
            super(Database.Kind.DUCKDB);
        }
    }

    /** SQLite. */
    @State(Scope.Benchmark)
    public static class SqLite extends InDatabase {
        /** Not filled yet. */
        public SqLite() {
            super(Database.Kind.SQLITE);
        }
    }

    /** H2. */
    @State(Scope.Benchmark)
    public static class H2 extends InDatabase {
        /** Not filled yet. */
        public H2() {
            super(Database.Kind.H2);
        }
    }

    /** DFLib. */
    @State(Scope.Benchmark)
    public static class Frame {

        private DataFrames frame;

        /** Makes the columns. */
        @Setup
        public void prepare(Rows rows) {
            frame = new DataFrames(rows.list);
        }
    }

    /** Lets every contender count, in a process in which none is timed. */
    public static void check(int plans) throws SQLException {
        Model model = new Model();
        model.plans = plans;
        model.prepare();
        Rows rows = new Rows();
        rows.plans = plans;
        rows.prepare();
        RollUpBenchmark benchmark = new RollUpBenchmark();
        Check same = new Check("roll-up", benchmark.bareLoop(rows).figures(rows.list));
        same.against("roll-up of the library", benchmark.rollUp(model).figures());
        same.against("index of the library", new Ours.Index(model.list).figures(AS_OF));
        same.against("loop over plans", benchmark.modelLoop(model).figures(rows.list));
        same.against("groupingBy", benchmark.groupingBy(rows).figures());
        same.against("parallel streams", benchmark.parallel(rows).figures());
        for (Database.Kind kind : Database.Kind.values()) {
            try (Database database = new Database(kind, rows.list)) {
                same.against(kind.name(), Database.figures(database.rollUp(DAY)));
            }
        }
        DataFrames frame = new DataFrames(rows.list);
        same.against("DFLib", frame.figures(frame.rollUp(DAY)));
    }

    /** Our roll-up. */
    @Benchmark
    public Ours.Both rollUp(Model model) {
        return Ours.rollUp(model.list, AS_OF);
    }

    /** Our prepared index, everything the roll-up gives. */
    @Benchmark
    public Object[] index(Model model, Prepared prepared) {
        return prepared.index.all(AS_OF);
    }

    /** Our prepared index, councils and nation alone. */
    @Benchmark
    public Object[] indexOfCouncils(Model model, Prepared prepared) {
        return prepared.index.national(AS_OF);
    }

    /** The floor. */
    @Benchmark
    public BareLoop.Result bareLoop(Rows rows) {
        return BareLoop.rollUp(rows.list, DAY);
    }

    /** The same loops over plans of the model. */
    @Benchmark
    public BareLoop.Result modelLoop(Model model) {
        return ModelLoop.rollUp(model.list, AS_OF);
    }

    /** Streams. */
    @Benchmark
    public GroupingBy.Result groupingBy(Rows rows) {
        return GroupingBy.rollUp(rows.list, DAY, false);
    }

    /** Parallel streams. */
    @Benchmark
    public GroupingBy.Result parallel(Rows rows) {
        return GroupingBy.rollUp(rows.list, DAY, true);
    }

    /** DuckDB. */
    @Benchmark
    public List<Database.Row> duckDb(Rows rows, DuckDb database) throws SQLException {
        return ((InDatabase) database).database.rollUp(DAY);
    }

    /** SQLite. */
    @Benchmark
    public List<Database.Row> sqLite(Rows rows, SqLite database) throws SQLException {
        return ((InDatabase) database).database.rollUp(DAY);
    }

    /** H2. */
    @Benchmark
    public List<Database.Row> h2(Rows rows, H2 database) throws SQLException {
        return ((InDatabase) database).database.rollUp(DAY);
    }

    /** DFLib. */
    @Benchmark
    public DataFrame dfLib(Rows rows, Frame frame) {
        return frame.frame.rollUp(DAY);
    }
}
