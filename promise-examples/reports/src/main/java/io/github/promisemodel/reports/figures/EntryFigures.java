package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.reports.words.ShortNames;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every entry with its status, the words it was printed in, and what becomes of it: what stands behind the counts. */
final class EntryFigures<S extends Enum<S>> {

    private final RollUp<S> rollUp;
    private final String noun;
    private final Labels labels;
    private final Phrases phrases;
    private final ShortNames names;
    /** Whether any entry is dated by a period that is not over; the others need no column for it. */
    private final boolean dated;

    EntryFigures(RollUp<S> rollUp, String noun, Labels labels) {
        this.rollUp = rollUp;
        this.noun = noun;
        this.labels = labels;
        this.phrases = new Phrases(labels);
        this.names = ShortNames.of(rollUp.plans().get(0));
        this.dated = !rollUp.datedWithin().isEmpty();
    }

    FigureTable table() {
        TableBuilder table = new TableBuilder(labels, "every-" + noun, labels.text("table.every-" + noun))
                .rowsOf(noun)
                .column("area")
                .column("status");
        if (dated) {
            table = table.column("within");
        }
        table = table.column("as-printed")
                .column("disposition")
                .column("owner")
                .column("due")
                .column("reference");
        for (CountedEntry<S> counted : rollUp.explain().entries()) {
            row(table, counted);
        }
        return table.withoutEmptyColumns().build();
    }

    private void row(TableBuilder table, CountedEntry<S> counted) {
        Entry<S> entry = counted.entry();
        String name = names.of(entry);
        Cell status = counted.leftOut().isPresent()
                ? Cell.of(labels.leftOut())
                : Cell.of(labels.mark(counted.standing().reading()));
        Optional<PartialDate> due = entry instanceof Action action ? action.dueAsOf(rollUp.asOf()) : Optional.empty();
        // Shown as its name it would stand there twice.
        Optional<String> reference = entry.getReference().filter(printed -> !printed.equals(name));
        List<Cell> cells = new ArrayList<>();
        cells.add(
                Cell.ofPlan(counted.area().getReference().orElse(counted.area().getId())));
        cells.add(status);
        if (dated) {
            cells.add(within(counted));
        }
        cells.addAll(List.of(
                Cell.ofPlan(counted.standing().assessments().stream()
                        .map(Assessment::getAsPrinted)
                        .flatMap(Optional::stream)
                        .distinct()
                        .collect(Collectors.joining("; "))),
                Cell.words(entry.getDisposition()
                        .map(Disposition::getKind)
                        .map(labels::word)
                        .orElse("")),
                Cell.ofPlan(entry.getOwner().orElse("")),
                due.map(date -> Cell.date(date, phrases.date(date))).orElse(Cell.EMPTY),
                Cell.ofPlan(reference.orElse(""))));
        table.row(entry.getId(), name, Cell.ofPlan(entry.getTitle()), cells);
    }

    /** The period that dates how a counted entry stands, where it is not over. */
    private Cell within(CountedEntry<S> counted) {
        return counted.standing()
                .within()
                .filter(period -> counted.leftOut().isEmpty())
                .map(period -> Cell.date(period, phrases.date(period)))
                .orElse(Cell.EMPTY);
    }
}
