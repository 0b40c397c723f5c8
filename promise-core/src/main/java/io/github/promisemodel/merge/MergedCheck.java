package io.github.promisemodel.merge;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.plan.Plan;
import java.util.List;

/** Problems of a merged plan that neither of the edits that made it has. */
final class MergedCheck {

    private MergedCheck() {}

    /** The findings of a merged plan that neither edit accounts for, in plan order. */
    static List<Finding> newIn(Plan merged, ThreeWay<Plan> plans) {
        PlanCheck check = PlanCheck.of(merged);
        if (check.findings().isEmpty()) {
            return List.of();
        }
        ThreeWay<PlanCheck> checks = plans.map(PlanCheck::of);
        return check.beyond(finding -> accounted(checks.map(each -> each.countLike(finding))));
    }

    /** How many findings of a kind the edits account for: those of the one, and what the other adds to the base's. */
    private static int accounted(ThreeWay<Integer> counts) {
        int first = Math.max(0, counts.first() - counts.base());
        int second = Math.max(0, counts.second() - counts.base());
        return Math.max(counts.first() + second, counts.second() + first);
    }
}
