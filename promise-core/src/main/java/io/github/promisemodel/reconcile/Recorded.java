package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.reference.PartialDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a plan lists completely as of the date of a question, and what it groups.
 *
 * @param asOf the date
 * @param all what it lists completely
 * @param groups the ids of the entries of each group, by the group's id; of two with one id the first
 */
record Recorded(PartialDate asOf, Set<PlanRecord> all, Map<String, Set<String>> groups) {

    static Recorded of(Plan plan, PartialDate asOf) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (EntryGroup group : plan.getGroups()) {
            groups.putIfAbsent(group.getId(), new LinkedHashSet<>(group.getEntries()));
        }
        return new Recorded(asOf, plan.recordsAsOf(asOf), groups);
    }

    /** Whether what is not listed is not so. */
    boolean has(PlanRecord record) {
        return all.contains(record);
    }

    /** The ids of the entries of a group, or empty if there is no such group. */
    Optional<Set<String>> entriesOf(String group) {
        return Optional.ofNullable(groups.get(group));
    }
}
