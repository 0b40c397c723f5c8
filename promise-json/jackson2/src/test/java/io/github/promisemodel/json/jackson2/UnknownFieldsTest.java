package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.UnknownFieldsContract;

class UnknownFieldsTest extends UnknownFieldsContract {

    UnknownFieldsTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
