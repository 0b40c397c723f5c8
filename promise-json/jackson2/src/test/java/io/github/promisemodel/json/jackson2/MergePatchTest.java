package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.MergePatchContract;

class MergePatchTest extends MergePatchContract {

    MergePatchTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
