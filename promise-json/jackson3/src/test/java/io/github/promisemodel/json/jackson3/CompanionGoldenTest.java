package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.CompanionGoldenContract;

class CompanionGoldenTest extends CompanionGoldenContract {

    CompanionGoldenTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
