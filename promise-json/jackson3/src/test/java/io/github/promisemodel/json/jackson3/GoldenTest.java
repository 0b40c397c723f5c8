package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.GoldenContract;

class GoldenTest extends GoldenContract {

    GoldenTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
