package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.FingerprintContract;

class FingerprintTest extends FingerprintContract {

    FingerprintTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
