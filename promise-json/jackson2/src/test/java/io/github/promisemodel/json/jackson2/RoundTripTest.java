package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.RoundTripContract;
import io.github.promisemodel.json.suite.drawn.Drawn;

class RoundTripTest extends RoundTripContract {

    RoundTripTest() {
        super(Jackson2Adapter.INSTANCE, Drawn.FEW_PLANS);
    }
}
