package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.BesideCorpusContract;

class BesideCorpusTest extends BesideCorpusContract {

    BesideCorpusTest() {
        super(Jackson2Line.LINE);
    }
}
