package io.github.promisemodel.examples.evaluation.text;

import io.github.promisemodel.reconcile.Against;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Percentage;
import java.util.ArrayList;
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

    private final Reconciliation reconciliation;

    PublishedTable(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
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
            if (finding.against() == Against.ENTRIES || isPercentageAlone(finding)) {
                byPlace.computeIfAbsent(finding.source().getPlace(), place -> new ArrayList<>())
                        .add(finding);
            }
        }
        byPlace.forEach((place, findings) -> addPlace(page, place, findings));
        page.empty();
        reconciliation
                .actionsOfAreas()
                .ifPresent(sum -> page.paragraph(
                        2, "The areas' own figures of actions add to " + Words.counts(sum, "with no status") + "."));
        reconciliation
                .benefitsOfAreas()
                .ifPresent(sum -> page.paragraph(
                        2, "The areas' own figures of benefits add to " + Words.counts(sum, "with no colour") + "."));
    }

    private void addPlace(Page page, String place, List<FigureFinding> findings) {
        page.strong(2, place);
        for (int i = 0; i < findings.size(); i++) {
            FigureFinding finding = findings.get(i);
            page.add(
                    4,
                    new Table(FIGURE - 2, PUBLISHED, COUNTED, VERDICT, AREAS)
                            .row(
                                    Words.ofName(finding.figure()),
                                    finding.published()
                                            + finding.percentage()
                                                    .map(printed -> " (" + Percentage.withSign(printed) + ")")
                                                    .orElse(""),
                                    finding.counted().map(Bounds::toString).orElse("-"),
                                    Words.of(finding.verdict()),
                                    ofAreas(finding)));
            boolean last =
                    i + 1 == findings.size() || !findings.get(i + 1).where().equals(finding.where());
            if (last) {
                finding.note().ifPresent(note -> page.paragraph(6, note));
            }
        }
    }

    /** A percentage that no count is printed beside has a row of its own. */
    private boolean isPercentageAlone(FigureFinding finding) {
        return finding.against() == Against.PERCENTAGE
                && find(finding, Against.ENTRIES).isEmpty();
    }

    private Optional<FigureFinding> find(FigureFinding finding, Against against) {
        return reconciliation.figures().stream()
                .filter(other -> other.against() == against
                        && other.where().equals(finding.where())
                        && other.figure().equals(finding.figure()))
                .findFirst();
    }

    private String ofAreas(FigureFinding finding) {
        Optional<FigureFinding> parts = find(finding, Against.PARTS);
        return parts.flatMap(FigureFinding::counted)
                .map(bounds -> bounds + ", " + Words.of(parts.get().verdict()))
                .orElse("");
    }
}
