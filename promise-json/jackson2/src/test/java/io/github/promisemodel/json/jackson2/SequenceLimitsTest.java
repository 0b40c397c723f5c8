package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.SequenceLimitsContract;

class SequenceLimitsTest extends SequenceLimitsContract {

    SequenceLimitsTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
