package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.DispositionTally;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The actions or the benefits of one plan or of several as of a date, counted in total and by group.
 *
 * <pre>{@code
 * RollUp<BenefitStatus> benefits = RollUp.benefits(plan, "2025-01").by(Grouping.AREA);
 * benefits.total().bounds(BenefitStatus.BLUE);
 * }</pre>
 *
 * <p>Superseded, withdrawn and contextual entries, and those that are not yet in the plan, are left out of the denominator, and
 * counted beside it, unless another {@link Denominator} is asked for. An entry with several keys counts in each of their groups and once in the total. Over
 * several plans, keys that belong to a plan are told apart by the plan's id; see {@link Grouping}. For many dates over
 * one history, {@link RollUpIndex} is faster; {@link RollUpCollectors} rolls up streams.
 *
 * @param <S> the scale
 */
public final class RollUp<S extends Enum<S>> implements Phrased {

    private final Class<S> scale;
    private final PartialDate asOf;
    private final List<Plan> plans;
    /** Every area of every plan, in the order of the plans. */
    private final List<AreaEntries<S>> areas;

    private final Denominator denominator;
    private final Grouping grouping;
    private final Group<S> total;
    /** Made when it is first asked for; two threads that make it at once make the same. */
    private volatile @Nullable EntriesByGroup<S> grouped;

    private RollUp(
            Class<S> scale,
            PartialDate asOf,
            List<Plan> plans,
            List<AreaEntries<S>> areas,
            Denominator denominator,
            Grouping grouping,
            Group<S> total) {
        this.scale = scale;
        this.asOf = asOf;
        this.plans = plans;
        this.areas = areas;
        this.denominator = denominator;
        this.grouping = grouping;
        this.total = total;
    }

    private static <S extends Enum<S>> RollUp<S> of(
            Class<S> scale,
            PartialDate asOf,
            Collection<Plan> plans,
            List<AreaEntries<S>> areas,
            Denominator denominator,
            Grouping grouping) {
        TallyAccumulator<S> total = new TallyAccumulator<>(scale);
        areas.forEach(area -> total.addAll(area.tally()));
        return of(scale, asOf, plans, areas, denominator, grouping, total.toTally());
    }

    private static <S extends Enum<S>> RollUp<S> of(
            Class<S> scale,
            PartialDate asOf,
            Collection<Plan> plans,
            List<AreaEntries<S>> areas,
            Denominator denominator,
            Grouping grouping,
            StatusTally<S> total) {
        requireDifferent(plans);
        Group<S> all = new Group<>(GroupKey.none(Phrase.of("rollup.TOTAL")), total, new GroupEntries<>(scale, areas));
        return new RollUp<>(scale, asOf, List.copyOf(plans), areas, denominator, grouping, all);
    }

    /** Several roll-ups of one kind as one. */
    static <S extends Enum<S>> RollUp<S> join(
            Class<S> scale, PartialDate asOf, Denominator denominator, Grouping grouping, List<RollUp<S>> parts) {
        List<Plan> plans = new ArrayList<>();
        List<AreaEntries<S>> areas = new ArrayList<>();
        for (RollUp<S> part : parts) {
            plans.addAll(part.plans);
            areas.addAll(part.areas);
        }
        return of(scale, asOf, plans, areas, denominator, grouping);
    }

    /**
     * Refuses a plan that would be counted more than once.
     *
     * @throws IllegalArgumentException if two of the plans have the same id
     */
    static void requireDifferent(Collection<Plan> plans) {
        Set<String> ids = new HashSet<>();
        for (Plan plan : plans) {
            if (!ids.add(plan.getId())) {
                throw new IllegalArgumentException("Roll-up: two of the plans have the id "
                        + MessageText.quoted(plan.getId()) + "; give each plan once, under an id of its own");
            }
        }
    }

    // ------------------------------------------------------------------------

    /**
     * The actions of a plan as of a date, by improvement area.
     *
     * @param plan the plan
     * @param asOf the date; a partial one counts from its last day, and assessments whose date has begun by then are seen
     * @return the roll-up
     */
    public static RollUp<ActionStatus> actions(Plan plan, PartialDate asOf) {
        return actions(List.of(plan), asOf);
    }

    /**
     * The actions of a plan as of a day, by improvement area.
     *
     * @param plan the plan
     * @param asOf the day
     * @return the roll-up, as {@link #actions(Plan, PartialDate)} gives it
     */
    public static RollUp<ActionStatus> actions(Plan plan, LocalDate asOf) {
        return actions(plan, PartialDate.of(asOf));
    }

    /**
     * The actions of a plan as of a date, by improvement area.
     *
     * @param plan the plan
     * @param asOf the date, such as {@code 2025}, {@code 2025-03} or {@code 2025-03-31}
     * @return the roll-up, as {@link #actions(Plan, PartialDate)} gives it
     * @throws IllegalArgumentException if the text is not a date
     */
    public static RollUp<ActionStatus> actions(Plan plan, String asOf) {
        return actions(plan, PartialDate.parse(asOf));
    }

    /**
     * The actions of several plans as of a date, by improvement area.
     *
     * @param plans the plans, in the order of their groups; none at all is counted as nothing
     * @param asOf the date; a partial one counts from its last day, and assessments whose date has begun by then are seen
     * @return the roll-up
     * @throws IllegalArgumentException if two of the plans have the same id
     */
    public static RollUp<ActionStatus> actions(Collection<Plan> plans, PartialDate asOf) {
        return of(ActionStatus.class, asOf, plans, ImprovementArea::getActions);
    }

