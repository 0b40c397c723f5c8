package io.github.promisemodel.reports.text;

import io.github.promisemodel.reports.report.PlanAlerts;

/** What is worth watching about a plan, in short, as text. */
public final class TextWatch {

    private final PlanAlerts watch;
    private final boolean colours;
    private final boolean blocks;

    /**
     * Prepares it.
     *
     * @param watch what is worth watching
     * @param colours whether to show colours
     * @param blocks whether bars are drawn with block characters
     */
    public TextWatch(PlanAlerts watch, boolean colours, boolean blocks) {
        this.watch = watch;
        this.colours = colours;
        this.blocks = blocks;
    }

    /** {@return the text, in lines of at most 100 columns} */
    public String render() {
        Page page = new Page(colours, blocks);
        new WatchList(watch).addShortTo(page);
        return page.toString();
    }
}
