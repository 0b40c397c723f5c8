package io.github.promisemodel.examples.benchmarks.rollup;

import io.github.promisemodel.examples.benchmarks.data.PlanRow;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The floor: nested loops over records whose histories are sorted, into arrays; it knows nothing that may be missing. */
final class BareLoop {

    /** Counts by ordinal, actions and then benefits. */
    record Counts(int[] actions, int[] benefits) {
        static Counts empty() {
            return new Counts(new int[ActionStatus.values().length], new int[BenefitStatus.values().length]);
        }

        void add(Counts other) {
            for (int i = 0; i < actions.length; i++) {
                actions[i] += other.actions[i];
            }
            for (int i = 0; i < benefits.length; i++) {
                benefits[i] += other.benefits[i];
            }
        }

        void addTo(Figures figures, String of) {
            for (ActionStatus status : ActionStatus.values()) {
                figures.add(of, status, actions[status.ordinal()]);
            }
            for (BenefitStatus status : BenefitStatus.values()) {
                figures.add(of, status, benefits[status.ordinal()]);
            }
        }
    }

    /** What it comes to: areas in the order of the plans. */
    record Result(List<Counts> areas, Map<String, Counts> councils, Counts nation) {
        Figures figures(List<PlanRow> plans) {
            Figures figures = Figures.empty();
            int next = 0;
            for (PlanRow plan : plans) {
                for (PlanRow.AreaRow area : plan.areas()) {
                    areas.get(next++).addTo(figures, plan.id() + "/" + area.id());
                }
            }
            councils.forEach((council, counts) -> counts.addTo(figures, council));
            nation.addTo(figures, "nation");
            return figures;
        }
    }

    private BareLoop() {}

    static Result rollUp(List<PlanRow> plans, LocalDate asOf) {
        List<Counts> areas = new ArrayList<>();
        Map<String, Counts> councils = new HashMap<>();
        Counts nation = Counts.empty();
        for (PlanRow plan : plans) {
            Counts council = councils.computeIfAbsent(plan.council().code(), code -> Counts.empty());
            for (PlanRow.AreaRow area : plan.areas()) {
                Counts counts = Counts.empty();
                for (PlanRow.ActionRow action : area.actions()) {
                    List<PlanRow.ActionAssessmentRow> history = action.assessments();
                    for (int i = history.size() - 1; i >= 0; i--) {
                        PlanRow.ActionAssessmentRow assessment = history.get(i);
                        if (!assessment.asOf().isAfter(asOf)) {
                            counts.actions[assessment.status().ordinal()]++;
                            break;
                        }
                    }
                }
                for (PlanRow.BenefitRow benefit : area.benefits()) {
                    List<PlanRow.BenefitAssessmentRow> history = benefit.assessments();
                    for (int i = history.size() - 1; i >= 0; i--) {
                        PlanRow.BenefitAssessmentRow assessment = history.get(i);
                        if (!assessment.asOf().isAfter(asOf)) {
                            counts.benefits[assessment.status().ordinal()]++;
                            break;
                        }
                    }
                }
                areas.add(counts);
                council.add(counts);
                nation.add(counts);
            }
        }
        return new Result(areas, councils, nation);
    }
}
