package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.FacadeReadContract;

class FacadeReadTest extends FacadeReadContract {

    FacadeReadTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
