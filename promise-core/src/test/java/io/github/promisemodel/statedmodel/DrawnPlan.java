package io.github.promisemodel.statedmodel;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.EntryGroup;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A small plan drawn from a seed, a plan that may follow it, and the date of a question.
 *
 * @param plan the plan
 * @param next a plan that may follow it
 * @param asOf the date
 */
record DrawnPlan(Plan plan, Plan next, PartialDate asOf) {

    /**
     * Draws a plan.
     *
     * @param seed the same seed draws the same plan
     * @param entries how many entries it has at the most, of actions two fewer
     */
    static DrawnPlan of(long seed, int entries, Features features) {
        Drawing drawing = new Drawing(seed);
        drawing.below(2);
        Plan plan = plan(drawing, entries, features);
        return new DrawnPlan(
                plan,
                next(drawing),
                plan.getAsOf().filter(date -> drawing.percent(60)).orElseGet(() -> drawing.of(DrawnEntries.DATES)));
    }

    private static Plan plan(Drawing drawing, int entries, Features features) {
        DrawnEntries drawn = new DrawnEntries(drawing, features);
        DrawnFigures figures = new DrawnFigures(drawing, features);
        List<ImprovementArea> areas = new ArrayList<>();
        int id = 1;
        FigureSubject main = drawing.percent(70) ? FigureSubject.BENEFITS : FigureSubject.ACTIONS;
        int left = drawing.below(entries + 1);
        left = main == FigureSubject.ACTIONS ? Math.min(left, 3) : left;
        List<Entry<?>> all = new ArrayList<>();
        for (int a = drawing.percent(60) ? 1 : 2; a > 0; a--) {
            ImprovementArea.Builder area =
                    ImprovementArea.builder().id("area-" + a).title("Area");
            for (Foundation each : List.of(Foundation.VOICE, Foundation.CARE)) {
                if (drawing.percent(35)) {
                    area.addFoundation(each);
                }
            }
            List<Entry<?>> own = new ArrayList<>();
            for (int i = a == 1 ? left : drawing.below(left + 1); i > 0; i--, left--) {
                if (main == FigureSubject.ACTIONS) {
                    Action action = drawn.action(Integer.toString(id++));
                    area.addAction(action);
                    own.add(action);
                } else {
                    Benefit benefit = drawn.benefit(Integer.toString(id++));
                    area.addBenefit(benefit);
                    own.add(benefit);
                }
            }
            if (drawing.percent(40)) {
                area.addPublished(figures.figure(main, own));
            }
            all.addAll(own);
            areas.add(area.build());
        }
        Plan.Builder plan = Plan.builder()
                .id("plan")
                .council(Council.of("northmoor"))
                .title("Plan")
                .period(PlanPeriod.parse("2022/2025"))
                .areas(areas);
        if (features.scheme() && drawing.percent(50)) {
            plan.statusScheme(drawn.scheme());
        }
        if (drawing.percent(70)) {
            plan.asOf(drawing.of(DrawnEntries.DATES));
            for (PlanRecord record : PlanRecord.values()) {
                if (drawing.percent(25)) {
                    plan.addRecord(record);
                }
            }
        }
        for (int f = drawing.of(List.of(0, 1, 1, 1, 2)); f > 0; f--) {
            plan.addPublished(figures.figure(drawing.percent(97) ? main : FigureSubject.ACTIONS, all));
        }
        if (drawing.percent(30)) {
            EntryGroup.Builder group = EntryGroup.builder().id("g").title("Group");
            List<Entry<?>> of =
                    all.stream().filter(entry -> drawing.percent(50)).toList();
            of.forEach(entry -> group.addEntry(entry.getId()));
            if (features.base() && drawing.percent(50)) {
                group.addPublished(figures.figure(main, of));
            }
            plan.addGroup(group.build());
        }
        if (drawing.percent(15)) {
            plan.addPublication(Publication.builder()
                    .id("paper")
                    .title("Paper")
                    .date(drawing.of(DrawnEntries.DATES))
                    .addFigure(figures.figure(main, all))
                    .build());
        }
        return plan.build();
    }

    /** What the entries of the plan may lead to. */
    private static Plan next(Drawing drawing) {
        ImprovementArea.Builder area = ImprovementArea.builder().id("next-area").title("Area");
        for (int id = 1; id <= 4; id++) {
            if (drawing.percent(60)) {
                area.addAction(Action.builder()
                        .id(Integer.toString(id))
                        .title("Work " + drawing.below(3))
                        .build());
            } else if (drawing.percent(50)) {
                area.addBenefit(Benefit.builder()
                        .id(Integer.toString(id))
                        .title("Work " + drawing.below(3))
                        .build());
            }
        }
        Plan.Builder plan = Plan.builder()
                .id("next")
                .council(Council.of("northmoor"))
                .title("Next")
                .period(PlanPeriod.parse("2025/2028"))
                .asOf(PartialDate.parse("2026"))
                .addArea(area.build());
        if (drawing.percent(50)) {
            plan.addRecord(PlanRecord.ENTRIES);
        }
        return plan.build();
    }
}
