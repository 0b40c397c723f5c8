package io.github.promisemodel.reports.figures;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;

/** What all tables of one document are worded with; the labels are about its plan, and settle the names of its entries once. */
final class Wording {

    private final Labels labels;
    private final Cells cells;

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
        return EntryNames.of(plan, labels);
    }

    /** The same, about some plans. */
    Wording about(Plan... plans) {
        return new Wording(labels.about(plans));
    }
}
