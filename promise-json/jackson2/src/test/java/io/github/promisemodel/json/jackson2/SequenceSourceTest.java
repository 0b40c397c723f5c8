package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.SequenceSourceContract;

class SequenceSourceTest extends SequenceSourceContract {

    SequenceSourceTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
