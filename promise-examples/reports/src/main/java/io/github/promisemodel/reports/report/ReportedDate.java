package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date of an action: its start, the due date first set, each extension of it, or what else is dated.
 *
 * @param placed the action
 * @param kind what it is
 * @param date the date; empty if the due date is stated in words alone
 * @param words the words of the due date, the reason of the extension, or what is dated
 * @param agreed when the extension was agreed
 * @param source where it is printed
 */
public record ReportedDate(
        PlacedEntry placed,
        Kind kind,
        Optional<PartialDate> date,
        Optional<String> words,
        Optional<PartialDate> agreed,
        Optional<Source> source) {

    /** What a date is. Names are stable; scripts may depend on them. */
    public enum Kind {
        /** When the work starts. */
        START,
        /** The due date as first set, with the words that it is printed in. */
        DUE,
        /** A due date that was extended to. */
        EXTENDED,
        /** Something else that is dated. */
        KEY_DATE
    }

    /**
     * The dates of a report's actions.
     *
     * @param report the report
     * @return them in the order of the plan, without the extensions that were agreed after the date of the report
     */
    public static List<ReportedDate> of(Report report) {
        List<ReportedDate> dates = new ArrayList<>();
        for (PlacedEntry placed : PlacedEntry.of(report.plan())) {
            placed.action().ifPresent(action -> add(placed, action, report.asOf(), dates));
        }
        return dates;
    }

    private static void add(PlacedEntry placed, Action action, PartialDate asOf, List<ReportedDate> dates) {
        action.getStart().ifPresent(start -> dates.add(of(placed, Kind.START, Optional.of(start), Optional.empty())));
        if (action.getDue().isPresent() || action.getDueAsPrinted().isPresent()) {
            dates.add(of(placed, Kind.DUE, action.getDue(), action.getDueAsPrinted()));
        }
        action.getDueExtensions().stream()
                .filter(extension -> extension
                        .getAgreed()
                        .filter(agreed -> !agreed.isBy(asOf))
                        .isEmpty())
                .forEach(extension -> dates.add(new ReportedDate(
                        placed,
                        Kind.EXTENDED,
                        Optional.of(extension.getTo()),
                        extension.getReason(),
                        extension.getAgreed(),
                        extension.getSource())));
        action.getKeyDates()
                .forEach(key -> dates.add(new ReportedDate(
                        placed,
                        Kind.KEY_DATE,
                        Optional.of(key.getDate()),
                        Optional.of(key.getTitle()),
                        Optional.empty(),
                        key.getSource())));
    }

    private static ReportedDate of(PlacedEntry placed, Kind kind, Optional<PartialDate> date, Optional<String> words) {
        return new ReportedDate(placed, kind, date, words, Optional.empty(), Optional.empty());
    }
}
