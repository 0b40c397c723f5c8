package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.CorpusContract;

class CorpusTest extends CorpusContract {

    CorpusTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
