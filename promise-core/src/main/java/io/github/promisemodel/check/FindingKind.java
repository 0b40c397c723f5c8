package io.github.promisemodel.check;

import io.github.promisemodel.plan.PlanPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a finding is of, wherever in the plan it is: the same problem of another version of the plan is of the same kind. An edit may
 * move an entry, so that a place is no part of it.
 *
 * @param code the kind of finding
 * @param entry the id of the entry it is about, where that does not hang on the order of entries
 * @param place the names on the way to it, without indexes
 * @param arguments what it is about, without places, as values: a message may show two long texts alike
 */
record FindingKind(FindingCode code, Optional<String> entry, PlanPath place, Map<String, Object> arguments) {

    /** Arguments that hang on the rest of the plan: where the first thing is, what things are called, the latest date. */
    private static final Set<String> OF_THE_PLAN =
            Set.of("first", "thing", "asOf", "earlier", "known", "said", "meant", "under", "group", "other");

    private static final Set<FindingCode> IN_A_CIRCLE =
            Set.of(FindingCode.NEEDS_IN_CIRCLE, FindingCode.CONTRIBUTES_IN_CIRCLE, FindingCode.PART_OF_IN_CIRCLE);

    static FindingKind of(Finding finding) {
        Map<String, Object> arguments = new LinkedHashMap<>(finding.phrase().arguments());
        arguments.keySet().removeAll(OF_THE_PLAN);
        PlanPath place = finding.path().withoutItems();
        if (IN_A_CIRCLE.contains(finding.code())) {
            // A circle is told at its first thing, and which is first hangs on their order.
            arguments.replaceAll((name, value) -> value instanceof List<?> things ? Set.copyOf(things) : value);
            return new FindingKind(finding.code(), Optional.empty(), place, arguments);
        }
        if (finding.code() != FindingCode.DUPLICATE_ID) {
            return new FindingKind(finding.code(), finding.entry(), place, arguments);
        }
        // The second of two things with one id is found, and which is second hangs on their order.
        String last = place.field().orElse("");
        boolean entries = last.equals("actions") || last.equals("benefits");
        return new FindingKind(
                finding.code(),
                finding.entry().filter(entry -> last.equals("assessments")),
                PlanPath.PLAN.at(entries ? "entries" : last),
                arguments);
    }
}
