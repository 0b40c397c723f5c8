package io.github.promisemodel.attention;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.SchoolTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * What needs attention as of a date, in plan order, such as "Action 1.6: overdue, it was due by 2024-12-31".
 *
 * <pre>{@code
 * Attention.of(plan, "2025-03-31", AttentionRules.usual()).items().forEach(System.out::println);
 * }</pre>
 *
 * <p>It is no ranking and judges nobody. Contextual entries, closed ones and those that are not in the plan as of the date are
 * not looked at. It sees nothing that is dated after the date; a partial date counts from its last day.
 */
public final class Attention {

    private final List<AttentionItem> items;

    private Attention(List<AttentionItem> items) {
        this.items = List.copyOf(items);
    }

    /**
     * What needs attention in a plan, without the numbers of measures that count people.
     *
     * @param plan the plan
     * @param asOf the date
     * @param rules what the council wants to be told of
     * @return what needs attention
     */
    public static Attention of(Plan plan, PartialDate asOf, AttentionRules rules) {
        return of(plan, asOf, rules, (measure, observations) -> measure.isCountOfPeople());
    }

    /**
     * What needs attention in a plan, without the numbers that a policy for small numbers hides.
     *
     * <pre>{@code
     * ProtectedMeasures shown = ProtectedMeasures.of(measures, policy);
     * Attention.of(plan, asOf, rules,
     *         (measure, observations) -> policy.hidesBaseline(measure) || shown.hidesAny(measure, observations));
     * }</pre>
     *
     * @param plan the plan
     * @param asOf the date
     * @param rules what the council wants to be told of
     * @param hides whether nothing may be said that follows from some observations of a measure and its baseline; an item about
     *     them stays, and says no number
     * @return what needs attention
     */
    public static Attention of(
            Plan plan, PartialDate asOf, AttentionRules rules, BiPredicate<Measure, Collection<Observation>> hides) {
        return of(plan, asOf, rules, SchoolTerms.NONE, hides);
    }

    /**
     * What needs attention in a plan whose entries may be assessed once in each school term, without the numbers that a policy for
     * small numbers hides.
     *
     * @param plan the plan
     * @param asOf the date
     * @param rules what the council wants to be told of
     * @param terms the council's school terms, such as {@code SchoolTerms.of(governance.getSchoolTerms())}; where the rules ask for
     *     an assessment in each term, and those needed are not listed, nothing is said of it
     * @param hides whether nothing may be said that follows from some observations of a measure and its baseline; an item about
     *     them stays, and says no number
     * @return what needs attention
     */
    public static Attention of(
            Plan plan,
            PartialDate asOf,
            AttentionRules rules,
            SchoolTerms terms,
            BiPredicate<Measure, Collection<Observation>> hides) {
        List<AttentionItem> items = new ArrayList<>();
        EntryAttention entries = new EntryAttention(plan, asOf, rules, terms, items);
        MeasureAttention measures = new MeasureAttention(plan, asOf, rules, hides, items);
        PlacedMeasure.ofPlan(plan).forEach(measures::look);
        for (ImprovementArea area : plan.getAreas()) {
            PlacedMeasure.ofArea(plan, area).forEach(measures::look);
            for (Action action : area.getActions()) {
                if (entries.isLookedAt(action)) {
                    entries.look(action);
                    PlacedMeasure.ofEntry(plan, area, action).forEach(measures::look);
                }
            }
            for (Benefit benefit : area.getBenefits()) {
                if (entries.isLookedAt(benefit)) {
                    entries.look(benefit);
                    PlacedMeasure.ofEntry(plan, area, benefit).forEach(measures::look);
                }
            }
        }
        new GroupAttention(plan, asOf, rules, items).look();
        return new Attention(items);
    }

    /**
     * What needs attention in a plan.
     *
     * @param plan the plan
     * @param asOf the day
     * @param rules what the council wants to be told of
     * @return what needs attention, as {@link #of(Plan, PartialDate, AttentionRules)} gives it
     */
    public static Attention of(Plan plan, LocalDate asOf, AttentionRules rules) {
        return of(plan, PartialDate.of(asOf), rules);
    }

    /**
     * What needs attention in a plan.
     *
     * @param plan the plan
     * @param asOf the date, such as {@code 2025-03} or {@code 2025-03-31}
     * @param rules what the council wants to be told of
     * @return what needs attention, as {@link #of(Plan, PartialDate, AttentionRules)} gives it
     * @throws IllegalArgumentException if the text is not a date
     */
    public static Attention of(Plan plan, String asOf, AttentionRules rules) {
        return of(plan, PartialDate.parse(asOf), rules);
    }

    /**
     * {@return all of it: of the measures of the whole plan, then by area of its own measures, actions before benefits, each
     * entry's own before its measures', then the groups}
     */
    public List<AttentionItem> items() {
        return items;
    }

    /**
     * What needs attention for one reason.
     *
     * @param kind the reason
     * @return the items in order
     */
    public List<AttentionItem> items(AttentionKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** {@return the items, one a line} */
    @Override
    public String toString() {
        return items.stream().map(AttentionItem::toString).collect(Collectors.joining("\n"));
    }
}
