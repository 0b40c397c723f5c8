package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.ProblemMessagesContract;

class ProblemMessagesTest extends ProblemMessagesContract {

    ProblemMessagesTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
