package io.github.promisemodel.merge;

import io.github.promisemodel.plan.PlanPath;

/** Where in a plan a merge is, and what that is called in a message. */
record MergePlace(String path, String thing) {

    MergePlace field(String name) {
        return new MergePlace(PlanPath.at(path, name), thing);
    }

    MergePlace item(String name, int index) {
        return new MergePlace(PlanPath.at(path, name, index), thing);
    }

    MergePlace called(String other) {
        return new MergePlace(path, other);
    }
}
