package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.OldFormsContract;

class OldFormsTest extends OldFormsContract {

    OldFormsTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
