package io.github.promisemodel.reports.figures;

import io.github.promisemodel.assessment.EvidenceLevel;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.rollup.EvidenceCoverage;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Rounding;
import java.util.Arrays;

/** For how many benefits any evidence is recorded, and how many may have it, lived experience first. */
final class EvidenceFigures {

    private final EvidenceCoverage<BenefitStatus> evidence;
    private final Labels labels;
    private final Cells cells;

    EvidenceFigures(EvidenceCoverage<BenefitStatus> evidence, Wording wording) {
        this.evidence = evidence;
        this.labels = wording.labels();
        this.cells = wording.cells();
    }

    FigureTable table(Rounding rounding) {
        TableBuilder table = new TableBuilder(labels, TableId.EVIDENCE)
                .rowsOf("evidence")
                .column("count", "benefits")
                .column("most", "benefits")
                .column("of", "benefits")
                .column("percentage", Column.PER_CENT);
        row(table, EvidenceLevel.EXPERIENCE, rounding);
        row(table, EvidenceLevel.ORGANISATIONAL, rounding);
        row(table, EvidenceLevel.NATIONAL, rounding);
        row(
                table,
                "NO_LEVEL",
                labels.text("evidence.no-level"),
                evidence.entriesOfNoLevel().size(),
                rounding);
        if (!evidence.entriesWithNone().isEmpty()) {
            row(
                    table,
                    "NO_EVIDENCE",
                    labels.text("evidence.no-evidence"),
                    evidence.entriesWithNone().size(),
                    rounding);
        }
        row(
                table,
                "NONE",
                labels.text("evidence.none"),
                evidence.entriesWithout().size(),
                rounding);
        boolean open = Arrays.stream(EvidenceLevel.values())
                .anyMatch(level -> !evidence.bounds(level).isExact());
        return open ? table.note(labels.text("note.evidence-open")).build() : table.build();
    }

    private void row(TableBuilder table, EvidenceLevel level, Rounding rounding) {
        Bounds bounds = evidence.bounds(level);
        row(table, level.name(), labels.word(level), bounds.least(), cells.count(bounds.most()), rounding);
    }

    /** A count of what is recorded. */
    private void row(TableBuilder table, String id, String title, long count, Rounding rounding) {
        row(table, id, title, count, Cell.EMPTY, rounding);
    }

    private void row(TableBuilder table, String id, String title, long count, Cell most, Rounding rounding) {
        table.row(
                id,
                Cell.words(title),
                cells.count(count),
                most,
                cells.count(evidence.counted()),
                Shares.of(count, evidence.counted(), rounding));
    }
}
