package io.github.promisemodel.examples.benchmarks.rollup;

import java.util.Map;
import java.util.TreeMap;

/**
 * What contenders count, in one shape: for each improvement area, for each council and for the nation how many actions and
 * benefits have each status.
 *
 * @param counts the counts by what they are of, such as {@code plan-7/a3 COMPLETE}; only those above zero
 */
record Figures(Map<String, Long> counts) {

    static Figures empty() {
        return new Figures(new TreeMap<>());
    }

    void add(String of, Enum<?> status, long count) {
        if (count > 0) {
            counts.merge(of + " " + status, count, Long::sum);
        }
    }
}
