package io.github.promisemodel.examples.evaluation.command;

import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.figures.SectionId;
import io.github.promisemodel.reports.figures.TableId;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.text.TextDocument;
import io.github.promisemodel.reports.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which parts of a report are asked for. */
final class PartsOption {

    @Option(
            names = "--parts",
            paramLabel = "NAME,...",
            description =
                    "Write these parts alone: summary (one printed page), paper (for a committee: summary, counts by group,"
                            + " exceptions, what differs and what moved), all, or the names of sections and tables, with commas"
                            + " between them. The summary names the sections.")
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
        if (report.since().isEmpty() && report.earlier().isEmpty()) {
            refuse(names, SectionId.MOVEMENT, "--since or --earlier");
        }
        if (report.earlier().isEmpty()) {
            refuse(names, SectionId.CHANGES, "--earlier");
        }
        if (report.next().isEmpty()) {
            refuse(names, SectionId.CARRY_FORWARD, "--next");
        }
        try {
            return ReportFigures.document(report, Terminal.labels(), names);
        } catch (IllegalArgumentException e) {
            throw new InputException("--parts: " + e.getMessage());
        }
    }

    /** Refuses a section, and tables of it, which are there only with an option that is absent; the summary of movement too. */
    private static void refuse(List<String> names, SectionId section, String option) {
        for (String name : names) {
            Optional<TableId> table = TableId.find(name);
            if (name.equals(section.key())
                    || table.filter(found -> found.isOf(section)).isPresent()
                    || section == SectionId.MOVEMENT
                            && table.filter(found -> found == TableId.SUMMARY_MOVED)
                                    .isPresent()) {
                throw new InputException("--parts: the part '" + name + "' is there only with " + option);
            }
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
        return new TextDocument(document, style, Terminal.labels().text("summary.see-more")).render();
    }

    /** Refuses the option where it cannot be followed. */
    void refuse(String reason) {
        if (!isEmpty()) {
            throw new InputException("--parts: " + reason + "; leave --parts out, or choose another format");
        }
    }
}
