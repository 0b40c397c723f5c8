package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A way to group a plan's entries, such as by improvement area.
 *
 * <p>An entry may have several keys, and then counts in each of their groups and once in the total; or none, and then
 * counts in a last group of its own kind.
 */
public final class Grouping {

    /** By improvement area, in plan order, areas without entries included. */
    public static final Grouping AREA = of(
            "area",
            "no area",
            plan -> plan.getAreas().stream().map(Grouping::keyOf).toList(),
            (area, entry) -> List.of(keyOf(area)));

    /** By foundation of the entry's area, all five in their order. */
    public static final Grouping FOUNDATION = of(
            "foundation",
            "no foundation stated",
            plan -> Arrays.stream(Foundation.values()).map(Grouping::keyOf).toList(),
            (area, entry) -> area.getFoundations().stream().map(Grouping::keyOf).toList());

    /** By owner, in the order in which the plan first names them. */
    public static final Grouping OWNER = of(
            "owner",
            "no owner stated",
            plan -> List.of(),
            (area, entry) -> entry.getOwner().stream()
                    .map(owner -> GroupKey.of(owner, owner))
                    .toList());

    private final String name;
    private final GroupKey none;
    private final Function<Plan, List<GroupKey>> declared;
    private final BiFunction<ImprovementArea, Entry<?>, List<GroupKey>> keys;

    private Grouping(
            String name,
            GroupKey none,
            Function<Plan, List<GroupKey>> declared,
            BiFunction<ImprovementArea, Entry<?>, List<GroupKey>> keys) {
        this.name = name;
        this.none = none;
        this.declared = declared;
        this.keys = keys;
    }

    /**
     * A grouping of one's own.
     *
     * @param name what it groups by, such as {@code area}
     * @param none what to call the group of entries with no key, such as {@code no area}
     * @param declared the keys of a plan that have a group even without entries, in order; keys that only entries have
     *     follow in plan order
     * @param keys the keys of an entry of an area; none for an entry with no key
     * @return the grouping
     */
    public static Grouping of(
            String name,
            String none,
            Function<Plan, List<GroupKey>> declared,
            BiFunction<ImprovementArea, Entry<?>, List<GroupKey>> keys) {
        return new Grouping(
                Objects.requireNonNull(name, "name"),
                GroupKey.none(none),
                Objects.requireNonNull(declared, "declared"),
                Objects.requireNonNull(keys, "keys"));
    }

    /** {@return what it groups by, such as {@code area}} */
    public String getName() {
        return name;
    }

    GroupKey none() {
        return none;
    }

    List<GroupKey> declared(Plan plan) {
        return declared.apply(plan);
    }

    List<GroupKey> keys(ImprovementArea area, Entry<?> entry) {
        return keys.apply(area, entry).stream().distinct().toList();
    }

    private static GroupKey keyOf(ImprovementArea area) {
        return GroupKey.of(area.getId(), area.getTitle());
    }

    private static GroupKey keyOf(Foundation foundation) {
        return GroupKey.of(foundation.name(), foundation.name());
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
