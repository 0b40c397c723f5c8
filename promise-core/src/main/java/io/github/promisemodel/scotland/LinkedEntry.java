package io.github.promisemodel.scotland;

import java.util.List;
import java.util.Objects;

/**
 * A national entry and what of a plan is linked to it, such as {@code vision-3} and the actions 8.1 and 8.2.
 *
 * @param national the national entry
 * @param locals what is linked to it, in plan order, each once; none if nothing is
 */
public record LinkedEntry(NationalEntry national, List<LocalEntry> locals) {

    /**
     * Makes a linked entry, from a copy of the list.
     *
     * @param national the national entry
     * @param locals what is linked to it, in plan order
     */
    public LinkedEntry {
        Objects.requireNonNull(national, "national");
        locals = List.copyOf(locals);
    }

    /** {@return whether anything is linked to it} */
    public boolean isLinked() {
        return !locals.isEmpty();
    }
}
