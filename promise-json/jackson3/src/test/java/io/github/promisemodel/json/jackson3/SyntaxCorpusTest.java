package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.SyntaxCorpusContract;

class SyntaxCorpusTest extends SyntaxCorpusContract {

    SyntaxCorpusTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
