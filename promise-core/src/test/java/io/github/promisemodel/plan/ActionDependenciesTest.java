package io.github.promisemodel.plan;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionDependenciesTest {

    private static Action needing(String id, String... needs) {
        return action(id).addNeeds(needs).build();
    }

    private static ActionDependencies of(Action... actions) {
        return ActionDependencies.of(
                SamplePlans.of(area("a1").addActions(actions).build()));
    }

    private static List<String> ids(List<Action> actions) {
        return actions.stream().map(Action::getId).toList();
    }

    @Test
    void whatIsNeededBlocksWhatNeedsIt() {
        ActionDependencies dependencies = of(needing("1.1"), needing("1.2", "1.1"), needing("1.3", "1.2", "1.1"));

        assertThat(ids(dependencies.needs("1.3"))).containsExactly("1.2", "1.1");
        assertThat(ids(dependencies.blocks("1.1"))).containsExactly("1.2", "1.3");
        assertThat(dependencies.needs("1.1")).isEmpty();
        assertThat(dependencies.blocks("1.3")).isEmpty();
        assertThat(dependencies.circles()).isEmpty();
        assertThat(dependencies.isAny()).isTrue();
    }

    @Test
    void onlyActionsThatNeedOrAreNeededAreListed() {
        assertThat(ids(of(needing("1.1"), needing("1.2"), needing("1.3", "1.1")).actions()))
                .containsExactly("1.1", "1.3");
        assertThat(of(needing("1.1")).actions()).isEmpty();
        assertThat(of(needing("1.1")).isAny()).isFalse();
    }

    @Test
    void whatDoesNotExistIsPassedOverAndWhatIsNamedTwiceCountsOnce() {
        ActionDependencies dependencies = of(needing("1.1"), needing("1.2", "1.1", "none", "1.1"));

        assertThat(ids(dependencies.needs("1.2"))).containsExactly("1.1");
        assertThat(ids(dependencies.blocks("1.1"))).containsExactly("1.2");
        assertThat(dependencies.needs("none")).isEmpty();
        assertThat(dependencies.blocks("none")).isEmpty();
        assertThat(of(needing("1.2", "none")).isAny()).isFalse();
    }

    @Test
    void aCircleIsListedInTheOrderOfItsNeeds() {
        ActionDependencies dependencies =
                of(needing("1.1", "1.3"), needing("1.2", "1.1"), needing("1.3", "1.2"), needing("1.4", "1.1"));

        assertThat(dependencies.circles())
                .extracting(ActionDependenciesTest::ids)
                .containsExactly(List.of("1.1", "1.3", "1.2"));
        assertThat(of(needing("1.1", "1.1")).circles())
                .extracting(ActionDependenciesTest::ids)
                .containsExactly(List.of("1.1"));
    }
}
