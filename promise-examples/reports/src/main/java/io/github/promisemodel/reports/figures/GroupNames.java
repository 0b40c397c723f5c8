package io.github.promisemodel.reports.figures;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.words.GroupingWords;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.GroupKey;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.status.DispositionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What groups are called: an area by its printed reference and its title, what is no group of the plan's by a word. */
final class GroupNames {

    /** The groupings whose keys are constants, which have words of the report's. */
    private static final Map<Grouping, Map<String, Enum<?>>> CONSTANTS = Map.of(
            Grouping.FOUNDATION, byId(Foundation.values()), Grouping.DISPOSITION, byId(DispositionKind.values()));

    private final Grouping grouping;
    private final Plan plan;
    private final Labels labels;

    GroupNames(Grouping grouping, Plan plan, Labels labels) {
        this.grouping = grouping;
        this.plan = plan;
        this.labels = labels;
    }

    /** Adds a row for a group. */
    void row(TableBuilder table, GroupKey key, List<Cell> cells) {
        table.row(key.id().orElse(""), reference(key), title(key), cells);
    }

    private String reference(GroupKey key) {
        return key.id()
                .filter(id -> grouping == Grouping.AREA)
                .flatMap(plan::findArea)
                .flatMap(ImprovementArea::getReference)
                .orElse("");
    }

    private Cell title(GroupKey key) {
        if (key.id().isEmpty()) {
            return Cell.words(new GroupingWords(labels).title(grouping, key));
        }
        Enum<?> constant =
                CONSTANTS.getOrDefault(grouping, Map.of()).get(key.id().get());
        return constant == null ? Cell.ofPlan(key.title()) : Cell.words(labels.word(constant));
    }

    private static Map<String, Enum<?>> byId(Enum<?>... constants) {
        return Arrays.stream(constants).collect(Collectors.toMap(Enum::name, Function.identity()));
    }
}
