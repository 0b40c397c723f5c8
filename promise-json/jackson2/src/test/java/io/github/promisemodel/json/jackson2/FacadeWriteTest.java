package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.FacadeWriteContract;

class FacadeWriteTest extends FacadeWriteContract {

    FacadeWriteTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
