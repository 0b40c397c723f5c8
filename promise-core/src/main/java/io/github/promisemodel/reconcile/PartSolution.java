package io.github.promisemodel.reconcile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the entries of a part are in one solution, such as 2 blue, 2 green, 1 amber and 1 red.
 *
 * @param part the part's index, from 0
 * @param counts how many of its entries have each status that is claimed, or are not assessed, by name
 * @param changes how many of them have one that the part's own figure does not allow
 */
record PartSolution(int part, Map<String, Long> counts, int changes) {

    PartSolution {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
