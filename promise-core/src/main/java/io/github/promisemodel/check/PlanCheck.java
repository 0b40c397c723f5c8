package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.fields.PlanTexts;
import io.github.promisemodel.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The problems of a plan, such as two actions with the id {@code 4.1}.
 *
 * <p>{@code PlanCheck.of(plan).findings()} lists it. A plan with findings can be read, counted and written; a finding
 * never stops anything.
 */
public final class PlanCheck {

    private final List<Finding> findings;
    /** Made when it is first asked for; two threads that make it at once make the same. */
    private volatile @Nullable Map<FindingKind, Integer> counts;

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
        PersonalDataCheck personalData = new PersonalDataCheck(found);
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
                new RealisationCheck(found),
                new ContributionCheck(plan, found),
                new OwnLinkCheck(plan, found),
                new NationalLinkCheck(found),
                new CallCheck(plan, found),
                new DependencyCheck(plan, found),
                new TestOfChangeCheck(found),
                new RiskScaleCheck(found),
                new RiskCheck(plan, found),
                new FundingCheck(found),
                new RepeatedFundingCheck(plan, found),
                new EngagementCheck(found),
                new StoryCheck(plan, found),
                new SameActionCheck(plan, found),
                new OwnerCheck(plan, found),
                new MeasureCheck(plan, found),
                new ObservationCheck(found),
                new RevisionCheck(plan, found),
                new UnitCheck(found),
                new CurrencyCheck(found),
                new TargetCheck(found),
                new BreakdownCheck(plan, found),
                new MeasureSetCheck(found),
                new SinceCheck(plan, found),
                new ExtensionCheck(found),
                personalData);
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
        personalData.run(texts);
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

    /**
     * The findings that an edit brought in: those of this plan that the plan before it does not have.
     *
     * <pre>{@code
     * Plan edited = plan.without("4-b1");
     * PlanCheck.of(edited).newSince(plan); // Action 4.1: it names the benefit '4-b1', and the plan has none with that id
     * }</pre>
     *
     * <p>A finding is the same if it says the same of the same thing, wherever in the plan that is now: moving an entry, or adding one
     * before it, brings in nothing.
     *
     * @param old the plan before the edit
     * @return the findings that are new, in the order of this plan
     */
    public List<Finding> newSince(Plan old) {
        return newSince(of(old));
    }

    /**
     * The findings that an edit brought in, where the plan before it has been checked.
     *
     * @param old the check of the plan before the edit
     * @return the findings that are new, in the order of this plan
     */
    public List<Finding> newSince(PlanCheck old) {
        return beyond(old::countLike);
    }

    /**
     * The findings beyond those that are accounted for. Of several that are alike, such as two links to one id, the first are taken
     * to be accounted for.
     *
     * @param accounted how many findings like one are accounted for; it is asked about every finding
     * @return the others, in order
     */
    public List<Finding> beyond(ToIntFunction<Finding> accounted) {
        Map<FindingKind, Integer> met = new HashMap<>();
        List<Finding> beyond = new ArrayList<>();
        for (Finding finding : findings) {
            if (met.merge(FindingKind.of(finding), 1, Integer::sum) > accounted.applyAsInt(finding)) {
                beyond.add(finding);
            }
        }
        return List.copyOf(beyond);
    }

    /**
     * How many of the findings say the same of the same thing as one does, such as one of another version of the plan.
     *
     * @param finding the finding
     * @return how many; where in the plan they are makes no difference
     */
    public int countLike(Finding finding) {
        return counts().getOrDefault(FindingKind.of(finding), 0);
    }

    private Map<FindingKind, Integer> counts() {
        Map<FindingKind, Integer> made = counts;
        if (made == null) {
            made = new HashMap<>();
            for (Finding finding : findings) {
                made.merge(FindingKind.of(finding), 1, Integer::sum);
            }
            counts = made;
        }
        return made;
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
