package io.github.promisemodel.merge;

import io.github.promisemodel.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the conflicts of a merge. */
final class Conflicts {

    private final List<MergeConflict> found = new ArrayList<>();

    List<MergeConflict> found() {
        return found;
    }

    /** Notes a conflict; values that are optional count as missing where they are empty. */
    void add(MergePlace place, ThreeWay<?> values, String what) {
        found.add(new MergeConflict(
                place.path(),
                present(values.base()),
                present(values.first()),
                present(values.second()),
                Optional.empty(),
                place.thing() + ": " + what));
    }

    /** Notes what the merged plan breaks and neither edit does. */
    void add(Finding finding) {
        found.add(new MergeConflict(
                finding.path(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(finding),
                "Together the edits break the plan: " + finding.message()));
    }

    private static Optional<Object> present(Object value) {
        return value instanceof Optional<?> optional ? optional.map(each -> each) : Optional.of(value);
    }

    /** The one value that both edits allow; where they differ that is a conflict, and the first is kept for now. */
    <V> V settle(ThreeWay<V> values, MergePlace place, String field) {
        Optional<V> settled = values.settled();
        if (settled.isEmpty()) {
            add(place, values, "both edits change its " + field + ", each in its own way; keep one of the two");
        }
        return settled.orElse(values.first());
    }
}
