package io.github.promisemodel.reconcile;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.BaseEntries.Member;
import io.github.promisemodel.reconcile.FigureFinding.Behind;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.status.ActionStatus;
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

/** What the entries of a base give for each kind of published number, and which entries those are. */
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

    private final PublishedTally<S> published;
    private final List<CountedEntry<S>> scope;
    private final BaseEntries<S> base;
    private final boolean listed;
    private final Recorded recorded;
    private final Worlds<S> worlds;

    /**
     * Makes them, of the entries in the plan.
     *
     * @param published how figures about the entries are read
     * @param scope the entries that figures may be about
     * @param listed whether the plan lists any entries of this kind
     * @param recorded what it lists completely as of the date
     */
    CountedFigures(PublishedTally<S> published, List<CountedEntry<S>> scope, boolean listed, Recorded recorded) {
        this(published, scope, BaseEntries.current(scope, published.scale()), listed, recorded);
    }

    private CountedFigures(
            PublishedTally<S> published,
            List<CountedEntry<S>> scope,
            BaseEntries<S> base,
            boolean listed,
            Recorded recorded) {
        this(published, scope, base, listed, recorded, new Worlds<>(base.tally(), false));
    }

    private CountedFigures(
            PublishedTally<S> published,
            List<CountedEntry<S>> scope,
            BaseEntries<S> base,
            boolean listed,
            Recorded recorded,
            Worlds<S> worlds) {
        this.published = published;
        this.scope = scope;
        this.base = base;
        this.listed = listed;
        this.recorded = recorded;
        this.worlds = worlds;
    }

    /** The entries of a figure's base; empty if the base names what there is not. */
    private Optional<CountedFigures<S>> of(PublishedFigure figure) {
        if (figure.getBase().isEmpty()) {
            return Optional.of(this);
        }
        Set<String> keys = new LinkedHashSet<>(figure.getCounts().keySet());
        keys.addAll(figure.getPercentages().keySet());
        FigureBase stated = figure.getBase().get();
        return BaseEntries.of(stated, scope, published, recorded, BaseEntries.apart(stated, keys))
                .map(entries -> new CountedFigures<>(published, scope, entries, listed, recorded));
    }

    /**
     * The entries of a figure's base in the worlds in which it is compared with them; empty if none are listed, or the base names
     * what there is not.
     */
    Optional<CountedFigures<S>> besides(PublishedFigure figure) {
        return isListed() ? of(figure).map(counted -> counted.inWorldsOf(figure)) : Optional.empty();
    }

    private CountedFigures<S> inWorldsOf(PublishedFigure figure) {
        StatusTally<S> tally = base.tally();
        long total = figure.getTotal().orElse(base.total().least());
        long withStatus = figure.getTotal()
                .map(printed -> printed - apart(figure))
                .orElseGet(() -> base.total().least() - base.countApart());
        Worlds<S> besides = Worlds.of(tally, published.claimed(figure), withStatus);
        boolean keep = besides.keepNotAssessed() || printsShareNotAssessed(figure, total);
        boolean hasNone = base.members().stream().noneMatch(Member::mayBeUnassessed);
        return new CountedFigures<>(
                published, scope, base, listed, recorded, new Worlds<>(tally, keep && !hasNone && base.isCertain()));
    }

    /** How many of a figure's total have no status in it, as printed; as they are, where that is not printed. */
    private long apart(PublishedFigure figure) {
        List<Long> printed = figure.getBase().stream()
                .flatMap(stated -> BaseEntries.apart(stated, figure.getCounts().keySet()).stream())
                .map(kind -> figure.getCounts().get(kind.name()))
                .toList();
        return printed.isEmpty() ? base.countApart() : PublishedTally.sum(printed);
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
                        .anyMatch(counts -> counts.contains(base.tally().notAssessed())))
                .isPresent();
    }

    /** Whether a figure says that entries are not assessed which are, so that they stay so in every world. */
    boolean keepsNotAssessed() {
        return worlds.keepNotAssessed();
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
        return switch (key) {
            case PublishedFigure.NOT_ASSESSED ->
                Optional.of(counted(
                        base.members(),
                        member -> isUnassessed(member) && worlds.keepNotAssessed(),
                        CountedFigures::isUnassessed));
            // Those on record are a least: an extension that nobody wrote down is no less one.
            case PublishedFigure.EXTENDED ->
                Optional.of(counted(
                        base.members(), this::isExtended, member -> true, PlanRecord.EXTENSIONS, this::mayBeExtended));
            case PublishedFigure.OVERDUE ->
                published.scale() == ActionStatus.class ? Optional.of(overdue()) : Optional.empty();
            default ->
                kind(key).map(this::withDisposition).or(() -> foundation(key).map(this::under));
        };
    }

    private Counted withDisposition(DispositionKind kind) {
        List<Member<S>> its = base.only().filter(only -> only != kind).isPresent() ? List.of() : base.beside();
        return counted(
                its,
                member -> BaseEntries.isStated(member.counted(), kind),
                member -> !base.apart().contains(kind) && BaseEntries.isUnstated(member.counted()),
                PlanRecord.DISPOSITIONS,
                member -> false);
    }

    private Counted under(Foundation foundation) {
        return counted(
                base.members(),
                member -> foundations(member).contains(foundation),
                member -> foundations(member).isEmpty());
    }

    private static Set<Foundation> foundations(Member<?> member) {
        CountedEntry<?> counted = member.counted();
        return counted.plan().foundationsOf(counted.area());
    }

    private Counted overdue() {
        Set<S> complete = published
                .readingOf(List.of(ActionStatus.COMPLETE.name()))
                .orElseThrow()
                .statuses();
        return counted(
                base.members(),
                member -> isPastDue(member) && !worlds.isPossible(member.reading(), complete),
                member -> isPastDue(member) && !worlds.isCertain(member.reading(), complete));
    }

    /** A count of the entries of which something is certain, and at most those of which it is possible too. */
    private Counted counted(List<Member<S>> members, Predicate<Member<S>> certain, Predicate<Member<S>> possible) {
        List<String> least = new ArrayList<>();
        List<String> more = new ArrayList<>();
        for (Member<S> member : members) {
            boolean holds = certain.test(member);
            if (holds && member.isCertain()) {
                least.add(member.id());
            } else if (holds || possible.test(member)) {
                more.add(member.id());
            }
        }
        return new Counted(new Bounds(least.size(), least.size() + more.size()), new Behind(least, more));
    }

    /** The same, where the plan may list all of something, so that less is possible. */
    private Counted counted(
            List<Member<S>> members,
            Predicate<Member<S>> certain,
            Predicate<Member<S>> possible,
            PlanRecord record,
            Predicate<Member<S>> possibleIfRecorded) {
        Counted open = counted(members, certain, possible);
        if (!recorded.has(record)) {
            return open;
        }
        Counted closed = counted(members, certain, possibleIfRecorded);
        return closed.bounds().equals(open.bounds()) ? open : closed.by(record);
    }

    /** A count of entries with one of some statuses, or empty if one is not of the scale. */
    Optional<Counted> byStatuses(List<String> names) {
        return published.readingOf(names).map(wanted -> {
            Set<S> statuses = wanted.statuses();
            return counted(
                    base.members(),
                    member -> member.hasStatus() && worlds.isCertain(member.reading(), statuses),
                    member -> member.hasStatus() && worlds.isPossible(member.reading(), statuses));
        });
    }

    /** A count of entries whose printed words leave open which of some statuses they have. */
    Optional<Counted> open(List<String> names) {
        return published
                .readingOf(names)
                .map(wanted -> counted(
                        base.members(),
                        member -> member.hasStatus() && member.reading().equals(wanted),
                        member -> member.hasStatus() && worlds.isPossible(member.reading(), wanted.statuses())));
    }

    /** The entries by what each may be printed as at once with the others. */
    EntryCells<S> cells() {
        return new EntryCells<>(published, base, worlds, key -> byKey(key).map(Counted::bounds));
    }

    /** All entries in the denominator. */
    Counted total() {
        Predicate<Member<S>> any = member -> true;
        return counted(base.members(), any, any);
    }

    /** The readings of the entries that are certainly counted by status. */
    StatusTally<S> tally() {
        return base.tally();
    }

    /** Whether it is certain which entries these are. */
    boolean isCertain() {
        return base.isCertain();
    }

    /** The counted entries in plan order. */
    List<Read<S>> read() {
        return base.members().stream()
                .filter(Member::hasStatus)
                .map(member -> new Read<>(member.id(), member.reading()))
                .toList();
    }

    /** How many entries of each area are counted, by the area itself; those with none are left out. */
    Map<ImprovementArea, Long> byArea() {
        Map<ImprovementArea, Long> counts = new IdentityHashMap<>();
        for (Member<S> member : base.members()) {
            counts.merge(member.counted().area(), 1L, Long::sum);
        }
        return counts;
    }

    /** The ids of the entries with a reading, in plan order. */
    List<String> idsOf(Reading<S> reading) {
        return ids(
                base.members(), member -> member.hasStatus() && member.reading().equals(reading));
    }

    /** The ids of the entries that a key is stated of, in plan order; empty if it is no disposition. */
    Optional<Set<String>> idsOf(String key) {
        return kind(key)
                .map(kind -> new LinkedHashSet<>(
                        ids(base.beside(), member -> BaseEntries.isStated(member.counted(), kind))));
    }

    /** Whether an entry without a disposition has none. */
    boolean listsDispositions() {
        return recorded.has(PlanRecord.DISPOSITIONS);
    }

    /** The ids of the entries of which no disposition is stated. */
    Set<String> idsWithoutDisposition() {
        return new LinkedHashSet<>(ids(base.beside(), member -> BaseEntries.isUnstated(member.counted())));
    }

    private List<String> ids(List<Member<S>> members, Predicate<Member<S>> wanted) {
        return members.stream().filter(wanted).map(Member::id).toList();
    }

    private static boolean isUnassessed(Member<?> member) {
        return member.hasStatus() && member.mayBeUnassessed();
    }

    private boolean isPastDue(Member<S> member) {
        return member.hasStatus()
                && member.counted().presence() == Presence.IN_PLAN
                && member.counted().entry() instanceof Action action
                && action.dueAsOf(recorded.asOf())
                        .filter(due -> due.end().isBefore(recorded.asOf().end()))
                        .isPresent();
    }

    /** Whether a later due date is on record, agreed by the date. */
    private boolean isExtended(Member<S> member) {
        return member.counted().entry() instanceof Action action
                && action.getDueExtensions().stream()
                        .anyMatch(extension -> extension
                                .getAgreed()
                                .filter(agreed -> !agreed.isBy(recorded.asOf()))
                                .isEmpty());
    }

    /** Whether an entry may be extended where the plan lists all extensions: one was agreed within a period not over yet. */
    private boolean mayBeExtended(Member<S> member) {
        return !(member.counted().entry() instanceof Action action)
                || action.getDueExtensions().stream()
                        .anyMatch(extension -> extension
                                .getAgreed()
                                .filter(agreed -> agreed.isUnderWayAt(recorded.asOf()))
                                .isPresent());
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
