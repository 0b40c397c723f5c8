package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.SyntaxCorpusContract;

class SyntaxCorpusTest extends SyntaxCorpusContract {

    SyntaxCorpusTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
