package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.FirstMistakesContract;

class FirstMistakesTest extends FirstMistakesContract {

    FirstMistakesTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
