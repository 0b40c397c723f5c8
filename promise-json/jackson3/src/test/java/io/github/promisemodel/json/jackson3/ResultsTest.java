package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.ResultsContract;

class ResultsTest extends ResultsContract {

    ResultsTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
