package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.BesideRoundTripContract;

class BesideRoundTripProperties extends BesideRoundTripContract {

    BesideRoundTripProperties() {
        super(Jackson2Line.LINE);
    }
}
