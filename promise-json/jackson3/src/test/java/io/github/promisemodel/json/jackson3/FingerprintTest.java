package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.FingerprintContract;

class FingerprintTest extends FingerprintContract {

    FingerprintTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
