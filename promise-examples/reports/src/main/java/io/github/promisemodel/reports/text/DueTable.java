package io.github.promisemodel.reports.text;

import io.github.promisemodel.action.Timeliness;
import io.github.promisemodel.action.Timeliness.State;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.report.ActionDue;
import java.time.Period;
import java.util.List;

/** The actions whose due date has passed or is near, and how many have none. */
final class DueTable {

    private static final int NAME = 6;
    private static final int DUE = 12;
    private static final int STATE = 26;
    private static final int TITLE = Page.WIDTH - 2 - NAME - DUE - STATE - 3;

    private final List<ActionDue> entries;
    private final Period soon;

    DueTable(List<ActionDue> entries, Period soon) {
        this.entries = entries;
        this.soon = soon;
    }

    void addTo(Page page) {
        page.heading("Due dates");
        Table table = new Table(NAME, TITLE, DUE, STATE);
        for (ActionDue entry : entries) {
            if (isListed(entry.timeliness())) {
                table.row(
                        entry.action().getReference().orElse(entry.action().getId()),
                        entry.action().getTitle(),
                        entry.timeliness().due().map(PartialDate::toString).orElse(""),
                        words(entry.timeliness()));
            }
        }
        page.add(2, table);
        page.paragraph(
                2,
                "Of " + ConstantWords.number(entries.size(), "action") + ", " + count(State.OVERDUE) + " overdue, "
                        + count(State.OVERDUE_UNLESS_COMPLETE) + " overdue unless complete, " + count(State.DUE_SOON)
                        + " due within " + soon + ", " + count(State.NOT_YET_DUE) + " due later, "
                        + count(State.COMPLETE) + " complete, " + count(State.ENDED)
                        + " superseded or withdrawn, and " + count(State.NO_DUE_DATE)
                        + " for which no due date is stated.");
    }

    private static boolean isListed(Timeliness timeliness) {
        return timeliness.isLate() || timeliness.state() == State.DUE_SOON;
    }

    private static String words(Timeliness timeliness) {
        String state = ConstantWords.of(timeliness.state());
        return timeliness.isLate() ? state + ", by " + ConstantWords.days(timeliness.daysLate()) : state;
    }

    private long count(State state) {
        return entries.stream()
                .filter(entry -> entry.timeliness().state() == state)
                .count();
    }
}
