package io.github.promisemodel.examples.benchmarks.data;

import com.dslplatform.json.CompiledJson;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan as the records that a user would write for it, with what {@link NationalData} puts in and nothing else.
 *
 * @param format the format
 * @param id the id
 * @param council the council
 * @param title the title
 * @param period the period
 * @param areas the improvement areas
 */
@CompiledJson
public record PlanRow(
        String format, String id, CouncilRow council, String title, PeriodRow period, List<AreaRow> areas) {

    /** A council. */
    @CompiledJson
    public record CouncilRow(String code, String name) {}

    /** From a day to a day. */
    @CompiledJson
    public record PeriodRow(LocalDate start, LocalDate end) {}

    /** An improvement area. */
    @CompiledJson
    public record AreaRow(
            String id,
            String title,
            List<Foundation> foundations,
            List<ActionRow> actions,
            List<BenefitRow> benefits) {}

    /** An action. */
    @CompiledJson
    public record ActionRow(
            String id,
            String title,
            String owner,
            LocalDate due,
            List<String> benefits,
            List<ActionAssessmentRow> assessments) {}

    /** A benefit. */
    @CompiledJson
    public record BenefitRow(String id, String title, List<BenefitAssessmentRow> assessments) {}

    /** An assessment of an action. */
    @CompiledJson
    public record ActionAssessmentRow(LocalDate asOf, ActionStatus status, String note) {}

    /** An assessment of a benefit. */
    @CompiledJson
    public record BenefitAssessmentRow(LocalDate asOf, BenefitStatus status, String note) {}

    /** {@return a plan of the generator as records} */
    public static PlanRow of(Plan plan) {
        return new PlanRow(
                "promise-plan/1",
                plan.getId(),
                new CouncilRow(plan.getCouncil().getCode(), plan.getCouncil().getDisplayName()),
                plan.getTitle(),
                new PeriodRow(
                        day(plan.getPeriod().getStart()), day(plan.getPeriod().getEnd())),
                plan.getAreas().stream().map(PlanRow::of).toList());
    }

    private static AreaRow of(ImprovementArea area) {
        return new AreaRow(
                area.getId(),
                area.getTitle(),
                List.copyOf(area.getFoundations()),
                area.getActions().stream()
                        .map(action -> new ActionRow(
                                action.getId(),
                                action.getTitle(),
                                action.getOwner().orElseThrow(),
                                day(action.getDue().orElseThrow()),
                                action.getBenefits(),
                                action.getAssessments().stream()
                                        .map(each -> new ActionAssessmentRow(
                                                day(each.getAsOf()),
                                                each.getReading().status().orElseThrow(),
                                                each.getNote().orElseThrow()))
                                        .toList()))
                        .toList(),
                area.getBenefits().stream()
                        .map(benefit -> new BenefitRow(
                                benefit.getId(),
                                benefit.getTitle(),
                                benefit.getAssessments().stream()
                                        .map(each -> new BenefitAssessmentRow(
                                                day(each.getAsOf()),
                                                each.getReading().status().orElseThrow(),
                                                each.getNote().orElseThrow()))
                                        .toList()))
                        .toList());
    }

    private static LocalDate day(PartialDate date) {
        return date.end();
    }
}
