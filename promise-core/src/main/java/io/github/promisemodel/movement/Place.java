package io.github.promisemodel.movement;

import io.github.promisemodel.plan.PlanPath;

/** Where in a plan a merge is, and what that is called in a message. */
record Place(String path, String thing) {

    Place field(String name) {
        return new Place(PlanPath.at(path, name), thing);
    }

    Place item(String name, int index) {
        return new Place(PlanPath.at(path, name, index), thing);
    }

    Place called(String other) {
        return new Place(path, other);
    }
}
