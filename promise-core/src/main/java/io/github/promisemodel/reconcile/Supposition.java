package io.github.promisemodel.reconcile;

import io.github.promisemodel.fields.FigureKeyWords;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a solution supposes of some entries or of one part, such as 7.2 on target, or area 7 as 2 blue, 2 green, 1 amber and 1
 * red.
 *
 * @param of what it is about: the entries with a reading, or an area
 * @param entries the ids of the entries it is about, in plan order; none if it is about an area
 * @param counts how many of them are supposed to have each status, by its name, in the order of the scale
 * @param changes how many of them are supposed to have a status that is not allowed; 0 but in a correction
 */
public record Supposition(SolutionScope of, List<String> entries, Map<String, Long> counts, int changes) {

    /**
     * Makes a supposition, from copies of the lists.
     *
     * @param of what it is about
     * @param entries the ids of the entries it is about
     * @param counts how many of them are supposed to have each status
     * @param changes how many of them are supposed to have a status that is not allowed
     */
    public Supposition {
        Objects.requireNonNull(of, "of");
        entries = List.copyOf(entries);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * What a status that it counts is called, as a value that can be said in other words than English.
     *
     * @param status a key of {@link #counts()}, such as {@code ON_TARGET}
     * @return the phrase of its words, such as "on target", or a text where it is no constant
     */
    public static Object said(String status) {
        return FigureKeyWords.value(status);
    }
}
