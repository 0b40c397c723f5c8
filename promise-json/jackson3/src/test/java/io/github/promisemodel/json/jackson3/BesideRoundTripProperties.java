package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.BesideRoundTripContract;

class BesideRoundTripProperties extends BesideRoundTripContract {

    BesideRoundTripProperties() {
        super(Jackson3Line.LINE);
    }
}
