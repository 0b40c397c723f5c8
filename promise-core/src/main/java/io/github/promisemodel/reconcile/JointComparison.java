package io.github.promisemodel.reconcile;

import static java.util.Comparator.comparingLong;

import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.CountedFigures.Read;
import io.github.promisemodel.reconcile.EntryCorrections.Change;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks the counts of one figure together, its combined count and those not assessed included: whether they can hold of
 * the entries, and of the parts' own figures.
 *
 * <p>Counts that are each possible may be impossible as a pair. Where words leave a status open it is told whether the
 * counts are impossible, and not how many solutions they have. A total that is not the number of entries is told where it is
 * compared, and where it is open which entries a figure is of, its counts are compared one by one.
 */
final class JointComparison<S extends Enum<S>> {

    /** The most open counts that are checked with others: the sets of categories double with each. */
    static final int MOST_OPEN = 4;

    /** The most ways that are tried in which open counts may be within a combined one. */
    static final int MOST_WAYS = 64;

    private final PublishedTally<S> published;
    private final Optional<CountedFigures<S>> entries;
    private final Optional<PublishedParts<S>> parts;
    private final Function<String, InArea> areas;

    /**
     * Makes it.
     *
     * @param published how figures are read
     * @param entries the entries of the figure's base; empty if none are listed, or it is open which they are
     * @param parts the figures of the parts of the whole that the figure is about
     * @param areas what an area is called by its id
     */
    JointComparison(
            PublishedTally<S> published,
            Optional<CountedFigures<S>> entries,
            Optional<PublishedParts<S>> parts,
            Function<String, InArea> areas) {
        this.published = published;
        this.entries = entries;
        this.parts = parts;
        this.areas = areas;
    }

    void compare(PublishedFigure figure, FigurePlace place, List<FigureFinding> found) {
        if (!published.isOfCurrent(figure)) {
            return;
        }
        ClaimedCounts<S> claimed = published.claimed(figure);
        if (claimed.size() + claimed.open().size() < 2) {
            return;
        }
        FigureReport report = new FigureReport(figure, ComparedWith.JOINT, place, found);
        Optional<Long> printed = figure.getTotal();
        // Another total is told where it is compared with the entries, or with the parts' totals.
        entries.filter(each -> printed.filter(
                                total -> total != each.total().bounds().least())
                        .isEmpty())
                .ifPresent(each -> check(
                        SolutionLevel.ENTRIES,
                        claimed,
                        Map.of("", each.tally()),
                        new Worlds<>(each.tally(), each.keepsNotAssessed()),
                        report));
        parts.filter(each -> published.isOfAllInPlan(figure) && each.areClear())
                .filter(each ->
                        printed.map(total -> total == each.sum().total()).orElseGet(each::areWhole))
                .ifPresent(each -> check(
                        SolutionLevel.PARTS,
                        claimed,
                        each.tallies(),
                        Worlds.of(each.sum(), claimed, each.sum().total()),
                        report));
    }

    private void check(
            SolutionLevel level,
            ClaimedCounts<S> claimed,
            Map<String, StatusTally<S>> tallies,
            Worlds<S> worlds,
            FigureReport report) {
        StatusTally<S> sum = worlds.tally();
        long total = sum.total();
        List<ClaimedCounts<S>> ways = claimed.apart(MOST_WAYS);
        List<EntrySolutions<S>> each = ways.stream()
                .flatMap(way -> Claim.of(way, total, worlds.keepNotAssessed()).stream())
                .map(claim -> new EntrySolutions<>(sum, claim))
                .toList();
        if (ways.isEmpty() || !each.isEmpty() && ways.get(0).open().size() > MOST_OPEN) {
            return;
        }
        Optional<EntrySolutions<S>> solutions = each.stream().min(comparingLong(EntrySolutions::fewestChanges));
        boolean possible = solutions.filter(EntrySolutions::isPossible).isPresent();
        if (possible && !claimed.open().isEmpty()) {
            return; // solutions are not counted where words leave a status open
        }
        JointSolutions joint =
                possible ? possible(level, tallies, solutions.get()) : impossible(level, tallies, claimed, solutions);
        Verdict verdict =
                !possible ? Verdict.DIFFERS : worlds.giveNothingBut(claimed) ? Verdict.AGREES : Verdict.NOT_DECIDED;
        Map<FigureKey, Long> counts = claimed.byKey();
        report.joint(
                verdict,
                List.copyOf(counts.keySet()),
                new PublishedNumber.Counts(List.copyOf(counts.values()), total),
                joint);
    }

