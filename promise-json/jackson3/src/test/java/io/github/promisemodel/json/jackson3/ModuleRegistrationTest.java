package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.ModuleRegistrationContract;

class ModuleRegistrationTest extends ModuleRegistrationContract {

    ModuleRegistrationTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
