package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.CorpusContract;

class CorpusTest extends CorpusContract {

    CorpusTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
