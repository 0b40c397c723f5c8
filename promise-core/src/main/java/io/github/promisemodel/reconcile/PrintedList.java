package io.github.promisemodel.reconcile;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A printed list of ids beside those that it should name.
 *
 * @param listed the ids that are printed
 * @param missing those of which it is stated that they belong on it, and which are not
 * @param beyond those on it that do not belong there
 * @param unstated those on it of which nothing says whether they do
 */
record PrintedList(Set<String> listed, Set<String> missing, Set<String> beyond, Set<String> unstated) {

    /**
     * A list beside what is known.
     *
     * @param stated those that belong on it for certain
     * @param open those of which that is open
     */
    static PrintedList of(Set<String> listed, Set<String> stated, Set<String> open) {
        Set<String> missing = without(stated, listed);
        Set<String> others = without(listed, stated);
        Set<String> unstated = new LinkedHashSet<>(others);
        unstated.retainAll(open);
        return new PrintedList(listed, missing, without(others, unstated), unstated);
    }

    private static Set<String> without(Set<String> ids, Set<String> out) {
        Set<String> rest = new LinkedHashSet<>(ids);
        rest.removeAll(out);
        return rest;
    }
}