    private JointSolutions possible(SolutionLevel level, Map<String, StatusTally<S>> tallies, EntrySolutions<S> whole) {
        if (level == SolutionLevel.ENTRIES) {
            Optional<BigInteger> solutions = whole.count();
            boolean only = solutions.equals(Optional.of(BigInteger.ONE));
            return new JointSolutions(level, solutions, only ? suppositions(whole) : List.of(), Optional.empty());
        }
        List<StatusTally<S>> each = List.copyOf(tallies.values());
        Optional<PartSolutions<S>> solutions = PartSolutions.withFewestChanges(each, whole.claim());
        boolean only =
                solutions.filter(found -> found.count().equals(BigInteger.ONE)).isPresent();
        List<Supposition> onlySolution = only
                ? solutions.get().first(1).get(0).stream()
                        .filter(part -> !isKnown(each.get(part.part()), whole.claim()))
                        .map(part -> supposition(List.copyOf(tallies.keySet()), part))
                        .toList()
                : List.of();
        return new JointSolutions(level, solutions.map(PartSolutions::count), onlySolution, Optional.empty());
    }

    private static boolean isKnown(StatusTally<?> tally, Claim<?> claim) {
        return tally.openCount() + (claim.keepsNotAssessed() ? 0 : tally.notAssessed()) == 0;
    }

    private List<Supposition> suppositions(EntrySolutions<S> whole) {
        List<Supposition> solution = new ArrayList<>();
        whole.onlySolution()
                .forEach((reading, status) -> solution.add(new Supposition(
                        new SolutionScope.WithReading(reading),
                        idsOf(reading),
                        Map.of(status, (long) idsOf(reading).size()),
                        0)));
        return solution;
    }

    private List<String> idsOf(Reading<S> reading) {
        return entries.orElseThrow().idsOf(reading);
    }

    private JointSolutions impossible(
            SolutionLevel level,
            Map<String, StatusTally<S>> tallies,
            ClaimedCounts<S> claimed,
            Optional<EntrySolutions<S>> whole) {
        Optional<Corrections> corrections =
                whole.map(solutions -> claimed.open().isEmpty()
                        ? level == SolutionLevel.PARTS ? ofParts(tallies, solutions) : ofEntries(solutions)
                        : new Corrections(solutions.fewestChanges(), Optional.empty(), Map.of(), List.of()));
        return new JointSolutions(level, Optional.of(BigInteger.ZERO), List.of(), corrections);
    }

    private Corrections ofParts(Map<String, StatusTally<S>> tallies, EntrySolutions<S> whole) {
        Optional<PartSolutions<S>> solutions =
                PartSolutions.withFewestChanges(List.copyOf(tallies.values()), whole.claim());
        List<String> names = List.copyOf(tallies.keySet());
        List<List<Supposition>> first = new ArrayList<>();
        solutions.ifPresent(found -> found.first(Corrections.MOST_LISTED)
                .forEach(answer -> first.add(answer.stream()
                        .filter(part -> part.changes() > 0)
                        .map(part -> supposition(names, part))
                        .toList())));
        Map<SolutionScope, BigInteger> alone = new LinkedHashMap<>();
        solutions.ifPresent(found -> found.alone().forEach((part, count) -> alone.put(ofArea(names.get(part)), count)));
        return new Corrections(whole.fewestChanges(), solutions.map(PartSolutions::count), alone, first);
    }

    private Supposition supposition(List<String> names, PartSolution part) {
        return new Supposition(ofArea(names.get(part.part())), List.of(), part.counts(), part.changes());
    }

    private SolutionScope ofArea(String id) {
        return new SolutionScope.OfArea(areas.apply(id));
    }

    private Corrections ofEntries(EntrySolutions<S> whole) {
        EntryCorrections<S> answers = new EntryCorrections<>(whole);
        Optional<BigInteger> count = answers.count();
        Map<SolutionScope, BigInteger> alone = new LinkedHashMap<>();
        List<List<Supposition>> first = new ArrayList<>();
        if (count.isPresent()) {
            answers.alone().forEach((reading, choices) -> alone.put(new SolutionScope.WithReading(reading), choices));
            if (whole.fewestChanges() <= Corrections.MOST_CHANGES) {
                List<Read<S>> read = entries.orElseThrow().read();
                answers.first(read.stream().map(Read::reading).toList(), Corrections.MOST_LISTED)
                        .forEach(answer -> first.add(suppositions(read, answer)));
            }
        }
        return new Corrections(whole.fewestChanges(), count, alone, first);
    }

    /** What an answer changes, entries with one reading that get one status taken together. */
    private static <S extends Enum<S>> List<Supposition> suppositions(List<Read<S>> read, List<Change> answer) {
        Map<Reading<S>, Map<String, List<String>>> changed = new LinkedHashMap<>();
        for (Change change : answer) {
            Read<S> entry = read.get(change.entry());
            changed.computeIfAbsent(entry.reading(), reading -> new LinkedHashMap<>())
                    .computeIfAbsent(change.status(), status -> new ArrayList<>())
                    .add(entry.id());
        }
        List<Supposition> suppositions = new ArrayList<>();
        changed.forEach((reading, statuses) -> statuses.forEach((status, ids) -> suppositions.add(new Supposition(
                new SolutionScope.WithReading(reading), ids, Map.of(status, (long) ids.size()), ids.size()))));
        return suppositions;
    }
}
