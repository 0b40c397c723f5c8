package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.OldFormsContract;

class OldFormsTest extends OldFormsContract {

    OldFormsTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
