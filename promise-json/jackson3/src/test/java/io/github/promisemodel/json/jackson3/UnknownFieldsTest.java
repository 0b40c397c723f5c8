package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.UnknownFieldsContract;

class UnknownFieldsTest extends UnknownFieldsContract {

    UnknownFieldsTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
