package io.github.promisemodel.reports.text;

import io.github.promisemodel.ledger.CarryForwardLedger;

/** What became of a plan's entries in the next plan, as text. */
public final class TextLedger {

    private final CarryForwardLedger ledger;
    private final boolean everyLine;
    private final boolean colours;
    private final boolean blocks;

    /**
     * Prepares it.
     *
     * @param ledger the ledger
     * @param everyLine whether to list every entry rather than those alone of which nothing is stated
     * @param colours whether to show colours
     * @param blocks whether bars are drawn with block characters
     */
    public TextLedger(CarryForwardLedger ledger, boolean everyLine, boolean colours, boolean blocks) {
        this.ledger = ledger;
        this.everyLine = everyLine;
        this.colours = colours;
        this.blocks = blocks;
    }

    /** {@return the text, in lines of at most 100 columns} */
    public String render() {
        Page page = new Page(colours, blocks);
        page.strong(0, ledger.old().getTitle() + " to " + ledger.next().getTitle());
        page.paragraph(
                0,
                ledger.old().getCouncil().getDisplayName()
                        + ", what became of each action and benefit, with its standing as of " + ledger.asOf() + ".");
        LedgerTable table = new LedgerTable(ledger);
        table.addCounts(page);
        if (everyLine) {
            table.addEveryLine(page);
        } else {
            table.addNotStated(page);
        }
        table.addLists(page);
        return page.toString();
    }
}
