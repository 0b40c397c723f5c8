package io.github.promisemodel.reports.text;

import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reconcile.ComparedWith;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.FigureKey;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reports.words.PublishedWords;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Percentage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every published number beside what was counted, by the place it was printed. */
final class PublishedTable {

    private static final int FIGURE = 36;
    private static final int PUBLISHED = 10;
    private static final int COUNTED = 9;
    private static final int VERDICT = 13;
    private static final int AREAS = Page.WIDTH - 2 - FIGURE - PUBLISHED - COUNTED - VERDICT - 4;

    /** A number compared with one thing, by which its finding is found. */
    private record Compared(ComparedWith comparedWith, PlanPath where, List<FigureKey> keys) {}

    private final Reconciliation reconciliation;
    private final PublishedWords words = new PublishedWords(ConstantWords.LABELS);
    private final Map<Compared, FigureFinding> findings = new HashMap<>();

    PublishedTable(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
        reconciliation
                .figures()
                .forEach(finding -> findings.putIfAbsent(
                        new Compared(finding.comparedWith(), finding.where(), finding.keys()), finding));
    }

    void addTo(Page page) {
        if (reconciliation.figures().isEmpty()) {
            return;
        }
        page.heading("Published beside counted");
        page.add(
                2,
                new Table(FIGURE, PUBLISHED, COUNTED, VERDICT, AREAS)
                        .row("figure", "published", "counted", "verdict", "areas' figures add to"));
        Map<String, List<FigureFinding>> byPlace = new LinkedHashMap<>();
        for (FigureFinding finding : reconciliation.figures()) {
            if (finding.comparedWith() == ComparedWith.ENTRIES || isPercentageAlone(finding)) {
                byPlace.computeIfAbsent(place(finding), place -> new ArrayList<>())
                        .add(finding);
            }
        }
        byPlace.forEach((place, printed) -> addPlace(page, place, printed));
        page.empty();
        reconciliation
                .actionsOfAreas()
                .ifPresent(sum -> page.paragraph(
                        2,
                        "The areas' own figures of actions add to " + ConstantWords.counts(sum, "with no status")
                                + "."));
        reconciliation
                .benefitsOfAreas()
                .ifPresent(sum -> page.paragraph(
                        2,
                        "The areas' own figures of benefits add to " + ConstantWords.counts(sum, "with no colour")
                                + "."));
    }

    /** Where a figure was printed: the place, after the publication that it is in. */
    private String place(FigureFinding finding) {
        String place = finding.source().getPlace();
        return finding.publication()
                .map(paper -> words.publication(paper) + ": " + place)
                .orElse(place);
    }

    private void addPlace(Page page, String place, List<FigureFinding> printed) {
        page.strong(2, place);
        for (int i = 0; i < printed.size(); i++) {
            FigureFinding finding = printed.get(i);
            page.add(
                    4,
                    new Table(FIGURE - 2, PUBLISHED, COUNTED, VERDICT, AREAS)
                            .row(
                                    finding.label(),
                                    finding.published()
                                            + finding.percentage()
                                                    .map(percentage -> " (" + Percentage.withSign(percentage) + ")")
                                                    .orElse(""),
                                    finding.counted().map(Bounds::toString).orElse("-"),
                                    ConstantWords.of(finding.verdict()),
                                    ofAreas(finding)));
            boolean last =
                    i + 1 == printed.size() || !printed.get(i + 1).where().equals(finding.where());
            if (last) {
                finding.note().ifPresent(note -> page.paragraph(6, note));
            }
        }
    }

    /** A percentage that no count is printed beside has a row of its own. */
    private boolean isPercentageAlone(FigureFinding finding) {
        return finding.comparedWith() == ComparedWith.PERCENTAGE
                && find(finding, ComparedWith.ENTRIES).isEmpty();
    }

    private Optional<FigureFinding> find(FigureFinding finding, ComparedWith comparedWith) {
        return Optional.ofNullable(findings.get(new Compared(comparedWith, finding.where(), finding.keys())));
    }

    private String ofAreas(FigureFinding finding) {
        Optional<FigureFinding> parts = find(finding, ComparedWith.PARTS);
        return parts.flatMap(FigureFinding::counted)
                .map(bounds -> bounds + ", " + ConstantWords.of(parts.get().verdict()))
                .orElse("");
    }
}
