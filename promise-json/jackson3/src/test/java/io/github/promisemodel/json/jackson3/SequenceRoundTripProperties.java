package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.SequenceRoundTripContract;

class SequenceRoundTripProperties extends SequenceRoundTripContract {

    SequenceRoundTripProperties() {
        super(Jackson3Line.LINE);
    }
}
