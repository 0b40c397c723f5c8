package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.HostileStringsContract;

class HostileStringsTest extends HostileStringsContract {

    HostileStringsTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
