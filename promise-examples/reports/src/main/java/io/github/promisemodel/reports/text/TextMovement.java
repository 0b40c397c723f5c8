package io.github.promisemodel.reports.text;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.report.EntryMovement;

/** How a plan's entries moved, as text. */
public final class TextMovement {

    private final EntryMovement movement;
    private final boolean colours;
    private final boolean blocks;

    /**
     * Prepares it.
     *
     * @param movement how the entries moved
     * @param colours whether to show colours
     * @param blocks whether bars are drawn with block characters
     */
    public TextMovement(EntryMovement movement, boolean colours, boolean blocks) {
        this.movement = movement;
        this.colours = colours;
        this.blocks = blocks;
    }

    /** {@return the text, in lines of at most 100 columns} */
    public String render() {
        Page page = new Page(colours, blocks);
        Plan plan = movement.after();
        page.strong(0, plan.getTitle());
        page.paragraph(
                0,
                plan.getCouncil().getDisplayName() + ", how its entries moved from " + movement.from() + " to "
                        + movement.to() + ".");
        new MovementTable<>(movement.actions(), "action").addTo(page);
        new MovementTable<>(movement.benefits(), "benefit").addTo(page);
        return page.toString();
    }
}
