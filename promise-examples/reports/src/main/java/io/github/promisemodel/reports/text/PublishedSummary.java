package io.github.promisemodel.reports.text;

import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reports.words.PublishedWords;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** On one screen: what the figures about the whole plan claim together, whether their percentages follow, and what differs. */
final class PublishedSummary {

    private final Reconciliation reconciliation;

    private final PublishedWords words = new PublishedWords(ConstantWords.LABELS);

    PublishedSummary(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    /** Everything that differs is in one list, so that it is not shown with what can hold. */
    void addTo(Page page) {
        if (reconciliation.figures().isEmpty()) {
            return;
        }
        page.heading(ConstantWords.LABELS.text("published.can-mean"));
        ofWhole(ComparedWith.JOINT).stream()
                .filter(PublishedSummary::isOpen)
                .forEach(finding -> page.paragraph(2, finding.message()));
        List<FigureFinding> percentages = ofWhole(ComparedWith.PERCENTAGE);
        percentages.addAll(ofWhole(ComparedWith.HUNDRED));
        List<FigureFinding> open = percentages.stream()
                .filter(finding -> finding.verdict() != Verdict.AGREES && isOpen(finding))
                .toList();
        percentages.removeIf(finding -> finding.verdict() == Verdict.NOT_COMPARED);
        List<FigureFinding> following = percentages.stream()
                .filter(finding -> finding.verdict() == Verdict.AGREES)
                .toList();
        if (!percentages.isEmpty()) {
            page.paragraph(
                    2, ConstantWords.LABELS.text("published.percentages-follow", following.size(), percentages.size()));
        }
        following.stream()
                .filter(finding -> finding.comparedWith() == ComparedWith.PERCENTAGE
                        && !finding.rounding().isEmpty()
                        && !finding.rounding().contains(Rounding.HALF_UP))
                .forEach(finding -> page.paragraph(4, finding.message()));
        open.forEach(finding -> page.paragraph(2, finding.message()));
        List<FigureFinding> differing = reconciliation.figures(Verdict.DIFFERS);
        page.paragraph(
                2,
                ConstantWords.LABELS.text(
                        differing.isEmpty() ? "published.sentence" : "published.introduction",
                        words.differing(reconciliation)));
        differing.forEach(finding -> page.paragraph(4, finding.message()));
    }

    private static boolean isOpen(FigureFinding finding) {
        return finding.verdict() != Verdict.DIFFERS;
    }

    /** How many comparisons have each verdict, of any form of a figure. */
    void addCountsTo(Page page) {
        if (!reconciliation.figures().isEmpty()) {
            page.paragraph(0, ConstantWords.LABELS.text("published.comparisons", words.counts(reconciliation)));
        }
    }

    private List<FigureFinding> ofWhole(ComparedWith comparedWith) {
        return reconciliation.figures(comparedWith).stream()
                .filter(finding -> finding.place().isOfPlan())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
