package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.FacadeWriteContract;

class FacadeWriteTest extends FacadeWriteContract {

    FacadeWriteTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
