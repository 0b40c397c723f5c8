package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.TreeContract;

class TreeTest extends TreeContract {

    TreeTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
