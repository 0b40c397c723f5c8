package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Compares the numbers of a figure about the whole plan with the areas' own figures added up: its counts, the count over
 * several statuses, and its total.
 */
final class PartsComparison<S extends Enum<S>> {

    private final PublishedTally<S> published;
    private final Optional<PublishedParts<S>> parts;

    PartsComparison(PublishedTally<S> published, Optional<PublishedParts<S>> parts) {
        this.published = published;
        this.parts = parts;
    }

    void compare(PublishedFigure figure, FigurePlace place, List<FigureFinding> found) {
        if (parts.isEmpty() || !published.isOfAllInPlan(figure)) {
            return;
        }
        FigureReport report = new FigureReport(figure, ComparedWith.PARTS, place, found);
        ClaimedCounts<S> claimed = published.claimed(figure);
        boolean keep = parts.get().keepNotAssessed(claimed, figure.getTotal());
        claimed.byStatus()
                .forEach((status, count) -> count(
                        FigureKey.count(status.name()),
                        List.of(status.name()),
                        count,
                        parts.get()
                                .bounds(
                                        keep,
                                        worlds ->
                                                worlds.bounds(Reading.of(status).statuses())),
                        report));
        claimed.notAssessed()
                .ifPresent(count -> count(
                        FigureKey.count(Claim.NOT_ASSESSED),
                        List.of(Claim.NOT_ASSESSED),
                        count,
                        parts.get().bounds(keep, Worlds::notAssessed),
                        report));
        claimed.combined()
                .ifPresent(over -> count(
                        over.key(),
                        over.statuses().statuses().stream().map(Enum::name).toList(),
                        over.count(),
                        parts.get()
                                .bounds(
                                        keep,
                                        worlds -> worlds.bounds(over.statuses().statuses())),
                        report));
        Optional<Long> totals = parts.get().total();
        if (totals.isPresent()) {
            figure.getTotal()
                    .ifPresent(total -> report.count(FigureKey.TOTAL, total, totals.map(Bounds::exactly), Behind.NONE));
        }
    }

    private void count(FigureKey key, List<String> of, long count, Bounds bounds, FigureReport report) {
        if (of.stream().allMatch(parts.orElseThrow()::areWholeFor)) {
            report.count(key, count, Optional.of(bounds), Behind.NONE);
        } else {
            // An area that prints neither this count nor how many entries it has may have any number of them.
            report.number(
                    count < bounds.least() ? Verdict.DIFFERS : Verdict.NOT_DECIDED,
                    key,
                    new PublishedNumber.Count(count),
                    Optional.of(new Bounds(bounds.least(), Math.max(bounds.most(), count))),
                    Behind.NONE,
                    FigureExplanation.of(Code.AREAS_GIVE_AT_LEAST).with("least", bounds.least()));
        }
    }
}
