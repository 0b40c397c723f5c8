package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.fields.PlanTexts;
import io.github.promisemodel.plan.Plan;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The problems of a plan, such as two actions with the id {@code 4.1}.
 *
 * <p>{@code PlanCheck.of(plan).findings()} lists it. A plan with findings can be read, counted and written; a finding
 * never stops anything.
 */
public final class PlanCheck {

    private final List<Finding> findings;

    private PlanCheck(List<Finding> findings) {
        this.findings = findings;
    }

    /**
     * Checks a plan.
     *
     * @param plan the plan
     * @return what was found
     */
    public static PlanCheck of(Plan plan) {
        return of(plan, List.of());
    }

    /**
     * Checks a plan, and its links to other plans that are at hand, such as the one that follows it.
     *
     * @param plan the plan
     * @param others the other plans, which are not checked themselves; one with the id of the plan is left aside
     * @return what was found
     */
    public static PlanCheck of(Plan plan, Collection<Plan> others) {
        Findings found = new Findings(plan);
        List<EntityCheck> checks = List.of(
                new IdCheck(found),
                new LinkCheck(plan, found),
                new SupersedesCheck(found),
                new ReviewCheck(found),
                new DispositionCheck(plan, others, found),
                new MembershipCheck(plan, found),
                new WordCheck(plan, found),
                new SchemeCheck(plan, found),
                new PercentageCheck(found),
                new BaseCheck(plan, found),
                new RecordsCheck(plan, found),
                new DateCheck(plan, found),
                new FarDateCheck(plan, found),
                new FinancialYearCheck(found),
                new PrintedDueCheck(found),
                new CouncilCheck(found),
                new BenefitCheck(plan, found),
                new ExtensionCheck(found));
        EntityVisits visits = new EntityVisits();
        checks.forEach(check -> check.subscribe(visits));
        PlanTexts ofPlan = new PlanTexts(plan);
        PlacedEntity.forEach(plan, placed -> {
            visits.visit(placed);
            ofPlan.visit(placed);
        });
        List<PlanText> texts = ofPlan.inPlanOrder();
        new TextLengthCheck(found).run(texts);
        new SurrogateCheck(found).run(texts);
        new PersonalDataCheck(found).run(texts);
        return new PlanCheck(found.inPlanOrder());
    }

    /** {@return the findings, ordered by their place in the plan} */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The findings of one kind.
     *
     * @param code the kind
     * @return those findings in order
     */
    public List<Finding> findings(FindingCode code) {
        return findings.stream().filter(finding -> finding.code() == code).toList();
    }

    /** {@return whether there is a finding of severity error} */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** {@return the severest of the findings, or empty if there are none} */
    public Optional<Severity> severest() {
        return Arrays.stream(Severity.values())
                .filter(severity -> findings.stream().anyMatch(finding -> finding.severity() == severity))
                .findFirst();
    }
}
