package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.CombinedFigure;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.ClaimedCounts.Over;
import io.github.promisemodel.status.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Published counts by status as tallies, so that they add up and have bounds as counted ones do. */
final class PublishedTally<S extends Enum<S>> {

    private final FigureSubject subject;
    private final Class<S> scale;
    private final Map<String, S> statuses = new HashMap<>();

    PublishedTally(FigureSubject subject, Class<S> scale) {
        this.subject = subject;
        this.scale = scale;
        for (S status : scale.getEnumConstants()) {
            statuses.put(status.name(), status);
        }
    }

    /** A figure's counts that exclude each other. */
    ClaimedCounts<S> claimed(PublishedFigure figure) {
        Map<S, Long> counts = new LinkedHashMap<>();
        figure.getCounts().forEach((key, count) -> {
            S status = statuses.get(key);
            if (status != null) {
                counts.put(status, count);
            }
        });
        Long without = figure.getCounts().get(PublishedFigure.NOT_ASSESSED);
        return new ClaimedCounts<>(
                scale,
                counts,
                without == null ? OptionalLong.empty() : OptionalLong.of(without),
                figure.getOpen().stream()
                        .map(open -> new Over<>(FigureKey.open(open.getStatus()), reading(open), open.getCount()))
                        .toList(),
                figure.getCombined()
                        .flatMap(combined -> combined.getCount()
                                .flatMap(count -> readingOf(combined.getStatus())
                                        .map(reading -> new Over<>(
                                                FigureKey.combined(combined.getStatus()), reading, count)))));
    }

    /** Whether a figure is about the entries in the plan and has counts by status. */
    boolean hasCounts(PublishedFigure figure) {
        return isOfAllInPlan(figure)
                && (figure.getCounts().keySet().stream().anyMatch(statuses::containsKey)
                        || !figure.getOpen().isEmpty())
                && isCountable(figure);
    }

    /** Whether it says how many entries there are, in all, without a status or with one of some. */
    boolean isOfEntries(PublishedFigure figure) {
        return isOfAllInPlan(figure)
                && (figure.getTotal().isPresent() || !claimed(figure).byKey().isEmpty())
                && isCountable(figure);
    }

    /** Whether a figure's counts add to a number that can be counted. */
    static boolean isCountable(PublishedFigure figure) {
        return sum(figure) < Long.MAX_VALUE;
    }

    /** Whether a figure is about the entries as they are. */
    boolean isOfCurrent(PublishedFigure figure) {
        return figure.getOf() == subject && figure.getPopulation() == Population.CURRENT;
    }

    /** Whether a figure is about all entries in the plan, as it is read where it does not say otherwise. */
    boolean isOfAllInPlan(PublishedFigure figure) {
        return isOfCurrent(figure)
                && figure.getBase()
                        .filter(base -> base.getKind() != BaseKind.CURRENT)
                        .isEmpty();
    }

    /** What a figure's counts add to, open and combined ones included; the largest long if that is too much for one. */
    static long sum(PublishedFigure figure) {
        List<Long> counts = new ArrayList<>(figure.getCounts().values());
        figure.getOpen().forEach(open -> counts.add(open.getCount()));
        figure.getCombined().flatMap(CombinedFigure::getCount).ifPresent(counts::add);
        return sum(counts);
    }

    /** What counts add to; the largest long if that is too much for one. */
    static long sum(Collection<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += Math.min(count, Long.MAX_VALUE - sum);
        }
        return sum;
    }

    Class<S> scale() {
        return scale;
    }

    /** Whether a name is that of a status. */
    boolean isStatus(String name) {
        return statuses.containsKey(name);
    }

    private Reading<S> reading(OpenCount open) {
        return readingOf(open.getStatus()).orElse(Reading.notAssessed(scale));
    }

    /** The reading that allows the named statuses, or empty if one of them is not of the scale. */
    Optional<Reading<S>> readingOf(List<String> names) {
        EnumSet<S> known = EnumSet.noneOf(scale);
        for (String name : names) {
            S status = statuses.get(name);
            if (status == null) {
                return Optional.empty();
            }
            known.add(status);
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(Reading.of(known));
    }
}
