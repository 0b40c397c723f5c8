package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.RoundTripContract;
import io.github.promisemodel.json.suite.drawn.Drawn;

class RoundTripTest extends RoundTripContract {

    RoundTripTest() {
        super(Jackson3Adapter.INSTANCE, Drawn.FEW_PLANS);
    }
}
