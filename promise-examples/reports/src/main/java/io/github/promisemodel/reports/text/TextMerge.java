package io.github.promisemodel.reports.text;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;

/** What becomes of two edits of one plan, shown on edits that are made up and that nobody saved. */
public final class TextMerge {

    private final Plan plan;
    private final boolean colours;
    private final boolean blocks;

    /**
     * Prepares it.
     *
     * @param plan the plan that is edited
     * @param colours whether to show colours
     * @param blocks whether bars are drawn with block characters
     */
    public TextMerge(Plan plan, boolean colours, boolean blocks) {
        this.plan = plan;
        this.colours = colours;
        this.blocks = blocks;
    }

    /** {@return the text, in lines of at most 100 columns} */
    public String render() {
        Action action = plan.getActions().get(0);
        Plan owned = owned("Team A");
        Plan due = plan.with(
                action.getId(),
                Action.class,
                edited -> edited.toBuilder().due(PartialDate.of(2026)).build());
        Page page = new Page(colours, blocks);
        page.heading("Two edits of one plan, made up to show a merge and saved nowhere");
        page.paragraph(
                2,
                "One edit gives " + action.getDisplayName() + " to Team A, the other makes it due in 2026: "
                        + words(PlanMerge.of(plan, owned, due)));
        page.paragraph(
                2,
                "One edit gives " + action.getDisplayName() + " to Team A, the other to Team B: "
                        + words(PlanMerge.of(plan, owned, owned("Team B"))));
        return page.toString();
    }

    private Plan owned(String team) {
        return plan.with(
                plan.getActions().get(0).getId(),
                Action.class,
                edited -> edited.toBuilder().owner(team).build());
    }

    private static String words(PlanMerge merge) {
        return merge.hasConflicts()
                ? ConstantWords.number(merge.conflicts().size(), "conflict") + ". "
                        + merge.conflicts().get(0) + "."
                : "both stand in the merged plan.";
    }
}
