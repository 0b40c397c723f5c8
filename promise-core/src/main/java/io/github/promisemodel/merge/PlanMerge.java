package io.github.promisemodel.merge;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Two edits of one plan, merged: one plan, or the conflicts that stand in the way.
 *
 * <pre>{@code
 * PlanMerge merge = PlanMerge.of(base, mine, theirs);
 * merge.plan().orElseThrow(() -> new IllegalStateException(merge.conflicts().toString()));
 * }</pre>
 *
 * <p>It is field by field: what only one edit changes is taken from it, and equal changes are taken once. Areas, actions,
 * benefits, documents, calls to action and assessments are told apart by their ids, wherever they stand, so that one edit
 * may move an action to another area while the other assesses it. Values without an id are told apart by being equal; a
 * history is the union of what both edits append. What both edits add is kept in the order of each, that of the first edit
 * before that of the second. Nothing is lost in silence: a deletion against a change, two different changes of one field,
 * two extensions of one due date and two different orders are conflicts.
 *
 * <p>The merged plan is checked. An error that it has and neither edit has is a conflict too, such as an action and a benefit
 * that the edits add under one id, or a link of the one edit to what the other deletes.
 *
 * @param plan the merged plan; empty if there is a conflict
 * @param conflicts the conflicts, in the order of the plan's fields; none if there is a plan
 * @param findings the warnings and hints about the merged plan that neither edit has, such as two assessments of one date
 *     that disagree; none if there is a conflict
 */
public record PlanMerge(Optional<Plan> plan, List<MergeConflict> conflicts, List<Finding> findings) {

    /** Areas are merged with their entries. */
    private static final FieldMerges<Plan, ?> FIELDS = FieldMerges.of(PlanFields.PLAN, AreasMerge.AREAS);

    /**
     * Makes a merge, from copies of the lists.
     *
     * @param plan the merged plan
     * @param conflicts the conflicts
     * @param findings the warnings and hints about the merged plan that neither edit has
     */
    public PlanMerge {
        Objects.requireNonNull(plan, "plan");
        conflicts = List.copyOf(conflicts);
        findings = List.copyOf(findings);
    }

    /**
     * Merges two edits of a plan.
     *
     * @param base the plan that both edits started from
     * @param first one edit of it
     * @param second the other edit of it
     * @return the merge
     */
    public static PlanMerge of(Plan base, Plan first, Plan second) {
        ThreeWay<Plan> sides = new ThreeWay<>(base, first, second);
        Conflicts conflicts = new Conflicts();
        Plan fields = FIELDS.merge(
                sides, new MergePlace(PlanPath.PLAN, Phrase.of("plan.PLAN", "id", base.getId())), conflicts);
        Plan merged = fields.toBuilder()
                .addAllAreas(AreasMerge.merge(sides, conflicts))
                .build();
        List<Finding> findings = new ArrayList<>();
        if (conflicts.found().isEmpty()) {
            for (Finding finding : MergedCheck.newIn(merged, sides)) {
                if (finding.severity() == Severity.ERROR) {
                    conflicts.add(finding);
                } else {
                    findings.add(finding);
                }
            }
        }
        return conflicts.found().isEmpty()
                ? new PlanMerge(Optional.of(merged), List.of(), findings)
                : new PlanMerge(Optional.empty(), conflicts.found(), List.of());
    }

    /** {@return whether there is a conflict, and hence no plan} */
    public boolean hasConflicts() {
        return !conflicts.isEmpty();
    }
}
