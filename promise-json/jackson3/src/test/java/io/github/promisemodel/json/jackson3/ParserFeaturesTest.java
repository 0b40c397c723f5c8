package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.ParserFeaturesContract;

class ParserFeaturesTest extends ParserFeaturesContract {

    ParserFeaturesTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
