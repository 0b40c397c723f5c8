package io.github.promisemodel.reconcile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a part is settled to in one answer, such as 2 blue, 2 green, 1 amber and 1 red.
 *
 * @param <S> the scale
 * @param part the part's index, from 0
 * @param counts how many of its entries have each status that is claimed
 * @param changes how many of them have one that the part's own figure does not allow
 */
public record Settled<S extends Enum<S>>(int part, Map<S, Long> counts, int changes) {

    /**
     * Makes it, from a copy of the counts.
     *
     * @param part the part's index, from 0
     * @param counts how many of its entries have each status that is claimed
     * @param changes how many of them have one that the part's own figure does not allow
     */
    public Settled {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }
}
