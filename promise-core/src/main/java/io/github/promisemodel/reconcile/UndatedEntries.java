package io.github.promisemodel.reconcile;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Membership;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entries that are out of a plan, no date says since when, and the plan with some of them still in it as of a date.
 *
 * <p>They are counted as out. A figure that would agree with them in is not decided, so that it is compared with each plan that
 * they may make; entries that make no difference to one another are told apart by their number alone.
 */
final class UndatedEntries {

    /** The most plans that are made; of more only the one with all of them in. */
    static final int MOST_PLANS = 16;

    /** What entries have in common that make no difference to one another; the area is its place in the plan. */
    private record Alike(int area, Reading<?> reading, DispositionKind kind, boolean contextual, boolean unextended) {}

    private static final LocalDate LAST_DAY = PartialDate.of(9999).end();

    private final Plan plan;
    private final PartialDate asOf;
    private final Map<Alike, List<Entry<?>>> alike = new LinkedHashMap<>();

    UndatedEntries(Plan plan, PartialDate asOf) {
        this.plan = plan;
        this.asOf = asOf;
        for (int i = 0; i < plan.getAreas().size(); i++) {
            int area = i;
            plan.getAreas().get(i).getActions().forEach(action -> {
                if (mayBeIn(action)) {
                    add(area, action, action.getDueExtensions().isEmpty());
                }
            });
            plan.getAreas().get(i).getBenefits().forEach(benefit -> {
                if (mayBeIn(benefit)) {
                    add(area, benefit, true);
                }
            });
        }
    }

    private boolean mayBeIn(Entry<?> entry) {
        Membership membership = plan.membershipOf(entry);
        return membership.isUndated()
                && membership.at(asOf).hasLeft()
                && asOf.end().isBefore(LAST_DAY);
    }

    private void add(int area, Entry<?> entry, boolean unextended) {
        Alike with = new Alike(
                area,
                plan.historyOf(entry).readingAsOf(asOf),
                entry.getDisposition().orElseThrow().getKind(),
                entry.isContextual(),
                unextended);
        alike.computeIfAbsent(with, none -> new ArrayList<>()).add(entry);
    }

    boolean isEmpty() {
        return alike.isEmpty();
    }

    /** The ids of those of a kind. */
    List<String> ids(Class<? extends Entry<?>> kind) {
        return alike.values().stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(Entry::getId)
                .toList();
    }

    /** Ids of entries of the plan in its order. */
    List<String> inPlanOrder(Set<String> ids) {
        return Stream.<Entry<?>>concat(plan.getActions().stream(), plan.getBenefits().stream())
                .map(Entry::getId)
                .distinct()
                .filter(ids::contains)
                .toList();
    }

    /** Whether {@link #plans} are all that there may be. */
    boolean isEveryPlanMade() {
        long plans = 1;
        for (List<Entry<?>> each : alike.values()) {
            plans *= each.size() + 1;
            if (plans > MOST_PLANS) {
                return false;
            }
        }
        return true;
    }

    /** The plan with one or more of them in, and last with all. */
    List<Plan> plans() {
        List<Set<Entry<?>>> ins = new ArrayList<>();
        ins.add(Set.of());
        boolean every = isEveryPlanMade();
        for (List<Entry<?>> each : alike.values()) {
            List<Set<Entry<?>>> longer = new ArrayList<>();
            for (Set<Entry<?>> in : ins) {
                for (int count = every ? 0 : each.size(); count <= each.size(); count++) {
                    Set<Entry<?>> more = Collections.newSetFromMap(new IdentityHashMap<>());
                    more.addAll(in);
                    more.addAll(each.subList(0, count));
                    longer.add(more);
                }
            }
            ins = longer;
        }
        return ins.stream().filter(in -> !in.isEmpty()).map(this::with).toList();
    }

    /** The plan with some of them leaving it the day after the date. */
    private Plan with(Set<Entry<?>> in) {
        return plan.toBuilder()
                .areas(plan.getAreas().stream().map(area -> with(area, in)).toList())
                .build();
    }

    private ImprovementArea with(ImprovementArea area, Set<Entry<?>> in) {
        if (area.getActions().stream().noneMatch(in::contains)
                && area.getBenefits().stream().noneMatch(in::contains)) {
            return area;
        }
        List<Action> actions = area.getActions().stream()
                .map(action -> in.contains(action)
                        ? action.toBuilder().disposition(later(action)).build()
                        : action)
                .toList();
        List<Benefit> benefits = area.getBenefits().stream()
                .map(benefit -> in.contains(benefit)
                        ? benefit.toBuilder().disposition(later(benefit)).build()
                        : benefit)
                .toList();
        return area.toBuilder().actions(actions).benefits(benefits).build();
    }

    private Disposition later(Entry<?> entry) {
        LocalDate after = asOf.end().plusDays(1);
        return entry.getDisposition().orElseThrow().toBuilder()
                .date(PartialDate.of(after))
                .build();
    }
}
