package io.github.promisemodel.examples.evaluation.text;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.FigureFinding;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.tally.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The reconciliation as text. */
public final class TextReconciliation {

    private final Plan plan;
    private final PartialDate asOf;
    private final Reconciliation reconciliation;
    private final boolean colours;
    private final boolean blocks;

    /**
     * Prepares it.
     *
     * @param plan the plan
     * @param asOf the date it was counted as of
     * @param reconciliation what was found
     * @param colours whether to show colours
     * @param blocks whether bars are drawn with block characters
     */
    public TextReconciliation(
            Plan plan, PartialDate asOf, Reconciliation reconciliation, boolean colours, boolean blocks) {
        this.plan = plan;
        this.asOf = asOf;
        this.reconciliation = reconciliation;
        this.colours = colours;
        this.blocks = blocks;
    }

    /** {@return the text, in lines of at most 100 columns} */
    public String render() {
        Page page = new Page(colours, blocks);
        page.strong(0, plan.getTitle());
        page.paragraph(
                0,
                plan.getCouncil().getDisplayName() + ", published figures counted as of " + asOf + ": " + counts()
                        + ".");
        new PublishedSummary(reconciliation).addTo(page);
        new PublishedTable(reconciliation).addTo(page);
        return page.toString();
    }

    private String counts() {
        if (reconciliation.figures().isEmpty()) {
            return "none";
        }
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = reconciliation.figures().stream()
                    .map(FigureFinding::verdict)
                    .filter(verdict::equals)
                    .count();
            if (count > 0) {
                parts.add(count + " " + words(verdict, count));
            }
        }
        return Words.list(parts);
    }

    private static String words(Verdict verdict, long count) {
        return switch (verdict) {
            case AGREES -> count == 1 ? "agrees" : "agree";
            case DIFFERS -> count == 1 ? "differs" : "differ";
            case NOT_DECIDED, NOT_COMPARED -> Words.of(verdict);
        };
    }
}
