package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.SequenceRoundTripContract;

class SequenceRoundTripProperties extends SequenceRoundTripContract {

    SequenceRoundTripProperties() {
        super(Jackson2Line.LINE);
    }
}
