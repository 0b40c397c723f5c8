package io.github.promisemodel.reports.figures;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reports.report.AgreedChanges;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.MeasureWords;
import java.util.Optional;

/** The due dates that were extended and the targets that were amended between two dates, as the plan records them. */
final class AgreedFigures {

    private final EntryMovement moved;
    private final AgreedChanges agreed;
    private final Labels labels;
    private final Cells cells;
    private final MeasureWords words;
    private final EntryNames names;

    AgreedFigures(EntryMovement moved, Wording wording) {
        Plan plan = moved.after();
        this.moved = moved;
        this.agreed = moved.since();
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.words = new MeasureWords(labels);
        this.names = wording.names(plan);
    }

    /** Adds both tables, each if it has something to show. */
    void addTo(TableMakers tables) {
        if (!agreed.extensions().isEmpty()) {
            tables.add(TableId.EXTENDED_SINCE, this::extensions);
        }
        if (!agreed.amendments().isEmpty()) {
            tables.add(TableId.AMENDED_SINCE, this::amendments);
        }
    }

    private TableBuilder table(TableId id) {
        return new TableBuilder(
                labels, id.key(), labels.text(id.caption(), labels.say(moved.from()), labels.say(moved.to())));
    }

    private FigureTable extensions() {
        TableBuilder table = table(TableId.EXTENDED_SINCE)
                .rowsOf("action")
                .column("due-before")
                .column("extended-to")
                .column("agreed")
                .column("reason")
                .column("printed-at");
        for (AgreedChanges.Extended extended : agreed.extensions()) {
            table.row(
                    extended.action().getId(),
                    cells.entry(names, extended.action()),
                    cells.date(extended.before()),
                    cells.date(extended.extension().getTo()),
                    cells.date(extended.extension().getAgreed()),
                    extended.extension().getReason().map(Cell::ofPlan).orElseGet(() -> cells.words("no-reason")),
                    place(extended.extension().getSource()));
        }
        if (agreed.undatedExtensions() > 0) {
            table.note(labels.text("note.extensions-undated", agreed.undatedExtensions()));
        }
        return table.without("printed-at").build();
    }

    private FigureTable amendments() {
        TableBuilder table = table(TableId.AMENDED_SINCE)
                .rowsOf("measure")
                .ownerColumn()
                .column("amended")
                .column("target-before")
                .column("target-after")
                .column("amended-because")
                .column("printed-at");
        for (AgreedChanges.Amended amended : agreed.amendments()) {
            table.row(
                    amended.placed().measure().getId(),
                    Cell.ofPlan(amended.placed().measure().getTitle()),
                    cells.owner(names, amended.placed()),
                    cells.date(amended.amendment().getDate()),
                    Cell.sentence(words.targets(amended.placed().measure(), amended.before())),
                    Cell.sentence(words.targets(amended.placed().measure(), amended.after())),
                    Cell.ofPlan(amended.amendment().getReason()),
                    place(amended.amendment().getSource()));
        }
        return table.without("printed-at").build();
    }

    private static Cell place(Optional<Source> source) {
        return source.map(Source::getPlace).map(Cell::ofPlan).orElse(Cell.EMPTY);
    }
}
