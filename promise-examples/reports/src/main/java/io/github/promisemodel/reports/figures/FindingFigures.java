package io.github.promisemodel.reports.figures;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The problems of a plan: one by one, the severest first, or how many there are of each kind. */
final class FindingFigures {

    private final List<Finding> findings;
    private final Labels labels;
    private final Cells cells;

    FindingFigures(List<Finding> findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
        this.cells = new Cells(labels);
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

    /** The errors and the warnings; hints, of which there are many, are counted alone. */
    FigureTable severest() {
        return oneByOne(TableId.ERRORS_AND_WARNINGS, Set.of(Severity.ERROR, Severity.WARNING));
    }

    /** Every finding, hints too. */
    FigureTable all() {
        return oneByOne(TableId.EVERY_FINDING, Set.of(Severity.values()));
    }

    private FigureTable oneByOne(TableId id, Set<Severity> severities) {
        TableBuilder table = new TableBuilder(labels, id)
                .rowsOf("finding")
                .column("severity")
                .column("explanation")
                .column("path");
        for (Severity severity : Severity.values()) {
            if (severities.contains(severity)) {
                findings.stream()
                        .filter(finding -> finding.severity() == severity)
                        .forEach(finding -> table.row(
                                finding.path().toString(),
                                cells.word(finding.code()),
                                cells.word(severity),
                                cells.sentence(finding),
                                new Cell.Paths(List.of(finding.path()))));
            }
        }
        return table.build();
    }
}
