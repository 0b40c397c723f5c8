package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.FacadeLimitsContract;

class FacadeLimitsTest extends FacadeLimitsContract {

    FacadeLimitsTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
