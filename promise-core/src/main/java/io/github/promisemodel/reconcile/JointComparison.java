package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import io.github.promisemodel.tally.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Judges the counts of one figure together: whether they can hold of the entries, and of the parts' own figures.
 *
 * <p>Two counts that are each possible may be impossible as a pair. Counts whose own words leave a status open, or that
 * count entries without one, are not judged together; nor are counts that do not fit the number of entries, which is told of their total.
 */
final class JointComparison<S extends Enum<S>> {

    private final FigureSubject subject;
    private final Class<S> scale;
    private final PublishedTally<S> published;
    private final CountedFigures<S> entries;
    private final Optional<Map<String, StatusTally<S>>> parts;
    private final UnaryOperator<String> partNames;

    JointComparison(
            FigureSubject subject,
            Class<S> scale,
            CountedFigures<S> entries,
            Optional<Map<String, StatusTally<S>>> parts,
            UnaryOperator<String> partNames) {
        this.subject = subject;
        this.scale = scale;
        this.published = new PublishedTally<>(subject, scale);
        this.entries = entries;
        this.parts = parts;
        this.partNames = partNames;
    }

    void compare(PublishedFigure figure, String scope, String where, List<FigureFinding> found) {
        if (figure.getOf() != subject || figure.getPopulation() != Population.CURRENT) {
            return;
        }
        Map<S, Long> counts = published.countsByStatus(figure);
        boolean without = figure.getCounts().containsKey(PublishedFigure.NOT_ASSESSED);
        if (counts.size() < 2 || without || !figure.getOpen().isEmpty()) {
            return;
        }
        FigureReport report = new FigureReport(figure, Against.JOINT, scope, where, found);
        judge(Level.ENTRIES, counts, figure, Map.of("", entries.tally()), report);
        parts.ifPresent(each -> judge(Level.PARTS, counts, figure, each, report));
    }

    private void judge(
            Level level,
            Map<S, Long> counts,
            PublishedFigure figure,
            Map<String, StatusTally<S>> tallies,
            FigureReport report) {
        StatusTally<S> sum = tallies.values().stream().reduce(StatusTally.empty(scale), StatusTally::plus);
        long claimed = PublishedTally.sum(counts.values());
        long total = figure.getTotal().orElse(Math.max(claimed, sum.total()));
        if (total != sum.total() || claimed > total) {
            return; // told where the total, or each count, is held against the entries
        }
        Claim<S> claim = Claim.of(counts, total);
        EntryWays<S> whole = new EntryWays<>(sum, claim);
        Joint joint = whole.isPossible()
                ? possible(level, tallies, claim, whole)
                : new Joint(
                        level,
                        Optional.of(BigInteger.ZERO),
                        List.of(),
                        Optional.of(corrections(level, tallies, claim, whole)));
        boolean settled = sum.openCount() + sum.notAssessed() == 0;
        Verdict verdict = !joint.isPossible() ? Verdict.DIFFERS : settled ? Verdict.AGREES : Verdict.NOT_DECIDED;
        String keys = counts.keySet().stream().map(Enum::name).collect(Collectors.joining(", "));
        String numbers = counts.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
        report.joint(verdict, keys, numbers + " of " + total, joint, new JointWords(partNames).of(joint));
    }

    private Joint possible(Level level, Map<String, StatusTally<S>> tallies, Claim<S> claim, EntryWays<S> whole) {
        if (level == Level.ENTRIES) {
            Optional<BigInteger> ways = whole.count();
            boolean only = ways.equals(Optional.of(BigInteger.ONE));
            return new Joint(level, ways, only ? suppositions(whole) : List.of(), Optional.empty());
        }
        List<StatusTally<S>> each = List.copyOf(tallies.values());
        Optional<PartWays<S>> ways = PartWays.withFewestChanges(each, claim);
        boolean only =
                ways.filter(found -> found.count().equals(BigInteger.ONE)).isPresent();
        List<Supposition> onlyWay = only
                ? ways.get().first(1).get(0).stream()
                        .filter(part -> !isSettled(each.get(part.part())))
                        .map(part -> supposition(List.copyOf(tallies.keySet()), part))
                        .toList()
                : List.of();
        return new Joint(level, ways.map(PartWays::count), onlyWay, Optional.empty());
    }

    private static boolean isSettled(StatusTally<?> tally) {
        return tally.openCount() + tally.notAssessed() == 0;
    }

    private List<Supposition> suppositions(EntryWays<S> whole) {
        List<Supposition> way = new ArrayList<>();
        whole.onlyWay()
                .forEach((reading, status) -> way.add(new Supposition(
                        reading.toString(),
                        entries.idsOf(reading),
                        Map.of(status.name(), (long) entries.idsOf(reading).size()),
                        0)));
        return way;
    }

    private Corrections corrections(
            Level level, Map<String, StatusTally<S>> tallies, Claim<S> claim, EntryWays<S> whole) {
        Map<String, StatusTally<S>> each = level == Level.PARTS ? tallies : byReading();
        Optional<PartWays<S>> ways = PartWays.withFewestChanges(List.copyOf(each.values()), claim);
        List<String> names = List.copyOf(each.keySet());
        List<List<Supposition>> first = new ArrayList<>();
        ways.ifPresent(found -> found.first(Corrections.MOST_LISTED)
                .forEach(answer -> first.add(answer.stream()
                        .filter(part -> part.changes() > 0)
                        .map(part -> supposition(names, part))
                        .toList())));
        Map<String, BigInteger> alone = new LinkedHashMap<>();
        ways.ifPresent(found -> found.alone().forEach((part, count) -> alone.put(names.get(part), count)));
        return new Corrections(whole.fewestChanges(), ways.map(PartWays::count), alone, first);
    }

    /** Entries with the same reading as one part each: which of them has which status makes no other answer. */
    private Map<String, StatusTally<S>> byReading() {
        Map<Reading<S>, Long> readings = new TreeMap<>(entries.tally().open());
        for (S status : scale.getEnumConstants()) {
            readings.put(Reading.of(status), entries.tally().count(status));
        }
        readings.put(Reading.notAssessed(scale), entries.tally().notAssessed());
        Map<String, StatusTally<S>> tallies = new LinkedHashMap<>();
        readings.forEach((reading, count) -> tallies.put(
                reading.toString(),
                new TallyAccumulator<>(scale).add(reading, count).toTally()));
        return tallies;
    }

    private Supposition supposition(List<String> names, Settled<S> part) {
        Map<String, Long> counts = new LinkedHashMap<>();
        part.counts().forEach((status, count) -> counts.put(status.name(), count));
        return new Supposition(names.get(part.part()), List.of(), counts, part.changes());
    }
}
