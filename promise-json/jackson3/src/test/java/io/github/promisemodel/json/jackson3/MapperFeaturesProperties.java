package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.suite.MapperFeaturesContract;

class MapperFeaturesProperties extends MapperFeaturesContract {

    MapperFeaturesProperties() {
        super(Jackson3Adapter.INSTANCE);
    }
}
