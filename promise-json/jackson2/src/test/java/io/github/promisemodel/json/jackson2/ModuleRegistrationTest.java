package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.ModuleRegistrationContract;

class ModuleRegistrationTest extends ModuleRegistrationContract {

    ModuleRegistrationTest() {
        super(Jackson2Line.LINE);
    }
}
