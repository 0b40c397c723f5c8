package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.FacadeRefusalContract;

class FacadeRefusalTest extends FacadeRefusalContract {

    FacadeRefusalTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
