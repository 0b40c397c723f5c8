package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Target.EachPeriod;
import io.github.promisemodel.progress.StandingObservations.Days;
import io.github.promisemodel.reference.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The observations of contiguous periods that are added for a target of each period, such as four quarters for a year.
 *
 * <p>A run ends where the latest observation ends and goes back from there, with no gap and no overlap. For each first day it
 * keeps the lowest and the highest sum, which differ where periods overlap or one period has several values.
 */
final class FlowRuns {

    /** The runs of one first day with the lowest and the highest sum. */
    private record Ends(FlowRun low, FlowRun high) {

        private Ends and(Ends other) {
            return new Ends(
                    number(other.low).compareTo(number(low)) < 0 ? other.low : low,
                    number(other.high).compareTo(number(high)) > 0 ? other.high : high);
        }

        private static BigDecimal number(FlowRun run) {
            return run.sum().number();
        }

        private List<FlowRun> runs() {
            return number(low).compareTo(number(high)) == 0 ? List.of(low) : List.of(low, high);
        }
    }

    private final Measure measure;
    private final EachPeriod target;
    private final PartialDate asOf;
    private final Actual latest;

    private FlowRuns(Measure measure, EachPeriod target, PartialDate asOf) {
        this.measure = measure;
        this.target = target;
        this.asOf = asOf;
        this.latest = Actual.of(measure, asOf);
    }

    /** What is compared with a target of each period: the latest observation, or a sum that ends with it. */
    static Actual actual(Measure measure, EachPeriod target, PartialDate asOf) {
        return new FlowRuns(measure, target, asOf).actual();
    }

    private Actual actual() {
        Set<Optional<LocalDate>> ends = new LinkedHashSet<>();
        latest.observations().forEach(each -> ends.add(each.getPeriod().map(PartialDate::end)));
        boolean isWhole = latest.find()
                .flatMap(Observation::getPeriod)
                .filter(target::isJustOne)
                .isPresent();
        if (isWhole || ends.size() != 1 || (latest.isDisagreement() && !isCounted(latest.observations()))) {
            return latest;
        }
        return ends.iterator()
                .next()
                .map(this::runs)
                .flatMap(this::best)
                .filter(found -> !found.added().isEmpty() || latest.isDisagreement())
                .orElse(latest);
    }

    /** Just one whole period; else what certainly meets or misses the target; else the longest part of one, or what is longer. */
    private Optional<Actual> best(NavigableMap<LocalDate, Ends> runs) {
        Optional<Ends> part = Optional.empty();
        Optional<Ends> more = Optional.empty();
        for (Ends ends : runs.descendingMap().values()) {
            PartialDate period = ends.low().sum().period();
            if (target.isJustOne(period)) {
                return Optional.of(actual(ends.runs()));
            }
            if (target.wholePeriodsIn(period) == 0) {
                part = Optional.of(ends);
            } else {
                more = more.or(() -> Optional.of(ends));
            }
        }
        List<Actual> either = Stream.concat(part.stream(), more.stream())
                .map(ends -> actual(ends.runs()))
                .toList();
        return either.stream()
                .filter(each -> ObservedProgress.met(measure, each.observations(), asOf) != TargetMet.NOT_DECIDED)
                .findFirst()
                .or(() -> either.stream().findFirst());
    }

    private Actual actual(List<FlowRun> runs) {
        Set<Observation> parts = new LinkedHashSet<>();
        runs.stream().filter(FlowRun::isAdded).forEach(run -> parts.addAll(run.parts()));
        return new Actual(
                runs.stream().map(FlowRun::observation).toList(), List.copyOf(parts), latest.unit(), latest.within());
    }

    // ------------------------------------------------------------------------

    /** The runs up to a day, by their first day; none goes on beyond the first that is more than one whole period. */
    private NavigableMap<LocalDate, Ends> runs(LocalDate end) {
        NavigableMap<LocalDate, Ends> runs = new TreeMap<>();
        for (List<Observation> ofOnePeriod : standing(end)) {
            if (isCounted(ofOnePeriod)) {
                for (Observation observation : ofOnePeriod) {
                    Flow flow = Flow.of(measure, observation).orElseThrow();
                    for (FlowRun run : runs(runs, flow, observation, end)) {
                        runs.merge(run.sum().period().start(), new Ends(run, run), Ends::and);
                    }
                }
            }
        }
        return runs;
    }

    private boolean isCounted(List<Observation> observations) {
        return observations.stream()
                .allMatch(observation -> Flow.of(measure, observation).isPresent());
    }

    private List<FlowRun> runs(NavigableMap<LocalDate, Ends> runs, Flow flow, Observation observation, LocalDate end) {
        LocalDate last = flow.period().end();
        if (last.equals(end)) {
            return List.of(FlowRun.of(flow, observation));
        }
        return Optional.ofNullable(runs.get(last.plusDays(1))).stream()
                .flatMap(after -> after.runs().stream())
                .filter(after -> target.wholePeriodsIn(after.sum().period()) == 0)
                .flatMap(after -> after.after(flow, observation).stream())
                .toList();
    }

    /** The observations of each period that stand, those that end last first. */
    private List<List<Observation>> standing(LocalDate end) {
        return StandingObservations.byPeriod(measure, asOf).entrySet().stream()
                .filter(entry -> !entry.getKey().last().isAfter(end))
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Days::last).reversed()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
