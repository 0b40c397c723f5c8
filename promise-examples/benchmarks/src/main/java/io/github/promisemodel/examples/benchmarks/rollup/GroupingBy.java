package io.github.promisemodel.examples.benchmarks.rollup;

import io.github.promisemodel.examples.benchmarks.data.PlanRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Streams and {@code Collectors.groupingBy}, as most programs would do it, over the same records as the bare loop. */
final class GroupingBy {

    /** An entry with the status it has as of the date. */
    private record Standing(String area, String council, Enum<?> status) {}

    /** What it comes to. */
    record Result(
            Map<String, Map<Enum<?>, Long>> areas,
            Map<String, Map<Enum<?>, Long>> councils,
            Map<Enum<?>, Long> nation) {
        Figures figures() {
            Figures figures = Figures.empty();
            areas.forEach((area, counts) -> counts.forEach((status, count) -> figures.add(area, status, count)));
            councils.forEach(
                    (council, counts) -> counts.forEach((status, count) -> figures.add(council, status, count)));
            nation.forEach((status, count) -> figures.add("nation", status, count));
            return figures;
        }
    }

    private GroupingBy() {}

    static Result rollUp(List<PlanRow> plans, LocalDate asOf, boolean parallel) {
        List<Standing> standings = (parallel ? plans.parallelStream() : plans.stream())
                .flatMap(plan -> plan.areas().stream().flatMap(area -> standings(plan, area, asOf)))
                .toList();
        return new Result(
                stream(standings, parallel)
                        .collect(Collectors.groupingBy(
                                Standing::area, Collectors.groupingBy(Standing::status, Collectors.counting()))),
                stream(standings, parallel)
                        .collect(Collectors.groupingBy(
                                Standing::council, Collectors.groupingBy(Standing::status, Collectors.counting()))),
                stream(standings, parallel).collect(Collectors.groupingBy(Standing::status, Collectors.counting())));
    }

    private static Stream<Standing> stream(List<Standing> standings, boolean parallel) {
        return parallel ? standings.parallelStream() : standings.stream();
    }

    private static Stream<Standing> standings(PlanRow plan, PlanRow.AreaRow area, LocalDate asOf) {
        String key = plan.id() + "/" + area.id();
        String council = plan.council().code();
        return Stream.concat(
                area.actions().stream()
                        .flatMap(action -> action.assessments().stream()
                                .filter(each -> !each.asOf().isAfter(asOf))
                                .max(Comparator.comparing(PlanRow.ActionAssessmentRow::asOf))
                                .map(each -> new Standing(key, council, each.status()))
                                .stream()),
                area.benefits().stream()
                        .flatMap(benefit -> benefit.assessments().stream()
                                .filter(each -> !each.asOf().isAfter(asOf))
                                .max(Comparator.comparing(PlanRow.BenefitAssessmentRow::asOf))
                                .map(each -> new Standing(key, council, each.status()))
                                .stream()));
    }
}
