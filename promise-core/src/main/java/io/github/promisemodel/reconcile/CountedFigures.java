package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the entries of a group give for each kind of published number. */
final class CountedFigures<S extends Enum<S>> {

    private final Group<S> group;
    private final PublishedTally<S> published;

    CountedFigures(FigureSubject subject, Group<S> group) {
        this.group = group;
        this.published = new PublishedTally<>(subject, group.tally().scale());
    }

    /** The bounds of a count by its key, or empty if these entries cannot be counted by it. */
    Optional<Bounds> byKey(String key) {
        Optional<Reading<S>> status = published.readingOf(List.of(key));
        if (status.isPresent()) {
            return Optional.of(group.tally().bounds(status.get().getStatuses()));
        }
        if (key.equals(PublishedFigure.NOT_ASSESSED)) {
            return Optional.of(Bounds.exactly(group.tally().notAssessed()));
        }
        if (key.equals(PublishedFigure.EXTENDED)) {
            // No entry says here whether its due date was put back, so any of them may have been.
            return Optional.of(new Bounds(0, group.entries().size()));
        }
        return kind(key).map(kind -> Bounds.exactly(group.dispositions().count(kind)));
    }

    /** The bounds of a count of entries with one of some statuses, or empty if one is not of the scale. */
    Optional<Bounds> byStatuses(List<String> names) {
        return published.readingOf(names).map(reading -> group.tally().bounds(reading.getStatuses()));
    }

    /** The bounds of a count of entries whose printed words leave open which of some statuses they have. */
    Optional<Bounds> open(List<String> names) {
        return published
                .readingOf(names)
                .map(reading -> new Bounds(
                        group.tally().count(reading),
                        group.tally().bounds(reading.getStatuses()).most()));
    }

    /** How many entries there are in the denominator. */
    long total() {
        return group.tally().total();
    }

    /** The ids of the entries that a key is stated of, in plan order; empty if it is no disposition. */
    Optional<Set<String>> idsOf(String key) {
        return kind(key).map(kind -> {
            Set<String> ids = new LinkedHashSet<>();
            for (CountedEntry<S> counted : group.entries()) {
                counted.entry()
                        .getDisposition()
                        .map(Disposition::getKind)
                        .filter(kind::equals)
                        .ifPresent(stated -> ids.add(counted.entry().getId()));
            }
            return ids;
        });
    }

    private static Optional<DispositionKind> kind(String key) {
        return Arrays.stream(DispositionKind.values())
                .filter(kind -> kind.name().equals(key))
                .findFirst();
    }
}
