package io.github.promisemodel.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed as overdue is compared with what the library itself calls overdue. */
class OverdueFiguresProperties {

    private static final List<String> DATES =
            List.of("2023", "2024", "2024-02", "2024-03-30", "2024-03-31", "2024-03", "2025");

    @Property
    void actionsThatAreOverdueAreCountedAndThoseThatMayBeCompleteMayBe(
            @ForAll("actions") List<Action> actions, @ForAll("dates") PartialDate asOf) {
        Plan plan = Plan.builder()
                .id("northmoor")
                .council(Council.of("northmoor"))
                .title("Made up")
                .period(PlanPeriod.parse("2023-04/2026-03"))
                .addArea(ImprovementArea.builder()
                        .id("a1")
                        .title("Homes")
                        .addFoundation(Foundation.CARE)
                        .addAllActions(actions)
                        .build())
                .addPublished(PublishedFigure.builder()
                        .of(FigureSubject.ACTIONS)
                        .putCount(PublishedFigure.OVERDUE, 1)
                        .source(Source.of("Summary"))
                        .build())
                .build();

        Optional<Bounds> counted = Reconciliation.of(plan, asOf).figures().stream()
                .filter(finding -> finding.comparedWith() == ComparedWith.ENTRIES)
                .findFirst()
                .orElseThrow()
                .counted();

        long overdue = count(plan, asOf, Timeliness.State.OVERDUE);
        long unlessComplete = count(plan, asOf, Timeliness.State.OVERDUE_UNLESS_COMPLETE);
        assertThat(counted).contains(new Bounds(overdue, overdue + unlessComplete));
    }

    private static long count(Plan plan, PartialDate asOf, Timeliness.State state) {
        return plan.getAreas().get(0).getActions().stream()
                .filter(action -> Timeliness.of(action, plan.getStatusScheme(), asOf, Period.ofMonths(3))
                                .state()
                        == state)
                .count();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.of(DATES).map(PartialDate::parse);
    }

    @Provide
    Arbitrary<List<Action>> actions() {
        Arbitrary<Set<ActionStatus>> readings =
                Arbitraries.of(ActionStatus.class).set().ofMaxSize(3);
        return Combinators.combine(dates().optional(), readings)
                .as((due, reading) -> {
                    Action.Builder action = Action.builder().due(due);
                    if (!reading.isEmpty()) {
                        action.addAssessment(Assessment.builder(Reading.of(reading))
                                .asOf(PartialDate.parse("2022"))
                                .build());
                    }
                    return action;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(drawn -> IntStream.range(0, drawn.size())
                        .mapToObj(i -> drawn.get(i).id("x" + i).title("Do " + i).build())
                        .toList());
    }
}
