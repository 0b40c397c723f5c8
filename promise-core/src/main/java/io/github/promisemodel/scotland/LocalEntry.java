package io.github.promisemodel.scotland;

import io.github.promisemodel.plan.PlanPath;
import java.util.Objects;

/**
 * Something of a plan that may be linked to the national frame, such as improvement area {@code a4}.
 *
 * @param kind what it is
 * @param id its id in the plan, which only entries of one kind need not share
 * @param title what it is, in a few words
 * @param path its place in the plan, as a JSON Pointer
 */
public record LocalEntry(LocalKind kind, String id, String title, PlanPath path) {

    /**
     * Makes a local entry.
     *
     * @param kind what it is
     * @param id its id in the plan
     * @param title what it is, in a few words
     * @param path its place in the plan
     */
    public LocalEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(path, "path");
    }
}
