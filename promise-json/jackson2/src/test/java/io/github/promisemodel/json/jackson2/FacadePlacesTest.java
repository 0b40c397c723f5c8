package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.FacadePlacesContract;

class FacadePlacesTest extends FacadePlacesContract {

    FacadePlacesTest() {
        super(Jackson2Adapter.INSTANCE);
    }
}
