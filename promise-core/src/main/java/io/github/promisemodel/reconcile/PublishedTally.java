package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The areas' own figures by the area's id, or empty unless each area with entries has one. */
    Optional<Map<String, StatusTally<S>>> byArea(Plan plan) {
        Map<String, StatusTally<S>> figures = new LinkedHashMap<>();
        for (ImprovementArea area : plan.getAreas()) {
            Optional<StatusTally<S>> figure = area.getPublished().stream()
                    .map(this::of)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (figure.isPresent()) {
                figures.merge(area.getId(), figure.get(), StatusTally::plus);
            } else if (hasEntries(area)) {
                return Optional.empty();
            }
        }
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures);
    }

    private boolean hasEntries(ImprovementArea area) {
        return switch (subject) {
            case ACTIONS -> !area.getActions().isEmpty();
            case BENEFITS -> !area.getBenefits().isEmpty();
            case AREAS, CALLS_TO_ACTION -> false;
        };
    }

    /** A figure's counts by status; what its total has beyond them has no status printed. */
    private Optional<StatusTally<S>> of(PublishedFigure figure) {
        boolean byStatus = figure.getCounts().keySet().stream().anyMatch(statuses::containsKey);
        if (figure.getOf() != subject
                || figure.getPopulation() != Population.CURRENT
                || !(byStatus || !figure.getOpen().isEmpty())) {
            return Optional.empty();
        }
        if (sum(figure) == Long.MAX_VALUE) {
            return Optional.empty(); // more than can be counted
        }
        TallyAccumulator<S> tally = new TallyAccumulator<>(scale);
        figure.getCounts().forEach((key, count) -> {
            S status = statuses.get(key);
            if (status != null) {
                tally.add(Reading.of(status), count);
            } else if (key.equals(PublishedFigure.NOT_ASSESSED)) {
                tally.add(Reading.notAssessed(scale), count);
            }
        });
        figure.getOpen().forEach(open -> tally.add(reading(open), open.getCount()));
        long counted = tally.toTally().total();
        long withoutStatus = Math.max(0, figure.getTotal().orElse(counted) - counted);
        return Optional.of(tally.add(Reading.notAssessed(scale), withoutStatus).toTally());
    }

    /** What a figure's counts add to, open ones included; the largest long if that is too much for one. */
    static long sum(PublishedFigure figure) {
        List<Long> counts = new ArrayList<>(figure.getCounts().values());
        figure.getOpen().forEach(open -> counts.add(open.getCount()));
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

    private Reading<S> reading(OpenCount open) {
        return readingOf(open.getStatus()).orElse(Reading.notAssessed(scale));
    }

    /** The counts by status alone, in the order printed. */
    Map<S, Long> countsByStatus(PublishedFigure figure) {
        Map<S, Long> counts = new LinkedHashMap<>();
        figure.getCounts().forEach((key, count) -> {
            S status = statuses.get(key);
            if (status != null) {
                counts.put(status, count);
            }
        });
        return counts;
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
