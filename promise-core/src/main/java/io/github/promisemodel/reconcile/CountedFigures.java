package io.github.promisemodel.reconcile;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the entries of a group give for each kind of published number, and which entries those are. */
final class CountedFigures<S extends Enum<S>> {

    /**
     * A count's bounds and the entries behind it.
     *
     * @param closedBy what the plan lists completely, so that the bounds are closer than they would be
     */
    record Counted(Bounds bounds, Behind behind, Optional<PlanRecord> closedBy) {

        Counted(Bounds bounds, Behind behind) {
            this(bounds, behind, Optional.empty());
        }

        Counted by(PlanRecord record) {
            return new Counted(bounds, behind, Optional.of(record));
        }
    }

    /** A counted entry's id and how it reads. */
    record Read<S extends Enum<S>>(String id, Reading<S> reading) {}

    private final Group<S> group;
    private final PublishedTally<S> published;
    private final boolean listed;
    private final Recorded recorded;
    private final Worlds<S> worlds;

    /**
     * Makes them.
     *
     * @param published how figures about the entries are read
     * @param group the entries
     * @param listed whether the plan lists any entries of this kind
     * @param recorded what it lists completely as of the date
     */
    CountedFigures(PublishedTally<S> published, Group<S> group, boolean listed, Recorded recorded) {
        this(published, group, listed, recorded, new Worlds<>(group.tally(), false));
    }

    private CountedFigures(
            PublishedTally<S> published, Group<S> group, boolean listed, Recorded recorded, Worlds<S> worlds) {
        this.published = published;
        this.group = group;
        this.listed = listed;
        this.recorded = recorded;
        this.worlds = worlds;
    }

    /** The same entries in the worlds in which a figure is compared with them. */
    CountedFigures<S> besides(PublishedFigure figure) {
        long total = figure.getTotal().orElse(group.tally().total());
        Worlds<S> besides = Worlds.of(group.tally(), published.claimed(figure), total);
        boolean share = printsShareNotAssessed(figure, total);
        return new CountedFigures<>(
                published, group, listed, recorded, share ? new Worlds<>(group.tally(), true) : besides);
    }

    /** Whether a figure has a percentage of those not assessed, and no count, that is the share of just these entries. */
    private boolean printsShareNotAssessed(PublishedFigure figure, long total) {
        if (total == 0 || figure.getCounts().containsKey(PublishedFigure.NOT_ASSESSED)) {
            return false;
        }
        return Optional.ofNullable(figure.getPercentages().get(PublishedFigure.NOT_ASSESSED))
                .flatMap(Percentage::find)
                .filter(printed -> Rounding.all().stream()
                        .filter(rounding -> !rounding.isOfTable())
                        .flatMap(rounding -> rounding.counts(printed, total).stream())
                        .anyMatch(counts -> counts.contains(group.tally().notAssessed())))
                .isPresent();
    }

    /** How many entries stay not assessed in every world. */
    long keptNotAssessed() {
        return worlds.notAssessed().least();
    }

    /** Whether there is something to count: the plan lists entries of this kind, or it lists all there are and has none. */
    boolean isListed() {
        return listed || recorded.has(PlanRecord.ENTRIES);
    }

    /** Why there is nothing but 0 to count, where the plan lists no entries of this kind and says that it lists all. */
    Counted explained(Counted counted) {
        return listed ? counted : counted.by(PlanRecord.ENTRIES);
    }

    /** A count by its key, or empty if these entries cannot be counted by it. */
    Optional<Counted> byKey(String key) {
        Optional<Reading<S>> status = published.readingOf(List.of(key));
        if (status.isPresent()) {
            return byStatuses(List.of(key));
        }
        if (key.equals(PublishedFigure.NOT_ASSESSED)) {
            List<String> ids =
                    ids(counted -> isIn(counted) && counted.standing().reading().isNotAssessed());
            return Optional.of(new Counted(
                    worlds.notAssessed(),
                    worlds.keepNotAssessed() ? new Behind(ids, List.of()) : new Behind(List.of(), ids)));
        }
        if (key.equals(PublishedFigure.EXTENDED)) {
            // Those on record are a least: an extension that nobody wrote down is no less one.
            return Optional.of(
                    counted(this::isExtended, CountedFigures::isAdded, PlanRecord.EXTENSIONS, this::mayBeExtended));
        }
        return kind(key)
                .map(kind -> counted(
                        counted -> isStated(counted, kind),
                        CountedFigures::isUnstated,
                        PlanRecord.DISPOSITIONS,
                        counted -> false))
                .or(() -> foundation(key)
                        .map(foundation -> counted(
                                counted -> isIn(counted)
                                        && counted.area().getFoundations().contains(foundation),
                                counted -> isIn(counted)
                                        && counted.area().getFoundations().isEmpty())));
    }

    /** A count of the entries of which something is certain, and at most those of which it is possible too. */
    private Counted counted(Predicate<CountedEntry<S>> certain, Predicate<CountedEntry<S>> possible) {
        List<String> least = ids(certain);
        List<String> more = ids(possible.and(certain.negate()));
        return new Counted(new Bounds(least.size(), least.size() + more.size()), new Behind(least, more));
    }

