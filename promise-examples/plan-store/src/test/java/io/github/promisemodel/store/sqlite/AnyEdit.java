package io.github.promisemodel.store.sqlite;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.json.suite.drawn.Drawn;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Ways to change a plan. One that a plan has nothing for leaves it as it is. */
enum AnyEdit {
    ASSESS {
        @Override
        Plan apply(Plan plan, Random random) {
            return any(entries(plan), random)
                    .map(entry -> plan.assess(
                            entry.getId(),
                            entry instanceof Action
                                    ? Assessment.of(day(random), pick(List.of(ActionStatus.values()), random))
                                    : Assessment.of(day(random), pick(List.of(BenefitStatus.values()), random))))
                    .findFirst()
                    .orElse(plan);
        }
    },
    RETITLE {
        @Override
        Plan apply(Plan plan, Random random) {
            return any(plan.getActions(), random)
                    .map(action -> plan.with(
                            action.getId(),
                            Action.class,
                            old -> old.toBuilder()
                                    .title("Retitled " + random.nextInt())
                                    .build()))
                    .findFirst()
                    .orElseGet(() -> StoredPlans.with(plan, "Plan " + random.nextInt()));
        }
    },
    ADD_ACTION {
        @Override
        Plan apply(Plan plan, Random random) {
            return any(plan.getAreas(), random)
                    .map(area -> plan.add(
                            area.getId(),
                            Action.builder()
                                    .id(freshId(plan, random))
                                    .title("An action")
                                    .build()))
                    .findFirst()
                    .orElse(plan);
        }
    },
    ADD_BENEFIT {
        @Override
        Plan apply(Plan plan, Random random) {
            return any(plan.getAreas(), random)
                    .map(area -> plan.add(
                            area.getId(),
                            Benefit.builder()
                                    .id(freshId(plan, random))
                                    .title("A benefit")
                                    .build()))
                    .findFirst()
                    .orElse(plan);
        }
    },
    MOVE {
        @Override
        Plan apply(Plan plan, Random random) {
            return any(entries(plan), random)
                    .map(entry -> plan.move(
                            entry.getId(), pick(plan.getAreas(), random).getId()))
                    .findFirst()
                    .orElse(plan);
        }
    },
    REMOVE {
        @Override
        Plan apply(Plan plan, Random random) {
            return any(entries(plan), random)
                    .map(entry -> plan.without(entry.getId()))
                    .findFirst()
                    .orElse(plan);
        }
    },
    BECOME_THE_OTHER_KIND {
        @Override
        Plan apply(Plan plan, Random random) {
            return any(plan.getActions(), random)
                    .map(action -> plan.without(action.getId())
                            .add(
                                    plan.findAreaOf(action.getId())
                                            .orElseThrow()
                                            .getId(),
                                    Benefit.builder()
                                            .id(action.getId())
                                            .title("Now a benefit")
                                            .build()))
                    .findFirst()
                    .orElse(plan);
        }
    },
    REORDER {
        @Override
        Plan apply(Plan plan, Random random) {
            List<ImprovementArea> areas = new ArrayList<>();
            for (ImprovementArea area : plan.getAreas()) {
                areas.add(area.toBuilder()
                        .actions(shuffled(area.getActions(), random))
                        .benefits(shuffled(area.getBenefits(), random))
                        .build());
            }
            return plan.toBuilder().areas(shuffled(areas, random)).build();
        }
    },
    BECOME_ANOTHER_PLAN {
        @Override
        Plan apply(Plan plan, Random random) {
            return pick(PLANS, random);
        }
    };

    /** Those of the drawn plans that a tracker takes. */
    static final List<Plan> PLANS = Drawn.PLANS.stream()
            .filter(plan ->
                    PlanCheck.of(plan).findings(FindingCode.DUPLICATE_ID).isEmpty())
            .toList();

    abstract Plan apply(Plan plan, Random random);

    private static List<Entry<?>> entries(Plan plan) {
        return Stream.<Entry<?>>concat(plan.getActions().stream(), plan.getBenefits().stream())
                .toList();
    }

    private static String day(Random random) {
        return "2025-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
    }

    /** Ids come again that were taken out before. */
    private static String freshId(Plan plan, Random random) {
        String id = "new " + random.nextInt(5);
        while (plan.find(id).isPresent()) {
            id += "'";
        }
        return id;
    }

    private static <T> Stream<T> any(List<T> list, Random random) {
        return list.isEmpty() ? Stream.empty() : Stream.of(pick(list, random));
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
