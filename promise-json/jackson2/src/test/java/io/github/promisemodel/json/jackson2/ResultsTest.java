package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.ResultsContract;

class ResultsTest extends ResultsContract {

    ResultsTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
