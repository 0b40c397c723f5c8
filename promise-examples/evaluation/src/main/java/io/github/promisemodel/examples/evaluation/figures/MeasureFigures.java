package io.github.promisemodel.examples.evaluation.figures;

import io.github.promisemodel.disclosure.Mark;
import io.github.promisemodel.examples.evaluation.EvaluationReport;
import io.github.promisemodel.examples.evaluation.MeasuredEntry;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Explanation;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Met;
import io.github.promisemodel.measure.TargetKind;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each measure with its baseline, its target, what was observed, and how it lies to its comparators. */
final class MeasureFigures {

    private final EvaluationReport report;
    private final Labels labels;

    MeasureFigures(EvaluationReport report, Labels labels) {
        this.report = report;
        this.labels = labels;
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
            long keptBack =
                    report.measures().stream().filter(MeasuredEntry::isKeptBack).count();
            table.note(labels.text(
                    "note.small-numbers",
                    people,
                    keptBack,
                    Mark.SUPPRESSED,
                    report.smallNumbers().threshold()));
        }
        return table.build();
    }

    private void row(TableBuilder table, MeasuredEntry measured) {
        Measure measure = measured.measure();
        boolean aimed = measure.getTarget().kind() != TargetKind.NONE;
        table.row(
                measure.getId(),
                Cell.ofPlan(measure.getTitle()),
                Cell.ofPlan(measured.entry().getId()),
                shown(
                        measured,
                        figures -> measure.getBaseline()
                                .map(baseline -> words(measure, baseline))
                                .orElseGet(() -> labels.text("no-baseline"))),
                Cell.ofPlan(new Phrases(labels).target(measure.getTarget())),
                shown(measured, figures -> figures.progress().actual().toString()),
                shown(
                        measured,
                        figures -> aimed ? labels.word(figures.progress().met()) : ""),
                shown(
                        measured,
                        figures -> aimed && figures.progress().met() != Met.MET
                                ? figures.progress()
                                        .findWhy()
                                        .map(Explanation::message)
                                        .orElse("")
                                : ""),
                shown(
                        measured,
                        figures -> figures.comparisons().isEmpty()
                                ? labels.text("no-comparator")
                                : figures.comparisons().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining("; "))));
    }

    private static String words(Measure measure, Baseline baseline) {
        String unit =
                baseline.getUnit().or(measure::getUnit).map(name -> " " + name).orElse("");
        return baseline.getAmount()
                + unit
                + baseline.getDate().map(date -> ", " + date).orElse("");
    }

    /** What is said of a measure, or the mark of what is kept back. */
    private static Cell shown(MeasuredEntry measured, Function<MeasuredEntry.Figures, String> words) {
        Optional<String> said = measured.figures().map(words);
        return said.map(Cell::ofPlan).orElseGet(() -> Cell.words(Mark.SUPPRESSED.toString()));
    }
}
