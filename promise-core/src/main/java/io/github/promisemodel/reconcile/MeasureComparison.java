package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureExplanation.Code;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.tally.Bounds;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the numbers of a figure of measures with how the plan's measures moved: 18 improved, 32 unchanged and 3 worsened
 * since March 2024.
 *
 * <p>A measure moved from the date that the figure gives as {@code since} to the date of the figure, and is unchanged only where
 * its value is the same. One of which that is not decided makes bounds of each count. Nothing says that a plan lists all measures
 * there are, as with calls to action that it does not record: those it lists are a least of the total, and what a printed total
 * has beyond them may be in any count. A figure without a total is one of the measures that are listed.
 */
final class MeasureComparison {

    private final CountedMeasures measures;

    MeasureComparison(CountedMeasures measures) {
        this.measures = measures;
    }

    /** Compares them; what a figure has no measures for, or of another set or base, is not compared. */
    void compare(PublishedFigure figure, FigureReport report) {
        figure.getCounts().forEach((key, count) -> count(figure, FigureKey.count(key), List.of(key), count, report));
        for (OpenCount open : figure.getOpen()) {
            // words that leave open how a measure moved say nothing of which it may be
            report.notCompared(FigureKey.open(open.getStatus()), open.getCount(), Code.NOTHING_TO_COUNT);
        }
        figure.getTotal().ifPresent(total -> total(figure, total, report));
        figure.getCombined().ifPresent(combined -> combined(figure, combined, report));
        figure.getListedAs().ifPresent(key -> list(figure, key, report));
    }

    private boolean isComparable(PublishedFigure figure) {
        return FigureComparison.isOfAll(figure) && !measures.isEmpty();
    }

    private void combined(PublishedFigure figure, CombinedFigure combined, FigureReport report) {
        FigureKey key = FigureKey.combined(combined.getStatus());
        combined.getCount().ifPresent(count -> count(figure, key, combined.getStatus(), count, report));
    }

    private void count(
            PublishedFigure figure, FigureKey key, Collection<String> ways, long published, FigureReport report) {
        if (!isComparable(figure)) {
            report.notCompared(key, published, Code.NOTHING_TO_COUNT);
            return;
        }
        Optional<PartialDate> since = figure.getSince();
        if (since.isEmpty()) {
            report.notCompared(key, published, Code.NO_SINCE);
            return;
        }
        Optional<Behind> moved = measures.moved(ways, since.get());
        if (moved.isEmpty()) {
            report.notCompared(key, published, Code.NOTHING_TO_COUNT);
            return;
        }
        long least = moved.get().certain().size();
        long most = least + moved.get().possible().size();
        long unlisted = figure.getTotal().orElse(0L) - measures.ids().size();
        if (unlisted > 0) {
            report.atLeast(key, published, new Bounds(least, most + unlisted), false, moved.get());
        } else {
            report.count(key, published, Optional.of(new Bounds(least, most)), moved.get());
        }
    }

    private void total(PublishedFigure figure, long total, FigureReport report) {
        if (!isComparable(figure)) {
            report.notCompared(FigureKey.TOTAL, total, Code.NOTHING_TO_COUNT);
            return;
        }
        List<String> ids = measures.ids();
        Bounds counted = new Bounds(ids.size(), Math.max(ids.size(), total));
        report.atLeast(FigureKey.TOTAL, total, counted, true, new Behind(ids, List.of()));
    }

    /** A printed list of measures beside those that moved so; one of which it is not decided may be on it. */
    private void list(PublishedFigure figure, String key, FigureReport report) {
        Set<String> listed = new LinkedHashSet<>(figure.getEntries());
        Optional<Behind> moved = isComparable(figure)
                ? figure.getSince().flatMap(since -> measures.moved(List.of(key), since))
                : Optional.empty();
        if (moved.isEmpty()) {
            boolean isSinceMissing = isComparable(figure) && figure.getSince().isEmpty();
            report.notCompared(
                    FigureKey.list(key), listed.size(), isSinceMissing ? Code.NO_SINCE : Code.NOTHING_TO_COUNT);
            return;
        }
        Set<String> certain = new LinkedHashSet<>(moved.get().certain());
        Set<String> possible = new LinkedHashSet<>(moved.get().possible());
        long least = certain.size();
        report.list(
                key,
                PrintedList.of(listed, certain, possible),
                Optional.of(new Bounds(least, least + moved.get().possible().size())),
                Optional.empty());
    }
}
