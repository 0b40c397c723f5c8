package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.CompanionRoundTripContract;

class CompanionRoundTripTest extends CompanionRoundTripContract {

    CompanionRoundTripTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
