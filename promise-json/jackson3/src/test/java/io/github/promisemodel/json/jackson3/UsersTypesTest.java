package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.UsersTypesContract;

class UsersTypesTest extends UsersTypesContract {

    UsersTypesTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
