package io.github.promisemodel.reconcile;

import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.reconcile.BaseEntries.Member;
import io.github.promisemodel.tally.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The entries of a figure's base by the cells of a printed table that each may be in, so that several cells are judged at once.
 *
 * @param published how figures about the entries are read
 * @param base the entries
 * @param worlds the worlds in which they are counted
 * @param byKey the least and the most that are counted by a key which is no status
 */
record EntryCells<S extends Enum<S>>(
        PublishedTally<S> published, BaseEntries<S> base, Worlds<S> worlds, Function<String, Optional<Bounds>> byKey) {

    /**
     * The entries that may be printed by each of some keys at once: by statuses, as not assessed, or by what becomes of them. One
     * the words of which leave its status open may be printed so, by none of them.
     *
     * @param keys the keys
     * @param inBase how many are in the base, if that is supposed
     */
    PossibleCounts printed(List<String> keys, Optional<Long> inBase) {
        return possible(keys, inBase, EntryCells::isOpen);
    }

    private static boolean isOpen(Member<?> member) {
        return !member.reading().isAssessed()
                && !member.counted().standing().reading().isNotAssessed();
    }

    private PossibleCounts possible(List<String> keys, Optional<Long> inBase, Predicate<Member<S>> isApart) {
        Map<PossibleCounts.Group, Long> counts = new LinkedHashMap<>();
        for (Member<S> member : base.members()) {
            if (member.hasStatus()) {
                counts.merge(cells(member, keys, inBase.isPresent(), isApart.test(member)), 1L, Long::sum);
            }
        }
        List<PossibleCounts.Group> groups = new ArrayList<>();
        counts.forEach((of, count) -> groups.add(new PossibleCounts.Group(of.cells(), of.mayBeElsewhere(), count)));
        for (int cell = 0; cell < keys.size(); cell++) {
            boolean isStatus =
                    published.isStatus(keys.get(cell)) || keys.get(cell).equals(PublishedFigure.NOT_ASSESSED);
            Optional<Bounds> others = isStatus ? Optional.empty() : byKey.apply(keys.get(cell));
            if (others.isPresent()) {
                groups.add(
                        new PossibleCounts.Group(1 << cell, false, others.get().least()));
                groups.add(new PossibleCounts.Group(
                        1 << cell, true, others.get().most() - others.get().least()));
            }
        }
        return new PossibleCounts(groups, inBase.map(size -> base.total().most() - size));
    }

    /**
     * How many entries can be printed by one of some keys, where so many are in the base.
     *
     * @param keys the keys
     * @param inBase how many are in the base
     * @return the least and the most; empty if not so many can be in the base
     */
    Optional<Bounds> boundsOf(List<String> keys, long inBase) {
        List<String> each = keys.stream().distinct().toList();
        PossibleCounts entries = possible(each, Optional.of(inBase), member -> false);
        CellCounts counts = new CellCounts(entries, each.size() + 1, (1 << each.size()) - 1);
        long outside = entries.outside().orElseThrow();
        counts.put(each.size(), outside, outside);
        for (int cell = 0; cell < each.size(); cell++) {
            counts.put(cell, 0, base.total().most());
        }
        return counts.sum();
    }

    /** One entry with the cells that it may be in; being outside of the base is the one after the last. */
    private PossibleCounts.Group cells(Member<S> member, List<String> keys, boolean isOutsideOne, boolean isApart) {
        Set<String> states = new LinkedHashSet<>();
        for (S status : published.scale().getEnumConstants()) {
            if (worlds.isPossible(member.reading(), Set.of(status))) {
                states.add(status.name());
            }
        }
        if (member.mayBeUnassessed()) {
            states.add(PublishedFigure.NOT_ASSESSED);
        }
        int cells = !member.isCertain() && isOutsideOne ? 1 << keys.size() : 0;
        boolean mayBeElsewhere = isApart || !member.isCertain() && !isOutsideOne || !keys.containsAll(states);
        for (int cell = 0; cell < keys.size(); cell++) {
            cells |= states.contains(keys.get(cell)) ? 1 << cell : 0;
        }
        return new PossibleCounts.Group(cells, mayBeElsewhere, 1);
    }
}
