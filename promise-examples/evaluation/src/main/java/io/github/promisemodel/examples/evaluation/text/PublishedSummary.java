package io.github.promisemodel.examples.evaluation.text;

import io.github.promisemodel.reconcile.Against;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** On one screen: what the figures about the whole plan claim together, whether their percentages follow, and what differs. */
final class PublishedSummary {

    private final Reconciliation reconciliation;

    PublishedSummary(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    void addTo(Page page) {
        if (reconciliation.figures().isEmpty()) {
            return;
        }
        page.heading("What the published figures can mean");
        List<FigureFinding> joint = ofWhole(Against.JOINT);
        joint.forEach(finding -> page.paragraph(2, finding.message()));
        List<FigureFinding> percentages = ofWhole(Against.PERCENTAGE);
        percentages.addAll(ofWhole(Against.HUNDRED));
        List<FigureFinding> notFollowing = percentages.stream()
                .filter(finding -> finding.verdict() != Verdict.AGREES)
                .toList();
        percentages.removeIf(finding -> finding.verdict() == Verdict.NOT_COMPARED);
        List<FigureFinding> following = percentages.stream()
                .filter(finding -> finding.verdict() == Verdict.AGREES)
                .toList();
        if (!percentages.isEmpty()) {
            page.paragraph(
                    2,
                    "Percentages about the whole plan: " + following.size() + " of " + percentages.size()
                            + " follow from the counts beside them.");
        }
        following.stream()
                .filter(finding -> finding.against() == Against.PERCENTAGE
                        && !finding.rounding().isEmpty()
                        && !finding.rounding().contains(Rounding.HALF_UP))
                .forEach(finding -> page.paragraph(4, finding.message()));
        notFollowing.forEach(finding -> page.paragraph(2, finding.message()));
        List<FigureFinding> differing = reconciliation.figures().stream()
                .filter(finding -> finding.verdict() == Verdict.DIFFERS
                        && finding.against() != Against.PERCENTAGE
                        && finding.against() != Against.HUNDRED
                        && finding.against() != Against.JOINT)
                .toList();
        page.paragraph(
                2,
                differing.isEmpty()
                        ? "Nothing that was published differs from what is counted."
                        : "What was published differs from what is counted in " + differing.size() + " of "
                                + reconciliation.figures().size() + " comparisons:");
        differing.forEach(finding -> page.paragraph(4, finding.message()));
    }

    private List<FigureFinding> ofWhole(Against against) {
        return reconciliation.figures(against).stream()
                .filter(finding -> finding.where().startsWith("/published/"))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
