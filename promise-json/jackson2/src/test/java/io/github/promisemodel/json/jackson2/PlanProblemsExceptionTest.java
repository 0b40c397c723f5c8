package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.PlanProblemsExceptionContract;

class PlanProblemsExceptionTest extends PlanProblemsExceptionContract {

    PlanProblemsExceptionTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
