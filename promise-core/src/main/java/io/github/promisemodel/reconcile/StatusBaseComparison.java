package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ClaimedCounts.Over;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Verdict;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Checks the counts of a figure that is of some statuses together, where it is open which entries have these: whether they are
 * impossible. How many solutions they have is not told.
 *
 * <p>The entries in the plan have to give the counts, and the total as the number of those with one of the statuses.
 */
final class StatusBaseComparison<S extends Enum<S>> {

    private final PublishedTally<S> published;
    private final CountedFigures<S> current;

    /**
     * Makes it.
     *
     * @param published how figures are read
     * @param current the entries in the plan that the figure may be about
     */
    StatusBaseComparison(PublishedTally<S> published, CountedFigures<S> current) {
        this.published = published;
        this.current = current;
    }

    void compare(PublishedFigure figure, FigurePlace place, List<FigureFinding> found) {
        Optional<Reading<S>> base = figure.getBase()
                .filter(stated -> stated.getKind() == BaseKind.STATUS && published.isOfCurrent(figure))
                .flatMap(stated -> published.readingOf(stated.getStatus()));
        if (base.isEmpty()
                || !current.isListed()
                || current.of(figure).filter(its -> !its.isCertain()).isEmpty()) {
            return;
        }
        ClaimedCounts<S> claimed = within(base.get(), published.claimed(figure), figure.getTotal());
        if (claimed.size() + claimed.open().size() < 2) {
            return;
        }
        Optional<EntrySolutions<S>> solutions = Claim.of(
                        claimed, current.tally().total(), false)
                .map(claim -> new EntrySolutions<>(current.tally(), claim));
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

    /** The counts of the base's statuses, and its total as what those come to; another count over several goes before that. */
    private ClaimedCounts<S> within(Reading<S> base, ClaimedCounts<S> claimed, Optional<Long> total) {
        Map<S, Long> byStatus = new LinkedHashMap<>();
        claimed.byStatus().forEach((status, count) -> {
            if (base.allows(status)) {
                byStatus.put(status, count);
            }
        });
        return new ClaimedCounts<>(
                claimed.scale(),
                byStatus,
                OptionalLong.empty(),
                claimed.open(),
                claimed.combined().or(() -> total.map(all -> new Over<>(FigureKey.TOTAL, base, all))));
    }
}
