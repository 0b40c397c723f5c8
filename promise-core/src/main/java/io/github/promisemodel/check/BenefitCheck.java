package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.assessment.Standing;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Benefits and their linked actions, and what is missing to tell whether they come, as of the plan's latest date.
 *
 * <p>A plan that links no action to any benefit is reported once, and so is one that measures none of its benefits: to
 * repeat it for each entry would bury the rest.
 */
final class BenefitCheck implements EntityCheck {

    private final Plan plan;
    private final Findings found;
    private final PartialDate asOf;
    private final Map<String, List<Action>> actionsOf = new HashMap<>();
    private final boolean linked;
    private final boolean measured;

    BenefitCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
        this.asOf = plan.getLatestDate();
        for (Action action : plan.getActions()) {
            for (String benefit : action.getBenefits()) {
                actionsOf.computeIfAbsent(benefit, id -> new ArrayList<>()).add(action);
            }
        }
        this.linked = !actionsOf.isEmpty();
        this.measured = plan.getBenefits().stream().anyMatch(BenefitCheck::isMeasured);
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(PlanFields.PLAN, (checked, path) -> links());
        visits.on(ActionFields.ACTION, this::action);
        visits.on(BenefitFields.BENEFIT, this::benefit);
    }

    private String unlinked() {
        if (plan.getBenefits().isEmpty()) {
            return "NO_BENEFITS";
        }
        if (plan.getActions().isEmpty()) {
            return "NO_ACTIONS";
        }
        return "NO_LINKS";
    }

    private static boolean isMeasured(Benefit benefit) {
        return !benefit.getMeasures().isEmpty();
    }

    private void links() {
        if (!linked
                && Stream.concat(plan.getActions().stream(), plan.getBenefits().stream())
                        .anyMatch(entry -> !entry.isContextual())) {
            found.add(FindingCode.NO_BENEFIT_LINKS, PlanPath.PLAN, null, "kind", unlinked(), "plan", plan.namePhrase());
        }
        if (!plan.getBenefits().isEmpty() && !measured) {
            found.add(FindingCode.NO_BENEFIT_MEASURES, PlanPath.PLAN, null, "plan", plan.namePhrase());
        }
    }

    private void action(Action action, PlanPath path) {
        if (linked && action.getBenefits().isEmpty() && !action.isContextual()) {
            found.add(FindingCode.ACTION_WITHOUT_BENEFIT, path, action, "thing", found.name(action));
        }
    }

    private void benefit(Benefit benefit, PlanPath path) {
        List<Action> actions = actionsOf.getOrDefault(benefit.getId(), List.of());
        if (linked && actions.isEmpty() && !benefit.isContextual()) {
            found.add(FindingCode.BENEFIT_WITHOUT_ACTION, path, benefit, "thing", found.name(benefit));
        }
        if (measured && !isMeasured(benefit) && !benefit.isContextual()) {
            found.add(FindingCode.BENEFIT_WITHOUT_MEASURE, path, benefit, "thing", found.name(benefit));
        }
        if (plan.membershipOf(benefit).at(asOf) != Presence.IN_PLAN) {
            return; // nobody is to do anything about it
        }
        Standing<BenefitStatus> standing = plan.historyOf(benefit).asOf(asOf);
        if (standing.reading().equals(Reading.of(BenefitStatus.BLUE))) {
            realised(benefit, actions, path);
        }
        if (standing.reading().equals(Reading.of(BenefitStatus.RED))
                && standing.recoveryNotes().isEmpty()) {
            found.add(
                    FindingCode.RED_WITHOUT_RECOVERY,
                    path.at("assessments"),
                    benefit,
                    "thing",
                    found.name(benefit),
                    "asOf",
                    asOf);
        }
    }

    private void realised(Benefit benefit, List<Action> actions, PlanPath path) {
        boolean noneComplete = actions.stream().noneMatch(this::mayBeComplete);
        if (!actions.isEmpty() && noneComplete) {
            found.add(
                    FindingCode.REALISED_BEFORE_ACTIONS,
                    path.at("assessments"),
                    benefit,
                    "thing",
                    found.name(benefit),
                    "asOf",
                    asOf,
                    "actions",
                    actions.stream().map(found::name).toList());
        }
    }

    private boolean mayBeComplete(Action action) {
        return plan.historyOf(action).asOf(asOf).reading().allows(ActionStatus.COMPLETE);
    }
}
