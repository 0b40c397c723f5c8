package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The module converts nothing, whatever the mapper's features say. */
public abstract class ModuleStrictnessContract {

    private final JsonAdapter adapter;
    private final PlanFacade facade;

    protected ModuleStrictnessContract(JsonAdapter adapter) {
        this.adapter = adapter;
        this.facade = adapter.facade();
    }

    private List<AdapterMapper> mappers() {
        return List.of(adapter.unconfigured(), adapter.hostile());
    }

    @TestFactory
    Stream<DynamicContainer> nothingIsConverted() {
        return Stream.of(
                DynamicContainer.dynamicContainer("unconfigured", cases(adapter.unconfigured())),
                DynamicContainer.dynamicContainer("hostile", cases(adapter.hostile())));
    }

    private static Stream<DynamicTest> cases(AdapterMapper mapper) {
        return RefusedPlan.all().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.what(),
                        () -> assertThat(mapper.problems(each.json(), Plan.class))
                                .extracting(problem -> problem.code() + " " + problem.pointer())
                                .containsExactly(each.code() + " " + each.pointer())));
    }

    @TestFactory
    Stream<DynamicTest> nothingMissingIsReadAsZeroOrNull() {
        return mappers().stream()
                .map(mapper -> DynamicTest.dynamicTest(
                        "mapper",
                        () -> assertThat(mapper.problems("{\"format\":\"promise-plan/1\",\"title\":null}", Plan.class))
                                .extracting(problem -> problem.code() + " " + problem.pointer())
                                .containsExactly(
                                        "NULL_FIELD /title",
                                        "MISSING_FIELD /id",
                                        "MISSING_FIELD /council",
                                        "MISSING_FIELD /period")));
    }

    @Test
    void unknownFieldsAreKeptThoughTheMapperWouldFailOnThem() throws Exception {
        Plan plan = adapter.hostile().read(Samples.json(",\"x\":1.50,\"Title\":0"), Plan.class);

        assertThat(plan.getExtensions().names()).containsExactly("x", "Title");
    }

    @Test
    void aNumberThatIsNoJsonIsAProblemThoughTheMapperTakesIt() {
        for (String number : List.of("NaN", "-Infinity")) {
            assertThat(adapter.hostile().problems(Samples.json(",\"x\":" + number), Plan.class))
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.INVALID_NUMBER);
        }
    }

    @Test
    void theHostileMapperReadsAndWritesTheFullPlanAsTheFacadeDoes() throws Exception {
        AdapterMapper mapper = adapter.hostile();
        String json = mapper.write(Samples.full());

        assertThat(mapper.read(json, Plan.class)).isEqualTo(Samples.full());
        assertThat(json).isEqualTo(adapter.unconfigured().write(Samples.full()));
        assertThat(facade.read(json).orThrow()).isEqualTo(Samples.full());
    }

    @Test
    void defaultTypingNeverWritesOrWantsTheNameOfAClass() throws Exception {
        AdapterMapper mapper = adapter.hostile();

        assertThat(mapper.write(Samples.smallest())).isEqualTo(Samples.smallestText());
        assertThat(mapper.read(Samples.smallestText(), Plan.class)).isEqualTo(Samples.smallest());
        assertThat(mapper.problems("[\"java.lang.Object\",{}]", Plan.class))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_TYPE);
    }

    @Test
    void defaultTypingNamesWhatAPlanStandsInAndNotThePlan() throws Exception {
        assertThat(adapter.hostile().write(new Plan[] {Samples.smallest()}))
                .isEqualTo("[\"[L" + Plan.class.getName() + ";\",[" + Samples.smallestText() + "]]");
    }

    @Test
    void bytesAreReadAsTextsAre() throws Exception {
        byte[] bytes = Samples.json(",\"note\":\"caf\u00e9 \ud83d\ude00\"").getBytes(StandardCharsets.UTF_8);

        assertThat(adapter.unconfigured().read(bytes, Plan.class))
                .isEqualTo(facade.read(bytes).orThrow());
    }
}
