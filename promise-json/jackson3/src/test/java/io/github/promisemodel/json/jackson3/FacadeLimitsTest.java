package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.FacadeLimitsContract;

class FacadeLimitsTest extends FacadeLimitsContract {

    FacadeLimitsTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
