package org.example.tracker;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;

/** Builds a made-up plan, counts it, and holds what was published against the count. */
public final class Tracker {

    private static final PartialDate AS_OF = PartialDate.parse("2025-03-31");

    private Tracker() {}

    /**
     * Prints the figures.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(Plan.class.getModule().isNamed() ? "module path" : "class path");

        Plan plan = plan();
        System.out.println(plan.getCouncil().getDisplayName() + ", " + plan.getTitle() + ", "
                + plan.getActions().size()
                + " actions, " + plan.getBenefits().size() + " benefits, "
                + "findings " + PlanCheck.of(plan).findings().stream().map(Finding::code).toList());

        RollUp<ActionStatus> actions = RollUp.actions(plan, AS_OF).by(Grouping.FOUNDATION);
        System.out.println("actions: " + actions.total());
        System.out.println("percentages: " + actions.total().percentages(Rounding.LARGEST_REMAINDER));
        for (Group<ActionStatus> group : actions.groups()) {
            System.out.println(group.key().title() + ": " + group.tally());
        }

        // Two councils' benefits are one tally: merged first, rounded last.
        StatusTally<BenefitStatus> here = RollUp.benefits(plan, AS_OF).total();
        StatusTally<BenefitStatus> there =
                StatusTally.empty(BenefitStatus.class).plus(Reading.of(BenefitStatus.RED));
        System.out.println("benefits: " + here.plus(there) + ", share of red "
                + here.plus(there).share(BenefitStatus.RED));

        Reconciliation.of(plan, AS_OF).figures().forEach(System.out::println);
    }

    private static Plan plan() {
        ImprovementArea voice = ImprovementArea.builder()
                .id("a1")
                .reference("1")
                .title("Voice")
                .addFoundation(Foundation.VOICE)
                .addAction(action("1.1", ActionStatus.COMPLETE))
                .addAction(action("1.2", ActionStatus.ON_TARGET))
                .addBenefit(benefit("1-b1", Reading.of(BenefitStatus.BLUE)))
                .build();
        ImprovementArea home = ImprovementArea.builder()
                .id("a2")
                .reference("2")
                .title("Home")
                .addFoundation(Foundation.FAMILY)
                .addFoundation(Foundation.CARE)
                .addAction(Action.builder().id("2.1").title("Not assessed yet").build())
                .addBenefit(benefit("2-b1", Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER)))
                .build();
        return Plan.builder()
                .id("northmoor-2024-27")
                .council(Council.of("northmoor", "Northmoor"))
                .title("a made-up plan")
                .period(PlanPeriod.parse("2024-04/2027-03"))
                .addAreas(voice, home)
                .addPublished(PublishedFigure.builder()
                        .of(FigureSubject.ACTIONS)
                        .putCount("COMPLETE", 2L)
                        .putCount("ON_TARGET", 3L)
                        .total(3L)
                        .source(Source.of("Summary"))
                        .build())
                .build();
    }

    private static Action action(String id, ActionStatus status) {
        return Action.builder()
                .id(id)
                .title("Action " + id)
                .addAssessment(Assessment.of(AS_OF, status))
                .build();
    }

    private static Benefit benefit(String id, Reading<BenefitStatus> reading) {
        return Benefit.builder()
                .id(id)
                .title("Benefit " + id)
                .addAssessment(Assessment.builder(BenefitStatus.class)
                        .asOf(AS_OF)
                        .reading(reading)
                        .build())
                .build();
    }
}
