package io.github.promisemodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.merge.MergeConflict;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A merge goes down to the fields of actions, benefits, areas and the plan, and takes every one of them. */
class MergedEntitiesTest {

    private static <T> T only(List<Object> entities, Class<T> type) {
        return entities.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The least plan, with the least area, action and benefit and a note in each. */
    private static Plan least(Optional<String> note) {
        Plan full = only(Entities.FULL, Plan.class);
        ImprovementArea area = full.getAreas().get(0);
        Action action = only(Entities.LEAST, Action.class).toBuilder()
                .id(area.getActions().get(0).getId())
                .note(note.flatMap(each -> area.getActions().get(0).getNote()))
                .build();
        Benefit benefit = only(Entities.LEAST, Benefit.class).toBuilder()
                .id(area.getBenefits().get(0).getId())
                .note(note.flatMap(each -> area.getBenefits().get(0).getNote()))
                .build();
        return only(Entities.LEAST, Plan.class).toBuilder()
                .note(note.flatMap(each -> full.getNote()))
                .addAreas(only(Entities.LEAST, ImprovementArea.class).toBuilder()
                        .id(area.getId())
                        .note(note.flatMap(each -> area.getNote()))
                        .addAction(action)
                        .addBenefit(benefit)
                        .build())
                .build();
    }

    @Test
    void everyFieldOfEveryEntityIsTaken() {
        Plan base = least(Optional.empty());
        Plan full = only(Entities.FULL, Plan.class);
        Plan noted = least(Optional.of("as in the full one"));

        assertThat(PlanMerge.of(base, full, noted).plan()).contains(full);
        assertThat(PlanMerge.of(base, noted, full).plan()).contains(full);
        assertThat(PlanMerge.of(full, base, full).plan()).contains(base);
    }

    @Test
    void noEntityIsToldAsItsClassWhereEditsConflict() {
        assertThat(Entities.FULL).hasSizeGreaterThan(20).allSatisfy(value -> {
            String words = MergeConflict.inWords(Optional.of(value)).orElseThrow();
            assertThat(words)
                    .isNotBlank()
                    .doesNotContain("{", "Optional", "Immutable", "=", "@")
                    .hasSizeLessThanOrEqualTo(303);
        });
    }
}
