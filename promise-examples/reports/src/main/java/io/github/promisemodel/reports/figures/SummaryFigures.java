package io.github.promisemodel.reports.figures;

import io.github.promisemodel.attention.AttentionItem;
import io.github.promisemodel.attention.AttentionKind;
import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.governance.ReportDue;
import io.github.promisemodel.governance.ReportsDue;
import io.github.promisemodel.language.TermFinding;
import io.github.promisemodel.movement.MovementKind;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.InPublication;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reports.report.EntryMovement;
import io.github.promisemodel.reports.report.PlanAlerts;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.EntryNames;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.reports.words.NamePart;
import io.github.promisemodel.reports.words.Phrases;
import io.github.promisemodel.reports.words.PublishedWords;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a report says to a person who reads nothing else of it: short enough for one screen, whatever the plan, so that texts are
 * shortened and lists end with how many there are more.
 */
final class SummaryFigures {

    private static final int MOST_DIFFERING = 6;
    private static final int MOST_KINDS = 5;

    /** With movement there is room for fewer. */
    private static final int MOST_DIFFERING_WITH_MOVEMENT = 4;

    private static final int MOST_KINDS_WITH_MOVEMENT = 3;
    private static final int MOST_MOVEMENTS = 3;
    private static final int MOST_OF_OTHER_BASES = 3;

    private static final int MOST_OF_FIGURE = 48;
    private static final int MOST_OF_NUMBER = 30;
    private static final int MOST_OF_PLACE = 40;
    private static final int MOST_OF_NAME = 20;
    private static final int MOST_NAMES = 5;
    private static final int MOST_OF_NAMES = 36;
    private static final int MOST_OF_LISTED = 16;
    private static final int MOST_OF_MEANING = 52;

    /** The arguments of what was found of a list: ids that are not listed, and such as are listed. */
    private static final List<String> LISTED = List.of("missing", "beyond", "unstated");

    private final Wording wording;
    private final Labels labels;
    private final Cells cells;
    private final Phrases phrases;
    private final int mostDiffering;
    private final int mostKinds;

    /**
     * Prepares them.
     *
     * @param wording the words
     * @param moved whether movement is in the summary too
     */
    SummaryFigures(Wording wording, boolean moved) {
        this.wording = wording;
        this.labels = wording.labels();
        this.cells = wording.cells();
        this.phrases = wording.phrases();
        this.mostDiffering = moved ? MOST_DIFFERING_WITH_MOVEMENT : MOST_DIFFERING;
        this.mostKinds = moved ? MOST_KINDS_WITH_MOVEMENT : MOST_KINDS;
    }

    // ------------------------------------------------------------------------

    /** What differs from what was published and what that means; without any it says so. */
    FigureTable differing(Reconciliation reconciliation, Plan plan) {
        PublishedWords words = new PublishedWords(labels);
        TableBuilder table = new TableBuilder(labels, TableId.SUMMARY_DIFFERS)
                .rowsOf("figure")
                .column("published")
                .column("counted-range")
                .column("printed-at")
                .column("why-it-matters");
        List<FigureFinding> differing = reconciliation.figures(Verdict.DIFFERS);
        int shown = differing.size() > mostDiffering ? mostDiffering - 1 : differing.size();
        for (FigureFinding finding : differing.subList(0, shown)) {
            table.row(
                    finding.where().toString(),
                    Brief.of(Cell.sentence(words.figure(finding, plan)), MOST_OF_FIGURE),
                    Brief.of(Cell.ofPlan(labels.say(finding.number())), MOST_OF_NUMBER),
                    finding.counted().map(cells::range).orElse(Cell.EMPTY),
                    place(finding),
                    meaning(finding, plan));
        }
        if (differing.size() > shown) {
            table.note(labels.text("summary.further-differing", phrases.count(differing.size() - shown)));
        }
        if (reconciliation.figures().isEmpty()) {
            return table.note(labels.text("summary.nothing-published")).build();
        }
        table.note(
                differing.isEmpty()
                        ? labels.text("published.sentence", words.differing(reconciliation))
                        : labels.text("summary.to-correct"));
        int all = reconciliation.figures().size();
        table.note(labels.text(
                all == 1 ? "summary.comparisons.one" : "summary.comparisons",
                phrases.count(all),
                words.counts(reconciliation)));
        ofOtherBases(table, reconciliation, plan);
        return table.build();
    }

