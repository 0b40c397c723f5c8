package io.github.promisemodel.reconcile;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import java.util.List;

/** A plan with some of its areas alone, made of what it says of all of them: of a long plan, each part costs what is in it. */
final class PartOfPlan {

    /** The plan with its words, and without areas, groups or figures. */
    private final Plan frame;

    PartOfPlan(Plan plan) {
        this.frame = plan.toBuilder()
                .areas(List.of())
                .groups(List.of())
                .published(List.of())
                .publications(List.of())
                .callsToAction(List.of())
                .documents(List.of())
                .related(List.of())
                .build();
    }

    Plan with(List<ImprovementArea> areas) {
        return frame.toBuilder().areas(areas).build();
    }
}
