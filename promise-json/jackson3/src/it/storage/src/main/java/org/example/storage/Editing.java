package org.example.storage;

import io.github.promisemodel.merge.MergeConflict;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.plan.Plan;
import java.sql.SQLException;
import java.util.List;

/** Optimistic locking: nobody waits for an editor; who comes second is merged with who came first. */
final class Editing {

    private Editing() {}

    /**
     * Saves an edit of a plan.
     *
     * @param store where the plan is
     * @param base the plan that the editor read
     * @param mine the editor's plan
     * @return the conflicts with what others saved since; none if the edit is saved
     * @throws SQLException if the database fails
     */
    static List<MergeConflict> save(PlanStore store, PlanStore.Stored base, Plan mine) throws SQLException {
        PlanStore.Stored read = base;
        Plan next = mine;
        while (!store.replace(next, read.version())) {
            PlanStore.Stored theirs = store.get(mine.getId());
            PlanMerge merge = PlanMerge.of(read.plan(), next, theirs.plan());
            if (merge.hasConflicts()) {
                return merge.conflicts();
            }
            next = merge.plan().orElseThrow();
            read = theirs;
        }
        return List.of();
    }
}
