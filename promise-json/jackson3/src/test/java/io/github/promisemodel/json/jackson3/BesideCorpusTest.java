package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.BesideCorpusContract;

class BesideCorpusTest extends BesideCorpusContract {

    BesideCorpusTest() {
        super(Jackson3Line.LINE);
    }
}
