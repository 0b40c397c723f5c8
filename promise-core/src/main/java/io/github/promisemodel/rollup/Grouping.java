package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import io.github.promisemodel.words.Phrased;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A way to group the entries of plans, such as by improvement area.
 *
 * <p>An entry may have several keys, and then counts in each of their groups and once in the total; or none, and then
 * counts in a last group of its own kind. Entries of several plans with the same key count in one group, unless the keys
 * belong to their plan, as areas do: then they are told apart by the plan's id, as {@code northmoor-2024-27/a7}.
 */
public final class Grouping implements Phrased {

    /** By improvement area, in plan order, areas without entries included. Areas belong to their plan. */
    public static final Grouping AREA = named("rollup.AREA", "rollup.AREA_NONE", true, PlanKeys::byArea);

    /**
     * By foundation of the entry's area, all five in their order. An area is under the foundations stated of it and under those of
     * the calls to action that it answers.
     */
    public static final Grouping FOUNDATION =
            named("rollup.FOUNDATION", "rollup.FOUNDATION_NONE", false, PlanKeys::byFoundation);

    /**
     * By call to action of the entry's area: those with a text in plan order, those without entries included, then those
     * that areas name only by their id. Calls belong to their plan.
     */
    public static final Grouping CALL_TO_ACTION =
            named("rollup.CALL_TO_ACTION", "rollup.CALL_TO_ACTION_NONE", true, PlanKeys::byCallToAction);

    /** By the plan's own groups of entries, in plan order, those without entries included. They belong to their plan. */
    public static final Grouping SUB_GROUP =
            named("rollup.SUB_GROUP", "rollup.SUB_GROUP_NONE", true, PlanKeys::bySubGroup);

    /** By owner, in the order in which the plans first name them. */
    public static final Grouping OWNER = named("rollup.OWNER", "rollup.OWNER_NONE", false, PlanKeys::byOwner);

    /**
     * By what becomes of the entry when the plan ends, whatever the date of the question: what is stated or, where nothing is,
     * what its words mean in the end. All kinds in their order, and last those of which nothing says it.
     */
    public static final Grouping DISPOSITION =
            named("rollup.DISPOSITION", "rollup.DISPOSITION_NONE", false, PlanKeys::byDisposition);

    /** By the council whose plan it is. */
    public static final Grouping COUNCIL = named("rollup.COUNCIL", "rollup.COUNCIL_NONE", false, PlanKeys::byCouncil);

    /** By plan. */
    public static final Grouping PLAN = named("rollup.PLAN", "rollup.PLAN_NONE", false, PlanKeys::byPlan);

    /** By the time the plan runs, as it is printed: {@code 2021/2024} is not {@code 2021-01/2024-12}. */
    public static final Grouping PERIOD = named("rollup.PERIOD", "rollup.PERIOD_NONE", false, PlanKeys::byPeriod);

    private static final List<Grouping> ALL =
            List.of(AREA, FOUNDATION, CALL_TO_ACTION, SUB_GROUP, OWNER, DISPOSITION, COUNCIL, PLAN, PERIOD);

    private final Object name;
    private final GroupKey none;
    private final boolean withinEachPlan;
    private final Function<Plan, PlanKeys> keys;

    private Grouping(Object name, Object none, boolean withinEachPlan, Function<Plan, PlanKeys> keys) {
        this.name = Objects.requireNonNull(name, "name");
        this.none = GroupKey.none(none);
        this.withinEachPlan = withinEachPlan;
        this.keys = keys;
    }

    private static Grouping named(String name, String none, boolean withinEachPlan, Function<Plan, PlanKeys> keys) {
        return new Grouping(Phrase.of(name), Phrase.of(none), withinEachPlan, keys);
    }

    /**
     * A grouping of one's own. Entries of several plans with the same key count in one group.
     *
     * @param name what it groups by, such as {@code area}
     * @param none what to call the group of entries with no key, such as {@code no area}
     * @param declared the keys of a plan that have a group even without entries, in order; keys that only entries have
     *     follow in plan order
     * @param keys the keys of an entry of an area; none for an entry with no key. Keys with one id are one key, which has
     *     the title that is met first; a key without an id is none
     * @return the grouping
     */
    public static Grouping of(
            String name,
            String none,
            Function<Plan, List<GroupKey>> declared,
            BiFunction<ImprovementArea, Entry<?>, List<GroupKey>> keys) {
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(keys, "keys");
        return new Grouping(
                name,
                none,
                false,
                plan -> new PlanKeys(declared.apply(plan), area -> entry -> keys.apply(area, entry)));
    }

    /**
     * Reads what {@link #toString} writes of a grouping that has a constant here.
     *
     * @param name {@code area}, {@code foundation}, {@code call to action}, {@code sub-group}, {@code owner}, {@code
     *     disposition}, {@code council}, {@code plan} or {@code period}; letter case does not count, and blanks, hyphens and
     *     underscores are one, so that the constant's name is read too
     * @return the grouping
     * @throws IllegalArgumentException if there is no such grouping
     */
    public static Grouping parse(String name) {
        String sought = plain(name);
        for (Grouping grouping : ALL) {
            if (plain(grouping.name()).equals(sought)) {
                return grouping;
            }
        }
        throw new IllegalArgumentException("Grouping " + MessageText.quoted(name) + ": no such grouping; choose one of "
                + String.join(", ", names()));
    }

    /**
     * The same as {@link #parse}, under the name by which Spring and JAX-RS find how to read a request parameter.
     *
     * @param name a grouping as {@link #parse} reads it, such as {@code call-to-action}
     * @return the grouping
     * @throws IllegalArgumentException if there is no such grouping
     */
    public static Grouping valueOf(String name) {
        return parse(name);
    }

    /** {@return every grouping that has a constant here, in their order} */
    public static List<Grouping> all() {
        return ALL;
    }

    /** {@return the names that {@link #parse} reads} */
    public static List<String> names() {
        return ALL.stream().map(Grouping::name).toList();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    }

    /**
     * This grouping, with keys that belong to their plan.
     *
     * @return the grouping that tells keys of several plans apart by the plans' ids
     */
    public Grouping withinEachPlan() {
        return new Grouping(name, none.label(), true, keys);
    }

    /** {@return what it groups by, such as {@code area}} */
    public String name() {
        return name instanceof String text ? text : Phrasebook.ENGLISH.say(name);
    }

    /** {@return what it groups by as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return name instanceof Phrase phrase ? phrase : Phrase.of("rollup.TITLE", "title", name);
    }

    /** {@return whether its keys belong to their plan, and are told apart over several} */
    public boolean isWithinEachPlan() {
        return withinEachPlan;
    }

    GroupKey none() {
        return none;
    }

    /** The keys of a plan's entries, in the words of the plan alone or told apart from those of others. */
    PlanKeys keysOf(Plan plan, boolean alone) {
        PlanKeys own = keys.apply(plan);
        return alone || !withinEachPlan ? own : own.within(plan);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name();
    }
}
