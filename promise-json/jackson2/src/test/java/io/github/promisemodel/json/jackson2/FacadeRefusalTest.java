package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.FacadeRefusalContract;

class FacadeRefusalTest extends FacadeRefusalContract {

    FacadeRefusalTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
