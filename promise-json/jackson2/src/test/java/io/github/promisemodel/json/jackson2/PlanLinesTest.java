package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.PlanLinesContract;

class PlanLinesTest extends PlanLinesContract {

    PlanLinesTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
