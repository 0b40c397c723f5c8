package io.github.promisemodel.reports.figures;

import io.github.promisemodel.disclosure.SuppressionMark;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.MeasureMovement;
import io.github.promisemodel.progress.Reason;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.report.MovedMeasure;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.MeasureWords;
import java.util.Optional;
import java.util.function.Function;

/** The measures that were observed anew between two dates, with what was observed at each, and whether they improved. */
final class MeasureMovementFigures {

    private final EntryMovement moved;
    private final Labels labels;
    private final MeasureWords words;
    private final Cells cells;
    private final EntryNames names;

    MeasureMovementFigures(EntryMovement moved, Wording wording) {
        this.moved = moved;
        this.labels = wording.labels();
        this.words = new MeasureWords(labels);
        this.cells = wording.cells();
        this.names = wording.names(moved.after());
    }

    FigureTable table() {
        TableBuilder table = new TableBuilder(
                        labels,
                        TableId.MOVES_OF_MEASURES.key(),
                        labels.text(
                                TableId.MOVES_OF_MEASURES.caption(), labels.say(moved.from()), labels.say(moved.to())))
                .rowsOf("measure")
                .ownerColumn()
                .column("before")
                .column("before-date")
                .column("after")
                .column("after-date")
                .column("movement")
                .column("why-not-decided");
        moved.measures().stream().filter(measure -> !isLeftOut(measure)).forEach(measure -> row(table, measure));
        long suppressed =
                moved.measures().stream().filter(MovedMeasure::isSuppressed).count();
        if (suppressed > 0) {
            table.note(labels.text("note.suppressed-measures", suppressed, SuppressionMark.SUPPRESSED));
        }
        long unobserved = leftOut(Reason.NO_OBSERVATION);
        long same = leftOut(Reason.SAME_OBSERVATION);
        if (unobserved + same > 0) {
            table.note(labels.text("note.measures-left-out", unobserved, same));
        }
        return table.withoutEmptyColumns().build();
    }

    /** Of a measure with nothing observed between the dates there is nothing to say; it is counted. */
    private static boolean isLeftOut(MovedMeasure measure) {
        return isNotDecided(measure, Reason.NO_OBSERVATION) || isNotDecided(measure, Reason.SAME_OBSERVATION);
    }

    private static boolean isNotDecided(MovedMeasure measure, Reason reason) {
        return measure.movement()
                .flatMap(MeasureMovement::why)
                .filter(why -> why.reason() == reason)
                .isPresent();
    }

    private long leftOut(Reason reason) {
        return moved.measures().stream()
                .filter(measure -> isNotDecided(measure, reason))
                .count();
    }

    private void row(TableBuilder table, MovedMeasure measure) {
        table.row(
                measure.measure().getId(),
                Cell.ofPlan(measure.measure().getTitle()),
                cells.owner(names, measure.placed()),
                shown(measure, movement -> MeasureFigures.actual(measure.measure(), movement.before(), words)),
                shown(measure, movement -> cells.date(date(movement.before()))),
                shown(measure, movement -> MeasureFigures.actual(measure.measure(), movement.after(), words)),
                shown(measure, movement -> cells.date(date(movement.after()))),
                shown(measure, movement -> cells.word(movement.outcome())),
                shown(measure, movement -> movement.why().map(cells::sentence).orElse(Cell.EMPTY)));
    }

    /** Observations that count together are of one last day. */
    private static Optional<PartialDate> date(Actual actual) {
        return actual.observations().stream().findFirst().flatMap(Observation::findDate);
    }

    /** What is said of a measure, or the mark of what is suppressed. */
    private static Cell shown(MovedMeasure measure, Function<MeasureMovement, Cell> said) {
        return measure.movement().map(said).orElseGet(Cells::suppressed);
    }
}
