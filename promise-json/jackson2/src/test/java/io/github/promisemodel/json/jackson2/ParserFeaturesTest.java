package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.ParserFeaturesContract;

class ParserFeaturesTest extends ParserFeaturesContract {

    ParserFeaturesTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
