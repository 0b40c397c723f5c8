package io.github.promisemodel.merge;

import io.github.promisemodel.plan.PlanPath;

/**
 * Where in a plan a merge is, and what that is called in a message.
 *
 * @param path the place
 * @param thing its name, a phrase; an empty text where it has none
 */
record MergePlace(PlanPath path, Object thing) {

    MergePlace field(String name) {
        return new MergePlace(path.at(name), thing);
    }

    MergePlace item(String name, int index) {
        return new MergePlace(path.at(name, index), thing);
    }

    MergePlace called(Object other) {
        return new MergePlace(path, other);
    }
}
