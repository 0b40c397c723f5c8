package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.EveryTypeContract;

class EveryTypeTest extends EveryTypeContract {

    EveryTypeTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
