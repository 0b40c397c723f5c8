package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The published figures of a plan beside what its entries give as of a date.
 *
 * <pre>{@code
 * Reconciliation.of(plan, PartialDate.parse("2025-01")).figures().forEach(System.out::println);
 * // Actions complete: published 15, counted 8 to 15; not decided (Reflections)
 * }</pre>
 *
 * <p>Each number is held against the entries it is about, and a figure about the whole plan against the areas' own
 * figures added up too, where every area has one. Counts claimed together are not yet judged together, nor percentages
 * against one hundred.
 */
public final class Reconciliation {

    private final List<FigureFinding> figures;
    private final Optional<StatusTally<ActionStatus>> actionsOfAreas;
    private final Optional<StatusTally<BenefitStatus>> benefitsOfAreas;

    private Reconciliation(
            List<FigureFinding> figures,
            Optional<StatusTally<ActionStatus>> actionsOfAreas,
            Optional<StatusTally<BenefitStatus>> benefitsOfAreas) {
        this.figures = figures;
        this.actionsOfAreas = actionsOfAreas;
        this.benefitsOfAreas = benefitsOfAreas;
    }

    /**
     * Sets each published figure of a plan beside what its entries give.
     *
     * @param plan the plan
     * @param asOf the date; a partial one counts from its last day
     * @return the findings
     */
    public static Reconciliation of(Plan plan, PartialDate asOf) {
        Optional<StatusTally<ActionStatus>> actionsOfAreas =
                new PublishedTally<>(FigureSubject.ACTIONS, ActionStatus.class).ofAreas(plan);
        Optional<StatusTally<BenefitStatus>> benefitsOfAreas =
                new PublishedTally<>(FigureSubject.BENEFITS, BenefitStatus.class).ofAreas(plan);

        List<FigureFinding> found = new ArrayList<>();
        FigureComparison whole = comparison(plan, asOf);
        PartsComparison parts = new PartsComparison(actionsOfAreas, benefitsOfAreas);
        for (int i = 0; i < plan.getPublished().size(); i++) {
            PublishedFigure figure = plan.getPublished().get(i);
            whole.compare(figure, "", "/published/" + i, found);
            parts.compare(figure, "/published/" + i, found);
        }
        for (int a = 0; a < plan.getAreas().size(); a++) {
            ImprovementArea area = plan.getAreas().get(a);
            FigureComparison ofArea =
                    comparison(plan.toBuilder().areas(List.of(area)).build(), asOf);
            for (int i = 0; i < area.getPublished().size(); i++) {
                String where = "/areas/" + a + "/published/" + i;
                ofArea.compare(area.getPublished().get(i), area.getDisplayName() + ": ", where, found);
            }
        }
        return new Reconciliation(List.copyOf(found), actionsOfAreas, benefitsOfAreas);
    }

    private static FigureComparison comparison(Plan plan, PartialDate asOf) {
        return new FigureComparison(
                plan,
                new CountedFigures<>(
                        FigureSubject.ACTIONS, RollUp.actions(plan, asOf).explain()),
                new CountedFigures<>(
                        FigureSubject.BENEFITS, RollUp.benefits(plan, asOf).explain()));
    }

    /** {@return a finding for each published number: those about the whole plan first, then area by area} */
    public List<FigureFinding> figures() {
        return figures;
    }

    /**
     * The areas' own published figures of actions, added up.
     *
     * @return the sum, or empty unless every area with actions has one; what a total has beyond its counts is not assessed
     */
    public Optional<StatusTally<ActionStatus>> actionsOfAreas() {
        return actionsOfAreas;
    }

    /**
     * The areas' own published figures of benefits, added up.
     *
     * @return the sum, or empty unless every area with benefits has one; what a total has beyond its counts is not
     *     assessed
     */
    public Optional<StatusTally<BenefitStatus>> benefitsOfAreas() {
        return benefitsOfAreas;
    }
}
