package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.RegisteredTypesContract;

class RegisteredTypesTest extends RegisteredTypesContract {

    RegisteredTypesTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
