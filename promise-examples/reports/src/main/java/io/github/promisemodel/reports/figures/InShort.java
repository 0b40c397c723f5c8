package io.github.promisemodel.reports.figures;

import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What a councillor takes home, in a sentence for each kind of entries: how many are done, how many more may be, and whether that
 * is what was published.
 */
final class InShort {

    /** Of several published figures of one thing, a reader has to know of the worst. */
    private static final List<Verdict> WORST_FIRST = List.of(Verdict.DIFFERS, Verdict.NOT_DECIDED, Verdict.AGREES);

    /** A percentage that is printed as something else may be any text. */
    private static final int MOST_OF_NUMBER = 30;

    private final Report report;
    private final Labels labels;
    private final DoneWords words;

    InShort(Report report, Wording wording) {
        this.report = report;
        this.labels = wording.labels();
        this.words = new DoneWords(wording.labels());
    }

    FigureTable table() {
        TableBuilder table = new TableBuilder(labels, TableId.IN_SHORT);
        add(
                table,
                EntryKind.ACTIONS,
                FigureSubject.ACTIONS,
                ActionStatus.COMPLETE,
                report.actions().total());
        add(
                table,
                EntryKind.BENEFITS,
                FigureSubject.BENEFITS,
                BenefitStatus.BLUE,
                report.benefits().total());
        return table.build();
    }

    private <S extends Enum<S>> void add(
            TableBuilder table, EntryKind kind, FigureSubject of, S done, StatusTally<S> tally) {
        if (tally.total() == 0) {
            return;
        }
        String counted = words.said(kind, tally.bounds(done), tally.total());
        table.note(published(of, done)
                .map(finding -> labels.text(
                        "in-short." + finding.verdict(),
                        counted,
                        Brief.of(labels.say(finding.number()), MOST_OF_NUMBER)))
                .orElseGet(() -> labels.text("in-short.unpublished", counted)));
    }

    /** The published figure of the whole plan that counts the same entries, or else gives their share, if it could be compared. */
    private Optional<FigureFinding> published(FigureSubject of, Enum<?> done) {
        return worst(of, done, ComparedWith.ENTRIES).or(() -> worst(of, done, ComparedWith.PERCENTAGE));
    }

    private Optional<FigureFinding> worst(FigureSubject of, Enum<?> done, ComparedWith compared) {
        List<FigureFinding> figures = report.reconciliation().figures().stream()
                .filter(finding -> finding.subject() == of
                        && finding.comparedWith() == compared
                        && finding.keys().equals(List.of(FigureKey.count(done.name())))
                        && finding.place().isOfPlan()
                        && finding.population() != Population.FIRST_SET
                        && finding.base().isEmpty())
                .toList();
        return WORST_FIRST.stream()
                .flatMap(verdict -> figures.stream().filter(finding -> finding.verdict() == verdict))
                .findFirst();
    }
}
