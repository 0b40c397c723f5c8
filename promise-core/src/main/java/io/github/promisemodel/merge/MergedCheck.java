package io.github.promisemodel.merge;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Problems of a merged plan that neither of the edits that made it has. */
final class MergedCheck {

    /** Arguments that hang on the rest of the plan: where the first thing is, what things are called, the latest date. */
    private static final Set<String> OF_THE_PLAN =
            Set.of("first", "thing", "asOf", "earlier", "known", "said", "meant", "under", "group");

    /**
     * What a finding is of, wherever in the plan it stands: a merge moves entries, and a place is no part of it.
     *
     * @param code the kind of finding
     * @param entry the id of the entry it is about, where that does not hang on the order of entries
     * @param place the names on the way to it, without indexes
     * @param arguments what it is about, without places
     */
    private record Kind(FindingCode code, Optional<String> entry, PlanPath place, Map<String, Object> arguments) {

        static Kind of(Finding finding) {
            Map<String, Object> arguments = new LinkedHashMap<>(finding.arguments());
            arguments.keySet().removeAll(OF_THE_PLAN);
            PlanPath place = finding.path().withoutItems();
            if (finding.code() != FindingCode.DUPLICATE_ID) {
                return new Kind(finding.code(), finding.entry(), place, arguments);
            }
            // The second of two things with one id is found, and which is second hangs on their order.
            String last = place.field().orElse("");
            boolean entries = last.equals(AreasMerge.ACTIONS) || last.equals(AreasMerge.BENEFITS);
            return new Kind(
                    finding.code(),
                    finding.entry().filter(entry -> last.equals("assessments")),
                    PlanPath.PLAN.at(entries ? "entries" : last),
                    arguments);
        }
    }

    private MergedCheck() {}

    /** The findings of a merged plan that neither edit accounts for, in plan order. */
    static List<Finding> newIn(Plan merged, ThreeWay<Plan> plans) {
        List<Finding> findings = PlanCheck.of(merged).findings();
        if (findings.isEmpty()) {
            return List.of();
        }
        ThreeWay<Map<Kind, Integer>> counts =
                plans.map(plan -> counts(PlanCheck.of(plan).findings()));
        Map<Kind, Integer> met = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (Finding finding : findings) {
            Kind kind = Kind.of(finding);
            if (met.merge(kind, 1, Integer::sum) > accounted(counts.map(count -> count.getOrDefault(kind, 0)))) {
                found.add(finding);
            }
        }
        return found;
    }

    /** How many findings of a kind the edits account for: those of the one, and what the other adds to the base's. */
    private static int accounted(ThreeWay<Integer> counts) {
        int first = Math.max(0, counts.first() - counts.base());
        int second = Math.max(0, counts.second() - counts.base());
        return Math.max(counts.first() + second, counts.second() + first);
    }

    private static Map<Kind, Integer> counts(List<Finding> findings) {
        Map<Kind, Integer> counts = new HashMap<>();
        findings.forEach(finding -> counts.merge(Kind.of(finding), 1, Integer::sum));
        return counts;
    }
}
