package io.github.promisemodel.json.fuzzing;

import io.github.promisemodel.json.reconcile.ReconcileTables;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.tally.Rounding;
import java.util.List;

/** The published figures of an edited plan beside its entries: the least is at most the most, and every verdict is said. */
public final class ReconciledPlans {

    private static final int MOST_EDITS = 12;

    private static final List<PartialDate> DATES = List.of(
            PartialDate.parse("2025-03-31"),
            PartialDate.parse("2025"),
            PartialDate.parse("2024-04/2025-03"),
            PartialDate.parse("2021-09"),
            PartialDate.parse("2027-03-31"));

    private ReconciledPlans() {}

    /** What is loaded first takes long, and is no fault. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[] {0, 0, 0, 0, 1});
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Recipe recipe = new Recipe(input);
        PartialDate asOf = recipe.of(DATES);
        boolean isRounded = recipe.flag();
        Rounding rounding = recipe.of(Rounding.all()).toPlaces(recipe.below(Rounding.MOST_PLACES + 1));
        Plans.edited(Plans.base(recipe), recipe, MOST_EDITS)
                .ifPresent(plan -> check(
                        isRounded ? Reconciliation.of(plan, asOf, rounding) : Reconciliation.of(plan, asOf), plan));
    }

    private static void check(Reconciliation reconciliation, Plan plan) {
        for (FigureFinding finding : reconciliation.figures()) {
            finding.counted().ifPresent(counted -> {
                Invariant.holds(counted.least() <= counted.most(), "The least is above the most: " + finding);
                Invariant.holds(counted.least() >= 0, "Fewer than none are counted: " + finding);
            });
            Invariant.same(
                    Plans.JACKSON_3.toJson(finding, ReconcileTables.FIGURE),
                    Plans.JACKSON_2.toJson(finding, ReconcileTables.FIGURE),
                    "Texts that the facades write");
            Invariant.message(finding.message());
            Invariant.message(finding.label());
        }
        Invariant.same(
                (long) reconciliation.figures().size(),
                reconciliation.verdicts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum(),
                "Figures and verdicts for " + plan.getId());
    }
}
