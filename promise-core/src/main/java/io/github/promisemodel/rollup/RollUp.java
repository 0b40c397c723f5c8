package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.DispositionTally;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The actions or the benefits of a plan as of a date, counted in total and by group.
 *
 * <pre>{@code
 * RollUp<BenefitStatus> benefits = RollUp.benefits(plan, PartialDate.parse("2025-01")).by(Grouping.AREA);
 * benefits.total().bounds(BenefitStatus.BLUE);
 * }</pre>
 *
 * <p>Superseded and withdrawn entries are left out of the denominator, and counted beside it, unless another
 * {@link Denominator} is asked for. An entry with several keys counts in each of their groups and once in the total.
 *
 * @param <S> the scale
 */
public final class RollUp<S extends Enum<S>> {

    private final Plan plan;
    private final Class<S> scale;
    private final Function<ImprovementArea, List<? extends Entry<S>>> entriesOf;
    private final PartialDate asOf;
    private final Denominator denominator;
    private final Grouping grouping;
    private final Group<S> total;
    private final List<Group<S>> groups;
    private final long overlaps;

    private RollUp(
            Plan plan,
            Class<S> scale,
            Function<ImprovementArea, List<? extends Entry<S>>> entriesOf,
            PartialDate asOf,
            Denominator denominator,
            Grouping grouping) {
        this.plan = plan;
        this.scale = scale;
        this.entriesOf = entriesOf;
        this.asOf = asOf;
        this.denominator = denominator;
        this.grouping = grouping;

        List<CountedEntry<S>> all = new ArrayList<>();
        Map<GroupKey, List<CountedEntry<S>>> byKey = new LinkedHashMap<>();
        grouping.declared(plan).forEach(key -> byKey.put(key, new ArrayList<>()));
        List<CountedEntry<S>> withoutKey = new ArrayList<>();
        long overlapping = 0;
        for (ImprovementArea area : plan.getAreas()) {
            for (Entry<S> entry : entriesOf.apply(area)) {
                CountedEntry<S> counted =
                        new CountedEntry<>(area, entry, entry.getHistory().asOf(asOf), denominator.leavesOut(entry));
                List<GroupKey> keys = grouping.keys(area, entry);
                all.add(counted);
                keys.forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(counted));
                if (keys.isEmpty()) {
                    withoutKey.add(counted);
                }
                if (keys.size() > 1 && counted.leftOut().isEmpty()) {
                    overlapping++;
                }
            }
        }
        this.total = group(GroupKey.none("total"), all);
        List<Group<S>> made = new ArrayList<>();
        byKey.forEach((key, entries) -> made.add(group(key, entries)));
        if (!withoutKey.isEmpty()) {
            made.add(group(grouping.none(), withoutKey));
        }
        this.groups = List.copyOf(made);
        this.overlaps = overlapping;
    }

    private Group<S> group(GroupKey key, List<CountedEntry<S>> entries) {
        StatusTally.Accumulator<S> tally = new StatusTally.Accumulator<>(scale);
        for (CountedEntry<S> counted : entries) {
            counted.leftOut()
                    .ifPresentOrElse(
                            tally::addLeftOut,
                            () -> tally.add(counted.standing().reading()));
        }
        return new Group<>(key, tally.toTally(), entries);
    }

    // ------------------------------------------------------------------------

    /**
     * The actions of a plan as of a date, by improvement area.
     *
     * @param plan the plan
     * @param asOf the date; a partial one counts from its last day, and assessments about that day are seen
     * @return the roll-up
     */
    public static RollUp<ActionStatus> actions(Plan plan, PartialDate asOf) {
        return new RollUp<>(
                plan,
                ActionStatus.class,
                ImprovementArea::getActions,
                asOf,
                Denominator.CURRENT_ENTRIES,
                Grouping.AREA);
    }

    /**
     * The benefits of a plan as of a date, by improvement area.
     *
     * @param plan the plan
     * @param asOf the date; a partial one counts from its last day, and assessments about that day are seen
     * @return the roll-up
     */
    public static RollUp<BenefitStatus> benefits(Plan plan, PartialDate asOf) {
        return new RollUp<>(
                plan,
                BenefitStatus.class,
                ImprovementArea::getBenefits,
                asOf,
                Denominator.CURRENT_ENTRIES,
                Grouping.AREA);
    }

    /**
     * The same entries, grouped another way.
     *
     * @param grouping the grouping
     * @return the roll-up
     */
    public RollUp<S> by(Grouping grouping) {
        return new RollUp<>(plan, scale, entriesOf, asOf, denominator, grouping);
    }

    /**
     * The same entries, under another policy for which of them a share is of.
     *
     * @param denominator the policy
     * @return the roll-up
     */
    public RollUp<S> over(Denominator denominator) {
        return new RollUp<>(plan, scale, entriesOf, asOf, denominator, grouping);
    }

    // ------------------------------------------------------------------------

    /** {@return the plan} */
    public Plan plan() {
        return plan;
    }

    /** {@return the date} */
    public PartialDate asOf() {
        return asOf;
    }

    /** {@return the policy for which entries a share is of} */
    public Denominator denominator() {
        return denominator;
    }

    /** {@return what the groups are of} */
    public Grouping grouping() {
        return grouping;
    }

    /** {@return the tally of all entries, each counted once} */
    public StatusTally<S> total() {
        return total.tally();
    }

    /** {@return what becomes of how many of the entries, those left out of the denominator included} */
    public DispositionTally dispositions() {
        return total.dispositions();
    }

    /** {@return the groups: declared keys in order, then others in plan order, then the entries with no key} */
    public List<Group<S>> groups() {
        return groups;
    }

    /** {@return how many entries count in more than one group; one that is left out counts in none} */
    public long overlaps() {
        return overlaps;
    }

    /**
     * The tally of a group.
     *
     * @param key the group's key id
     * @return its tally; an empty one if there is no such group
     */
    public StatusTally<S> get(String key) {
        return find(key).map(Group::tally).orElseGet(() -> StatusTally.empty(scale));
    }

    /** {@return the entries behind the total} */
    public Group<S> explain() {
        return total;
    }

    /**
     * The entries behind a group's counts.
     *
     * @param key the group's key id
     * @return the group, or empty if there is none
     */
    public Optional<Group<S>> explain(String key) {
        return find(key);
    }

    private Optional<Group<S>> find(String key) {
        return groups.stream()
                .filter(group -> group.key().id().equals(Optional.of(key)))
                .findFirst();
    }

    /** {@return what is rolled up, such as {@code 7 BLUE, 40 not assessed as of 2025-01}} */
    @Override
    public String toString() {
        return total() + " as of " + asOf;
    }
}
