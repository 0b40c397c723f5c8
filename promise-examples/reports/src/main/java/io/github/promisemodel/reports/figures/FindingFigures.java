package io.github.promisemodel.reports.figures;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The problems of a plan: one by one, the severest first, or how many there are of each kind. */
final class FindingFigures {

    private final List<Finding> findings;
    private final Labels labels;
    private final Cells cells;

    FindingFigures(List<Finding> findings, Wording wording) {
        this.findings = findings;
        this.labels = wording.labels();
        this.cells = wording.cells();
    }

    FigureTable counts() {
        TableBuilder table = new TableBuilder(labels, TableId.FINDINGS)
                .rowsOf("finding")
                .column("severity")
                .column("count", "findings");
        for (Severity severity : Severity.values()) {
            Map<FindingCode, Long> counts = new TreeMap<>();
            findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .forEach(finding -> counts.merge(finding.code(), 1L, Long::sum));
            counts.forEach((code, count) ->
                    table.row(code.name(), cells.word(code), cells.word(severity), cells.count(count)));
        }
        if (table.isEmpty()) {
            table.note(labels.text("note.no-findings"));
        }
        return table.build();
    }

    /**
     * The errors and the warnings; hints, of which there are many, are counted alone. Where they are in the file is for those who
     * write it, and is the id of the row.
     */
    FigureTable severest() {
        return oneByOne(TableId.ERRORS_AND_WARNINGS, Set.of(Severity.ERROR, Severity.WARNING), false);
    }

    /** Every finding, hints too, with where it is in the file. */
    FigureTable all() {
        return oneByOne(TableId.EVERY_FINDING, Set.of(Severity.values()), true);
    }

    private FigureTable oneByOne(TableId id, Set<Severity> severities, boolean withPath) {
        TableBuilder table = new TableBuilder(labels, id)
                .rowsOf("finding")
                .column("severity")
                .column("explanation");
        if (withPath) {
            table.column("path");
        }
        for (Severity severity : Severity.values()) {
            if (severities.contains(severity)) {
                findings.stream()
                        .filter(finding -> finding.severity() == severity)
                        .forEach(finding -> row(table, finding, withPath));
            }
        }
        return table.build();
    }

    private void row(TableBuilder table, Finding finding, boolean withPath) {
        List<Cell> row = new ArrayList<>(List.of(cells.word(finding.severity()), cells.sentence(finding)));
        if (withPath) {
            row.add(new Cell.Paths(List.of(finding.path())));
        }
        table.row(finding.path().toString(), "", cells.word(finding.code()), row);
    }
}
