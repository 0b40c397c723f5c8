package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.PlanArrayContract;

class PlanArrayTest extends PlanArrayContract {

    PlanArrayTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
