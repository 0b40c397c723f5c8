package io.github.promisemodel.reports.text;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.PublishedWords;

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
        boolean publications = reconciliation.figures().stream()
                .anyMatch(finding -> finding.publication().isPresent());
        page.paragraph(
                0,
                plan.getCouncil().getDisplayName() + ", published figures counted as of " + asOf
                        + (publications ? ", those of a publication as of the date they are about" : "") + ": "
                        + new PublishedWords(ConstantWords.LABELS).counts(reconciliation) + ".");
        new PublishedSummary(reconciliation).addTo(page);
        new PublishedTable(reconciliation).addTo(page);
        return page.toString();
    }
}
