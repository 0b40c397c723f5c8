package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.UsersTypesContract;

class UsersTypesTest extends UsersTypesContract {

    UsersTypesTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
