package io.github.promisemodel.governance;

import io.github.promisemodel.governance.ReportDue.State;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which reports are due to which body as of a date, such as "Progress to Promise board: due by 2025-06-30".
 *
 * <pre>{@code
 * ReportsDue due = ReportsDue.of(governance, List.of(new GivenReport("progress", PartialDate.parse("2025-03"))), asOf);
 * due.next().ifPresent(System.out::println);
 * }</pre>
 *
 * <p>The next report of a line is due a whole cycle after the last one that was given, or, where none was, on the day its
 * first is stated for. It sees nothing that was given after the date.
 */
public final class ReportsDue {

    private final List<ReportDue> lines;
    private final List<GivenReport> unknown;

    private ReportsDue(List<ReportDue> lines, List<GivenReport> unknown) {
        this.lines = List.copyOf(lines);
        this.unknown = List.copyOf(unknown);
    }

    /**
     * How every reporting line stands.
     *
     * @param governance the bodies and lines
     * @param given the reports that were given, in any order
     * @param asOf the date; a partial one counts from its last day
     * @return how each line stands
     */
    public static ReportsDue of(Governance governance, Collection<GivenReport> given, PartialDate asOf) {
        List<ReportDue> lines = new ArrayList<>();
        for (ReportingLine line : governance.getLines()) {
            List<PartialDate> days = given.stream()
                    .filter(report -> report.line().equals(line.getId()))
                    .map(GivenReport::on)
                    .filter(day -> day.isBy(asOf))
                    .sorted(Comparator.comparing(PartialDate::end))
                    .toList();
            String to = governance.findBody(line.getTo()).map(Body::getName).orElse(line.getTo());
            lines.add(due(line, to, days, asOf));
        }
        List<GivenReport> unknown = given.stream()
                .filter(report -> governance.getLines().stream()
                        .noneMatch(line -> line.getId().equals(report.line())))
                .toList();
        return new ReportsDue(lines, unknown);
    }

    private static ReportDue due(ReportingLine line, String body, List<PartialDate> days, PartialDate asOf) {
        Optional<PartialDate> last = days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
        if (line.getEvery().isEmpty()) {
            return new ReportDue(line, body, State.NO_CYCLE, last, Optional.empty(), days.size(), 0);
        }
        ReportingCycle every = line.getEvery().get();
        Optional<LocalDate> first =
                line.getFirst().or(() -> days.stream().findFirst()).map(PartialDate::end);
        if (first.isEmpty()) {
            return new ReportDue(line, body, State.NOT_BEGUN, last, Optional.empty(), 0, 0);
        }
        LocalDate next = last.map(day -> every.next(day.end())).orElse(first.get());
        State state = asOf.end().isAfter(next) ? State.OVERDUE : State.NOT_YET_DUE;
        long given =
                days.stream().filter(day -> !day.end().isBefore(first.get())).count();
        long expected = every.times(first.get(), asOf.end());
        return new ReportDue(line, body, state, last, Optional.of(next), given, expected);
    }

    /** {@return how each line stands, in the order of the lines} */
    public List<ReportDue> lines() {
        return lines;
    }

    /** {@return the reports whose line the governance does not have, in the order given} */
    public List<GivenReport> unknown() {
        return unknown;
    }

    /** {@return the line whose report is due first, overdue ones before all others; empty if nobody can say of any} */
    public Optional<ReportDue> next() {
        return lines.stream()
                .filter(line -> line.due().isPresent())
                .min(Comparator.comparing(line -> line.due().orElseThrow()));
    }

    /** {@return the lines, one a line} */
    @Override
    public String toString() {
        return String.join("\n", lines.stream().map(ReportDue::toString).toList());
    }
}
