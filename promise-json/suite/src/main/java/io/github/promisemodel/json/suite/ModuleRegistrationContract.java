package io.github.promisemodel.json.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.plan.Plan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ways to the module. */
@Tag("class-path")
public abstract class ModuleRegistrationContract {

    private final JsonAdapter adapter;

    protected ModuleRegistrationContract(JsonAdapter adapter) {
        this.adapter = adapter;
    }

    private static final ReadOptions REFUSING = ReadOptions.DEFAULT.withUnknownFieldsKept(false);
    private static final String JSON = Samples.json(",\"colour\":\"teal\"");

    @Test
    void aMapperFindsTheModuleOnce() {
        assertThat(adapter.modulesFound()).isEqualTo(1);
    }

    @Test
    void aMapperThatFindsItsModulesReadsAndWritesPlans() throws Exception {
        AdapterMapper mapper = adapter.findingMapper();

        assertThat(mapper.read(mapper.write(Samples.full()), Plan.class)).isEqualTo(Samples.full());
    }

    @Test
    void aMapperThatFindsTheModuleAndIsGivenItTooStillWorks() throws Exception {
        AdapterMapper mapper = adapter.findingMapper(ReadOptions.DEFAULT);

        assertThat(mapper.read(Samples.smallestText(), Plan.class)).isEqualTo(Samples.smallest());
    }

    @Test
    void aMapperWithoutTheModuleCannotReadAPlan() {
        AdapterMapper mapper = adapter.bareMapper();
        Throwable thrown = catchThrowable(() -> mapper.read(Samples.smallestText(), Plan.class));

        assertThat(thrown).isNotNull();
        assertThat(mapper.problems(thrown)).isNull();
    }

    @Test
    void withOptionsMakesANewModuleAndLeavesTheOldAsItWas() throws Exception {
        assertThat(adapter.mapper(REFUSING).problems(JSON, Plan.class))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_FIELD);
        assertThat(adapter.unconfigured().read(JSON, Plan.class).getExtensions().names())
                .containsExactly("colour");
    }

    @Test
    void theModuleGivenLaterDecides() {
        assertThat(adapter.findingMapper(REFUSING).problems(JSON, Plan.class))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_FIELD);
    }
}
