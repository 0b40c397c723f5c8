package io.github.promisemodel.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.suite.ModuleStrictnessContract;
import io.github.promisemodel.json.suite.Samples;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.ExtensionValue;
import org.junit.jupiter.api.Test;

class ModuleStrictnessTest extends ModuleStrictnessContract {

    ModuleStrictnessTest() {
        super(Jackson2Adapter.INSTANCE);
    }

    @Test
    void aPlusSignThatTheMapperTakesIsGoneBeforeANumberIsRead() throws Exception {
        String json = Samples.json(",\"x\":+1");

        assertThat(Jackson2Adapter.INSTANCE
                        .hostile()
                        .read(json, Plan.class)
                        .getExtensions()
                        .find("x"))
                .contains(new ExtensionValue.Numeral("1"));
        assertThat(Jackson2Adapter.INSTANCE.unconfigured().problems(json, Plan.class))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_JSON);
        assertThat(PlanJson.DEFAULT.read(json).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_JSON);
    }
}
