package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.Milestone;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** That a merge of four times as much takes no more than eight times as long; what is quadratic takes sixteen times. */
class MergeGrowthTest {

    private static final int SMALL = 1_000;

    private static long time(Plan base) {
        Plan first = base.toBuilder().note("n").build();
        Plan second = base.with(
                base.getActions().get(0).getId(),
                Action.class,
                it -> it.toBuilder().owner("Housing team").build());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(PlanMerge.of(base, first, second).hasConflicts()).isFalse();
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    private static void assertGrows(IntFunction<Plan> plans) {
        time(plans.apply(SMALL)); // so that both are timed when they are compiled
        double small = time(plans.apply(SMALL));

        assertThat(time(plans.apply(4 * SMALL)) / small).isLessThan(8);
    }

    private static Plan plan(List<ImprovementArea> areas) {
        return Plan.builder()
                .id("northmoor")
                .council(Council.of("northmoor"))
                .title("Made up")
                .period(PlanPeriod.parse("2024/2027"))
                .areas(areas)
                .build();
    }

    private static ImprovementArea.Builder area(String id) {
        return ImprovementArea.builder().id(id).title("An area");
    }

    private static Action action(int i) {
        return Action.builder().id("x" + i).title("An action").build();
    }

    @Test
    void withTheActionsOfAnArea() {
        assertGrows(n -> {
            List<Action> actions = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                actions.add(action(i));
            }
            return plan(List.of(area("a").actions(actions).build()));
        });
    }

    @Test
    void withTheAreas() {
        assertGrows(n -> {
            List<ImprovementArea> areas = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                areas.add(area("a" + i).addAction(action(i)).build());
            }
            return plan(areas);
        });
    }

    @Test
    void withTheMilestonesOfAnAction() {
        assertGrows(n -> {
            List<Milestone> milestones = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                milestones.add(Milestone.of("Step " + i, PartialDate.of(2025)));
            }
            return plan(List.of(area("a")
                    .addAction(Action.builder()
                            .id("x")
                            .title("An action")
                            .milestones(milestones)
                            .build())
                    .build()));
        });
    }
}
