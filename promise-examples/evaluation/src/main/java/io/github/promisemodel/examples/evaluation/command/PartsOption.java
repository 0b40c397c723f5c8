package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.text.TextDocument;
import io.github.promisemodel.reports.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which parts of a report are asked for. */
final class PartsOption {

    @Option(
            names = "--parts",
            paramLabel = "NAME,...",
            description =
                    "Write these parts alone: summary, all, or the names of sections and tables, with commas between them."
                            + " The summary names the sections.")
    private List<String> given = new ArrayList<>();

    /** Whether none is asked for. */
    boolean isEmpty() {
        return given.isEmpty();
    }

    /** The parts that are asked for, or all. */
    ReportDocument document(Report report) {
        return document(report, ReportDocument.ALL);
    }

    /** The parts that are asked for, or else the one that is named here. */
    ReportDocument document(Report report, String otherwise) {
        List<String> names = isEmpty() ? List.of(otherwise) : names();
        try {
            return ReportFigures.document(report, Terminal.LABELS, names);
        } catch (IllegalArgumentException e) {
            throw new InputException("--parts: " + e.getMessage());
        }
    }

    /** The names, without the spaces around them. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (String several : given) {
            for (String name : several.split(",", -1)) {
                if (name.isBlank()) {
                    throw new InputException("--parts: '" + several
                            + "' has an empty name; write names with one comma between them, as in summary,findings");
                }
                names.add(name.strip());
            }
        }
        return names;
    }

    /** A document as text, with how to see the parts that are not in it. */
    static String text(ReportDocument document, TextStyle style) {
        return new TextDocument(document, style, Terminal.LABELS.text("summary.see-more")).render();
    }

    /** Refuses the option where it cannot be followed. */
    void refuse(String reason) {
        if (!isEmpty()) {
            throw new InputException("--parts: " + reason + "; leave --parts out, or choose another format");
        }
    }
}
