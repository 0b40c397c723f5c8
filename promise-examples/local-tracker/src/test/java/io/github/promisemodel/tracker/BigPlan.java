package io.github.promisemodel.tracker;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.List;

/** A plan of many entries, each linked with others, assessed three times and some of them measured. */
public final class BigPlan {

    private static final int IN_AREA = 100;

    private BigPlan() {}

    /** A plan of so many entries, as many actions as benefits. */
    public static Plan of(int entries) {
        List<ImprovementArea> areas = new ArrayList<>();
        for (int first = 0; first < entries; first += IN_AREA) {
            areas.add(area(first, Math.min(entries, first + IN_AREA)));
        }
        return ShippedPlans.southAyrshire().toBuilder()
                .areas(areas)
                .measures(List.of())
                .measureSets(List.of())
                .published(List.of())
                .publications(List.of())
                .engagements(List.of())
                .risks(List.of())
                .funding(List.of())
                .groups(List.of())
                .records(List.of())
                .build();
    }

    private static ImprovementArea area(int first, int end) {
        List<Action> actions = new ArrayList<>();
        List<Benefit> benefits = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (i % 2 == 0) {
                actions.add(action(i));
            } else {
                benefits.add(benefit(i));
            }
        }
        return ImprovementArea.builder()
                .id("area-" + first)
                .title("Area from " + first)
                .foundations(List.of(Foundation.values()[first / IN_AREA % Foundation.values().length]))
                .actions(actions)
                .benefits(benefits)
                .build();
    }

    private static Action action(int i) {
        Action.Builder action = Action.builder()
                .id("e" + i)
                .reference(String.valueOf(i))
                .title("Make the change number " + i + " in each school and team")
                .owner("Team " + i % 40)
                .due(2022 + i % 4 + "-06")
                .benefits(List.of("e" + (i + 1)));
        for (int year = 2022; year < 2025; year++) {
            action.addAssessment(
                    Assessment.builder(Reading.of(ActionStatus.values()[(i + year) % ActionStatus.values().length]))
                            .asOf(year + "-03")
                            .note("What was done in the year before " + year)
                            .build());
        }
        if (i % 10 == 0) {
            action.addMeasure(measure(i));
        }
        return action.build();
    }

    private static Measure measure(int i) {
        Measure.Builder measure =
                Measure.builder().id("m" + i).title("Change number " + i).unit("schools");
        for (int year = 2022; year < 2025; year++) {
            measure.addObservation(Observation.of(PartialDate.of(year, 3), Amount.of(i % 7 + year - 2020)));
        }
        return measure.build();
    }

    private static Benefit benefit(int i) {
        return Benefit.builder()
                .id("e" + i)
                .title("What comes of the change number " + i)
                .addAssessment(Assessment.of("2024-03", BenefitStatus.values()[i % BenefitStatus.values().length]))
                .build();
    }
}
