package io.github.promisemodel.reports.figures;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.progress.MeasureGroup;
import io.github.promisemodel.progress.MeasureGrouping;
import io.github.promisemodel.progress.MovementOutcome;
import io.github.promisemodel.progress.TargetStanding;
import io.github.promisemodel.reports.report.MeasureCounts;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.scotland.NationalEntry;
import io.github.promisemodel.scotland.NationalFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many measures of each set, area, foundation and link are observed, where their targets are, and how they moved. */
final class MeasureRollUpFigures {

    private static final String MEASURES = "measures";

    private final Report report;
    private final Labels labels;
    private final Cells cells;
    private final MeasureCounts total;

    MeasureRollUpFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.total = MeasureCounts.total(report);
    }

    /** A table for each grouping that any measure has a group in. */
    List<FigureTable> tables() {
        List<FigureTable> tables = new ArrayList<>();
        for (MeasureGrouping grouping : MeasureGrouping.values()) {
            List<MeasureCounts> groups = MeasureCounts.of(report, grouping);
            boolean isAny =
                    groups.stream().anyMatch(counts -> counts.group().key().isPresent() && counts.measures() > 0);
            if (isAny) {
                tables.add(table(grouping, groups));
            }
        }
        return tables;
    }

    private FigureTable table(MeasureGrouping grouping, List<MeasureCounts> groups) {
        TableId id = switch (grouping) {
            case SET -> TableId.MEASURES_BY_SET;
            case AREA -> TableId.MEASURES_BY_AREA;
            case FOUNDATION -> TableId.MEASURES_BY_FOUNDATION;
            case LINK -> TableId.MEASURES_BY_LINK;
        };
        TableBuilder table = new TableBuilder(labels, id)
                .rowsOf("measures-by." + grouping)
                .column("count", MEASURES)
                .column("observed", MEASURES);
        for (TargetStanding.State state : TargetStanding.State.values()) {
            if (total.count(state) > 0) {
                table.column(state, MEASURES);
            }
        }
        if (total.withoutDatedTarget() > 0) {
            table.column("no-dated-target", MEASURES);
        }
        if (total.suppressedTargets() > 0) {
            table.column("target-suppressed", MEASURES);
        }
        for (MovementOutcome outcome : MovementOutcome.values()) {
            if (total.count(outcome) > 0 && outcome == MovementOutcome.NOT_DECIDED) {
                table.column("movement-not-decided", MEASURES); // beside targets its own word would say too little
            } else if (total.count(outcome) > 0) {
                table.column(outcome, MEASURES);
            }
        }
        if (total.suppressedMoves() > 0) {
            table.column("movement-suppressed", MEASURES);
        }
        for (MeasureCounts counts : groups) {
            MeasureGroup group = counts.group();
            table.row(group.key().orElse(""), reference(grouping, group), title(grouping, group), counts(counts));
        }
        return table.row("ALL", "", cells.words("all"), counts(total)).build();
    }

    private String reference(MeasureGrouping grouping, MeasureGroup group) {
        return group.key()
                .filter(key -> grouping == MeasureGrouping.AREA)
                .flatMap(report.plan()::findArea)
                .flatMap(ImprovementArea::getReference)
                .orElse("");
    }

    private Cell title(MeasureGrouping grouping, MeasureGroup group) {
        if (group.key().isEmpty()) {
            return cells.words("measures-by-none." + grouping);
        }
        if (grouping == MeasureGrouping.LINK) {
            return Cell.ofPlan(linked(group.title()));
        }
        return group.label() instanceof Enum<?> constant ? cells.word(constant) : Cell.ofPlan(group.title());
    }

    /** The title of an entry of the national frame; any other link is known by its ids alone. */
    private static String linked(String link) {
        String frame = NationalFrame.SCOTLAND.id() + "/";
        return Optional.of(link)
                .filter(to -> to.startsWith(frame))
                .flatMap(to -> NationalFrame.SCOTLAND.find(to.substring(frame.length())))
                .map(NationalEntry::title)
                .orElse(link);
    }

    private List<Cell> counts(MeasureCounts counts) {
        List<Cell> row = new ArrayList<>(List.of(cells.count(counts.measures()), cells.count(counts.observed())));
        for (TargetStanding.State state : TargetStanding.State.values()) {
            if (total.count(state) > 0) {
                row.add(cells.count(counts.count(state)));
            }
        }
        if (total.withoutDatedTarget() > 0) {
            row.add(cells.count(counts.withoutDatedTarget()));
        }
        if (total.suppressedTargets() > 0) {
            row.add(cells.count(counts.suppressedTargets()));
        }
        for (MovementOutcome outcome : MovementOutcome.values()) {
            if (total.count(outcome) > 0) {
                row.add(cells.count(counts.count(outcome)));
            }
        }
        if (total.suppressedMoves() > 0) {
            row.add(cells.count(counts.suppressedMoves()));
        }
        return row;
    }
}
