package io.github.promisemodel.reports.figures;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.reports.words.Labels;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The problems of the plan: errors and warnings one by one, hints by how many there are of each kind. */
final class FindingFigures {

    private final List<Finding> findings;
    private final Labels labels;

    FindingFigures(List<Finding> findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
    }

    FigureTable counts() {
        TableBuilder table = new TableBuilder(labels, "findings", labels.text("table.findings"))
                .rowsOf("finding")
                .column("severity")
                .column("count", "findings");
        for (Severity severity : Severity.values()) {
            Map<FindingCode, Long> counts = new TreeMap<>();
            findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .forEach(finding -> counts.merge(finding.code(), 1L, Long::sum));
            counts.forEach((code, count) -> table.row(
                    code.name(), Cell.words(labels.word(code)), Cell.words(labels.word(severity)), Cell.number(count)));
        }
        if (table.isEmpty()) {
            table.note(labels.text("note.no-findings"));
        }
        return table.build();
    }

    FigureTable severest() {
        return oneByOne("errors-and-warnings", List.of(Severity.ERROR, Severity.WARNING));
    }

    /** Every finding, the severest first. */
    FigureTable all() {
        return oneByOne("every-finding", List.of(Severity.values()));
    }

    private FigureTable oneByOne(String key, List<Severity> severities) {
        TableBuilder table = new TableBuilder(labels, key, labels.text("table." + key))
                .rowsOf("finding")
                .column("severity")
                .column("explanation");
        for (Severity severity : severities) {
            findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .forEach(finding -> table.row(
                            finding.path().toString(),
                            Cell.words(labels.word(finding.code())),
                            Cell.words(labels.word(severity)),
                            Cell.sentence(finding.message())));
        }
        return table.build();
    }
}
