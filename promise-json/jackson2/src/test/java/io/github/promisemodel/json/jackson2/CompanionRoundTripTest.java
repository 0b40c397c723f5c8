package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.CompanionRoundTripContract;

class CompanionRoundTripTest extends CompanionRoundTripContract {

    CompanionRoundTripTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
