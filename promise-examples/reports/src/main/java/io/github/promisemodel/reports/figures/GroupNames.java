package io.github.promisemodel.reports.figures;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.words.GroupingWords;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.GroupKey;
import io.github.promisemodel.rollup.Grouping;
import java.util.List;

/** Rows of groups: an area has its printed reference and its title, what is no group of the plan's has a word. */
final class GroupNames {

    private final Grouping grouping;
    private final Plan plan;
    private final GroupingWords words;

    GroupNames(Grouping grouping, Plan plan, Labels labels) {
        this.grouping = grouping;
        this.plan = plan;
        this.words = new GroupingWords(labels);
    }

    /** Adds a row for a group. */
    void row(TableBuilder table, GroupKey key, List<Cell> cells) {
        Cell title = words.findTitle(grouping, key).map(Cell::words).orElseGet(() -> Cell.ofPlan(key.title()));
        table.row(key.id().orElse(""), reference(key), title, cells);
    }

    private String reference(GroupKey key) {
        return key.id()
                .filter(id -> grouping == Grouping.AREA)
                .flatMap(plan::findArea)
                .flatMap(ImprovementArea::getReference)
                .orElse("");
    }
}
