package io.github.promisemodel.reports.figures;

import io.github.promisemodel.reports.words.StatusMark;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param key its name for scripts
 * @param heading its heading
 * @param unit what its numbers are of, such as {@code actions} or {@code %}; empty where it holds none
 * @param mark the status that it counts, if it counts one
 */
public record Column(String key, String heading, String unit, Optional<StatusMark> mark) {

    /** The unit of shares. */
    public static final String PER_CENT = "%";

    /** {@return whether it holds numbers} */
    public boolean isOfNumbers() {
        return !unit.isEmpty();
    }
}
