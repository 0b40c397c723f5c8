package io.github.promisemodel.store;

import io.github.promisemodel.check.Finding;
import io.github.promisemodel.check.FindingCode;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.check.Severity;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.merge.PlanMerge;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.Change.BasedOn;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.Outcome;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.RequestKey;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.store.sqlite.PlanStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A council's plan, which several people read and change. Whatever is asked of it is answered by the library; this class only sees to it
 * that changes come one after the other, on top of what their author saw, and are on the disk before they are answered.
 */
public final class KeptPlan implements AutoCloseable {

    /** Of two things with one id neither could be found again; half a character is none in a file, nor on a page. */
    private static final Set<FindingCode> NOT_KEPT = Set.of(FindingCode.DUPLICATE_ID, FindingCode.LONE_SURROGATE);

    private final PlanStore store;
    private final Clock clock;
    private volatile Optional<PlanVersion> latest;
    private volatile @Nullable Checked checked;

    /** A plan with its findings. */
    private record Checked(Plan plan, PlanCheck check) {}

    private KeptPlan(PlanStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.latest = store.latest();
    }

    /**
     * Opens the plan of a file.
     *
     * @param file the file, which is made if it is not there
     * @param clock tells when a change is recorded
     * @return the plan, kept
     */
    public static KeptPlan open(Path file, Clock clock) {
        return new KeptPlan(PlanStore.open(file), clock);
    }

    /** {@return whether no plan was put in yet} */
    public boolean isEmpty() {
        return latest.isEmpty();
    }

    /**
     * The latest version.
     *
     * @return the version
     * @throws IllegalStateException if no plan was put in yet
     */
    public PlanVersion latest() {
        return latest.orElseThrow(() -> new IllegalStateException("There is no plan yet; put one in"));
    }

    /**
     * An earlier version.
     *
     * @param number its number
     * @return the version; empty if there is none of the number
     */
    public Optional<PlanVersion> at(long number) {
        return latest.filter(now -> now.number() == number).or(() -> store.at(number));
    }

    /**
     * The plan as it was recorded at a moment.
     *
     * @param moment the moment
     * @return the version that was the latest then; empty if there was none yet
     */
    public Optional<PlanVersion> at(Instant moment) {
        return store.numberAt(moment).flatMap(this::at);
    }

    /**
     * The version with an entry as somebody saw it.
     *
     * @param seen what was seen
     * @return the latest version if nobody changed the entry since, which costs nothing; otherwise the one of the number; empty if
     *     there is none of it
     */
    public Optional<PlanVersion> seen(BasedOn seen) {
        return latest.filter(now -> !isStale(seen, now)).or(() -> at(seen.version()));
    }

    /**
     * The findings about a plan that may become the latest version. Those of the plan that was asked about last are kept, for who looks
     * at them before saving asks about an equal plan twice.
     *
     * @param plan the plan
     * @return its findings
     */
    public PlanCheck check(Plan plan) {
        Checked known = checked;
        if (known == null || !known.plan().equals(plan)) {
            known = new Checked(plan, PlanCheck.of(plan));
            checked = known;
        }
        return known.check();
    }

    /** {@return the history} */
    public PlanStore history() {
        return store;
    }

    /** {@return tells when a change is recorded} */
    public Clock clock() {
        return clock;
    }

    /**
     * Puts a whole plan in, in the place of what there is. It may have errors, as published plans do, but no two things of one id.
     *
     * @param plan the plan
     * @param role the role that does it
     * @param basedOn the number of the version that it is to replace; empty for whichever there is
     * @return what became of it
     */
    public synchronized Outcome load(Plan plan, Role role, Optional<Long> basedOn) {
        Change change = Change.of(role, ChangeKind.LOADED, before -> ReadResult.of(plan));
        if (latest.isPresent()) {
            return change(basedOn.map(number -> change.basedOn(PlanVersion.PLAN_ITSELF, number))
                    .orElse(change));
        }
        return checkAndSave(change, plan);
    }

    /**
     * Carries out a change.
     *
     * @param change the change
     * @return what became of it; but for {@link Outcome.Saved} nothing is another
     * @throws IllegalArgumentException if it names an entry that there is not, as the library's edits do
     */
    public synchronized Outcome change(Change change) {
        Optional<RequestKey> sent = change.key().flatMap(key -> store.findRequest(key.key()));
        if (sent.isPresent()) {
            return sent.get().digest().equals(change.key().orElseThrow().digest())
                    ? new Outcome.Repeated(latest(), sent.get().created())
                    : new Outcome.KeyOfAnother();
        }
        PlanVersion now = latest();
        if (change.basedOn().isPresent() && isStale(change.basedOn().get(), now)) {
            // A version that there never was is no leave to write over what there is.
            return stale(change, base(change.basedOn().get()).orElse(now), now);
        }
        ReadResult<Plan> edited = change.edit().apply(now.plan());
        if (edited.value().isEmpty()) {
            return new Outcome.NotRead(edited.problems());
        }
        Plan after = edited.value().get();
        if (after.equals(now.plan())) {
            return new Outcome.Saved(now);
        }
        return checkAndSave(change, after);
    }

    private static boolean isStale(BasedOn seen, PlanVersion now) {
        long changed = seen.entry().equals(PlanVersion.PLAN_ITSELF)
                ? now.number()
                : now.changed(seen.entry()).orElse(-1L);
        return changed != seen.version();
    }

    /** What somebody saw; empty if that cannot be, as the version is none or does not have the entry. */
    private Optional<PlanVersion> base(BasedOn seen) {
        return seen(seen).filter(version -> version.changed(seen.entry()).isPresent());
    }

    /** What both changes come to together, for the person to decide. */
    private static Outcome stale(Change change, PlanVersion base, PlanVersion now) {
        ReadResult<Plan> mine = change.edit().apply(base.plan());
        return mine.value().isEmpty()
                ? new Outcome.NotRead(mine.problems())
                : new Outcome.Stale(
                        base,
                        mine.value().get(),
                        now,
                        PlanMerge.of(base.plan(), mine.value().get(), now.plan()));
    }

    /** The errors that keep a plan out: of a whole plan those that it cannot be kept with, of an edit whatever it brings in. */
    private List<Finding> errors(Change change, PlanCheck check) {
        boolean isWhole = change.kind() == ChangeKind.LOADED;
        List<Finding> found = isWhole ? check.findings() : check.newSince(latest().check());
        return found.stream()
                .filter(finding -> isWhole ? NOT_KEPT.contains(finding.code()) : finding.severity() == Severity.ERROR)
                .toList();
    }

    private Outcome checkAndSave(Change change, Plan after) {
        PlanCheck check = check(after);
        List<Finding> errors = errors(change, check);
        if (!errors.isEmpty()) {
            return new Outcome.NotValid(errors);
        }
        PlanVersion saved = store.record(
                        latest, after, clock.instant(), change.role().title(), change.kind(), change.key())
                .checked(check);
        latest = Optional.of(saved);
        return new Outcome.Saved(saved);
    }

    @Override
    public void close() {
        store.close();
    }
}
