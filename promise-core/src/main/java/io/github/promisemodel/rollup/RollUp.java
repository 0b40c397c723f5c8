package io.github.promisemodel.rollup;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.DispositionTally;
import io.github.promisemodel.tally.StatusTally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The actions or the benefits of one plan or of several as of a date, counted in total and by group.
 *
 * <pre>{@code
 * RollUp<BenefitStatus> benefits = RollUp.benefits(plan, PartialDate.parse("2025-01")).by(Grouping.AREA);
 * benefits.total().bounds(BenefitStatus.BLUE);
 * }</pre>
 *
 * <p>Superseded, withdrawn and contextual entries are left out of the denominator, and counted beside it, unless another
 * {@link Denominator} is asked for. An entry with several keys counts in each of their groups and once in the total. Over
 * several plans, keys that belong to a plan are told apart by the plan's id; see {@link Grouping}. For many dates over
 * one history, {@link RollUpIndex} is faster; {@link RollUpCollectors} rolls up streams.
 *
 * @param <S> the scale
 */
public final class RollUp<S extends Enum<S>> {

    private final Class<S> scale;
    private final PartialDate asOf;
    private final List<PlanEntries<S>> entries;
    private final List<Plan> plans;
    private final Denominator denominator;
    private final Grouping grouping;
    private final Group<S> total;
    /** Made when it is first asked for; two threads that make it at once make the same. */
    private volatile @Nullable Grouped<S> grouped;

    private RollUp(
            Class<S> scale,
            PartialDate asOf,
            List<PlanEntries<S>> entries,
            Denominator denominator,
            Grouping grouping,
            Group<S> total) {
        this.scale = scale;
        this.asOf = asOf;
        this.entries = entries;
        this.plans = plansOf(entries);
        this.denominator = denominator;
        this.grouping = grouping;
        this.total = total;
    }

    private static <S extends Enum<S>> List<Plan> plansOf(List<PlanEntries<S>> entries) {
        List<Plan> plans = new ArrayList<>(entries.size());
        for (PlanEntries<S> each : entries) {
            plans.add(each.plan());
        }
        return List.copyOf(plans);
    }

    static <S extends Enum<S>> RollUp<S> of(
            Class<S> scale,
            PartialDate asOf,
            List<PlanEntries<S>> entries,
            Denominator denominator,
            Grouping grouping) {
        PlanEntries.requireDifferent(plansOf(entries));
        List<CountedEntry<S>> all = new ArrayList<>();
        for (PlanEntries<S> each : entries) {
            each.byArea().forEach(all::addAll);
        }
        Group<S> total = Group.of(GroupKey.none("total"), scale, all);
        return new RollUp<>(scale, asOf, List.copyOf(entries), denominator, grouping, total);
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
        return actions(List.of(plan), asOf);
    }

    /**
     * The actions of several plans as of a date, by improvement area.
     *
     * @param plans the plans, in the order their groups are to stand in; none at all is counted as nothing
     * @param asOf the date; a partial one counts from its last day, and assessments about that day are seen
     * @return the roll-up
     * @throws IllegalArgumentException if two of the plans have the same id
     */
    public static RollUp<ActionStatus> actions(Collection<Plan> plans, PartialDate asOf) {
        return of(ActionStatus.class, asOf, plans, plan -> PlanEntries.actions(plan, asOf));
    }

    /**
     * The benefits of a plan as of a date, by improvement area.
     *
     * @param plan the plan
     * @param asOf the date; a partial one counts from its last day, and assessments about that day are seen
     * @return the roll-up
     */
    public static RollUp<BenefitStatus> benefits(Plan plan, PartialDate asOf) {
        return benefits(List.of(plan), asOf);
    }

    /**
     * The benefits of several plans as of a date, by improvement area.
     *
     * @param plans the plans, in the order their groups are to stand in; none at all is counted as nothing
     * @param asOf the date; a partial one counts from its last day, and assessments about that day are seen
     * @return the roll-up
     * @throws IllegalArgumentException if two of the plans have the same id
     */
    public static RollUp<BenefitStatus> benefits(Collection<Plan> plans, PartialDate asOf) {
        return of(BenefitStatus.class, asOf, plans, plan -> PlanEntries.benefits(plan, asOf));
    }

