package io.github.promisemodel.colour;

import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.List;

/**
 * Thresholds in order, and the status of a group that passes none of them. The statuses fall from better to worse, for
 * otherwise passing one more threshold could worsen the colour.
 */
record StatusThresholds<S extends Enum<S>>(StatusRanking<S> order, List<Threshold<S>> thresholds, S otherwise)
        implements Phrased {

    StatusThresholds {
        thresholds = List.copyOf(thresholds);
        if (thresholds.isEmpty()) {
            throw new IllegalArgumentException("Thresholds: none is given; give at least one");
        }
        for (int i = 0; i < thresholds.size(); i++) {
            S status = thresholds.get(i).status();
            S next = i + 1 < thresholds.size() ? thresholds.get(i + 1).status() : otherwise;
            if (order.isAtLeast(next, status)) {
                throw new IllegalArgumentException("Thresholds: " + next + " follows " + status
                        + "; they go from better to worse, and what holds otherwise is worse than all of them");
            }
        }
    }

    Threshold<S> last() {
        return thresholds.get(thresholds.size() - 1);
    }

    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("colour.THRESHOLDS", "thresholds", thresholds, "otherwise", otherwise);
    }
}
