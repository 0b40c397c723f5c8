package io.github.promisemodel.reports.figures;

import io.github.promisemodel.disclosure.SuppressionMark;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.TargetKind;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.TargetMet;
import io.github.promisemodel.reports.report.MeasuredEntry;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.MeasureWords;
import io.github.promisemodel.reports.words.ShortNames;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each measure with its baseline, its target, what was observed, and how it lies to its comparators. */
final class MeasureFigures {

    private final Report report;
    private final Labels labels;
    private final MeasureWords words;
    private final ShortNames names;

    MeasureFigures(Report report, Labels labels) {
        this.report = report;
        this.labels = labels;
        this.words = new MeasureWords(labels);
        this.names = ShortNames.of(report.plan());
    }

    FigureTable table() {
        TableBuilder table = new TableBuilder(labels, "measures", labels.text("table.measures"))
                .rowsOf("measure")
                .column("entry")
                .column("baseline")
                .column("target")
                .column("actual")
                .column("met")
                .column("why-not")
                .column("comparators");
        report.measures().forEach(measured -> row(table, measured));
        long people = report.measures().stream()
                .filter(measured -> measured.measure().isCountOfPeople())
                .count();
        if (people > 0) {
            long keptBack = report.measures().stream()
                    .filter(MeasuredEntry::isSuppressed)
                    .count();
            table.note(labels.text(
                    "note.small-numbers",
                    people,
                    keptBack,
                    SuppressionMark.SUPPRESSED,
                    report.smallNumbers().threshold()));
        }
        return table.withoutEmptyColumns().build();
    }

    private void row(TableBuilder table, MeasuredEntry measured) {
        Measure measure = measured.measure();
        boolean aimed = measure.getTarget().kind() != TargetKind.NONE;
        table.row(
                measure.getId(),
                Cell.ofPlan(measure.getTitle()),
                Cell.ofPlan(names.of(measured.entry())),
                shown(measured, figures -> Cell.ofPlan(words.baseline(measure))),
                Cell.ofPlan(words.target(measure)),
                shown(
                        measured,
                        figures -> Cell.ofPlan(words.actual(figures.progress().actual()))),
                shown(
                        measured,
                        figures -> Cell.words(
                                aimed ? labels.word(figures.progress().met()) : "")),
                shown(measured, figures -> Cell.words(aimed ? whyNot(figures.progress()) : "")),
                shown(measured, figures -> comparators(figures.comparisons())));
    }

    private String whyNot(Progress progress) {
        return progress.met() == TargetMet.MET
                ? ""
                : progress.findWhy().map(words::why).orElse("");
    }

    private Cell comparators(List<Comparison> comparisons) {
        return comparisons.isEmpty()
                ? Cell.words(labels.text("no-comparator"))
                : Cell.ofPlan(comparisons.stream().map(words::comparison).collect(Collectors.joining("; ")));
    }

    /** What is said of a measure, or the mark of what is kept back. */
    private static Cell shown(MeasuredEntry measured, Function<MeasuredEntry.Figures, Cell> said) {
        return measured.figures().map(said).orElseGet(() -> Cell.words(SuppressionMark.SUPPRESSED.toString()));
    }
}
