package io.github.promisemodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.movement.MovementPlans;
import io.github.promisemodel.movement.MovementPlans.Pair;
import io.github.promisemodel.plan.Plan;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the differences of any two versions. */
class PlanDiffLaws {

    @Property
    void thereIsNoDifferenceIfAndOnlyIfTheVersionsAreEqual(@ForAll("pairs") Pair pair) {
        Plan first = pair.first();
        Plan second = pair.second();

        assertThat(PlanDiff.of(first, second).isEmpty()).isEqualTo(first.equals(second));
        assertThat(PlanDiff.of(first, first.toBuilder().build()).changes()).isEmpty();
    }

    @Property
    void theOtherWayRoundAsMuchIsChanged(@ForAll("pairs") Pair pair) {
        assertThat(PlanDiff.of(pair.second(), pair.first()).changes())
                .hasSameSizeAs(PlanDiff.of(pair.first(), pair.second()).changes());
    }

    @Property
    void aDifferenceHasTheValuesAndPlacesOfItsKind(@ForAll("pairs") Pair pair) {
        for (FieldChange change : PlanDiff.of(pair.first(), pair.second()).changes()) {
            boolean added = change.kind() == FieldChange.Kind.ADDED;
            boolean removed = change.kind() == FieldChange.Kind.REMOVED;

            assertThat(change.before().isEmpty()).isEqualTo(added);
            assertThat(change.earlier().isEmpty()).isEqualTo(added);
            assertThat(change.after().isEmpty()).isEqualTo(removed);
            assertThat(change.later().isEmpty()).isEqualTo(removed);
            assertThat(change.before()).isNotEqualTo(change.after());
            assertThat(change.path())
                    .isEqualTo(change.later()
                            .or(() -> Optional.of(change.earlier().orElseThrow()))
                            .orElseThrow());
        }
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return MovementPlans.pairs();
    }
}