    /** The same, where the plan may list all of something, so that less is possible. */
    private Counted counted(
            Predicate<CountedEntry<S>> certain,
            Predicate<CountedEntry<S>> possible,
            PlanRecord record,
            Predicate<CountedEntry<S>> possibleIfRecorded) {
        Counted open = counted(certain, possible);
        if (!recorded.has(record)) {
            return open;
        }
        Counted closed = counted(certain, possibleIfRecorded);
        return closed.bounds().equals(open.bounds()) ? open : closed.by(record);
    }

    /** A count of entries with one of some statuses, or empty if one is not of the scale. */
    Optional<Counted> byStatuses(List<String> names) {
        return published.readingOf(names).map(wanted -> {
            Set<S> statuses = wanted.statuses();
            Predicate<CountedEntry<S>> certain = counted ->
                    isIn(counted) && worlds.isCertain(counted.standing().reading(), statuses);
            Predicate<CountedEntry<S>> possible = counted ->
                    isIn(counted) && worlds.isPossible(counted.standing().reading(), statuses);
            return new Counted(worlds.bounds(statuses), new Behind(ids(certain), ids(possible.and(certain.negate()))));
        });
    }

    /** A count of entries whose printed words leave open which of some statuses they have. */
    Optional<Counted> open(List<String> names) {
        return published.readingOf(names).map(wanted -> {
            Set<S> statuses = wanted.statuses();
            Predicate<CountedEntry<S>> certain =
                    counted -> isIn(counted) && counted.standing().reading().equals(wanted);
            Predicate<CountedEntry<S>> possible = counted ->
                    isIn(counted) && worlds.isPossible(counted.standing().reading(), statuses);
            long least = group.tally().count(wanted);
            return new Counted(
                    new Bounds(least, Math.max(least, worlds.bounds(statuses).most())),
                    new Behind(ids(certain), ids(possible.and(certain.negate()))));
        });
    }

    /** All entries in the denominator. */
    Counted total() {
        return exactly(group.tally().total(), CountedFigures::isIn);
    }

    StatusTally<S> tally() {
        return group.tally();
    }

    /** The counted entries in plan order. */
    List<Read<S>> read() {
        List<Read<S>> read = new ArrayList<>();
        for (CountedEntry<S> counted : group.entries()) {
            if (isIn(counted)) {
                read.add(new Read<>(counted.entry().getId(), counted.standing().reading()));
            }
        }
        return read;
    }

    /** How many entries of each area are counted, by the area itself; those with none are left out. */
    Map<ImprovementArea, Long> byArea() {
        Map<ImprovementArea, Long> counts = new IdentityHashMap<>();
        for (CountedEntry<S> counted : group.entries()) {
            if (isIn(counted)) {
                counts.merge(counted.area(), 1L, Long::sum);
            }
        }
        return counts;
    }

    /** The ids of the entries with a reading, in plan order. */
    List<String> idsOf(Reading<S> reading) {
        return ids(counted -> isIn(counted) && counted.standing().reading().equals(reading));
    }

    /** The ids of the entries that a key is stated of, in plan order; empty if it is no disposition. */
    Optional<Set<String>> idsOf(String key) {
        return kind(key).map(kind -> new LinkedHashSet<>(ids(counted -> isStated(counted, kind))));
    }

    /** Whether an entry without a disposition has none. */
    boolean listsDispositions() {
        return recorded.has(PlanRecord.DISPOSITIONS);
    }

    /** The ids of the entries of which no disposition is stated. */
    Set<String> idsWithoutDisposition() {
        return new LinkedHashSet<>(ids(CountedFigures::isUnstated));
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

    /** Whether a later due date is on record, agreed by the date. */
    private boolean isExtended(CountedEntry<S> counted) {
        return isIn(counted)
                && counted.entry() instanceof Action action
                && action.getDueExtensions().stream()
                        .anyMatch(extension -> extension
                                .getAgreed()
                                .filter(agreed -> !agreed.isBy(recorded.asOf()))
                                .isEmpty());
    }

    /** Whether an entry may be extended where the plan lists all extensions: one was agreed within a period not over yet. */
    private boolean mayBeExtended(CountedEntry<S> counted) {
        if (counted.entry() instanceof Action action) {
            return isIn(counted)
                    && action.getDueExtensions().stream()
                            .anyMatch(extension -> extension
                                    .getAgreed()
                                    .filter(agreed -> agreed.isUnderWayAt(recorded.asOf()))
                                    .isPresent());
        }
        return isAdded(counted);
    }

    private static boolean isAdded(CountedEntry<?> counted) {
        return counted.presence() != Presence.NOT_YET_ADDED;
    }

    private static boolean isStated(CountedEntry<?> counted, DispositionKind kind) {
        return isAdded(counted)
                && counted.disposition().map(Disposition::getKind).equals(Optional.of(kind));
    }

    /** Whether nothing says what becomes of it, so that it may be anything. */
    private static boolean isUnstated(CountedEntry<?> counted) {
        return isAdded(counted) && counted.isDispositionUnknown();
    }

    private static Optional<Foundation> foundation(String key) {
        return Arrays.stream(Foundation.values())
                .filter(foundation -> foundation.name().equals(key))
                .findFirst();
    }

    private static Optional<DispositionKind> kind(String key) {
        return Arrays.stream(DispositionKind.values())
                .filter(kind -> kind.name().equals(key))
                .findFirst();
    }
}
