package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.Report;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which parts of a report are asked for. */
final class PartsOption {

    @Option(
            names = "--parts",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Write these parts alone: summary, all, or the names of sections and tables, with commas between them."
                            + " The summary names the sections.")
    private List<String> parts = new ArrayList<>();

    /** Whether none is asked for. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The parts that are asked for, or all. */
    ReportDocument document(Report report) {
        return document(report, ReportDocument.ALL);
    }

    /** The parts that are asked for, or else the one that is named here. */
    ReportDocument document(Report report, String otherwise) {
        try {
            return ReportFigures.document(report, Terminal.LABELS, isEmpty() ? List.of(otherwise) : parts);
        } catch (IllegalArgumentException e) {
            throw new InputException("--parts: " + e.getMessage());
        }
    }

    /** Refuses the option where it cannot be followed. */
    void refuse(String reason) {
        if (!isEmpty()) {
            throw new InputException("--parts: " + reason + "; leave --parts out, or choose another format");
        }
    }
}
