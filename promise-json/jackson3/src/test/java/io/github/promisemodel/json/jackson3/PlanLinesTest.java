package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.PlanLinesContract;

class PlanLinesTest extends PlanLinesContract {

    PlanLinesTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
