package io.github.promisemodel.reports.figures;

import io.github.promisemodel.engagement.Audience;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.report.ReportedEngagement;
import io.github.promisemodel.reports.report.VoiceCoverage;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who was heard about the plan, what changed because of it, and how much of the plan that reaches. */
final class VoiceFigures {

    private static final String PEOPLE = "people";

    private final Report report;
    private final Labels labels;
    private final Phrases phrases;
    private final Cells cells;
    private final AboutCells about;
    private final List<ReportedEngagement> engagements;

    VoiceFigures(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.phrases = wording.phrases();
        this.cells = wording.cells();
        this.about = new AboutCells(report.plan(), wording);
        this.engagements = ReportedEngagement.of(report);
    }

    List<FigureTable> tables() {
        return List.of(coverage(), engagements());
    }

    private FigureTable coverage() {
        TableBuilder table = new TableBuilder(labels, TableId.VOICE_COVERAGE)
                .rowsOf("figure")
                .column("count", "entries")
                .column("of", "entries")
                .column("percentage", Column.PER_CENT);
        rows(table, EntryKind.ACTIONS, VoiceCoverage.ofActions(report));
        rows(table, EntryKind.BENEFITS, VoiceCoverage.ofBenefits(report));
        if (engagements.isEmpty()) {
            table.note(labels.text("note.no-engagements"));
        } else {
            table.note(labels.text("note.voice-coverage"));
        }
        return table.build();
    }

    private void rows(TableBuilder table, EntryKind kind, VoiceCoverage coverage) {
        row(table, kind.unit + "-lived-experience", coverage.livedExperience().least(), coverage.counted());
        row(table, kind.unit + "-changed", coverage.changed(), coverage.counted());
    }

    private void row(TableBuilder table, String key, long count, long of) {
        table.row(
                key,
                cells.words("voice." + key),
                cells.count(count),
                cells.count(of),
                Shares.of(count, of, report.rounding()));
    }

    private FigureTable engagements() {
        TableBuilder table = new TableBuilder(labels, TableId.ENGAGEMENTS)
                .rowsOf("engagement")
                .column("when")
                .column("method")
                .column("audiences")
                .column("invited", PEOPLE)
                .column("heard", PEOPLE)
                .column("themes")
                .column("changes");
        AboutCells.addColumns(table);
        long suppressed = 0;
        for (ReportedEngagement reported : engagements) {
            Engagement engagement = reported.engagement();
            List<Cell> row = new ArrayList<>(List.of(
                    cells.date(engagement.getDate()),
                    cells.word(engagement.getMethod()),
                    audiences(engagement),
                    people(reported.invited(), reported.isInvitedSuppressed()),
                    people(reported.heard(), reported.isHeardSuppressed()),
                    Cell.ofPlan(joined(engagement.getThemes())),
                    Cell.ofPlan(joined(engagement.getChanges()))));
            row.addAll(about.cells(engagement.getAreas(), engagement.getEntries()));
            table.row(engagement.getId(), "", Cell.ofPlan(engagement.getTitle()), row);
            suppressed += reported.isAnySuppressed() ? 1 : 0;
        }
        if (suppressed > 0) {
            table.note(labels.text(
                    "note.suppressed-engagements",
                    suppressed,
                    Cells.suppressed().text(),
                    report.smallNumbers().threshold()));
        }
        return table.withoutEmptyColumns().build();
    }

    /** Texts one after the other; behind a whole sentence no separator is needed. */
    private String joined(List<String> texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            if (!all.isEmpty()) {
                all.append(all.charAt(all.length() - 1) == '.' ? " " : labels.text("separator.groups"));
            }
            all.append(text);
        }
        return all.toString();
    }

    private Cell audiences(Engagement engagement) {
        List<String> words = new ArrayList<>();
        for (Audience audience : engagement.getAudiences()) {
            words.add(words.isEmpty() ? labels.word(audience) : labels.amid(audience));
        }
        return Cell.words(labels.items(words));
    }

    /** How many people, as exact as it is stated. */
    private Cell people(Optional<Amount> people, boolean isSuppressed) {
        if (isSuppressed) {
            return Cells.suppressed();
        }
        return people.<Cell>map(amount ->
                        new Cell.Quantity(amount, Optional.of(labels.text("voice.people")), phrases.amount(amount)))
                .orElse(Cell.EMPTY);
    }
}
