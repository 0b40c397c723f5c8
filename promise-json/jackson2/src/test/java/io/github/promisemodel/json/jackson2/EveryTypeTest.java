package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.EveryTypeContract;

class EveryTypeTest extends EveryTypeContract {

    EveryTypeTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
