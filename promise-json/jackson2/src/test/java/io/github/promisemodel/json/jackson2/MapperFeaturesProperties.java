package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.suite.MapperFeaturesContract;

class MapperFeaturesProperties extends MapperFeaturesContract {

    MapperFeaturesProperties() {
        super(Jackson2Adapter.INSTANCE);
    }
}
