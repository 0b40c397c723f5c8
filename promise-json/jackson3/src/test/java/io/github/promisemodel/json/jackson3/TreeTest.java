package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.TreeContract;

class TreeTest extends TreeContract {

    TreeTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