    private static <S extends Enum<S>> RollUp<S> of(
            Class<S> scale, PartialDate asOf, Collection<Plan> plans, Function<Plan, PlanEntries<S>> entriesOf) {
        List<PlanEntries<S>> entries = new ArrayList<>(plans.size());
        for (Plan plan : plans) {
            entries.add(entriesOf.apply(plan));
        }
        return of(scale, asOf, entries, Denominator.CURRENT_ENTRIES, Grouping.AREA);
    }

    /**
     * The same entries, grouped another way.
     *
     * @param grouping the grouping
     * @return the roll-up
     */
    public RollUp<S> by(Grouping grouping) {
        return new RollUp<>(scale, asOf, entries, denominator, grouping, total);
    }

    /**
     * The same entries, under another policy for which of them a share is of.
     *
     * @param denominator the policy
     * @return the roll-up
     */
    public RollUp<S> over(Denominator denominator) {
        return of(
                scale,
                asOf,
                entries.stream().map(each -> each.over(denominator)).toList(),
                denominator,
                grouping);
    }

    /**
     * This roll-up and one of other plans, as one over them all, those of this one first.
     *
     * @param other the other roll-up, as of the same date, by the same grouping and under the same denominator
     * @return the roll-up of both
     * @throws IllegalArgumentException if the other differs in one of these, or a plan is in both
     */
    public RollUp<S> plus(RollUp<S> other) {
        if (!asOf.equals(other.asOf) || denominator != other.denominator || !grouping.equals(other.grouping)) {
            throw new IllegalArgumentException("Roll-up as of " + asOf + " by " + grouping + " over " + denominator
                    + ": the other is as of " + other.asOf + " by " + other.grouping + " over " + other.denominator
                    + "; merge those that are of one kind");
        }
        List<PlanEntries<S>> both = new ArrayList<>(entries);
        both.addAll(other.entries);
        return of(scale, asOf, both, denominator, grouping);
    }

    // ------------------------------------------------------------------------

    /** {@return the plans in order} */
    public List<Plan> plans() {
        return plans;
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
        return grouped().groups();
    }

    /** {@return how many entries count in more than one group; one that is left out counts in none} */
    public long overlaps() {
        return grouped().overlaps();
    }

    /** {@return for how many of all entries there is evidence as of the date, by its level} */
    public EvidenceCoverage<S> evidence() {
        return EvidenceCoverage.of(total, asOf);
    }

    /**
     * For how many of a group's entries there is evidence as of the date, by its level.
     *
     * @param key the group's key id, behind the plan's id if it belongs to one of several plans
     * @return what is covered, or empty if there is no such group
     */
    public Optional<EvidenceCoverage<S>> evidence(String key) {
        return explain(key).map(group -> EvidenceCoverage.of(group, asOf));
    }

    /**
     * The tally of a group.
     *
     * @param key the group's key id, behind the plan's id if it belongs to one of several plans
     * @return its tally; an empty one if there is no such group
     */
    public StatusTally<S> get(String key) {
        return explain(key).map(Group::tally).orElseGet(() -> StatusTally.empty(scale));
    }

    /** {@return the entries behind the total} */
    public Group<S> explain() {
        return total;
    }

    /**
     * The entries behind a group's counts.
     *
     * @param key the group's key id, behind the plan's id if it belongs to one of several plans
     * @return the group, or empty if there is none
     */
    public Optional<Group<S>> explain(String key) {
        return Optional.ofNullable(grouped().byId().get(key));
    }

    private Grouped<S> grouped() {
        Grouped<S> made = grouped;
        if (made == null) {
            made = new Grouped<>(grouping, scale, plans, entries);
            grouped = made;
        }
        return made;
    }

    /** {@return what is rolled up, such as {@code 7 BLUE, 40 not assessed as of 2025-01}} */
    @Override
    public String toString() {
        return total() + " as of " + asOf;
    }
}
