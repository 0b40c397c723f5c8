package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.BesideRoundTripContract;

class BesideRoundTripTest extends BesideRoundTripContract {

    BesideRoundTripTest() {
        super(Jackson2Line.LINE);
    }
}
