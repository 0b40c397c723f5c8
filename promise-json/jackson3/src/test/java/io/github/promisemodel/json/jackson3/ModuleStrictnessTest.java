package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.suite.ModuleStrictnessContract;
import io.github.promisemodel.json.suite.Samples;
import io.github.promisemodel.plan.Plan;
import org.junit.jupiter.api.Test;

class ModuleStrictnessTest extends ModuleStrictnessContract {

    ModuleStrictnessTest() {
        super(Jackson3Adapter.INSTANCE);
    }

    @Test
    void aPlusSignIsAProblemThoughTheMapperTakesIt() {
        assertThat(Jackson3Adapter.INSTANCE.hostile().problems(Samples.json(",\"x\":+1"), Plan.class))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.INVALID_NUMBER);
    }
}
