package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.OpenCount;
import io.github.promisemodel.published.Population;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.StatusTally;
import java.util.EnumSet;
import java.util.HashMap;
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

    /** The areas' own figures added up, or empty unless each area with entries has one. */
    Optional<StatusTally<S>> ofAreas(Plan plan) {
        StatusTally<S> sum = StatusTally.empty(scale);
        boolean any = false;
        for (ImprovementArea area : plan.getAreas()) {
            Optional<StatusTally<S>> figure = area.getPublished().stream()
                    .map(this::of)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (figure.isPresent()) {
                sum = sum.plus(figure.get());
                any = true;
            } else if (hasEntries(area)) {
                return Optional.empty();
            }
        }
        return any ? Optional.of(sum) : Optional.empty();
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
        StatusTally.Accumulator<S> tally = new StatusTally.Accumulator<>(scale);
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
