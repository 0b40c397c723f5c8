package io.github.promisemodel.examples.benchmarks.json;

import io.github.promisemodel.examples.benchmarks.Check;
import io.github.promisemodel.examples.benchmarks.data.Content;
import io.github.promisemodel.examples.benchmarks.data.NationalData;
import io.github.promisemodel.examples.benchmarks.data.PlanRow;
import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.PlanItem;
import io.github.promisemodel.json.facade.PlanReader;
import io.github.promisemodel.json.facade.PlanSequence;
import io.github.promisemodel.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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

/** Reads an array of plans from bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {

    /** How many plans the array holds. */
    @Param("32")
    public int plans;

    private byte[] json;

    /** Makes the bytes, by Gson, so that what is timed has not run before. */
    @Setup
    public void prepare() throws IOException {
        PlanRow[] rows = NationalData.plans(plans).stream().map(PlanRow::of).toArray(PlanRow[]::new);
        json = Mappers.writeGson(rows);
    }

    /** Lets every contender read, in a process in which none is timed. */
    public void check() throws IOException {
        Content content = Content.ofPlans(NationalData.plans(plans));
        Check same = new Check("read", content);
        same.against("module, Jackson 3", Content.ofPlans(Arrays.asList(module3())));
        same.against("module, Jackson 2", Content.ofPlans(Arrays.asList(module2())));
        same.against("facade, Jackson 3", Content.ofPlans(facade3()));
        same.against("facade, Jackson 2", Content.ofPlans(facade2()));
        same.against("Jackson 3", Content.ofRows(Arrays.asList(databind3())));
        same.against("Jackson 2", Content.ofRows(Arrays.asList(databind2())));
        same.against("Blackbird 3", Content.ofRows(Arrays.asList(blackbird3())));
        same.against("Blackbird 2", Content.ofRows(Arrays.asList(blackbird2())));
        same.against("Gson", Content.ofRows(Arrays.asList(gson())));
        same.against("fastjson2", Content.ofRows(Arrays.asList(fastjson2())));
        same.against("dsl-json", Content.ofRows(Arrays.asList(dslJson())));
        new Check("tokens", walk2()).against("Jackson 3", walk3());
        new Check("characters of texts", texts2()).against("Jackson 3", texts3());
    }

    /** Our module on a plain mapper of Jackson 3. */
    @Benchmark
    public Plan[] module3() {
        return Mappers.MODULE3.readValue(json, Plan[].class);
    }

    /** Our module on a plain mapper of Jackson 2. */
    @Benchmark
    public Plan[] module2() throws IOException {
        return Mappers.MODULE2.readValue(json, Plan[].class);
    }

    /** Our facade over Jackson 3. */
    @Benchmark
    public List<Plan> facade3() throws IOException {
        return readEach(io.github.promisemodel.json.jackson3.PlanJson.DEFAULT);
    }

    /** Our facade over Jackson 2. */
    @Benchmark
    public List<Plan> facade2() throws IOException {
        return readEach(io.github.promisemodel.json.jackson2.PlanJson.DEFAULT);
    }

    private List<Plan> readEach(PlanFacade facade) throws IOException {
        List<Plan> read = new ArrayList<>();
        try (PlanReader each = facade.readEach(new ByteArrayInputStream(json), PlanSequence.ARRAY)) {
            while (each.hasNext()) {
                PlanItem item = each.next();
                read.add(item.result().orThrow());
            }
        }
        return read;
    }

    /** Jackson 3 into records. */
    @Benchmark
    public PlanRow[] databind3() {
        return Mappers.JACKSON3.readValue(json, PlanRow[].class);
    }

    /** Jackson 2 into records. */
    @Benchmark
    public PlanRow[] databind2() throws IOException {
        return Mappers.JACKSON2.readValue(json, PlanRow[].class);
    }

    /** Jackson 3 into records, with Blackbird. */
    @Benchmark
    public PlanRow[] blackbird3() {
        return Mappers.BLACKBIRD3.readValue(json, PlanRow[].class);
    }

    /** Jackson 2 into records, with Blackbird. */
    @Benchmark
    public PlanRow[] blackbird2() throws IOException {
        return Mappers.BLACKBIRD2.readValue(json, PlanRow[].class);
    }

    /** Gson into records. */
    @Benchmark
    public PlanRow[] gson() {
        return Mappers.readGson(json);
    }

    /** fastjson2 into records. */
    @Benchmark
    public PlanRow[] fastjson2() {
        return Mappers.readFastjson2(json);
    }

    /** dsl-json into records, by generated code. */
    @Benchmark
    public PlanRow[] dslJson() throws IOException {
        return Mappers.readDslJson(json);
    }

    /** The floor of Jackson 3: every token looked at, nothing made of it. */
    @Benchmark
    public long walk3() {
        long tokens = 0;
        try (tools.jackson.core.JsonParser parser = Mappers.JACKSON3.createParser(json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** The floor of Jackson 2. */
    @Benchmark
    public long walk2() throws IOException {
        long tokens = 0;
        try (com.fasterxml.jackson.core.JsonParser parser = Mappers.JACKSON2.createParser(json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** The floor of whoever keeps the texts: every token looked at, and every name and text taken from Jackson 3. */
    @Benchmark
    public long texts3() {
        long characters = 0;
        try (tools.jackson.core.JsonParser parser = Mappers.JACKSON3.createParser(json)) {
            while (parser.nextToken() != null) {
                characters += parser.getString().length();
            }
        }
        return characters;
    }

    /** The same of Jackson 2. */
    @Benchmark
    public long texts2() throws IOException {
        long characters = 0;
        try (com.fasterxml.jackson.core.JsonParser parser = Mappers.JACKSON2.createParser(json)) {
            while (parser.nextToken() != null) {
                characters += parser.getText().length();
            }
        }
        return characters;
    }

    /** The floor of them all: every byte looked at. */
    @Benchmark
    public long bytes() {
        long quotes = 0;
        for (byte each : json) {
            quotes += each == '"' ? 1 : 0;
        }
        return quotes;
    }
}
