package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.CompanionGoldenContract;

class CompanionGoldenTest extends CompanionGoldenContract {

    CompanionGoldenTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
