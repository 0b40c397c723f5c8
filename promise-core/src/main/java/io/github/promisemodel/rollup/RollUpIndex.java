package io.github.promisemodel.rollup;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tally.StatusTally;
import io.github.promisemodel.tally.TallyAccumulator;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tallies of plans at every date, made ready once, for questions about many dates over one history, such as a trend.
 *
 * <pre>{@code
 * RollUpIndex<ActionStatus> index = RollUpIndex.actions(plans, Grouping.COUNCIL, Denominator.CURRENT_ENTRIES);
 * index.total(PartialDate.parse("2025-03")).bounds(ActionStatus.COMPLETE);
 * }</pre>
 *
 * <p>It gives just the tallies that {@link RollUp} gives, and does not name the entries behind them. Building it takes
 * about as long as a few roll-ups; an answer looks up a day in each group, however long the history is.
 *
 * @param <S> the scale
 */
public final class RollUpIndex<S extends Enum<S>> implements Phrased {

    private final Class<S> scale;
    private final Grouping grouping;
    private final Denominator denominator;
    private final GroupTimeline<S> total;
    private final Map<GroupKey, GroupTimeline<S>> groups = new LinkedHashMap<>();
    private final Map<String, GroupTimeline<S>> byId = new HashMap<>();

    private RollUpIndex(
            Class<S> scale,
            List<Plan> plans,
            Function<ImprovementArea, List<? extends Entry<S>>> entriesOf,
            Grouping grouping,
            Denominator denominator) {
        RollUp.requireDifferent(plans);
        this.scale = scale;
        this.grouping = grouping;
        this.denominator = denominator;
        ReadingChanges<S> readings = new ReadingChanges<>(scale, denominator);
        GroupChanges all = new GroupChanges();
        GroupFinder<GroupChanges> finder = new GroupFinder<>(grouping, plans, GroupChanges::new);
        for (int i = 0; i < plans.size(); i++) {
            Plan plan = plans.get(i);
            List<ImprovementArea> areas = plan.getAreas();
            for (int j = 0; j < areas.size(); j++) {
                List<? extends Entry<S>> entries = entriesOf.apply(areas.get(j));
                if (!entries.isEmpty()) {
                    Function<Entry<?>, List<GroupChanges>> groupsOf = finder.in(i, j, areas.get(j));
                    for (Entry<S> entry : entries) {
                        long[] changes = readings.of(entry, plan.historyOf(entry), plan.membershipOf(entry));
                        int first = readings.first();
                        all.add(first, changes);
                        groupsOf.apply(entry).forEach(group -> group.add(first, changes));
                    }
                }
            }
        }
        this.total = new GroupTimeline<>(readings, all);
        finder.forEach((key, changes) -> {
            GroupTimeline<S> timeline = new GroupTimeline<>(readings, changes);
            groups.put(key, timeline);
            key.id().ifPresent(id -> byId.put(id, timeline));
        });
    }

    /**
     * An index of the actions of some plans.
     *
     * @param plans the plans, in the order of their groups
     * @param grouping what the groups are of
     * @param denominator the policy for which entries a share is of
     * @return the index
     * @throws IllegalArgumentException if two of the plans have the same id
     */
    public static RollUpIndex<ActionStatus> actions(
            Collection<Plan> plans, Grouping grouping, Denominator denominator) {
        return new RollUpIndex<>(
                ActionStatus.class, List.copyOf(plans), ImprovementArea::getActions, grouping, denominator);
    }

    /**
     * An index of the benefits of some plans.
     *
     * @param plans the plans, in the order of their groups
     * @param grouping what the groups are of
     * @param denominator the policy for which entries a share is of
     * @return the index
     * @throws IllegalArgumentException if two of the plans have the same id
     */
    public static RollUpIndex<BenefitStatus> benefits(
            Collection<Plan> plans, Grouping grouping, Denominator denominator) {
        return new RollUpIndex<>(
                BenefitStatus.class, List.copyOf(plans), ImprovementArea::getBenefits, grouping, denominator);
    }

    // ------------------------------------------------------------------------

    /** {@return what the groups are of} */
    public Grouping grouping() {
        return grouping;
    }

    /** {@return the policy for which entries a share is of} */
    public Denominator denominator() {
        return denominator;
    }

    /** {@return what the groups are of, in their order, which is that of {@link RollUp#groups}} */
    public List<GroupKey> keys() {
        return List.copyOf(groups.keySet());
    }

    /**
     * The tally of all entries as of a date, each counted once.
     *
     * @param asOf the date; a partial one counts from its last day, and assessments whose date has begun by then are seen
     * @return the tally
     */
    public StatusTally<S> total(PartialDate asOf) {
        return total.asOf(dayOf(asOf), new TallyAccumulator<>(scale));
    }

    /**
     * The tallies of all groups as of a date.
     *
     * @param asOf the date; a partial one counts from its last day, and assessments whose date has begun by then are seen
     * @return the tallies by what they are of, in the order of {@link #keys}
     */
    public Map<GroupKey, StatusTally<S>> tallies(PartialDate asOf) {
        int day = dayOf(asOf);
        Map<GroupKey, StatusTally<S>> tallies = new LinkedHashMap<>();
        TallyAccumulator<S> tally = new TallyAccumulator<>(scale);
        groups.forEach((key, timeline) -> tallies.put(key, timeline.asOf(day, tally)));
        return Collections.unmodifiableMap(tallies);
    }

    /**
     * The tally of a group that there is, as of a date.
     *
     * @param key the group's key id, behind the plan's id if it belongs to one of several plans
     * @param asOf the date; a partial one counts from its last day, and assessments whose date has begun by then are seen
     * @return its tally
     * @throws IllegalArgumentException if there is no such group; the message names those that there are. {@code find} gives
     *     nothing then
     */
    public StatusTally<S> get(String key, PartialDate asOf) {
        return find(key, asOf).orElseThrow(() -> GroupKey.unknown(key, grouping, keys()));
    }

    /**
     * The tally of a group as of a date, if there is one.
     *
     * @param key the group's key id, behind the plan's id if it belongs to one of several plans
     * @param asOf the date; a partial one counts from its last day, and assessments whose date has begun by then are seen
     * @return its tally, or empty if there is no such group
     */
    public Optional<StatusTally<S>> find(String key, PartialDate asOf) {
        return Optional.ofNullable(byId.get(key))
                .map(timeline -> timeline.asOf(dayOf(asOf), new TallyAccumulator<>(scale)));
    }

    private static int dayOf(PartialDate asOf) {
        return Math.toIntExact(asOf.end().toEpochDay());
    }

    /** {@return what is made ready, such as {@code 1408 groups by area}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of("rollup.GROUPS", "count", groups.size(), "grouping", grouping);
    }
}
