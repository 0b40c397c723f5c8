package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.CompanionCorpusContract;

class CompanionCorpusTest extends CompanionCorpusContract {

    CompanionCorpusTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
