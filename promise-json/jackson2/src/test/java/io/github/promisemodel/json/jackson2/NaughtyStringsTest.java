package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.NaughtyStringsContract;

class NaughtyStringsTest extends NaughtyStringsContract {

    NaughtyStringsTest() {
        super(Jackson2Line.LINE);
    }
}
