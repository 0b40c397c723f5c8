package io.github.promisemodel.reports.figures;

import io.github.promisemodel.measure.MeasureSet;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reports.report.MeasureSets;
import io.github.promisemodel.reports.report.MeasureSets.CountedSet;
import io.github.promisemodel.reports.report.MeasureSets.SetPlace;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Optional;

/** The sets that measures are listed by, such as a performance framework, and where each is printed. */
final class SetFigures {

    private final Report report;
    private final Labels labels;
    private final Cells cells;
    private final MeasureSets sets;

    SetFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.sets = MeasureSets.of(report.plan());
    }

    /** The table; empty for a plan without sets. */
    Optional<FigureTable> table() {
        if (!sets.isAny()) {
            return Optional.empty();
        }
        TableBuilder table = new TableBuilder(labels, TableId.MEASURE_SETS)
                .rowsOf("measure-set")
                .column("count", "measures")
                .column("printed-at");
        for (CountedSet counted : MeasureSets.count(report)) {
            MeasureSet set = counted.set();
            table.row(
                    set.getId(),
                    Cell.ofPlan(set.getTitle()),
                    cells.count(counted.measures()),
                    set.getSource().map(Source::getPlace).map(Cell::ofPlan).orElse(Cell.EMPTY));
        }
        long none = report.measures().stream()
                .filter(measured -> sets.places(measured.measure().getId()).isEmpty())
                .count();
        if (none > 0) {
            table.row("", cells.words("measure-set.none"), cells.count(none), Cell.EMPTY);
        }
        return Optional.of(table.build());
    }

    /** Which place a measure has in which sets; nothing for one of no set. */
    Cell places(String measure) {
        List<SetPlace> places = sets.places(measure);
        return Cell.sentence(labels.groups(places.stream()
                .map(place -> labels.text("measure-set.place", place.set().getTitle(), place.number()))
                .toList()));
    }
}
