package io.github.promisemodel.examples.evaluation.figures;

import io.github.promisemodel.reconcile.Against;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.tally.Verdict;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Every published figure beside what was counted, with the place it was printed at and what it supposes. */
final class PublishedFigures {

    private static final Set<Against> COUNTS = EnumSet.of(Against.ENTRIES, Against.PARTS);

    private final Reconciliation reconciliation;
    private final Labels labels;

    PublishedFigures(Reconciliation reconciliation, Labels labels) {
        this.reconciliation = reconciliation;
        this.labels = labels;
    }

    boolean isEmpty() {
        return reconciliation.figures().isEmpty();
    }

    FigureTable verdicts() {
        TableBuilder table = new TableBuilder(labels, "verdicts", labels.text("table.verdicts")).rowsOf("against");
        for (Verdict verdict : Verdict.values()) {
            table.column("Verdict." + verdict, "figures");
        }
        for (Against against : Against.values()) {
            List<FigureFinding> figures = reconciliation.figures(against);
            if (!figures.isEmpty()) {
                table.row(
                        against.name(),
                        "",
                        Cell.words(labels.word(against)),
                        Arrays.stream(Verdict.values())
                                .map(verdict -> Cell.number(figures.stream()
                                        .filter(figure -> figure.verdict() == verdict)
                                        .count()))
                                .toList());
            }
        }
        return table.build();
    }

    /** What the counts that were published together claim, and what they suppose. */
    FigureTable claims() {
        TableBuilder table = new TableBuilder(labels, "published-claims", labels.text("table.published-claims"))
                .rowsOf("figure")
                .column("printed-at")
                .column("against")
                .column("verdict")
                .column("supposes");
        for (FigureFinding finding : reconciliation.figures()) {
            if (!COUNTS.contains(finding.against())
                    && (finding.against() == Against.JOINT || finding.verdict() != Verdict.AGREES)) {
                table.row(
                        finding.where(),
                        Cell.words(name(finding)),
                        Cell.ofPlan(finding.source().getPlace()),
                        Cell.words(labels.word(finding.against())),
                        Cell.words(labels.word(finding.verdict())),
                        Cell.ofPlan(finding.message()));
            }
        }
        return table.build();
    }

    /** Each count beside the entries and beside the areas' own figures. */
    FigureTable counts() {
        TableBuilder table = new TableBuilder(labels, "published", labels.text("table.published"))
                .rowsOf("figure")
                .column("printed-at")
                .column("published", "entries")
                .column("printed-percentage", Column.PER_CENT)
                .column("against")
                .column("least", "entries")
                .column("most", "entries")
                .column("verdict")
                .column("note");
        for (FigureFinding finding : reconciliation.figures()) {
            if (COUNTS.contains(finding.against())) {
                table.row(
                        finding.where(),
                        Cell.words(name(finding)),
                        Cell.ofPlan(finding.source().getPlace()),
                        digits(finding.published()),
                        finding.percentage().map(PublishedFigures::digits).orElse(Cell.EMPTY),
                        Cell.words(labels.word(finding.against())),
                        finding.counted()
                                .map(bounds -> Cell.number(bounds.least()))
                                .orElse(Cell.EMPTY),
                        finding.counted()
                                .map(bounds -> Cell.number(bounds.most()))
                                .orElse(Cell.EMPTY),
                        Cell.words(labels.word(finding.verdict())),
                        Cell.ofPlan(finding.note().orElse("")));
            }
        }
        return table.build();
    }

    /** A figure as it was printed, which need not be a number. */
    private static Cell digits(String printed) {
        return printed.matches("-?[0-9]+(\\.[0-9]+)?")
                ? new Cell(Cell.Kind.NUMBER, printed, Optional.empty())
                : Cell.ofPlan(printed);
    }

    private static String name(FigureFinding finding) {
        String words = finding.figure().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
