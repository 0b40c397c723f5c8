package io.github.promisemodel.examples.benchmarks.process;

import io.github.promisemodel.examples.benchmarks.data.PlanRow;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The heart of {@code promise report} as one would write it with a mapper and records: the shares of each status in all and
 * by area. It reconciles nothing, checks nothing and knows of nothing that is open.
 */
public final class DatabindReport {

    private DatabindReport() {}

    /** Reports on the plan in a file. */
    public static void main(String[] arguments) {
        PlanRow plan = JsonMapper.builder().build().readValue(Path.of(arguments[0]), PlanRow.class);
        StringBuilder page = new StringBuilder(plan.title()).append('\n');
        add(page, "actions", plan.areas().stream().flatMap(DatabindReport::actions));
        add(page, "benefits", plan.areas().stream().flatMap(DatabindReport::benefits));
        for (PlanRow.AreaRow area : plan.areas()) {
            add(page, "actions of " + area.title(), actions(area));
            add(page, "benefits of " + area.title(), benefits(area));
        }
        System.out.print(page);
    }

    private static Stream<Enum<?>> actions(PlanRow.AreaRow area) {
        return area.actions().stream()
                .map(action -> action.assessments()
                        .get(action.assessments().size() - 1)
                        .status());
    }

    private static Stream<Enum<?>> benefits(PlanRow.AreaRow area) {
        return area.benefits().stream()
                .map(benefit -> benefit.assessments()
                        .get(benefit.assessments().size() - 1)
                        .status());
    }

    private static void add(StringBuilder page, String what, Stream<Enum<?>> statuses) {
        Map<Enum<?>, Long> counts = statuses.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        page.append(what).append(": ").append(total).append('\n');
        counts.forEach((status, count) -> page.append("  ")
                .append(status)
                .append(' ')
                .append(count)
                .append(' ')
                .append(Math.round(100.0 * count / total))
                .append("%\n"));
    }
}
