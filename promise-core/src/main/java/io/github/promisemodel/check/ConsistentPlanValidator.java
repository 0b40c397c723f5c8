package io.github.promisemodel.check;

import io.github.promisemodel.plan.Advice;
import io.github.promisemodel.plan.ConsistentPlan;
import io.github.promisemodel.plan.Plan;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells Bean Validation what {@link PlanCheck} finds, each finding as a violation of {@link ConsistentPlan} such as
 * {@code DUPLICATE_ID: Action 4.1: ...}. A validator makes it; nobody else needs to.
 */
public final class ConsistentPlanValidator implements ConstraintValidator<ConsistentPlan, Plan> {

    private boolean advice;

    /** Makes a validator that reports errors. */
    public ConsistentPlanValidator() {}

    /**
     * Chooses what to report.
     *
     * @param constraint the constraint; in the group {@link Advice} warnings and hints are reported, otherwise errors
     */
    @Override
    public void initialize(ConsistentPlan constraint) {
        advice = List.of(constraint.groups()).contains(Advice.class);
    }

    /**
     * Checks a plan, and adds a violation for each finding.
     *
     * @param plan the plan; null is valid, as for any constraint
     * @param context where the violations are added
     * @return whether nothing was found
     */
    @Override
    public boolean isValid(@Nullable Plan plan, ConstraintValidatorContext context) {
        if (plan == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        List<Finding> findings = PlanCheck.of(plan).findings().stream()
                .filter(finding -> advice == (finding.severity() != Severity.ERROR))
                .toList();
        findings.forEach(finding -> Violation.add(finding, context));
        return findings.isEmpty();
    }
}
