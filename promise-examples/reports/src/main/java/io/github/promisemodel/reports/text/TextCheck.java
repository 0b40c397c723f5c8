package io.github.promisemodel.reports.text;

import io.github.promisemodel.check.Severity;
import io.github.promisemodel.reports.report.CheckReport;
import java.util.List;

/** What was found about a plan as text. */
public final class TextCheck {

    private final CheckReport checked;
    private final boolean colours;
    private final boolean blocks;

    /**
     * Prepares it.
     *
     * @param checked what was found
     * @param colours whether to show colours
     * @param blocks whether bars are drawn with block characters
     */
    public TextCheck(CheckReport checked, boolean colours, boolean blocks) {
        this.checked = checked;
        this.colours = colours;
        this.blocks = blocks;
    }

    /** {@return the text, in lines of at most 100 columns} */
    public String render() {
        Page page = new Page(colours, blocks);
        FindingList list = new FindingList(checked.findings());
        page.strong(0, checked.plan().getTitle() + " (" + checked.plan().getId() + "): " + list.counts());
        list.addTo(page, List.of(Severity.values()));
        checked.alerts().map(WatchList::new).ifPresent(watch -> watch.addTo(page));
        return page.toString();
    }
}
