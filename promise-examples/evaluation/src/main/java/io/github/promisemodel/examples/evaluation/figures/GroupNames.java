package io.github.promisemodel.examples.evaluation.figures;

import io.github.promisemodel.examples.evaluation.words.Labels;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.rollup.GroupKey;
import io.github.promisemodel.rollup.Grouping;
import java.util.List;
import java.util.Locale;

/** What groups are called: an area by its printed reference and its title, what is no group of the plan's by a word. */
final class GroupNames {

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
            return Cell.words(labels.text("grouping.none"));
        }
        String constant = key.id().get().toUpperCase(Locale.ROOT).replace('-', '_');
        if (grouping == Grouping.FOUNDATION) {
            return Cell.words(labels.text("Foundation." + constant));
        }
        return grouping == Grouping.DISPOSITION
                ? Cell.words(labels.text("DispositionKind." + constant))
                : Cell.ofPlan(key.title());
    }
}
