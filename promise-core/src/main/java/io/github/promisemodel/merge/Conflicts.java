package io.github.promisemodel.merge;

import io.github.promisemodel.check.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the conflicts of a merge. */
final class Conflicts {

    private final List<MergeConflict> found = new ArrayList<>();

    List<MergeConflict> found() {
        return found;
    }

    /** Notes a conflict about a thing; values that are optional count as absent where they are empty. */
    void add(MergeConflictKind kind, MergePlace place, ThreeWay<?> values) {
        add(kind, place, values, "fields", List.of());
    }

    /** Notes a conflict, with what its sentence has beside the thing, such as the fields that differ. */
    void add(MergeConflictKind kind, MergePlace place, ThreeWay<?> values, String name, List<String> argument) {
        Map<String, List<?>> arguments = new LinkedHashMap<>();
        arguments.put("thing", List.of(place.thing()));
        arguments.put(name, argument);
        found.add(new MergeConflict(
                kind,
                place.path(),
                present(values.base()),
                present(values.first()),
                present(values.second()),
                Optional.empty(),
                arguments));
    }

    /** Notes what the merged plan breaks and neither edit does. */
    void add(Finding finding) {
        found.add(new MergeConflict(
                MergeConflictKind.BROKEN,
                finding.path(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(finding),
                Map.of()));
    }

    private static Optional<Object> present(Object value) {
        return value instanceof Optional<?> optional ? optional.map(each -> each) : Optional.of(value);
    }

    /** The one value that both edits allow; where they differ that is a conflict, and the first is kept for now. */
    <V> V settle(MergeConflictKind kind, ThreeWay<V> values, MergePlace place, String field) {
        Optional<V> settled = values.settled();
        if (settled.isEmpty()) {
            add(kind, place, values, "fields", List.of(field));
        }
        return settled.orElse(values.first());
    }
}
