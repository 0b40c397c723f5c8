package io.github.promisemodel.reports.figures;

import io.github.promisemodel.disclosure.SuppressionMark;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservationFlag;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetKind;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.progress.Progress;
import io.github.promisemodel.progress.TargetMet;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedMeasure;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.MeasureWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each measure with its baseline, its target, what was observed, and how it lies to its comparators. */
final class MeasureFigures {

    private final Report report;
    private final Labels labels;
    private final MeasureWords words;
    private final Cells cells;
    private final EntryNames names;
    private final SetFigures sets;
    private final boolean isInSets;
    private final boolean isFlagged;

    MeasureFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.words = new MeasureWords(wording.labels());
        this.cells = wording.cells();
        this.names = wording.names(report.plan());
        this.sets = new SetFigures(report, wording);
        this.isInSets = report.measures().stream()
                .anyMatch(measured -> !sets.places(measured.measure().getId()).isEmpty());
        this.isFlagged =
                report.measures().stream().anyMatch(measured -> !flags(measured).isEmpty());
    }

    FigureTable table() {
        TableBuilder table =
                new TableBuilder(labels, TableId.MEASURES).rowsOf("measure").ownerColumn();
        if (isInSets) {
            table.column("measure-set");
        }
        table.column("baseline").column("target").column("actual");
        if (isFlagged) {
            table.column(FigureTable.SERIES_FLAGS);
        }
        table.column("met").column("target-standing").column("why-not").column("comparators");
        report.measures().forEach(measured -> row(table, measured));
        long people = report.measures().stream()
                .filter(measured -> measured.measure().isCountOfPeople())
                .count();
        if (people > 0) {
            long suppressed = report.measures().stream()
                    .filter(ReportedMeasure::isAnySuppressed)
                    .count();
            table.note(labels.text(
                    "note.small-numbers",
                    people,
                    suppressed,
                    SuppressionMark.SUPPRESSED,
                    report.smallNumbers().threshold()));
        }
        return table.withoutEmptyColumns().build();
    }

    private void row(TableBuilder table, ReportedMeasure measured) {
        Measure measure = measured.measure();
        boolean aimed = measure.getTarget().kind() != TargetKind.NONE;
        List<Cell> row = new ArrayList<>(List.of(cells.owner(names, measured.placed())));
        if (isInSets) {
            row.add(sets.places(measure.getId()));
        }
        row.addAll(List.of(
                baseline(measured),
                target(measure),
                shown(measured, figures -> actual(measure, figures.progress().actual(), words))));
        if (isFlagged) {
            row.add(ValueCells.flags(flags(measured), labels));
        }
        row.addAll(List.of(
                aimed ? shown(measured, figures -> cells.word(figures.progress().met())) : Cell.EMPTY,
                aimed ? shown(measured, figures -> standing(measure, figures)) : Cell.EMPTY,
                aimed ? shown(measured, figures -> whyNot(measured, figures.progress())) : Cell.EMPTY,
                measure.getComparators().isEmpty()
                        ? Cell.EMPTY
                        : shown(measured, figures -> comparators(figures.comparisons()))));
        table.row(measure.getId(), "", Cell.ofPlan(measure.getTitle()), row);
    }

    /** What is said of how sure the value is that is shown. */
    private static Set<ObservationFlag> flags(ReportedMeasure measured) {
        return measured.figures().map(figures -> figures.progress().actual()).stream()
                .flatMap(actual -> actual.observations().stream())
                .flatMap(observation -> observation.getFlags().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ObservationFlag.class)));
    }

    /** Which observations met the target would tell of those that are too small to be shown. */
    private Cell standing(Measure measure, ReportedMeasure.Figures figures) {
        if (figures.standing().isEmpty()) {
            return measure.getTarget().terms().by().isPresent() ? Cells.suppressed() : Cell.EMPTY;
        }
        return cells.sentence(figures.standing().get());
    }

    private Cell baseline(ReportedMeasure measured) {
        Measure measure = measured.measure();
        if (measure.getBaseline().isPresent() && (measured.isSuppressed() || measured.isBaselineSuppressed())) {
            return Cells.suppressed();
        }
        return measure.getBaseline()
                .<Cell>map(baseline -> new Cell.Quantity(
                        baseline.getAmount(),
                        baseline.getUnit().or(measure::getUnit),
                        words.baseline(measure, baseline)))
                .orElse(Cell.EMPTY);
    }

    /** A target says more than its amounts, such as how often; one without an amount has words of the report alone. */
    private Cell target(Measure measure) {
        Target target = measure.getTarget();
        String shown = words.target(measure);
        return target instanceof Target.Between || MeasureWords.amount(target).isPresent()
                ? Cell.sentence(shown)
                : Cell.words(shown);
    }

    /** One amount is a quantity; several, and words that were printed, are a text. */
    static Cell actual(Measure measure, Actual actual, MeasureWords words) {
        String shown = words.actual(measure, actual);
        if (actual.isNone()) {
            return Cell.words(shown);
        }
        Optional<Observation> one = actual.find();
        return one.flatMap(observation -> measure.findNumber(observation))
                .<Cell>map(
                        amount -> new Cell.Quantity(amount, one.get().getUnit().or(actual::unit), shown))
                .orElseGet(() ->
                        one.flatMap(Observation::findAnswer).isPresent() ? Cell.words(shown) : Cell.ofPlan(shown));
    }

    private Cell whyNot(ReportedMeasure measured, Progress progress) {
        if (measured.isBaselineSuppressed() && progress.findFraction().isEmpty()) {
            return Cells.suppressed();
        }
        return progress.met() == TargetMet.MET
                ? Cell.EMPTY
                : progress.findWhy().map(cells::sentence).orElse(Cell.EMPTY);
    }

    private Cell comparators(List<Comparison> comparisons) {
        return comparisons.isEmpty()
                ? Cell.EMPTY
                : Cell.ofPlan(labels.groups(
                        comparisons.stream().map(words::comparison).toList()));
    }

    /** What is said of a measure, or the mark of what is suppressed. */
    private static Cell shown(ReportedMeasure measured, Function<ReportedMeasure.Figures, Cell> said) {
        return measured.figures().map(said).orElseGet(Cells::suppressed);
    }
}
