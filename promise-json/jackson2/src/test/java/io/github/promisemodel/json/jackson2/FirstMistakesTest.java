package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.FirstMistakesContract;

class FirstMistakesTest extends FirstMistakesContract {

    FirstMistakesTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