    /**
     * The benefits of a plan as of a date, by improvement area.
     *
     * @param plan the plan
     * @param asOf the date; a partial one counts from its last day, and assessments whose date has begun by then are seen
     * @return the roll-up
     */
    public static RollUp<BenefitStatus> benefits(Plan plan, PartialDate asOf) {
        return benefits(List.of(plan), asOf);
    }

    /**
     * The benefits of a plan as of a day, by improvement area.
     *
     * @param plan the plan
     * @param asOf the day
     * @return the roll-up, as {@link #benefits(Plan, PartialDate)} gives it
     */
    public static RollUp<BenefitStatus> benefits(Plan plan, LocalDate asOf) {
        return benefits(plan, PartialDate.of(asOf));
    }

    /**
     * The benefits of a plan as of a date, by improvement area.
     *
     * @param plan the plan
     * @param asOf the date, such as {@code 2025}, {@code 2025-03} or {@code 2025-03-31}
     * @return the roll-up, as {@link #benefits(Plan, PartialDate)} gives it
     * @throws IllegalArgumentException if the text is not a date
     */
    public static RollUp<BenefitStatus> benefits(Plan plan, String asOf) {
        return benefits(plan, PartialDate.parse(asOf));
    }

    /**
     * The benefits of several plans as of a date, by improvement area.
     *
     * @param plans the plans, in the order of their groups; none at all is counted as nothing
     * @param asOf the date; a partial one counts from its last day, and assessments whose date has begun by then are seen
     * @return the roll-up
     * @throws IllegalArgumentException if two of the plans have the same id
     */
    public static RollUp<BenefitStatus> benefits(Collection<Plan> plans, PartialDate asOf) {
        return of(BenefitStatus.class, asOf, plans, ImprovementArea::getBenefits);
    }

    private static <S extends Enum<S>> RollUp<S> of(
            Class<S> scale,
            PartialDate asOf,
            Collection<Plan> plans,
            Function<ImprovementArea, List<? extends Entry<S>>> entriesOf) {
        TallyAccumulator<S> counting = new TallyAccumulator<>(scale);
        TallyAccumulator<S> total = new TallyAccumulator<>(scale);
        List<AreaEntries<S>> areas = new ArrayList<>();
        for (Plan plan : plans) {
            for (ImprovementArea area : plan.getAreas()) {
                AreaEntries<S> counted = new AreaEntries<>(
                        plan, area, entriesOf.apply(area), asOf, Denominator.CURRENT_ENTRIES, counting);
                areas.add(counted);
                // Added while it is at hand: a second walk over every area costs as much as counting them.
                total.addAll(counted.tally());
            }
        }
        return of(scale, asOf, plans, areas, Denominator.CURRENT_ENTRIES, Grouping.AREA, total.toTally());
    }

    /**
     * The same entries, grouped another way.
     *
     * @param grouping the grouping
     * @return the roll-up
     */
    public RollUp<S> by(Grouping grouping) {
        return new RollUp<>(scale, asOf, plans, areas, denominator, grouping, total);
    }

    /**
     * The same entries, under another policy for which of them a share is of.
     *
     * @param denominator the policy
     * @return the roll-up
     */
    public RollUp<S> over(Denominator denominator) {
        TallyAccumulator<S> counting = new TallyAccumulator<>(scale);
        return of(
                scale,
                asOf,
                plans,
                areas.stream().map(area -> area.over(denominator, counting)).toList(),
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
        return join(scale, asOf, denominator, grouping, List.of(this, other));
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

    /**
     * What becomes of how many of the entries, as far as it was known as of the date.
     *
     * @return the tally, those left out of the denominator included but for those that are not yet in the plan
     */
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

    /**
     * The counted entries whose standing is dated by a month, a year or a range that is not over as of the date.
     *
     * @return the entries, each with its {@linkplain io.github.promisemodel.assessment.Standing#within period}, in plan order
     */
    public List<CountedEntry<S>> datedWithin() {
        return total.entries().stream()
                .filter(entry -> entry.leftOut().isEmpty())
                .filter(entry -> entry.standing().within().isPresent())
                .toList();
    }

    /** {@return for how many of all entries evidence is recorded as of the date, by its level} */
    public EvidenceCoverage<S> evidence() {
        return EvidenceCoverage.of(total, asOf);
    }

    /**
     * For how many of a group's entries evidence is recorded as of the date, by its level.
     *
     * @param key the group's key id, behind the plan's id if it belongs to one of several plans
     * @return what is covered, or empty if there is no such group
     */
    public Optional<EvidenceCoverage<S>> evidence(String key) {
        return explain(key).map(group -> EvidenceCoverage.of(group, asOf));
    }

    /**
     * The tally of a group that there is.
     *
     * @param key the group's key id, behind the plan's id if it belongs to one of several plans
     * @return its tally
     * @throws IllegalArgumentException if there is no such group; the message names those that there are. {@code find} gives
     *     nothing then
     */
    public StatusTally<S> get(String key) {
        return find(key)
                .orElseThrow(() -> GroupKey.unknown(
                        key, grouping, groups().stream().map(Group::key).toList()));
    }

    /**
     * The tally of a group, if there is one.
     *
     * @param key the group's key id, behind the plan's id if it belongs to one of several plans
     * @return its tally, or empty if there is no such group
     */
    public Optional<StatusTally<S>> find(String key) {
        return explain(key).map(Group::tally);
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
        return Optional.ofNullable(grouped().get(key));
    }

    private EntriesByGroup<S> grouped() {
        EntriesByGroup<S> made = grouped;
        if (made == null) {
            made = new EntriesByGroup<>(grouping, scale, plans, areas);
            grouped = made;
        }
        return made;
    }

    /** {@return what is rolled up, such as {@code 7 BLUE, 40 not assessed as of 2025-01}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("rollup.TOTAL_AS_OF", "total", total(), "asOf", asOf);
    }
}
