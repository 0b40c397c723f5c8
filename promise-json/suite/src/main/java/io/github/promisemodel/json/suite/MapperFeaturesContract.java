package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The module reads the same, and refuses the same in the same words, whatever features are switched on or off. */
public abstract class MapperFeaturesContract {

    private static final String TWO_HUNDRED_PROBLEMS = Samples.json(",\"documents\":["
            + IntStream.range(0, 100)
                    .mapToObj(i -> "{\"id\":" + i + ",\"title\":null}")
                    .collect(Collectors.joining(","))
            + "]");

    private final JsonAdapter adapter;

    protected MapperFeaturesContract(JsonAdapter adapter) {
        this.adapter = adapter;
    }

    /** Any features on, any off, any left alone; but for a parser that refuses names itself, in its own words. */
    @Provide
    Arbitrary<Map<MapperFeature, Boolean>> features() {
        return Arbitraries.maps(
                Arbitraries.of(MapperFeature.class).filter(feature -> feature != MapperFeature.DUPLICATES_DETECTED),
                Arbitraries.of(true, false));
    }

    @Provide
    Arbitrary<RefusedPlan> refused() {
        return Arbitraries.of(RefusedPlan.all());
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
    void whatIsRefusedIsRefusedInTheSameWords(
            @ForAll("features") Map<MapperFeature, Boolean> features, @ForAll("refused") RefusedPlan refused) {
        List<Problem> problems = adapter.mapper(features).problems(refused.json(), Plan.class);

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(refused.code() + " " + refused.pointer());
        assertThat(problems)
                .isEqualTo(withoutColumns(adapter.facade().read(refused.json()).problems()));
    }

    private static List<Problem> withoutColumns(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(problem.code(), problem.pointer(), problem.line(), 0, problem.message()))
                .toList();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void aHundredProblemsAreListedAtOnce(@ForAll("features") Map<MapperFeature, Boolean> features) {
        List<Problem> problems = adapter.mapper(features).problems(TWO_HUNDRED_PROBLEMS, Plan.class);

        assertThat(problems).hasSize(101);
        assertThat(problems)
                .isEqualTo(withoutColumns(
                        adapter.facade().read(TWO_HUNDRED_PROBLEMS).problems()));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void aPlanIsReadAndWrittenTheSame(@ForAll("features") Map<MapperFeature, Boolean> features) throws Exception {
        AdapterMapper mapper = adapter.mapper(features);
        String json = mapper.write(Samples.full());

        assertThat(json).isEqualTo(adapter.unconfigured().write(Samples.full()));
        assertThat(mapper.read(json, Plan.class)).isEqualTo(Samples.full());
    }
}
