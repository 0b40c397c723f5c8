package io.github.promisemodel.movement;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.ledger.Ledgers;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.EntryLink;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.Scales;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plans, versions of plans and edits of plans, for properties. */
public final class MovementPlans {

    private static final List<String> AREAS = List.of("a1", "a2", "a3");

    private MovementPlans() {}

    /** Two versions of a plan, which share some of their entries. */
    public record Pair(Plan first, Plan second) {}

    public static Arbitrary<Pair> pairs() {
        return Combinators.combine(plans(), plans()).as(Pair::new);
    }

    /** Plans of three areas, with ids from a small pool, each at most once. */
    public static Arbitrary<Plan> plans() {
        Arbitrary<List<Action>> entries = actions().list().ofMaxSize(6).map(MovementPlans::named);
        return Combinators.combine(entries, Arbitraries.longs())
                .as(MovementPlans::plan)
                .withoutEdgeCases();
    }

    private static List<Action> named(List<Action> actions) {
        List<Action> named = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            if (!actions.get(i).getTitle().equals("Left away")) {
                named.add(actions.get(i).toBuilder().id("x" + i).build());
            }
        }
        return named;
    }

    private static Plan plan(List<Action> actions, long seed) {
        Random random = new Random(seed);
        List<ImprovementArea> areas = new ArrayList<>();
        List<List<Action>> placed = new ArrayList<>();
        AREAS.forEach(area -> placed.add(new ArrayList<>()));
        actions.forEach(action -> placed.get(random.nextInt(AREAS.size())).add(action));
        for (int i = 0; i < AREAS.size(); i++) {
            List<Benefit> benefits = new ArrayList<>();
            for (Action action : placed.get(i)) {
                Benefit benefit = SamplePlans.benefit("b-" + action.getId())
                        .disposition(action.getDisposition())
                        .build();
                benefits.add(benefit);
            }
            Foundation[] under = i == 0 ? new Foundation[] {Foundation.VOICE, Foundation.CARE} : new Foundation[0];
            areas.add(SamplePlans.area(AREAS.get(i), under)
                    .actions(placed.get(i))
                    .benefits(benefits)
                    .build());
        }
        if (random.nextBoolean()) {
            Collections.reverse(areas);
        }
        return SamplePlans.northmoor().areas(areas).build();
    }

    private static Arbitrary<Action> actions() {
        Arbitrary<String> titles = Arbitraries.of("One", "Two", "Left away");
        Arbitrary<Optional<String>> owners =
                Arbitraries.of("Housing team", "Education team").optional();
        Arbitrary<PartialDate> about = Arbitraries.of("2025-02", "2025-03").map(PartialDate::parse);
        Arbitrary<Assessment<ActionStatus>> assessments = Combinators.combine(
                        about, Scales.anyReading(ActionStatus.class))
                .as((asOf, reading) -> Assessment.builder(ActionStatus.class)
                        .asOf(asOf)
                        .reading(reading)
                        .build());
        return Combinators.combine(
                        titles,
                        owners,
                        dispositions().optional(),
                        about.optional(),
                        assessments.list().ofMaxSize(2))
                .as((title, owner, disposition, added, assessed) -> SamplePlans.action("x")
                        .title(title)
                        .owner(owner)
                        .added(added)
                        .disposition(disposition)
                        .addAllAssessments(assessed)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Disposition> dispositions() {
        Arbitrary<EntryLink> links = Arbitraries.of(
                EntryLink.of(Ledgers.NEXT, "x0"),
                EntryLink.of(Ledgers.NEXT, "x1"),
                EntryLink.of(Ledgers.NEXT, "x2"),
                EntryLink.of(Ledgers.NEXT, "b-x1"),
                EntryLink.of(Ledgers.NEXT, "nowhere"),
                EntryLink.of("x3"),
                EntryLink.of("northmoor-housing", "H1"),
                EntryLink.builder().plan(Ledgers.NEXT).build());
        Arbitrary<DispositionKind> kinds = Arbitraries.frequency(
                Tuple.of(5, DispositionKind.CARRIED_FORWARD),
                Tuple.of(1, DispositionKind.SUPERSEDED),
                Tuple.of(1, DispositionKind.WITHDRAWN),
                Tuple.of(1, DispositionKind.CLOSED));
        Arbitrary<Optional<PartialDate>> dates =
                Arbitraries.of("2025-02", "2025-03").map(PartialDate::parse).optional();
        return Combinators.combine(kinds, dates, links.list().ofMaxSize(3))
                .as((kind, date, to) ->
                        Disposition.builder().kind(kind).date(date).addAllTo(to).build());
    }

    /** A plan with up to three edits: entries added, assessed, given an owner, deleted or moved to another area. */
    public static Plan edited(Plan base, Random random, String side) {
        Plan plan = base;
        for (int i = random.nextInt(4); i > 0; i--) {
            plan = edited(plan, random, side, i);
        }
        return plan;
    }

    private static Plan edited(Plan plan, Random random, String side, int nth) {
        String area = AREAS.get(random.nextInt(AREAS.size()));
        if (plan.getActions().isEmpty() || random.nextInt(3) == 0) {
            return added(plan, area, SamplePlans.action(side + nth).build());
        }
        Action action = plan.getActions().get(random.nextInt(plan.getActions().size()));
        return switch (random.nextInt(4)) {
            case 0 ->
                plan.with(
                        action.getId(),
                        Action.class,
                        it -> it.toBuilder()
                                .addAssessment(Assessment.of(PartialDate.of(2026 + nth), ActionStatus.BEHIND))
                                .build());
            case 1 ->
                plan.with(
                        action.getId(),
                        Action.class,
                        it -> it.toBuilder().owner("Owner of " + side).build());
            case 2 -> without(plan, action);
            default -> added(without(plan, action), area, action);
        };
    }

    private static Plan added(Plan plan, String area, Action action) {
        return plan.withArea(area, it -> {
            List<Action> actions = new ArrayList<>(it.getActions());
            actions.add(actions.size() / 2, action);
            return it.toBuilder().actions(actions).build();
        });
    }

    private static Plan without(Plan plan, Action action) {
        Plan left = plan;
        for (String area : AREAS) {
            left = left.withArea(area, it -> {
                List<Action> actions = new ArrayList<>(it.getActions());
                actions.remove(action);
                return it.toBuilder().actions(actions).build();
            });
        }
        return left;
    }
}
