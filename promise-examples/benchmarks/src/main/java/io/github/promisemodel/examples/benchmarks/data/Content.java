package io.github.promisemodel.examples.benchmarks.data;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.Plan;
import java.time.LocalDate;

/**
 * What was read, in short, so that contenders can be held against each other before any of them is timed.
 *
 * @param plans how many plans
 * @param assessments how many assessments
 * @param sum a sum over the ids, titles, dates, statuses and notes
 */
public record Content(long plans, long assessments, long sum) {

    /** {@return what plans of the model hold} */
    public static Content ofPlans(Iterable<Plan> plans) {
        Summing all = new Summing();
        for (Plan plan : plans) {
            all.plan(plan.getId(), plan.getTitle(), plan.getPeriod().getEnd().end());
            for (Action action : plan.getActions()) {
                all.text(action.getId());
                all.text(action.getTitle());
                all.text(action.getOwner().orElse(""));
                action.getBenefits().forEach(all::text);
                action.getAssessments().forEach(all::assessment);
            }
            for (Benefit benefit : plan.getBenefits()) {
                all.text(benefit.getId());
                all.text(benefit.getTitle());
                benefit.getAssessments().forEach(all::assessment);
            }
        }
        return all.content();
    }

    /** {@return what plans as records hold} */
    public static Content ofRows(Iterable<PlanRow> plans) {
        Summing all = new Summing();
        for (PlanRow plan : plans) {
            all.plan(plan.id(), plan.title(), plan.period().end());
            for (PlanRow.AreaRow area : plan.areas()) {
                for (PlanRow.ActionRow action : area.actions()) {
                    all.text(action.id());
                    all.text(action.title());
                    all.text(action.owner());
                    action.benefits().forEach(all::text);
                    action.assessments().forEach(each -> all.assessment(each.asOf(), each.status(), each.note()));
                }
                for (PlanRow.BenefitRow benefit : area.benefits()) {
                    all.text(benefit.id());
                    all.text(benefit.title());
                    benefit.assessments().forEach(each -> all.assessment(each.asOf(), each.status(), each.note()));
                }
            }
        }
        return all.content();
    }

    /** The sum does not depend on the order, as the model lists all actions before all benefits. */
    private static final class Summing {

        private long plans;
        private long assessments;
        private long sum;

        void plan(String id, String title, LocalDate end) {
            plans++;
            text(id);
            text(title);
            sum += end.toEpochDay();
        }

        void text(String text) {
            sum += text.hashCode();
        }

        void assessment(Assessment<?> assessment) {
            assessment(
                    assessment.getAsOf().end(),
                    assessment.getReading().status().orElseThrow(),
                    assessment.getNote().orElse(""));
        }

        void assessment(LocalDate asOf, Enum<?> status, String note) {
            assessments++;
            text(note);
            sum += asOf.toEpochDay() * (status.ordinal() + 1);
        }

        Content content() {
            return new Content(plans, assessments, sum);
        }
    }
}
