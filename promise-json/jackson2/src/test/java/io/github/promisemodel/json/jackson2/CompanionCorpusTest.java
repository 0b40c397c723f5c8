package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.CompanionCorpusContract;

class CompanionCorpusTest extends CompanionCorpusContract {

    CompanionCorpusTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
