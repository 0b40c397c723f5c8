package io.github.promisemodel.store.plan;

import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import java.util.Optional;
import java.util.function.Function;

/**
 * A change that somebody asks for.
 *
 * @param role the role that asks
 * @param kind what is done
 * @param edit makes the plan after the change of the one before, or says what is wrong with what was sent
 * @param basedOn what the person saw who asks for it; empty for what only adds
 * @param key by what it is known if it is sent twice
 */
public record Change(
        Role role,
        ChangeKind kind,
        Function<Plan, ReadResult<Plan>> edit,
        Optional<BasedOn> basedOn,
        Optional<RequestKey> key) {

    /**
     * What somebody saw.
     *
     * @param entry the entry's id, or {@link PlanVersion#PLAN_ITSELF} for the whole plan
     * @param version the version that it was changed in last; of the whole plan its number
     */
    public record BasedOn(String entry, long version) {}

    /**
     * A change that goes on top of whatever there is.
     *
     * @param role the role that asks
     * @param kind what is done
     * @param edit makes the plan after the change
     * @return the change
     */
    public static Change of(Role role, ChangeKind kind, Function<Plan, ReadResult<Plan>> edit) {
        return new Change(role, kind, edit, Optional.empty(), Optional.empty());
    }

    /**
     * The same change of what somebody saw.
     *
     * @param entry the entry's id
     * @param version the version that it was changed in last
     * @return the change
     */
    public Change basedOn(String entry, long version) {
        return new Change(role, kind, edit, Optional.of(new BasedOn(entry, version)), key);
    }

    /**
     * The same change by a key.
     *
     * @param given the key; empty for none
     * @return the change
     */
    public Change keyed(Optional<RequestKey> given) {
        return new Change(role, kind, edit, basedOn, given);
    }
}
