package io.github.promisemodel.governance;

import io.github.promisemodel.governance.ReportDue.State;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.ReportingCycle;
import io.github.promisemodel.reference.SchoolTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * first is stated for. A line that reports in each school term goes by the terms of the governance. It sees nothing that was given
 * after the date.
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
        Map<String, List<PartialDate>> days = new HashMap<>();
        governance.getLines().forEach(line -> days.put(line.getId(), new ArrayList<>()));
        List<GivenReport> unknown = new ArrayList<>();
        for (GivenReport report : given) {
            List<PartialDate> ofLine = days.get(report.line());
            if (ofLine == null) {
                unknown.add(report);
            } else if (report.on().isBy(asOf)) {
                ofLine.add(report.on());
            }
        }
        days.values().forEach(ofLine -> ofLine.sort(Comparator.comparing(PartialDate::end)));
        Map<String, String> names = new HashMap<>();
        governance.getBodies().forEach(body -> names.putIfAbsent(body.getId(), body.getName()));
        SchoolTerms terms = SchoolTerms.of(governance.getSchoolTerms());
        List<ReportDue> lines = governance.getLines().stream()
                .map(line -> new LineDays(line, names, days.getOrDefault(line.getId(), List.of()), terms).due(asOf))
                .toList();
        return new ReportsDue(lines, unknown);
    }

    /** What is known of one line: the days of its reports, in their order, and what bodies are called. */
    private record LineDays(ReportingLine line, Map<String, String> names, List<PartialDate> days, SchoolTerms terms) {

        ReportDue due(PartialDate asOf) {
            if (line.getEvery().isEmpty()) {
                return undated(State.NO_CYCLE, days.size());
            }
            Optional<LocalDate> first =
                    line.getFirst().or(() -> days.stream().findFirst()).map(PartialDate::end);
            if (first.isEmpty()) {
                return undated(State.NOT_BEGUN, 0);
            }
            ReportingCycle every = line.getEvery().get();
            Optional<LocalDate> next =
                    last().isEmpty() ? first : every.next(last().get().end(), terms);
            long given = days.stream()
                    .filter(day -> !day.end().isBefore(first.get()))
                    .count();
            if (next.isEmpty()) {
                return undated(State.NO_TERMS, given);
            }
            State state = asOf.end().isAfter(next.get()) ? State.OVERDUE : State.NOT_YET_DUE;
            long expected = every.times(first.get(), asOf.end(), terms).orElse(0);
            return due(state, next, given, expected);
        }

        private Optional<PartialDate> last() {
            return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
        }

        private ReportDue undated(State state, long given) {
            return due(state, Optional.empty(), given, 0);
        }

        private ReportDue due(State state, Optional<LocalDate> next, long given, long expected) {
            String to = names.getOrDefault(line.getTo(), line.getTo());
            Optional<String> by = line.getBy().map(body -> names.getOrDefault(body, body));
            return new ReportDue(line, by, to, state, last(), next, given, expected);
        }
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