    /** The figures that are not known to differ only because they may be of other entries; those that differ have a row. */
    private void ofOtherBases(TableBuilder table, Reconciliation reconciliation, Plan plan) {
        List<FigureFinding> figures = reconciliation.figures().stream()
                .filter(finding -> finding.verdict() != Verdict.DIFFERS)
                .filter(finding -> !finding.fits().isEmpty())
                .toList();
        if (figures.isEmpty()) {
            return;
        }
        table.note(labels.text("summary.other-bases", phrases.count(figures.size())));
        for (FigureFinding finding : Brief.first(figures, MOST_OF_OTHER_BASES)) {
            table.note(ofOtherBase(finding, plan));
        }
        if (figures.size() > MOST_OF_OTHER_BASES) {
            table.note(labels.text("summary.further-other-bases", phrases.count(figures.size() - MOST_OF_OTHER_BASES)));
        }
    }

    private Cell ofOtherBase(FigureFinding finding, Plan plan) {
        PublishedWords words = new PublishedWords(labels);
        String figure = words.figure(finding, plan);
        String number = labels.say(finding.number());
        String counted = finding.counted().map(cells::range).orElse(Cell.EMPTY).shown();
        String fits = words.fits(finding).orElseThrow();
        return new Cell.Words(
                labels.text("summary.other-base", figure, number, counted, fits),
                labels.text(
                        "summary.other-base",
                        Brief.of(figure, MOST_OF_FIGURE),
                        Brief.of(number, MOST_OF_NUMBER),
                        counted,
                        Brief.of(fits, MOST_OF_MEANING)),
                Cell.Origin.PLAN);
    }

    /** Where a figure was printed: the place, behind the publication where it is in one. */
    private Cell place(FigureFinding finding) {
        String place = finding.source().getPlace();
        return finding.publication()
                .map(InPublication::title)
                .<Cell>map(title -> new Cell.Words(
                        labels.text("summary.place", title, place),
                        labels.text("summary.place", Brief.of(title, MOST_OF_PLACE), Brief.of(place, MOST_OF_PLACE)),
                        Cell.Origin.PLAN))
                .orElseGet(() -> Brief.of(Cell.ofPlan(place), MOST_OF_PLACE));
    }

