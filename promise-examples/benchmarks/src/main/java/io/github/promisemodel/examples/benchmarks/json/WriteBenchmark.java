package io.github.promisemodel.examples.benchmarks.json;

import io.github.promisemodel.examples.benchmarks.Check;
import io.github.promisemodel.examples.benchmarks.data.Content;
import io.github.promisemodel.examples.benchmarks.data.NationalData;
import io.github.promisemodel.examples.benchmarks.data.PlanRow;
import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.plan.Plan;
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

/** Writes plans into bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WriteBenchmark {

    /** How many plans are written. */
    @Param("32")
    public int plans;

    private Plan[] model;
    private List<Plan> list;
    private PlanRow[] rows;

    /** Makes the plans. */
    @Setup
    public void prepare() throws IOException {
        model = NationalData.plans(plans).toArray(new Plan[0]);
        list = List.of(model);
        rows = list.stream().map(PlanRow::of).toArray(PlanRow[]::new);
    }

    /** Has what every contender writes read again, in a process in which none is timed. */
    public void check() throws IOException {
        Check same = new Check("written and read again", Content.ofPlans(list));
        same.against("module, Jackson 3", again(module3()));
        same.against("module, Jackson 2", again(module2()));
        same.against("facade, Jackson 3", again(facade3()));
        same.against("facade, Jackson 2", again(facade2()));
        same.against("Jackson 3", again(databind3()));
        same.against("Jackson 2", again(databind2()));
        same.against("Blackbird 3", again(blackbird3()));
        same.against("Blackbird 2", again(blackbird2()));
        same.against("Gson", again(gson()));
        same.against("fastjson2", again(fastjson2()));
        same.against("dsl-json", again(dslJson()));
    }

    private static Content again(byte[] json) {
        return Content.ofPlans(Arrays.asList(Mappers.MODULE3.readValue(json, Plan[].class)));
    }

    /** Our module on a plain mapper of Jackson 3. */
    @Benchmark
    public byte[] module3() {
        return Mappers.MODULE3.writeValueAsBytes(model);
    }

    /** Our module on a plain mapper of Jackson 2. */
    @Benchmark
    public byte[] module2() throws IOException {
        return Mappers.MODULE2.writeValueAsBytes(model);
    }

    /** Our facade over Jackson 3. */
    @Benchmark
    public byte[] facade3() throws IOException {
        return writeEach(io.github.promisemodel.json.jackson3.PlanJson.DEFAULT);
    }

    /** Our facade over Jackson 2. */
    @Benchmark
    public byte[] facade2() throws IOException {
        return writeEach(io.github.promisemodel.json.jackson2.PlanJson.DEFAULT);
    }

    private byte[] writeEach(PlanFacade facade) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facade.writeEach(list, out, PlanSequence.ARRAY);
        return out.toByteArray();
    }

    /** Jackson 3 from records. */
    @Benchmark
    public byte[] databind3() {
        return Mappers.JACKSON3.writeValueAsBytes(rows);
    }

    /** Jackson 2 from records. */
    @Benchmark
    public byte[] databind2() throws IOException {
        return Mappers.JACKSON2.writeValueAsBytes(rows);
    }

    /** Jackson 3 from records, with Blackbird. */
    @Benchmark
    public byte[] blackbird3() {
        return Mappers.BLACKBIRD3.writeValueAsBytes(rows);
    }

    /** Jackson 2 from records, with Blackbird. */
    @Benchmark
    public byte[] blackbird2() throws IOException {
        return Mappers.BLACKBIRD2.writeValueAsBytes(rows);
    }

    /** Gson from records. */
    @Benchmark
    public byte[] gson() {
        return Mappers.writeGson(rows);
    }

    /** fastjson2 from records. */
    @Benchmark
    public byte[] fastjson2() {
        return Mappers.writeFastjson2(rows);
    }

    /** dsl-json from records, by generated code. */
    @Benchmark
    public byte[] dslJson() throws IOException {
        return Mappers.writeDslJson(rows);
    }
}
