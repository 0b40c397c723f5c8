package io.github.promisemodel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What blocks is the inverse of what is needed, and there is a circle if and only if no order of work is possible. */
class ActionDependenciesLaws {

    @Provide
    Arbitrary<List<Set<Integer>>> needs() {
        return Arbitraries.integers().between(0, 7).set().ofMaxSize(3).list().ofMaxSize(7);
    }

    private static Plan plan(List<Set<Integer>> needs) {
        List<Action> actions = new ArrayList<>();
        for (Set<Integer> of : needs) {
            actions.add(SamplePlans.action("x" + actions.size())
                    .needs(of.stream().map(i -> "x" + i).toList())
                    .build());
        }
        return SamplePlans.of(SamplePlans.area("a1").actions(actions).build());
    }

    @Property
    void blocksIsTheInverseOfNeeds(@ForAll("needs") List<Set<Integer>> needs) {
        Plan plan = plan(needs);
        ActionDependencies dependencies = ActionDependencies.of(plan);

        for (Action one : plan.getActions()) {
            for (Action other : plan.getActions()) {
                assertThat(dependencies.blocks(one.getId()).contains(other))
                        .isEqualTo(dependencies.needs(other.getId()).contains(one))
                        .isEqualTo(other.getNeeds().contains(one.getId()));
            }
        }
    }

    @Property
    void thereIsACircleWhereNoOrderOfWorkIsPossible(@ForAll("needs") List<Set<Integer>> needs) {
        Plan plan = plan(needs);
        ActionDependencies dependencies = ActionDependencies.of(plan);
        Set<Action> done = new HashSet<>();
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (Action action : plan.getActions()) {
                isMore |= done.containsAll(dependencies.needs(action.getId())) && done.add(action);
            }
        }

        assertThat(dependencies.circles().isEmpty()).isEqualTo(done.size() == needs.size());
    }

    @Property
    void inACircleEachNeedsTheNext(@ForAll("needs") List<Set<Integer>> needs) {
        ActionDependencies dependencies = ActionDependencies.of(plan(needs));
        Set<Action> met = new HashSet<>();

        for (List<Action> circle : dependencies.circles()) {
            for (int i = 0; i < circle.size(); i++) {
                assertThat(dependencies.needs(circle.get(i).getId())).contains(circle.get((i + 1) % circle.size()));
                assertThat(met.add(circle.get(i))).isTrue();
            }
        }
    }
}