    /** What it means that a figure differs; of a list, which entries are in one of the two alone. */
    private Cell meaning(FigureFinding finding, Plan plan) {
        List<String> others = new ArrayList<>();
        for (String which : LISTED) {
            if (finding.explanation().arguments().get(which) instanceof Collection<?> ids && !ids.isEmpty()) {
                List<NamePart> some = first(ids.stream().map(String::valueOf).toList(), plan, MOST_OF_LISTED);
                others.add(labels.text(
                        "differs.LIST." + which,
                        some.stream().map(NamePart::text).collect(Collectors.joining())));
            }
        }
        if (others.isEmpty() && !finding.fits().isEmpty()) {
            String fits = new PublishedWords(labels).fits(finding).orElseThrow();
            return Cell.sentence(Brief.of(labels.text("differs.fits", fits), MOST_OF_MEANING));
        }
        return others.isEmpty()
                ? cells.words("differs." + finding.comparedWith())
                : Cell.sentence(Brief.of(String.join("; ", others), MOST_OF_MEANING));
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
        long present = Arrays.stream(MovementKind.values())
                .filter(kind -> moved.actions().total().count(kind)
                                + moved.benefits().total().count(kind)
                        > 0)
                .count();
        int most = present > MOST_MOVEMENTS ? MOST_MOVEMENTS - 1 : MOST_MOVEMENTS;
        for (MovementKind kind : MovementKind.values()) {
            long ofActions = moved.actions().total().count(kind);
            long ofBenefits = moved.benefits().total().count(kind);
            if (ofActions + ofBenefits == 0) {
                continue;
            }
            if (shown < most) {
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
        List<Finding> errors = findings(report, Severity.ERROR);
        List<Finding> warnings = findings(report, Severity.WARNING);
        table.row(
                "ERRORS",
                Cell.words(labels.text("summary.errors")),
                cells.count(errors.size()),
                entries(errors.stream().map(Finding::entry), report.plan()));
        row(
                table,
                "WARNINGS",
                labels.text("summary.warnings"),
                warnings.size(),
                entries(warnings.stream().map(Finding::entry), report.plan()));
        entriesOfEachKind(table, report);
        row(
                table,
                "NOT_APPROVED",
                labels.text("summary.not-approved"),
                alerts.assessments().unapproved().size(),
                entries(
                        alerts.assessments().unapproved().stream()
                                .map(unapproved ->
                                        Optional.of(unapproved.entry().getId())),
                        report.plan()));
        alerts.reports().ifPresent(reports -> reportsOverdue(table, reports));
        row(
                table,
                "TERMS",
                labels.text("summary.terms"),
                alerts.language().size(),
                entries(alerts.language().stream().map(TermFinding::entry), report.plan()));
        alerts.data()
                .ifPresent(data -> row(
                        table,
                        "DATA_GAPS",
                        labels.text("summary.data-gaps"),
                        data.gaps().size(),
                        Cell.EMPTY));
        return table.build();
    }

    private static List<Finding> findings(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** The first few kinds of attention that any entry needs. */
    private void entriesOfEachKind(TableBuilder table, Report report) {
        int kinds = 0;
        for (AttentionKind kind : AttentionKind.values()) {
            List<AttentionItem> items = report.alerts().attention().items(kind);
            if (!items.isEmpty() && kinds++ < mostKinds) {
                row(
                        table,
                        kind.name(),
                        labels.word(kind),
                        items.size(),
                        entries(items.stream().map(AttentionItem::entry), report.plan()));
            }
        }
        if (kinds > mostKinds) {
            table.note(labels.text("summary.further-kinds", kinds - mostKinds));
        }
    }

    private void reportsOverdue(TableBuilder table, ReportsDue reports) {
        long overdue = reports.lines().stream()
                .filter(line -> line.state() == ReportDue.State.OVERDUE)
                .count();
        row(table, "REPORTS_OVERDUE", labels.text("summary.reports-overdue"), overdue, Cell.EMPTY);
    }

    private void row(TableBuilder table, String id, String words, long count, Cell entries) {
        if (count > 0) {
            table.row(id, Cell.words(words), cells.count(count), entries);
        }
    }

    /** The first few entries by name; one behind several items is named once. */
    private Cell entries(Stream<Optional<String>> ids, Plan plan) {
        List<NamePart> parts = first(ids.flatMap(Optional::stream).distinct().toList(), plan, MOST_OF_NAMES);
        return parts.isEmpty() ? Cell.EMPTY : new Cell.Entries(parts, true);
    }

    /** As many by name as there is room for, at least one, and how many more there are. */
    private List<NamePart> first(List<String> ids, Plan plan, int room) {
        EntryNames names = wording.names(plan);
        List<NamePart> parts = new ArrayList<>();
        int named = 0;
        int length = 0;
        for (String id : Brief.first(ids, MOST_NAMES)) {
            String name = Brief.of(plan.find(id).<String>map(names::of).orElse(id), MOST_OF_NAME);
            length += name.length() + 2;
            if (named > 0 && length > room) {
                break;
            }
            if (named > 0) {
                parts.add(new NamePart.Between(", "));
            }
            parts.add(NamePart.Name.of(id, name));
            named++;
        }
        List<String> more = ids.subList(named, ids.size());
        if (more.isEmpty()) {
            return parts;
        }
        NamePart others = new NamePart.Others(phrases.count(more.size()), more);
        return NamePart.around(labels, "summary.and-more", List.of(parts, List.of(others)));
    }
}
