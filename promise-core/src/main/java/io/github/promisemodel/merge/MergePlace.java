package io.github.promisemodel.merge;

import io.github.promisemodel.plan.PlanPath;

/** Where in a plan a merge is, and what that is called in a message. */
record MergePlace(PlanPath path, String thing) {

    MergePlace field(String name) {
        return new MergePlace(path.at(name), thing);
    }

    MergePlace item(String name, int index) {
        return new MergePlace(path.at(name, index), thing);
    }

    MergePlace called(String other) {
        return new MergePlace(path, other);
    }
}
