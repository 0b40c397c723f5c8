package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.ImprovementArea;
import java.util.Objects;
import java.util.Optional;

/**
 * The area that a figure is about.
 *
 * @param id the area's id, such as {@code a7}
 * @param reference its printed reference, such as {@code 7}; empty if it has none
 */
public record InArea(String id, Optional<String> reference) {

    /**
     * Makes it.
     *
     * @param id the area's id
     * @param reference its printed reference
     */
    public InArea {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reference, "reference");
    }

    static InArea of(ImprovementArea area) {
        return new InArea(area.getId(), area.getReference());
    }

    /** {@return what people know it by: its reference, or its id if it has none} */
    public String name() {
        return reference.orElse(id);
    }
}
