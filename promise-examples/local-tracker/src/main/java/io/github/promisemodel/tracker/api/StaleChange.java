package io.github.promisemodel.tracker.api;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.merge.MergeTables;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.merge.MergeConflict;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.Outcome;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A change of what somebody else has changed since: both versions of it, and what they come to together.
 *
 * @param <T> an entry or the plan
 * @param yours it with the change
 * @param current it as it is; empty if it was taken out
 * @param merged both changes together; empty if they do not go together
 * @param conflicts what does not go together
 */
record StaleChange<T>(Optional<T> yours, Optional<T> current, Optional<T> merged, List<MergeConflict> conflicts) {

    private static final String DETAIL =
            "Somebody else changed this since. Look at the current version and at what both"
                    + " changes come to, and send the change again with the current ETag.";

    /** The problem document of a stale change of a part of the plan. */
    static <T> String json(Outcome.Stale stale, Function<Plan, Optional<T>> part, WriteCodec<T> codec) {
        StaleChange<T> change = new StaleChange<>(
                part.apply(stale.mine()),
                part.apply(stale.now().plan()),
                stale.merge().plan().flatMap(part),
                stale.merge().conflicts());
        return PlanJson.DEFAULT.toJson(change, table(codec));
    }

    private static <T> ResultTable<StaleChange<T>> table(WriteCodec<T> part) {
        return ResultTable.<StaleChange<T>>of("StaleChange", "A change of what somebody else has changed since.")
                .field("type", ResultWriters.TEXT, stale -> "tag:promisemodel.github.io,2026:problem:stale")
                .field("title", ResultWriters.TEXT, stale -> "Somebody else changed this since")
                .field("status", ResultWriters.COUNT, stale -> (long) HttpStatus.PRECONDITION_FAILED.getCode())
                .field("detail", ResultWriters.TEXT, stale -> DETAIL)
                .field("yours", ResultWriters.<T>orNull(part), StaleChange::yours)
                .field("current", ResultWriters.<T>orNull(part), StaleChange::current)
                .field("merged", ResultWriters.<T>orNull(part), StaleChange::merged)
                .list("conflicts", MergeTables.CONFLICT, StaleChange::conflicts);
    }
}
