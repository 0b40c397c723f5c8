package io.github.promisemodel.examples.evaluation.text;

import io.github.promisemodel.check.Severity;
import io.github.promisemodel.examples.evaluation.Checked;
import java.util.List;

/** What was found about a plan as text. */
public final class TextCheck {

    private final Checked checked;
    private final boolean colours;
    private final boolean blocks;

    /**
     * Prepares it.
     *
     * @param checked what was found
     * @param colours whether to show colours
     * @param blocks whether bars are drawn with block characters
     */
    public TextCheck(Checked checked, boolean colours, boolean blocks) {
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
        checked.watch().map(WatchList::new).ifPresent(watch -> watch.addTo(page));
        return page.toString();
    }
}
