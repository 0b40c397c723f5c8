package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.DrawnContract;

class DrawnTest extends DrawnContract {

    DrawnTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
