package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.SequenceRoundTripContract;

class SequenceRoundTripTest extends SequenceRoundTripContract {

    SequenceRoundTripTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
