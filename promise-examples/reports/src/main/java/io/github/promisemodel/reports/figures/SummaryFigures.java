package io.github.promisemodel.reports.figures;

import io.github.promisemodel.attention.AttentionItem;
import io.github.promisemodel.attention.AttentionKind;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.governance.ReportDue;
import io.github.promisemodel.movement.MovementKind;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.reconcile.InPublication;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.report.PlanAlerts;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.reports.words.PublishedWords;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a report says to a person who reads nothing else of it: short enough for one screen, whatever the plan, so that texts are
 * shortened and lists end with how many there are more.
 */
final class SummaryFigures {

    private static final int MOST_DIFFERING = 6;
    private static final int MOST_KINDS = 5;

    /** Beside movement there is room for fewer. */
    private static final int MOST_DIFFERING_BESIDE = 4;

    private static final int MOST_KINDS_BESIDE = 3;
    private static final int MOST_MOVEMENTS = 3;

    private static final int MOST_OF_FIGURE = 40;
    private static final int MOST_OF_NUMBER = 30;
    private static final int MOST_OF_PLACE = 40;
    private static final int MOST_OF_NAME = 20;
    private static final int MOST_NAMES = 5;
    private static final int MOST_OF_NAMES = 36;

    private final Labels labels;
    private final Cells cells;
    private final Phrases phrases;
    private final int mostDiffering;
    private final int mostKinds;

    /**
     * Prepares them.
     *
     * @param labels the words
     * @param moved whether movement is in the summary too
     */
    SummaryFigures(Labels labels, boolean moved) {
        this.labels = labels;
        this.cells = new Cells(labels);
        this.phrases = new Phrases(labels);
        this.mostDiffering = moved ? MOST_DIFFERING_BESIDE : MOST_DIFFERING;
        this.mostKinds = moved ? MOST_KINDS_BESIDE : MOST_KINDS;
    }

    // ------------------------------------------------------------------------

    /** What differs from what was published and what that means; without any it says so. */
    FigureTable differing(Reconciliation reconciliation) {
        PublishedWords words = new PublishedWords(labels);
        TableBuilder table = new TableBuilder(labels, TableId.SUMMARY_DIFFERS)
                .rowsOf("figure")
                .column("published")
                .column("counted-range")
                .column("printed-at")
                .column("why-it-matters");
        List<FigureFinding> differing = reconciliation.figures(Verdict.DIFFERS);
        for (FigureFinding finding : Brief.first(differing, mostDiffering)) {
            table.row(
                    finding.where().toString(),
                    Cell.sentence(Brief.of(labels.say(finding.labelPhrase()), MOST_OF_FIGURE)),
                    Cell.ofPlan(Brief.of(labels.say(finding.number()), MOST_OF_NUMBER)),
                    finding.counted().map(cells::range).orElse(Cell.EMPTY),
                    Cell.ofPlan(place(finding)),
                    Cell.words(labels.text(meaning(finding))));
        }
        if (differing.size() > mostDiffering) {
            table.note(labels.text("summary.further-differing", phrases.count(differing.size() - mostDiffering)));
        }
        if (reconciliation.figures().isEmpty()) {
            return table.note(labels.text("summary.nothing-published")).build();
        }
        table.note(
                differing.isEmpty()
                        ? labels.text("published.sentence", words.differing(reconciliation))
                        : labels.text("summary.to-correct"));
        return table.note(labels.text(
                        "summary.comparisons",
                        phrases.count(reconciliation.figures().size()),
                        words.counts(reconciliation)))
                .build();
    }

    /** Where a figure was printed: the place, behind the publication where it is in one. */
    private String place(FigureFinding finding) {
        String place = Brief.of(finding.source().getPlace(), MOST_OF_PLACE);
        return finding.publication()
                .map(InPublication::title)
                .map(title -> labels.text("summary.place", Brief.of(title, MOST_OF_PLACE), place))
                .orElse(place);
    }

    private static String meaning(FigureFinding finding) {
        boolean list = finding.comparedWith() == ComparedWith.ENTRIES
                && finding.keys().stream().anyMatch(key -> key.kind() == FigureKey.Kind.LIST);
        return "differs." + (list ? "LIST" : finding.comparedWith().name());
    }

    // ------------------------------------------------------------------------

