package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.ProblemMessagesContract;

class ProblemMessagesTest extends ProblemMessagesContract {

    ProblemMessagesTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
