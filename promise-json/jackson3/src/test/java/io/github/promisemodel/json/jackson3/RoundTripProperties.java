package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.RoundTripContract;

class RoundTripProperties extends RoundTripContract {

    RoundTripProperties() {
        super(Jackson3Line.LINE);
    }
}
