package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.PlanArrayContract;

class PlanArrayTest extends PlanArrayContract {

    PlanArrayTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
