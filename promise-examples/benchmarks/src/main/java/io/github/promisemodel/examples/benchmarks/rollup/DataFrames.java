package io.github.promisemodel.examples.benchmarks.rollup;

import io.github.promisemodel.examples.benchmarks.data.PlanRow;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.time.LocalDate;
import java.util.List;
import org.dflib.DataFrame;
import org.dflib.Exp;
import org.dflib.Series;
import org.dflib.row.RowProxy;

/** DFLib: the assessments as columns of a data frame. */
final class DataFrames {

    private static final int OF_ACTION = ActionStatus.values().length;

    private final DataFrame assessments;
    private final List<String> areas;
    private final List<String> councils;

    DataFrames(List<PlanRow> plans) {
        int size = plans.stream()
                .flatMap(plan -> plan.areas().stream())
                .mapToInt(area -> area.actions().stream()
                                .mapToInt(each -> each.assessments().size())
                                .sum()
                        + area.benefits().stream()
                                .mapToInt(each -> each.assessments().size())
                                .sum())
                .sum();
        int[] entries = new int[size];
        int[] areaOf = new int[size];
        int[] days = new int[size];
        int[] statuses = new int[size];
        areas = new java.util.ArrayList<>();
        councils = new java.util.ArrayList<>();
        int row = 0;
        int entry = 0;
        for (PlanRow plan : plans) {
            for (PlanRow.AreaRow area : plan.areas()) {
                for (PlanRow.ActionRow action : area.actions()) {
                    for (PlanRow.ActionAssessmentRow each : action.assessments()) {
                        entries[row] = entry;
                        areaOf[row] = areas.size();
                        days[row] = (int) each.asOf().toEpochDay();
                        statuses[row++] = each.status().ordinal();
                    }
                    entry++;
                }
                for (PlanRow.BenefitRow benefit : area.benefits()) {
                    for (PlanRow.BenefitAssessmentRow each : benefit.assessments()) {
                        entries[row] = entry;
                        areaOf[row] = areas.size();
                        days[row] = (int) each.asOf().toEpochDay();
                        statuses[row++] = OF_ACTION + each.status().ordinal();
                    }
                    entry++;
                }
                areas.add(plan.id() + "/" + area.id());
                councils.add(plan.council().code());
            }
        }
        assessments = DataFrame.byColumn("entry", "area", "day", "status")
                .of(Series.ofInt(entries), Series.ofInt(areaOf), Series.ofInt(days), Series.ofInt(statuses));
    }

    /** The counts by area and status; an entry's assessments are in their order, so that the last of them is the latest. */
    DataFrame rollUp(LocalDate asOf) {
        return assessments
                .rows(Exp.$int("day").le((int) asOf.toEpochDay()))
                .select()
                .group("entry")
                .agg(
                        Exp.$int("area").last().as("area"),
                        Exp.$int("status").last().as("status"))
                .group("area", "status")
                .agg(
                        Exp.$int("area").first().as("area"),
                        Exp.$int("status").first().as("status"),
                        Exp.count().as("count"));
    }

    Figures figures(DataFrame counted) {
        Figures figures = Figures.empty();
        for (RowProxy row : counted) {
            int area = ((Number) row.get("area")).intValue();
            int code = ((Number) row.get("status")).intValue();
            long count = ((Number) row.get("count")).longValue();
            Enum<?> status = code < OF_ACTION ? ActionStatus.values()[code] : BenefitStatus.values()[code - OF_ACTION];
            figures.add(areas.get(area), status, count);
            figures.add(councils.get(area), status, count);
            figures.add("nation", status, count);
        }
        return figures;
    }
}