    /** How many entries moved in which way. */
    FigureTable moved(EntryMovement moved) {
        TableBuilder table = new TableBuilder(
                        labels,
                        TableId.SUMMARY_MOVED.key(),
                        labels.text(
                                TableId.SUMMARY_MOVED.caption(), phrases.date(moved.from()), phrases.date(moved.to())))
                .rowsOf("movement")
                .column("actions", "actions")
                .column("benefits", "benefits");
        long actions = 0;
        long benefits = 0;
        int shown = 0;
        for (MovementKind kind : MovementKind.values()) {
            long ofActions = moved.actions().total().count(kind);
            long ofBenefits = moved.benefits().total().count(kind);
            if (ofActions + ofBenefits == 0) {
                continue;
            }
            if (shown < MOST_MOVEMENTS) {
                shown++;
                table.row(kind.name(), cells.word(kind), cells.count(ofActions), cells.count(ofBenefits));
            } else {
                actions += ofActions;
                benefits += ofBenefits;
            }
        }
        if (actions + benefits > 0) {
            String words = labels.text("summary.other-movements");
            table.row("OTHER", Cell.words(words), cells.count(actions), cells.count(benefits));
        }
        return table.isEmpty()
                ? table.note(labels.text("summary.nothing-moved")).build()
                : table.build();
    }

    // ------------------------------------------------------------------------

    /** What needs attention: how much of each kind, and the first few by name. */
    FigureTable attention(Report report) {
        PlanAlerts alerts = report.alerts();
        TableBuilder table = new TableBuilder(
                        labels,
                        TableId.SUMMARY_ATTENTION.key(),
                        labels.text(TableId.SUMMARY_ATTENTION.caption(), phrases.date(alerts.asOf())))
                .rowsOf("attention")
                .column("count", "items")
                .column("first-entries");
        EntryNames names = EntryNames.of(report.plan(), labels);
        List<Finding> errors = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        table.row(
                "ERRORS",
                Cell.words(labels.text("summary.errors")),
                cells.count(errors.size()),
                entries(errors.stream().map(Finding::entry), report.plan(), names));
        int kinds = 0;
        for (AttentionKind kind : AttentionKind.values()) {
            List<AttentionItem> items = alerts.attention().items(kind);
            if (!items.isEmpty() && kinds++ < mostKinds) {
                row(
                        table,
                        kind.name(),
                        labels.word(kind),
                        items.size(),
                        entries(items.stream().map(AttentionItem::entry), report.plan(), names));
            }
        }
        if (kinds > mostKinds) {
            table.note(labels.text("summary.further-kinds", kinds - mostKinds));
        }
        alerts.reports()
                .ifPresent(reports -> row(
                        table,
                        "REPORTS_OVERDUE",
                        labels.text("summary.reports-overdue"),
                        reports.lines().stream()
                                .filter(line -> line.state() == ReportDue.State.OVERDUE)
                                .count(),
                        Cell.EMPTY));
        row(
                table,
                "TERMS",
                labels.text("summary.terms"),
                alerts.language().size(),
                entries(alerts.language().stream().map(term -> term.entry()), report.plan(), names));
        alerts.data()
                .ifPresent(data -> row(
                        table,
                        "DATA_GAPS",
                        labels.text("summary.data-gaps"),
                        data.gaps().size(),
                        Cell.EMPTY));
        return table.build();
    }

    private void row(TableBuilder table, String id, String words, long count, Cell entries) {
        if (count > 0) {
            table.row(id, Cell.words(words), cells.count(count), entries);
        }
    }

    /** The first few entries by name; one behind several items is named once. */
    private Cell entries(Stream<Optional<String>> ids, Plan plan, EntryNames names) {
        List<String> all = ids.flatMap(Optional::stream).distinct().toList();
        List<EntryLink> links = new ArrayList<>();
        int length = 0;
        for (String id : Brief.first(all, MOST_NAMES)) {
            String name = Brief.of(plan.find(id).<String>map(names::of).orElse(id), MOST_OF_NAME);
            length += name.length() + 2;
            if (!links.isEmpty() && length > MOST_OF_NAMES) {
                break;
            }
            links.add(new EntryLink(id, name));
        }
        if (links.isEmpty()) {
            return Cell.EMPTY;
        }
        String shown = String.join(", ", links.stream().map(EntryLink::name).toList());
        int more = all.size() - links.size();
        return new Cell.Entries(links, more == 0 ? shown : labels.text("summary.and-more", shown, phrases.count(more)));
    }
}
