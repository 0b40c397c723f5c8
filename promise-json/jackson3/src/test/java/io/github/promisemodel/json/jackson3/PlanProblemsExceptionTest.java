package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.PlanProblemsExceptionContract;

class PlanProblemsExceptionTest extends PlanProblemsExceptionContract {

    PlanProblemsExceptionTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
