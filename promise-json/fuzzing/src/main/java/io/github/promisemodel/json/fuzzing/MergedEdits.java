package io.github.promisemodel.json.fuzzing;

import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.merge.MergeConflict;
import io.github.promisemodel.merge.PlanDiff;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.ExtensionValue;
import java.util.Optional;

/** Two edits of a plan, merged in either order: one plan or conflicts, and never both. */
public final class MergedEdits {

    private static final int MOST_EDITS = 4;

    private MergedEdits() {}

    /** What is loaded first takes long, and is no fault. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[] {1});
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Recipe recipe = new Recipe(input);
        ExtensionValue document = new EditedDocument(Plans.base(recipe)).edit(recipe, recipe.below(MOST_EDITS));
        Optional<Plan> base = Plans.read(document);
        Optional<Plan> first = Plans.edited(document, recipe, MOST_EDITS);
        Optional<Plan> second = Plans.edited(document, recipe, MOST_EDITS);
        if (base.isPresent() && first.isPresent() && second.isPresent()) {
            merge(base.get(), first.get(), second.get());
            differences(first.get(), second.get());
        }
    }

    private static void merge(Plan base, Plan first, Plan second) {
        PlanMerge merge = checked(PlanMerge.of(base, first, second));
        PlanMerge turned = checked(PlanMerge.of(base, second, first));
        Invariant.same(merge.hasConflicts(), turned.hasConflicts(), "Whether there are conflicts, in either order,");
        Invariant.same(Optional.of(base), PlanMerge.of(base, base, base).plan(), "A plan and its merge with itself");
        PlanMerge alone = checked(PlanMerge.of(base, first, base));
        alone.plan().ifPresent(plan -> Invariant.same(first, plan, "An edit and its merge with the base"));
    }

    private static PlanMerge checked(PlanMerge merge) {
        Invariant.same(merge.plan().isEmpty(), merge.hasConflicts(), "No plan and conflicts");
        for (MergeConflict conflict : merge.conflicts()) {
            Invariant.message(conflict.message());
        }
        merge.findings().forEach(finding -> Invariant.message(finding.message()));
        return merge;
    }

    private static void differences(Plan earlier, Plan later) {
        PlanDiff difference = PlanDiff.of(earlier, later);
        Invariant.same(difference.isEmpty(), earlier.equals(later), "No difference and equality");
        for (FieldChange change : difference.changes()) {
            Invariant.holds(!change.toString().isEmpty(), "A change says nothing");
        }
    }
}
