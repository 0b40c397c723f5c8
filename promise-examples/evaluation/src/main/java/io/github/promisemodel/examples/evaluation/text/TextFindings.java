package io.github.promisemodel.examples.evaluation.text;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.plan.Plan;
import java.util.List;

/** The findings about a plan as text. */
public final class TextFindings {

    private final Plan plan;
    private final List<Finding> findings;
    private final boolean colours;
    private final boolean blocks;

    /**
     * Prepares it.
     *
     * @param plan the plan
     * @param findings what was found
     * @param colours whether to show colours
     * @param blocks whether bars are drawn with block characters
     */
    public TextFindings(Plan plan, List<Finding> findings, boolean colours, boolean blocks) {
        this.plan = plan;
        this.findings = findings;
        this.colours = colours;
        this.blocks = blocks;
    }

    /** {@return the text, in lines of at most 100 columns} */
    public String render() {
        Page page = new Page(colours, blocks);
        FindingList list = new FindingList(findings);
        page.strong(0, plan.getTitle() + " (" + plan.getId() + "): " + list.counts());
        list.addTo(page, List.of(Severity.values()));
        return page.toString();
    }
}
