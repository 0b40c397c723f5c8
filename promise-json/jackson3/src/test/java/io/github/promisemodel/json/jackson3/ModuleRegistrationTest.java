package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.plan.Plan;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The ways to the module. */
class ModuleRegistrationTest {

    private static final String JSON = Samples.json(",\"colour\":\"teal\"");

    @Test
    void theServiceLoaderFindsTheModuleOnce() {
        assertThat(MapperBuilder.findModules().stream().<Class<?>>map(JacksonModule::getClass))
                .containsOnlyOnce(PromiseModule.class);
    }

    @Test
    void aMapperThatFindsItsModulesReadsAndWritesPlans() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.readValue(mapper.writeValueAsString(Samples.full()), Plan.class))
                .isEqualTo(Samples.full());
    }

    @Test
    void aMapperThatFindsTheModuleAndIsGivenItTooStillWorks() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new PromiseModule())
                .build();

        assertThat(mapper.readValue(Samples.smallestText(), Plan.class)).isEqualTo(Samples.smallest());
    }

    @Test
    void aMapperWithoutTheModuleCannotReadAPlan() {
        assertThatThrownBy(() -> new JsonMapper().readValue(Samples.smallestText(), Plan.class))
                .isNotInstanceOf(PlanProblemsException.class);
    }

    @Test
    void withOptionsMakesANewModuleAndLeavesTheOldAsItWas() {
        PromiseModule module = new PromiseModule();
        PromiseModule refusing = module.withOptions(ReadOptions.DEFAULT.withUnknownFieldsKept(false));

        assertThat(refusing).isNotSameAs(module);
        assertThatThrownBy(
                        () -> JsonMapper.builder().addModule(refusing).build().readValue(JSON, Plan.class))
                .asInstanceOf(InstanceOfAssertFactories.type(PlanProblemsException.class))
                .extracting(PlanProblemsException::getProblems, InstanceOfAssertFactories.list(Problem.class))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_FIELD);
        assertThat(JsonMapper.builder()
                        .addModule(module)
                        .build()
                        .readValue(JSON, Plan.class)
                        .getExtensions()
                        .getNames())
                .containsExactly("colour");
    }

    @Test
    void theModuleGivenLaterDecides() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new PromiseModule().withOptions(ReadOptions.DEFAULT.withUnknownFieldsKept(false)))
                .build();

        assertThatThrownBy(() -> mapper.readValue(JSON, Plan.class)).isInstanceOf(PlanProblemsException.class);
    }
}
