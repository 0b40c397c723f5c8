package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.GoldenContract;

class GoldenTest extends GoldenContract {

    GoldenTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
