package io.github.promisemodel.reconcile;

import io.github.promisemodel.assessment.Presence;
import io.github.promisemodel.plan.PlanRecord;
import io.github.promisemodel.published.BaseKind;
import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import io.github.promisemodel.tally.Bounds;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The entries that a figure is of, of all that it may be about.
 *
 * @param members the entries that are in the base, or may be
 * @param beside the entries whose dispositions are counted: those that left a plan are printed beside those that are in it
 * @param only the disposition that all of them have, if the base is of one
 * @param apart the dispositions that the figure prints instead of a status; no other entry has one of these there
 * @param tally the readings of those that are certainly in it and are counted by status
 * @param total how many there are in all
 */
record BaseEntries<S extends Enum<S>>(
        List<Member<S>> members,
        List<Member<S>> beside,
        Optional<DispositionKind> only,
        Set<DispositionKind> apart,
        StatusTally<S> tally,
        Bounds total) {

    /**
     * An entry that is in a base, or may be.
     *
     * @param counted the entry
     * @param reading the statuses that it may have there
     * @param isCertain whether it is in the base whatever status it has, and whatever becomes of it
     * @param hasStatus whether it is counted by status there
     * @param mayBeUnassessed whether it may be not assessed there
     */
    record Member<S extends Enum<S>>(
            CountedEntry<S> counted,
            Reading<S> reading,
            boolean isCertain,
            boolean hasStatus,
            boolean mayBeUnassessed) {

        Member(CountedEntry<S> counted, boolean isCertain, boolean hasStatus) {
            this(
                    counted,
                    counted.standing().reading(),
                    isCertain,
                    hasStatus,
                    counted.standing().reading().isNotAssessed());
        }

        String id() {
            return counted.entry().getId();
        }
    }

    /** The entries in the plan. */
    static <S extends Enum<S>> BaseEntries<S> current(List<CountedEntry<S>> scope, Class<S> scale) {
        return of(certain(scope, BaseEntries::isIn), certain(scope, BaseEntries::isAdded), scale);
    }

    /**
     * The entries of a base.
     *
     * @param base the base
     * @param scope the entries that the figure may be about
     * @param published how the figure is read
     * @param recorded what the plan lists completely, and its groups
     * @param apart the dispositions that the figure prints instead of a status
     * @return the entries; empty if the base names statuses that the scale does not have, a group that the plan does not
     *     have, or entries that are not among these
     */
    static <S extends Enum<S>> Optional<BaseEntries<S>> of(
            FigureBase base,
            List<CountedEntry<S>> scope,
            PublishedTally<S> published,
            Recorded recorded,
            Set<DispositionKind> apart) {
        Class<S> scale = published.scale();
        return switch (base.getKind()) {
            case CURRENT -> Optional.of(current(scope, scale));
            case EVERY -> {
                BaseEntries<S> its = of(every(scope, apart), scale);
                yield Optional.of(
                        new BaseEntries<>(its.members, its.members, Optional.empty(), apart, its.tally, its.total));
            }
            case ASSESSED ->
                Optional.of(of(
                        certain(
                                scope,
                                counted -> isIn(counted)
                                        && !counted.standing().reading().isNotAssessed()),
                        scale));
            case STATUS ->
                published.readingOf(base.getStatus()).map(wanted -> of(withStatus(scope, wanted.statuses()), scale));
            case DISPOSITION -> {
                DispositionKind kind = base.getDisposition().orElseThrow();
                BaseEntries<S> its = of(withDisposition(scope, kind, recorded.has(PlanRecord.DISPOSITIONS)), scale);
                yield Optional.of(
                        new BaseEntries<>(its.members, its.members, Optional.of(kind), Set.of(), its.tally, its.total));
            }
            case GROUP ->
                recorded.entriesOf(base.getId().orElseThrow())
                        .map(ids -> current(
                                scope.stream()
                                        .filter(counted ->
                                                ids.contains(counted.entry().getId()))
                                        .toList(),
                                scale));
            case ENTRIES -> {
                // A hash set, for that of Set.copyOf is slow where many ids are alike.
                Set<String> listed = new HashSet<>(base.getEntries());
                List<CountedEntry<S>> its = scope.stream()
                        .filter(counted -> listed.contains(counted.entry().getId()))
                        .toList();
                Set<String> found =
                        its.stream().map(counted -> counted.entry().getId()).collect(Collectors.toSet());
                yield found.equals(listed)
                        ? Optional.of(of(certain(its, BaseEntries::isAdded), scale))
                        : Optional.empty();
            }
        };
    }

    private static <S extends Enum<S>> List<Member<S>> certain(
            List<CountedEntry<S>> scope, Predicate<CountedEntry<S>> in) {
        List<Member<S>> members = new ArrayList<>();
        for (CountedEntry<S> counted : scope) {
            if (in.test(counted)) {
                members.add(new Member<>(counted, true, true));
            }
        }
        return members;
    }

    /** Every one that was ever in the plan; those whose disposition is printed apart have no status there. */
    private static <S extends Enum<S>> List<Member<S>> every(List<CountedEntry<S>> scope, Set<DispositionKind> apart) {
        List<Member<S>> members = new ArrayList<>();
        for (CountedEntry<S> counted : scope) {
            if (isAdded(counted)) {
                boolean isApart = counted.disposition()
                        .map(Disposition::getKind)
                        .filter(apart::contains)
                        .isPresent();
                members.add(new Member<>(counted, true, !isApart));
            }
        }
        return members;
    }

    /** Those with one of some statuses, in which they are while they have it. */
    private static <S extends Enum<S>> List<Member<S>> withStatus(List<CountedEntry<S>> scope, Set<S> statuses) {
        List<Member<S>> members = new ArrayList<>();
        for (CountedEntry<S> counted : scope) {
            Reading<S> reading = counted.standing().reading();
            if (isIn(counted) && reading.allowsAnyOf(statuses)) {
                Set<S> within = EnumSet.copyOf(statuses);
                within.removeIf(status -> !reading.allows(status));
                boolean isCertain = !reading.isNotAssessed() && reading.isConfinedTo(statuses);
                members.add(new Member<>(counted, Reading.of(within), isCertain, true, false));
            }
        }
        return members;
    }

    /** Those of which a disposition is stated, and those of which none is, unless the plan states all there are. */
    private static <S extends Enum<S>> List<Member<S>> withDisposition(
            List<CountedEntry<S>> scope, DispositionKind kind, boolean isAllStated) {
        List<Member<S>> members = new ArrayList<>();
        for (CountedEntry<S> counted : scope) {
            boolean isStated = isStated(counted, kind);
            if (isStated || !isAllStated && isUnstated(counted)) {
                members.add(new Member<>(counted, isStated, true));
            }
        }
        return members;
    }

    private static <S extends Enum<S>> BaseEntries<S> of(List<Member<S>> members, Class<S> scale) {
        return of(members, members, scale);
    }

    private static <S extends Enum<S>> BaseEntries<S> of(
            List<Member<S>> members, List<Member<S>> beside, Class<S> scale) {
        TallyAccumulator<S> tally = new TallyAccumulator<>(scale);
        long least = 0;
        for (Member<S> member : members) {
            if (member.isCertain()) {
                least++;
                if (member.hasStatus()) {
                    tally.add(member.reading());
                }
            }
        }
        return new BaseEntries<>(
                members, beside, Optional.empty(), Set.of(), tally.toTally(), new Bounds(least, members.size()));
    }

    /** Whether it is certain of every entry that it is in the base, or is not. */
    boolean isCertain() {
        return total.isExact();
    }

    /** How many are in the total and are not counted by status. */
    long countApart() {
        return members.stream().filter(member -> !member.hasStatus()).count();
    }

    // ------------------------------------------------------------------------

    private static boolean isIn(CountedEntry<?> counted) {
        return counted.leftOut().isEmpty();
    }

    private static boolean isAdded(CountedEntry<?> counted) {
        return counted.presence() != Presence.NOT_YET_ADDED;
    }

    /** Whether it is stated that this becomes of it. */
    static boolean isStated(CountedEntry<?> counted, DispositionKind kind) {
        return isAdded(counted)
                && counted.disposition().map(Disposition::getKind).equals(Optional.of(kind));
    }

    /** Whether nothing is ever stated of what becomes of it, so that it may be anything. */
    static boolean isUnstated(CountedEntry<?> counted) {
        return isAdded(counted) && counted.isDispositionUnknown();
    }

    /** The kinds of disposition that a figure of every entry prints instead of a status. */
    static Set<DispositionKind> apart(FigureBase base, Set<String> keys) {
        EnumSet<DispositionKind> apart = EnumSet.noneOf(DispositionKind.class);
        if (base.getKind() == BaseKind.EVERY) {
            for (DispositionKind kind : DispositionKind.values()) {
                if (kind.takesOut() && keys.contains(kind.name())) {
                    apart.add(kind);
                }
            }
        }
        return apart;
    }
}
