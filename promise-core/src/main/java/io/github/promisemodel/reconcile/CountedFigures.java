package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the entries of a group give for each kind of published number, and which entries those are. */
final class CountedFigures<S extends Enum<S>> {

    /** A count's bounds and the entries behind it. */
    record Counted(Bounds bounds, Behind behind) {}

    private final Group<S> group;
    private final PublishedTally<S> published;

    CountedFigures(FigureSubject subject, Group<S> group) {
        this.group = group;
        this.published = new PublishedTally<>(subject, group.tally().scale());
    }

    /** A count by its key, or empty if these entries cannot be counted by it. */
    Optional<Counted> byKey(String key) {
        Optional<Reading<S>> status = published.readingOf(List.of(key));
        if (status.isPresent()) {
            return byStatuses(List.of(key));
        }
        if (key.equals(PublishedFigure.NOT_ASSESSED)) {
            return Optional.of(exactly(
                    group.tally().notAssessed(),
                    counted -> counted.leftOut().isEmpty()
                            && counted.standing().reading().isNotAssessed()));
        }
        if (key.equals(PublishedFigure.EXTENDED)) {
            // No entry says here whether its due date was put back, so any of them may have been.
            return Optional.of(
                    new Counted(new Bounds(0, group.entries().size()), new Behind(List.of(), ids(counted -> true))));
        }
        return kind(key).map(kind -> exactly(group.dispositions().count(kind), counted -> isStated(counted, kind)));
    }

    /** A count of entries with one of some statuses, or empty if one is not of the scale. */
    Optional<Counted> byStatuses(List<String> names) {
        return published.readingOf(names).map(wanted -> {
            Set<S> statuses = wanted.getStatuses();
            Predicate<CountedEntry<S>> certain =
                    counted -> isIn(counted) && counted.standing().reading().isConfinedTo(statuses);
            Predicate<CountedEntry<S>> allowed =
                    counted -> isIn(counted) && counted.standing().reading().allowsAnyOf(statuses);
            return new Counted(
                    group.tally().bounds(statuses), new Behind(ids(certain), ids(allowed.and(certain.negate()))));
        });
    }

    /** A count of entries whose printed words leave open which of some statuses they have. */
    Optional<Counted> open(List<String> names) {
        return published.readingOf(names).map(wanted -> {
            Predicate<CountedEntry<S>> certain =
                    counted -> isIn(counted) && counted.standing().reading().equals(wanted);
            Predicate<CountedEntry<S>> allowed =
                    counted -> isIn(counted) && counted.standing().reading().allowsAnyOf(wanted.getStatuses());
            return new Counted(
                    new Bounds(
                            group.tally().count(wanted),
                            group.tally().bounds(wanted.getStatuses()).most()),
                    new Behind(ids(certain), ids(allowed.and(certain.negate()))));
        });
    }

    /** All entries in the denominator. */
    Counted total() {
        return exactly(group.tally().total(), CountedFigures::isIn);
    }

    StatusTally<S> tally() {
        return group.tally();
    }

    /** The ids of the entries with a reading, in plan order. */
    List<String> idsOf(Reading<S> reading) {
        return ids(counted -> isIn(counted) && counted.standing().reading().equals(reading));
    }

    /** The ids of the entries that a key is stated of, in plan order; empty if it is no disposition. */
    Optional<Set<String>> idsOf(String key) {
        return kind(key).map(kind -> new LinkedHashSet<>(ids(counted -> isStated(counted, kind))));
    }

    private Counted exactly(long count, Predicate<CountedEntry<S>> counted) {
        return new Counted(Bounds.exactly(count), new Behind(ids(counted), List.of()));
    }

    private List<String> ids(Predicate<CountedEntry<S>> wanted) {
        List<String> ids = new ArrayList<>();
        for (CountedEntry<S> counted : group.entries()) {
            if (wanted.test(counted)) {
                ids.add(counted.entry().getId());
            }
        }
        return ids;
    }

    private static boolean isIn(CountedEntry<?> counted) {
        return counted.leftOut().isEmpty();
    }

    private static boolean isStated(CountedEntry<?> counted, DispositionKind kind) {
        return counted.entry().getDisposition().map(Disposition::getKind).equals(Optional.of(kind));
    }

    private static Optional<DispositionKind> kind(String key) {
        return Arrays.stream(DispositionKind.values())
                .filter(kind -> kind.name().equals(key))
                .findFirst();
    }
}
