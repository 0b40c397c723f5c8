package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.SequenceRoundTripContract;

class SequenceRoundTripTest extends SequenceRoundTripContract {

    SequenceRoundTripTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
