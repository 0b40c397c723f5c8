package io.github.promisemodel.json.movement;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;

/** Two made-up plans, one after the other. */
public final class MovementPlans {

    public static final PartialDate BEFORE = PartialDate.of(2024);
    public static final PartialDate AFTER = PartialDate.of(2025);

    public static final Plan OLD = plan("northmoor-2024-27")
            .addAreas(ImprovementArea.builder()
                    .id("a1")
                    .title("Area one")
                    .addActions(
                            Action.builder()
                                    .id("1.1")
                                    .title("One")
                                    .addAssessments(
                                            Assessment.of(BEFORE, ActionStatus.BEHIND),
                                            Assessment.builder(ActionStatus.class)
                                                    .asOf(AFTER)
                                                    .reading(Reading.of(ActionStatus.ON_TARGET, ActionStatus.COMPLETE))
                                                    .build())
                                    .disposition(carried(EntryLink.of("northmoor-2027-30", "2.1")))
                                    .build(),
                            Action.builder()
                                    .id("1.2")
                                    .title("Two")
                                    .disposition(carried(EntryLink.of("northmoor-2027-30", "9.9")))
                                    .build(),
                            Action.builder()
                                    .id("1.3")
                                    .title("Three")
                                    .disposition(Disposition.of(DispositionKind.WITHDRAWN))
                                    .build())
                    .addPublished(PublishedFigure.builder()
                            .of(FigureSubject.ACTIONS)
                            .addEntries("1.1", "1.4")
                            .listedAs("CARRIED_FORWARD")
                            .source(Source.of("list"))
                            .build())
                    .build())
            .build();

    public static final Plan NEXT = plan("northmoor-2027-30")
            .addAreas(ImprovementArea.builder()
                    .id("b1")
                    .title("Area one")
                    .addActions(Action.builder().id("2.1").title("One").build())
                    .build())
            .build();

    private MovementPlans() {}

    private static Plan.Builder plan(String id) {
        return Plan.builder()
                .id(id)
                .council(Council.of("northmoor"))
                .title("Plan")
                .period(PlanPeriod.parse("2024/2027"));
    }

    private static Disposition carried(EntryLink to) {
        return Disposition.builder()
                .kind(DispositionKind.CARRIED_FORWARD)
                .addTo(to)
                .build();
    }
}
