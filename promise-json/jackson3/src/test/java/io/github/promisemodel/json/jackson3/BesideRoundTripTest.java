package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.BesideRoundTripContract;

class BesideRoundTripTest extends BesideRoundTripContract {

    BesideRoundTripTest() {
        super(Jackson3Line.LINE);
    }
}
