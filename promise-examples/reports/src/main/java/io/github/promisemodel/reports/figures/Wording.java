package io.github.promisemodel.reports.figures;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import java.util.IdentityHashMap;
import java.util.Map;

/** What all tables of one document are worded with; the names of a plan's entries are settled once. */
final class Wording {

    private final Labels labels;
    private final Cells cells;
    /** By the plan itself, for two versions of a plan have one id. */
    private final Map<Plan, EntryNames> names = new IdentityHashMap<>();

    Wording(Labels labels) {
        this.labels = labels;
        this.cells = new Cells(labels);
    }

    Labels labels() {
        return labels;
    }

    Cells cells() {
        return cells;
    }

    Phrases phrases() {
        return labels.phrases();
    }

    /** What the entries of a plan are called. */
    EntryNames names(Plan plan) {
        return names.computeIfAbsent(plan, of -> EntryNames.of(of, labels));
    }
}
