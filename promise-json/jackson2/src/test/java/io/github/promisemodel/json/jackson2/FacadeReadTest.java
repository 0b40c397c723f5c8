package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.FacadeReadContract;

class FacadeReadTest extends FacadeReadContract {

    FacadeReadTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
