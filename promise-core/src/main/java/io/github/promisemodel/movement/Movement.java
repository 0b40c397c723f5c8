package io.github.promisemodel.movement;

import io.github.promisemodel.fields.ItemKey;
import io.github.promisemodel.ledger.CarryForwardLedger;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.CountedEntry;
import io.github.promisemodel.rollup.Denominator;
import io.github.promisemodel.rollup.Group;
import io.github.promisemodel.rollup.GroupKey;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.StatusOrder;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the actions or the benefits of a plan moved between two dates, or between two versions of the plan.
 *
 * <pre>{@code
 * Movement<BenefitStatus> movement = Movement.benefits(plan, PartialDate.parse("2024-03"), PartialDate.parse("2025-03"));
 * movement.total().count(MovementKind.IMPROVED);
 * movement.explain("a7");
 * }</pre>
 *
 * <p>Entries of two versions are the same if they have the same id, wherever they are; of several with one id the first is
 * compared with the first. An entry that is in another group than before counts in the group it left as removed, in the
 * group it joined as added, and in the total as what it did. Added and removed are entries that one of the versions does not
 * list; one that both list {@linkplain MovementKind#JOINED joined} the plan or {@linkplain MovementKind#LEFT left} it by its own
 * dates. What becomes of the entries of one plan in the next is not a movement; see {@link CarryForwardLedger}.
 *
 * @param <S> the scale
 */
public final class Movement<S extends Enum<S>> implements Phrased {

    private final Class<S> scale;
    private final StatusOrder<S> order;
    private final RollUp<S> before;
    private final RollUp<S> after;
    private final MovementGroup<S> total;
    private final List<MovementGroup<S>> groups;

    private Movement(Class<S> scale, StatusOrder<S> order, RollUp<S> before, RollUp<S> after) {
        this.scale = scale;
        this.order = order;
        this.before = before;
        this.after = after;
        this.total = pair(Optional.of(before.explain()), Optional.of(after.explain()));
        this.groups = pairGroups();
    }

    private List<MovementGroup<S>> pairGroups() {
        Map<ItemKey, Group<S>> left = ItemKey.keyed(before.groups(), Movement::keyOf);
        Map<ItemKey, Group<S>> right = ItemKey.keyed(after.groups(), Movement::keyOf);
        List<MovementGroup<S>> paired = new ArrayList<>();
        right.forEach((key, group) -> paired.add(pair(Optional.ofNullable(left.remove(key)), Optional.of(group))));
        left.values().forEach(group -> paired.add(pair(Optional.of(group), Optional.empty())));
        // The group of entries with no key is last, whichever side has it.
        paired.sort(
                (a, b) -> Boolean.compare(a.key().id().isEmpty(), b.key().id().isEmpty()));
        return List.copyOf(paired);
    }

    /** A text, since maps sort those that have one hash code; no id makes the empty one. */
    private static String keyOf(Group<?> group) {
        return group.key().id().map(id -> '=' + id).orElse("");
    }

    private MovementGroup<S> pair(Optional<Group<S>> earlier, Optional<Group<S>> later) {
        Map<ItemKey, CountedEntry<S>> left = later.map(Movement::byId).orElseGet(LinkedHashMap::new);
        List<MovedEntry<S>> entries = new ArrayList<>();
        earlier.map(Movement::byId)
                .orElseGet(LinkedHashMap::new)
                .forEach((id, entry) -> entries.add(moved(Optional.of(entry), Optional.ofNullable(left.remove(id)))));
        left.values().forEach(entry -> entries.add(moved(Optional.empty(), Optional.of(entry))));

        SortedMap<Transition<S>, Long> transitions = new TreeMap<>();
        entries.forEach(entry -> transitions.merge(entry.transition(), 1L, Long::sum));
        GroupKey key = later.or(() -> earlier).orElseThrow().key();
        return new MovementGroup<>(key, new MovementTally<>(order, transitions, tally(earlier), tally(later)), entries);
    }

    private MovedEntry<S> moved(Optional<CountedEntry<S>> earlier, Optional<CountedEntry<S>> later) {
        MovementKind kind = new Transition<>(Position.of(earlier), Position.of(later)).kind(order);
        return new MovedEntry<>(earlier, later, kind);
    }

    private StatusTally<S> tally(Optional<Group<S>> group) {
        return group.map(Group::tally).orElseGet(() -> StatusTally.empty(scale));
    }

    private static <S extends Enum<S>> Map<ItemKey, CountedEntry<S>> byId(Group<S> group) {
        return ItemKey.keyed(group.entries(), counted -> counted.entry().getId());
    }

    // ------------------------------------------------------------------------

    /**
     * How the actions of a plan moved between two dates, by improvement area.
     *
     * @param plan the plan
     * @param from the date before; a partial one counts from its last day
     * @param to the date after; a partial one counts from its last day
     * @return the movement
     */
    public static Movement<ActionStatus> actions(Plan plan, PartialDate from, PartialDate to) {
        return actions(plan, from, plan, to);
    }

    /**
     * How the actions of a plan moved between two days, by improvement area.
     *
     * @param plan the plan
     * @param from the day before
     * @param to the day after
     * @return the movement, as {@link #actions(Plan, PartialDate, PartialDate)} gives it
     */
    public static Movement<ActionStatus> actions(Plan plan, LocalDate from, LocalDate to) {
        return actions(plan, PartialDate.of(from), PartialDate.of(to));
    }

    /**
     * How the actions of a plan moved between two dates, by improvement area.
     *
     * @param plan the plan
     * @param from the date before, such as {@code 2024-03}
     * @param to the date after, such as {@code 2025-03-31}
     * @return the movement, as {@link #actions(Plan, PartialDate, PartialDate)} gives it
     * @throws IllegalArgumentException if a text is not a date
     */
    public static Movement<ActionStatus> actions(Plan plan, String from, String to) {
        return actions(plan, PartialDate.parse(from), PartialDate.parse(to));
    }

    /**
     * How the actions of one version of a plan moved in another, by improvement area.
     *
     * @param earlier the version before
     * @param from the date to ask it about
     * @param later the version after
     * @param to the date to ask it about
     * @return the movement
     */
    public static Movement<ActionStatus> actions(Plan earlier, PartialDate from, Plan later, PartialDate to) {
        return new Movement<>(
                ActionStatus.class, StatusOrder.PROGRESS, RollUp.actions(earlier, from), RollUp.actions(later, to));
    }

    /**
     * How the benefits of a plan moved between two dates, by improvement area.
     *
     * @param plan the plan
     * @param from the date before; a partial one counts from its last day
     * @param to the date after; a partial one counts from its last day
     * @return the movement
     */
    public static Movement<BenefitStatus> benefits(Plan plan, PartialDate from, PartialDate to) {
        return benefits(plan, from, plan, to);
    }

    /**
     * How the benefits of a plan moved between two days, by improvement area.
     *
     * @param plan the plan
     * @param from the day before
     * @param to the day after
     * @return the movement, as {@link #benefits(Plan, PartialDate, PartialDate)} gives it
     */
    public static Movement<BenefitStatus> benefits(Plan plan, LocalDate from, LocalDate to) {
        return benefits(plan, PartialDate.of(from), PartialDate.of(to));
    }

    /**
     * How the benefits of a plan moved between two dates, by improvement area.
     *
     * @param plan the plan
     * @param from the date before, such as {@code 2024-03}
     * @param to the date after, such as {@code 2025-03-31}
     * @return the movement, as {@link #benefits(Plan, PartialDate, PartialDate)} gives it
     * @throws IllegalArgumentException if a text is not a date
     */
    public static Movement<BenefitStatus> benefits(Plan plan, String from, String to) {
        return benefits(plan, PartialDate.parse(from), PartialDate.parse(to));
    }

    /**
     * How the benefits of one version of a plan moved in another, by improvement area.
     *
     * @param earlier the version before
     * @param from the date to ask it about
     * @param later the version after
     * @param to the date to ask it about
     * @return the movement
     */
    public static Movement<BenefitStatus> benefits(Plan earlier, PartialDate from, Plan later, PartialDate to) {
        return new Movement<>(
                BenefitStatus.class, StatusOrder.COLOURS, RollUp.benefits(earlier, from), RollUp.benefits(later, to));
    }

    /**
     * The same entries, grouped another way.
     *
     * @param grouping the grouping
     * @return the movement
     */
    public Movement<S> by(Grouping grouping) {
        return new Movement<>(scale, order, before.by(grouping), after.by(grouping));
    }

    /**
     * The same entries, under another policy for which of them are counted.
     *
     * @param denominator the policy
     * @return the movement
     */
    public Movement<S> over(Denominator denominator) {
        return new Movement<>(scale, order, before.over(denominator), after.over(denominator));
    }

    /**
     * The same entries, by another order of their statuses.
     *
     * @param order which statuses are better
     * @return the movement
     */
    public Movement<S> under(StatusOrder<S> order) {
        return new Movement<>(scale, order, before, after);
    }

    // ------------------------------------------------------------------------

    /** {@return the entries as they stood before} */
    public RollUp<S> before() {
        return before;
    }

    /** {@return the entries as they stood after} */
    public RollUp<S> after() {
        return after;
    }

    /** {@return the tally of all entries, each counted once} */
    public MovementTally<S> total() {
        return total.tally();
    }

    /** {@return the groups in the order after, then those that are there only before, then the entries with no key} */
    public List<MovementGroup<S>> groups() {
        return groups;
    }

    /**
     * The tally of a group.
     *
     * @param key the group's key id
     * @return its tally; an empty one if there is no such group
     */
    public MovementTally<S> get(String key) {
        return explain(key).map(MovementGroup::tally).orElseGet(() -> MovementTally.empty(scale, order));
    }

    /** {@return the entries behind the total} */
    public MovementGroup<S> explain() {
        return total;
    }

    /**
     * The entries behind a group's counts.
     *
     * @param key the group's key id
     * @return the group, or empty if there is none
     */
    public Optional<MovementGroup<S>> explain(String key) {
        return groups.stream()
                .filter(group -> group.key().id().equals(Optional.of(key)))
                .findFirst();
    }

    /** {@return the total and the two dates} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("movement.TOTAL", "total", total(), "from", before.asOf(), "to", after.asOf());
    }
}
