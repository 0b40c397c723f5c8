package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Target.EachPeriod;
import io.github.promisemodel.progress.StandingObservations.Days;
import io.github.promisemodel.reference.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which whole periods are known to meet or to miss a target of each period, each observed as one or added from parts.
 *
 * <p>A part of a period that is known to miss the target has not met it: what is counted is never below zero. Periods are added
 * where they follow each other, and leave no choice: each has one value, and none overlaps another. Sums of all whole periods
 * take n log n time together.
 */
final class PeriodHistory {

    /** A day on which a part begins or the one before it has ended, with the first day without a gap to it, and all counted before. */
    private record Mark(LocalDate beginning, BigDecimal before) {}

    private static final BigDecimal NOT_COUNTED = BigDecimal.ONE.negate();

    private final EachPeriod target;
    private final PartialDate asOf;
    /** The last day of each missed period by its first; as all are of one length, the later the one, the later the other. */
    private final TreeMap<LocalDate, LocalDate> missed = new TreeMap<>();

    private boolean isMetOnce;

    private PeriodHistory(EachPeriod target, PartialDate asOf) {
        this.target = target;
        this.asOf = asOf;
    }

    /**
     * The whole periods of a measure.
     *
     * @param measure the measure as of the date
     * @param last what is compared with the target last, with whether it meets it
     */
    static PeriodHistory of(Measure measure, EachPeriod target, Progress last, PartialDate asOf) {
        PeriodHistory history = new PeriodHistory(target, asOf);
        Map<PartialDate, Set<BigDecimal>> byPeriod = new LinkedHashMap<>();
        List<PartialDate> wholes = new ArrayList<>();
        StandingObservations.byPeriod(measure, asOf).forEach((days, standing) -> {
            PartialDate period = days.period();
            if (target.isJustOne(period)) {
                wholes.addAll(history.missedBy(standing, ObservedProgress.met(measure, standing, asOf)));
            } else {
                Set<BigDecimal> numbers = new HashSet<>();
                standing.forEach(each -> numbers.add(Flow.of(measure, each)
                        .map(flow -> flow.number().stripTrailingZeros())
                        .orElse(NOT_COUNTED)));
                byPeriod.put(period, numbers);
            }
        });
        wholes.addAll(history.missedBy(last.actual().observations(), last.met()));
        wholes.addAll(history.sums(alone(byPeriod)));
        wholes.forEach(period -> history.missed.put(period.start(), period.end()));
        return history;
    }

    /** Whether the parts of a whole period add up to one that meets the target. */
    boolean isMetOnce() {
        return isMetOnce;
    }

    /** Whether all of the observations are of parts of whole periods that miss the target. */
    boolean isMissed(Collection<Observation> observations) {
        return !observations.isEmpty()
                && observations.stream()
                        .allMatch(
                                each -> each.getPeriod().filter(this::isMissed).isPresent());
    }

    private boolean isMissed(PartialDate period) {
        return Optional.ofNullable(missed.floorEntry(period.start()))
                .filter(whole -> !period.end().isAfter(whole.getValue()))
                .isPresent();
    }

    // ------------------------------------------------------------------------

    private List<PartialDate> missedBy(List<Observation> observations, TargetMet met) {
        return met != TargetMet.NOT_MET
                ? List.of()
                : observations.stream()
                        .flatMap(each -> each.getPeriod().stream())
                        .filter(target::isJustOne)
                        .toList();
    }

    /** Those with one number that no other overlaps, the earliest first. */
    private static List<Flow> alone(Map<PartialDate, Set<BigDecimal>> byPeriod) {
        List<PartialDate> periods = new ArrayList<>(byPeriod.keySet());
        periods.sort(Comparator.naturalOrder());
        Set<PartialDate> overlapping = new HashSet<>();
        for (int i = 1, longest = 0; i < periods.size(); i++) {
            PartialDate before = periods.get(longest);
            PartialDate period = periods.get(i);
            if (!period.start().isAfter(before.end())) {
                overlapping.add(period);
                overlapping.add(before);
            }
            longest = period.end().isAfter(before.end()) ? i : longest;
        }
        List<Flow> alone = new ArrayList<>();
        for (PartialDate period : periods) {
            Set<BigDecimal> numbers = byPeriod.getOrDefault(period, Set.of());
            if (numbers.size() == 1 && !numbers.contains(NOT_COUNTED) && !overlapping.contains(period)) {
                alone.add(new Flow(period, numbers.iterator().next()));
            }
        }
        return alone;
    }

    /** The whole periods whose parts add up to a sum that misses the target; those that meet it are noted. */
    private List<PartialDate> sums(List<Flow> flows) {
        Map<LocalDate, Mark> marks = new HashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        LocalDate beginning = LocalDate.MIN;
        LocalDate next = LocalDate.MIN;
        for (Flow flow : flows) {
            LocalDate first = flow.period().start();
            beginning = first.equals(next) ? beginning : first;
            marks.put(first, new Mark(beginning, sum));
            sum = sum.add(flow.number());
            next = flow.period().end().plusDays(1);
            marks.put(next, new Mark(beginning, sum));
        }
        List<PartialDate> missedOnes = new ArrayList<>();
        for (Flow flow : flows) {
            LocalDate first = flow.period().start();
            LocalDate after = first.plus(target.every());
            Mark from = marks.get(first);
            Mark to = marks.get(after);
            if (from != null && to != null && from.beginning().equals(to.beginning())) {
                PartialDate period = new Days(first, after.minusDays(1)).period();
                if (isMetBy(to.before().subtract(from.before()))) {
                    isMetOnce = true;
                } else if (period.isBy(asOf)) {
                    missedOnes.add(period);
                }
            }
        }
        return missedOnes;
    }

    private boolean isMetBy(BigDecimal number) {
        int compared = number.compareTo(target.amount().number());
        return compared > 0 || compared == 0 && target.amount().isExact();
    }
}
