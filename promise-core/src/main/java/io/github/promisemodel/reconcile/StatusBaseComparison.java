package io.github.promisemodel.reconcile;

import static java.util.Comparator.comparingLong;

import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ClaimedCounts.Over;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Checks the counts of a figure that is of some statuses together, where it is open which entries have these: whether they are
 * impossible. How many solutions they have is not told.
 *
 * <p>The entries in the plan have to give the counts, and the total as the number of those with one of the statuses.
 */
final class StatusBaseComparison<S extends Enum<S>> {

    private final PublishedTally<S> published;
    private final CountedFigures<S> current;
    private final Optional<CountedFigures<S>> its;

    /**
     * Makes it.
     *
     * @param published how figures are read
     * @param current the entries in the plan that the figure may be about
     * @param its those of its base; empty if none are listed
     */
    StatusBaseComparison(PublishedTally<S> published, CountedFigures<S> current, Optional<CountedFigures<S>> its) {
        this.published = published;
        this.current = current;
        this.its = its;
    }

    void compare(PublishedFigure figure, FigurePlace place, List<FigureFinding> found) {
        Optional<Reading<S>> base = figure.getBase()
                .filter(stated -> stated.getKind() == BaseKind.STATUS)
                .flatMap(stated -> published.readingOf(stated.getStatus()));
        if (base.isEmpty() || its.filter(each -> !each.isCertain()).isEmpty()) {
            return;
        }
        ClaimedCounts<S> claimed = within(base.get(), published.claimed(figure));
        if (claimed.size() + claimed.open().size() + (figure.getTotal().isPresent() ? 1 : 0) < 2) {
            return;
        }
        Reading<S> statuses = base.get();
        List<ClaimedCounts<S>> ways = ways(statuses, claimed, figure.getTotal());
        if (ways.isEmpty() || claimed.open().size() > JointComparison.MOST_OPEN) {
            return;
        }
        Optional<EntrySolutions<S>> solutions = ways.stream()
                .flatMap(way -> solutions(statuses, way, figure.getTotal()).stream())
                .min(comparingLong(EntrySolutions::fewestChanges));
        if (solutions.filter(EntrySolutions::isPossible).isPresent()) {
            return;
        }
        Map<FigureKey, Long> counts = published.claimed(figure).byKey();
        new FigureReport(figure, ComparedWith.JOINT, place, found)
                .joint(
                        Verdict.DIFFERS,
                        List.copyOf(counts.keySet()),
                        new PublishedNumber.Counts(
                                List.copyOf(counts.values()),
                                figure.getTotal().orElse(current.tally().total())),
                        new JointSolutions(
                                SolutionLevel.ENTRIES,
                                Optional.of(BigInteger.ZERO),
                                List.of(),
                                solutions.map(each ->
                                        new Corrections(each.fewestChanges(), Optional.empty(), Map.of(), List.of()))));
    }

    /** The counts of the base's statuses. */
    private ClaimedCounts<S> within(Reading<S> base, ClaimedCounts<S> claimed) {
        Map<S, Long> byStatus = new LinkedHashMap<>();
        claimed.byStatus().forEach((status, count) -> {
            if (base.allows(status)) {
                byStatus.put(status, count);
            }
        });
        return new ClaimedCounts<>(claimed.scale(), byStatus, OptionalLong.empty(), claimed.open(), claimed.combined());
    }

    /** The counts with each open one in parts that are in the base or not, and in the combined count or not. */
    private List<ClaimedCounts<S>> ways(Reading<S> base, ClaimedCounts<S> claimed, Optional<Long> total) {
        List<Set<S>> sets = new ArrayList<>();
        total.ifPresent(all -> sets.add(base.statuses()));
        claimed.combined().ifPresent(over -> sets.add(over.statuses().statuses()));
        return claimed.apart(sets, JointComparison.MOST_WAYS);
    }

    /** How the counts, and the total as a count over the base's statuses, can hold; empty if they cannot whatever these are. */
    private Optional<EntrySolutions<S>> solutions(Reading<S> base, ClaimedCounts<S> way, Optional<Long> total) {
        if (total.isPresent() && way.combined().isPresent()) {
            return new BaseTotalClaims<>(current.tally(), way, base.statuses(), total.get()).best();
        }
        Optional<Over<S>> over = way.combined().or(() -> total.map(count -> new Over<>(FigureKey.TOTAL, base, count)));
        ClaimedCounts<S> whole =
                new ClaimedCounts<>(way.scale(), way.byStatus(), OptionalLong.empty(), way.open(), over);
        return Claim.of(whole, current.tally().total(), false)
                .map(claim -> new EntrySolutions<>(current.tally(), claim));
    }
}
