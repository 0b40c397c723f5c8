package io.github.promisemodel.assessment;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.StatusScheme;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an entry is in its plan, such as from 1 June 2024 on, or until 31 May 2024.
 *
 * <pre>{@code
 * Membership.of(action, plan.getStatusScheme()).at(PartialDate.parse("2023-03")).equals(Presence.IN_PLAN);
 * }</pre>
 *
 * <p>An entry is in from the first day of the date on which it was {@linkplain Entry#getAdded added}, or always. Only one that
 * is superseded or withdrawn leaves: it is out from the first day of its disposition's date; failing that, of the first
 * assessment whose words the plan's scheme maps to that disposition and that no other supersedes; failing that too it is out
 * at every date, and when it left {@linkplain #isUndated is not known}. One of which no disposition is stated is out from the
 * first day of the first assessment whose words mean either, whatever is printed later; of one day it is superseded rather
 * than withdrawn. Before it was added it is not yet in, whatever became of it.
 */
public final class Membership {

    private static final Membership ALWAYS = new Membership(null, null, null);

    private final @Nullable PartialDate added;
    private final @Nullable Presence out;
    /** Since when it is out; absent of one that stays, and of one that left at a time unknown. */
    private final @Nullable PartialDate left;

    private Membership(@Nullable PartialDate added, @Nullable Presence out, @Nullable PartialDate left) {
        this.added = added;
        this.out = out;
        this.left = left;
    }

    /**
     * When an entry is in its plan.
     *
     * @param entry the entry
     * @param scheme what words mean in the plan
     * @return from when to when
     */
    public static Membership of(Entry<?> entry, StatusScheme scheme) {
        Optional<Disposition> stated = entry.getDisposition();
        if (stated.isPresent() && stated.get().getKind().takesOut()) {
            DispositionKind kind = stated.get().getKind();
            return new Membership(
                    entry.getAdded().orElse(null),
                    Presence.of(kind),
                    stated.get()
                            .getDate()
                            .or(() -> entry.getHistory().saidSince(kind, scheme))
                            .orElse(null));
        }
        Optional<DispositionKind> byWords =
                stated.isPresent() ? Optional.empty() : outByWords(entry.getHistory(), scheme);
        if (byWords.isPresent()) {
            return new Membership(
                    entry.getAdded().orElse(null),
                    Presence.of(byWords.get()),
                    entry.getHistory().saidSince(byWords.get(), scheme).orElse(null));
        }
        // Most have always been in it, and there are many.
        return entry.getAdded().map(added -> new Membership(added, null, null)).orElse(ALWAYS);
    }

    /** What the words of a history say that took the entry out: what they say first, and on one day that it is superseded. */
    static Optional<DispositionKind> outByWords(AssessmentHistory<?> history, StatusScheme scheme) {
        Optional<PartialDate> superseded = history.saidSince(DispositionKind.SUPERSEDED, scheme);
        Optional<PartialDate> withdrawn = history.saidSince(DispositionKind.WITHDRAWN, scheme);
        if (superseded.isEmpty()) {
            return withdrawn.map(date -> DispositionKind.WITHDRAWN);
        }
        return withdrawn
                        .filter(date -> date.start().isBefore(superseded.get().start()))
                        .isPresent()
                ? Optional.of(DispositionKind.WITHDRAWN)
                : Optional.of(DispositionKind.SUPERSEDED);
    }

    /** {@return when it was added, as exact as it is printed; empty if it has always been in the plan} */
    public Optional<PartialDate> added() {
        return Optional.ofNullable(added);
    }

    /** {@return the first day in the plan; empty if it has always been in it} */
    public Optional<LocalDate> joins() {
        return added().map(PartialDate::start);
    }

    /** {@return since when it is out of the plan, as exact as it is printed; empty if it stays in, and if no date says so} */
    public Optional<PartialDate> left() {
        return Optional.ofNullable(left);
    }

    /** {@return the first day out of the plan; empty if it stays in, and if no date says since when it is out} */
    public Optional<LocalDate> leaves() {
        return left().map(PartialDate::start);
    }

    /** {@return what it is once it has left, {@code SUPERSEDED} or {@code WITHDRAWN}; empty if it stays in} */
    public Optional<Presence> out() {
        return Optional.ofNullable(out);
    }

    /** {@return whether it is out of the plan and no date says since when, so that it may have been in at any} */
    public boolean isUndated() {
        return out != null && left == null;
    }

    /**
     * Whether the entry is in the plan as of a date.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return in, not yet in, or why it is out
     */
    public Presence at(PartialDate asOf) {
        return this == ALWAYS ? Presence.IN_PLAN : on(asOf.end());
    }

    /**
     * Whether the entry is in the plan on a day.
     *
     * @param day the day
     * @return in, not yet in, or why it is out
     */
    public Presence on(LocalDate day) {
        if (added != null && day.isBefore(added.start())) {
            return Presence.NOT_YET_ADDED;
        }
        return out != null && (left == null || !day.isBefore(left.start())) ? out : Presence.IN_PLAN;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Membership membership
                && Objects.equals(added, membership.added)
                && out == membership.out
                && Objects.equals(left, membership.left);
    }

    @Override
    public int hashCode() {
        return Objects.hash(added, out, left);
    }

    @Override
    public String toString() {
        return "Membership[added=" + added + ", out=" + out + ", left=" + left + "]";
    }
}
