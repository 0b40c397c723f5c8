package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.RegisteredTypesContract;

class RegisteredTypesTest extends RegisteredTypesContract {

    RegisteredTypesTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
