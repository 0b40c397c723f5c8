package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.NaughtyStringsContract;

class NaughtyStringsTest extends NaughtyStringsContract {

    NaughtyStringsTest() {
        super(Jackson3Line.LINE);
    }
}
