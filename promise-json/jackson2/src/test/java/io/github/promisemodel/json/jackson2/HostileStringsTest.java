package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.HostileStringsContract;

class HostileStringsTest extends HostileStringsContract {

    HostileStringsTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
