package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.SequenceLimitsContract;

class SequenceLimitsTest extends SequenceLimitsContract {

    SequenceLimitsTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
