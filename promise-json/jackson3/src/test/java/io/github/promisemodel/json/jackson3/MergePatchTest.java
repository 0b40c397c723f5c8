package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.MergePatchContract;

class MergePatchTest extends MergePatchContract {

    MergePatchTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
