package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.SequenceSourceContract;

class SequenceSourceTest extends SequenceSourceContract {

    SequenceSourceTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
