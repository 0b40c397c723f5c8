package io.github.promisemodel.reconcile;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would have to be otherwise for counts to hold together that cannot. None of the answers is picked.
 *
 * @param changes the fewest entries that would need a status their reading or their part's figure does not allow; such a
 *     status may be not assessed
 * @param answers how many answers there are with that many changes: sets of entries and their new statuses, or the
 *     solutions of the parts; empty if there are too many changes or answers to count
 * @param alone how many of the answers change the entries of one area, or with one reading, alone, in plan order; those that
 *     give no such answer are left out
 * @param first the first few answers, each with those suppositions that take a change
 */
public record Corrections(
        long changes,
        Optional<BigInteger> answers,
        Map<SolutionScope, BigInteger> alone,
        List<List<Supposition>> first) {

    /** The most changes that answers of parts are counted for, and that answers are listed for. */
    public static final int MOST_CHANGES = PartSolutions.MOST_CHANGES;

    /** How many answers are listed. */
    public static final int MOST_LISTED = 5;

    /**
     * Makes corrections, from a copy of the answers.
     *
     * @param changes the fewest changes
     * @param answers how many answers there are with that many changes
     * @param alone how many of the answers change one part alone
     * @param first the first few answers
     */
    public Corrections {
        alone = Collections.unmodifiableMap(new LinkedHashMap<>(alone));
        first = first.stream().map(List::copyOf).toList();
    }
}
