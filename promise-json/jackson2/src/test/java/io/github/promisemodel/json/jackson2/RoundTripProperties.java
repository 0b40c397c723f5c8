package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.RoundTripContract;

class RoundTripProperties extends RoundTripContract {

    RoundTripProperties() {
        super(Jackson2Line.LINE);
    }
}
