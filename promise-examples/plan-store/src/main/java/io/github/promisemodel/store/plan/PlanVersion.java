package io.github.promisemodel.store.plan;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan as of one version, and in which version each entry was changed last. It never changes, and threads share it. */
public final class PlanVersion {

    /** The key of what is of the plan itself and of no entry. */
    public static final String PLAN_ITSELF = "";

    private final long number;
    private final Plan plan;
    private final Map<String, Long> changed;

    // Made when they are first asked for; made twice, they are equal.
    private volatile @Nullable Plan approved;
    private volatile @Nullable PlanCheck check;
    private volatile @Nullable PartialDate asOf;

    /**
     * Makes a version.
     *
     * @param number its number
     * @param plan the plan
     * @param changed the number of the version in which each entry was changed last, by its id
     */
    public PlanVersion(long number, Plan plan, Map<String, Long> changed) {
        this.number = number;
        this.plan = plan;
        this.changed = Map.copyOf(changed);
    }

    /** {@return its number, from 1} */
    public long number() {
        return number;
    }

    /** {@return the plan, with what is not approved yet} */
    public Plan plan() {
        return plan;
    }

    /** {@return the plan over approved assessments alone} */
    public Plan approved() {
        Plan made = approved;
        if (made == null) {
            made = plan.approved();
            approved = made;
        }
        return made;
    }

    /** {@return the findings about the plan} */
    public PlanCheck check() {
        PlanCheck made = check;
        if (made == null) {
            made = PlanCheck.of(plan);
            check = made;
        }
        return made;
    }

    /**
     * This version with its findings, for whoever has looked for them before it was recorded.
     *
     * @param found the findings about its plan
     * @return this version
     */
    public PlanVersion checked(PlanCheck found) {
        check = found;
        return this;
    }

    /**
     * The date to ask about where none is named. A plan goes on after its own as-of date: what was assessed since is asked about too.
     *
     * @return the plan's own date, or that of the latest approved assessment if it is later
     */
    public PartialDate asOf() {
        PartialDate made = asOf;
        if (made == null) {
            made = latestDate(approved());
            asOf = made;
        }
        return made;
    }

    private static PartialDate latestDate(Plan plan) {
        return Stream.<Entry<?>>concat(plan.getActions().stream(), plan.getBenefits().stream())
                .flatMap(entry -> entry.getHistory().latestDate().stream())
                .filter(date -> !plan.getPeriod().isFarFrom(date))
                .reduce(plan.getLatestDate(), (latest, date) -> date.isBy(latest) ? latest : date);
    }

    /**
     * The version in which an entry was changed last.
     *
     * @param id its id, or {@link #PLAN_ITSELF}
     * @return the number; empty if there is no such entry
     */
    public Optional<Long> changed(String id) {
        return Optional.ofNullable(changed.get(id));
    }

    /** {@return the version in which each entry was changed last, by its id} */
    public Map<String, Long> changed() {
        return changed;
    }
}
