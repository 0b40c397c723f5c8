package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.FacadePlacesContract;

class FacadePlacesTest extends FacadePlacesContract {

    FacadePlacesTest() {
        super(Jackson3Adapter.INSTANCE);
    }
}
