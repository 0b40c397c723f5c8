package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ClaimedCounts.Over;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
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
                .filter(stated -> stated.getKind() == BaseKind.STATUS && published.isOfCurrent(figure))
                .flatMap(stated -> published.readingOf(stated.getStatus()));
        if (base.isEmpty() || its.filter(each -> !each.isCertain()).isEmpty()) {
            return;
        }
        ClaimedCounts<S> claimed = within(base.get(), published.claimed(figure));
        if (claimed.size() + claimed.open().size() + (figure.getTotal().isPresent() ? 1 : 0) < 2) {
            return;
        }
        Optional<EntrySolutions<S>> solutions = withRest(base.get(), claimed, figure.getTotal())
                .flatMap(whole -> Claim.of(whole, current.tally().total(), false))
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

    /** The counts, and what the total has beyond them, which has one of the base's other statuses; empty if that cannot be. */
    private Optional<ClaimedCounts<S>> withRest(Reading<S> base, ClaimedCounts<S> claimed, Optional<Long> total) {
        if (total.isEmpty() || claimed.combined().isPresent() && !claimed.sums().isExact()) {
            return Optional.of(claimed);
        }
        if (claimed.combined().isEmpty()) {
            return Optional.of(with(claimed, claimed.open(), new Over<>(FigureKey.TOTAL, base, total.get())));
        }
        EnumSet<S> others = EnumSet.noneOf(claimed.scale());
        others.addAll(base.statuses());
        others.removeAll(claimed.byStatus().keySet());
        others.removeAll(claimed.onlyCombined());
        long rest = total.get() - claimed.sum();
        if (rest == 0 && others.isEmpty()) {
            return Optional.of(claimed);
        }
        if (rest < 0 || others.isEmpty()) {
            return Optional.empty();
        }
        List<Over<S>> open = new ArrayList<>(claimed.open());
        open.add(new Over<>(FigureKey.TOTAL, Reading.of(others), rest));
        return Optional.of(with(claimed, open, claimed.combined().get()));
    }

    private ClaimedCounts<S> with(ClaimedCounts<S> claimed, List<Over<S>> open, Over<S> combined) {
        return new ClaimedCounts<>(
                claimed.scale(), claimed.byStatus(), OptionalLong.empty(), open, Optional.of(combined));
    }
}
