package io.github.promisemodel.assessment;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.status.StatusScheme;
import io.github.promisemodel.status.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of an entry: what is stated of it or, where nothing is, what its printed words mean by the plan's scheme.
 *
 * <pre>{@code
 * EntryDisposition.asOf(action, plan.getStatusScheme(), PartialDate.parse("2025-03"));
 * }</pre>
 *
 * <p>A stated disposition binds whole. By words an entry is superseded or withdrawn from the first day of the earliest
 * assessment that says so, whatever is printed later; see {@link Membership}. It is closed or carried forward as of a date if
 * the words of the assessments that stand as of that date say so, and agree.
 */
public final class EntryDisposition {

    private static final PartialDate LAST_DAY = PartialDate.of(LocalDate.of(9999, 12, 31));

    private EntryDisposition() {}

    /**
     * What becomes of an entry, as far as it was known as of a date: one that is superseded or withdrawn later is not yet so.
     *
     * @param <S> the scale
     * @param entry the entry
     * @param scheme what words mean in its plan
     * @param asOf the date; a partial one counts from its last day
     * @return what becomes of it; empty if nothing is stated and its words do not say, or if it was not yet so
     */
    public static <S extends Enum<S>> Optional<Disposition> asOf(
            Entry<S> entry, StatusScheme scheme, PartialDate asOf) {
        boolean isSilent = scheme.getActions().isEmpty() && scheme.getBenefits().isEmpty();
        if (isSilent && entry.getDisposition().isEmpty()) {
            return Optional.empty(); // as of most, and how they stood need not be found out
        }
        return of(
                entry,
                scheme,
                Membership.of(entry, scheme).at(asOf),
                entry.readBy(scheme).asOf(asOf));
    }

    /**
     * The same, of an entry of which it is known how it stood and whether it was in the plan as of the date.
     *
     * @param <S> the scale
     * @param entry the entry
     * @param scheme what words mean in its plan
     * @param presence whether it was in the plan as of the date
     * @param standing how it stood as of the date, by the scheme
     * @return what becomes of it; empty if nothing is stated and its words do not say, or if it was not yet so
     */
    public static <S extends Enum<S>> Optional<Disposition> of(
            Entry<S> entry, StatusScheme scheme, Presence presence, Standing<S> standing) {
        Optional<Disposition> stated = entry.getDisposition();
        if (stated.isPresent()) {
            return stated.filter(
                    disposition -> presence.hasLeft() || !disposition.getKind().takesOut());
        }
        return presence.kind().or(() -> agreed(said(standing, scheme))).map(Disposition::of);
    }

    /**
     * What becomes of an entry in the end, whatever the date of the question.
     *
     * @param <S> the scale
     * @param entry the entry
     * @param scheme what words mean in its plan
     * @return what becomes of it; empty if nothing is stated and its words do not say
     */
    public static <S extends Enum<S>> Optional<Disposition> inTheEnd(Entry<S> entry, StatusScheme scheme) {
        Optional<Disposition> stated = entry.getDisposition();
        if (stated.isPresent() || !isSaidByWords(entry, scheme)) {
            return stated;
        }
        return Membership.of(entry, scheme)
                .out()
                .flatMap(Presence::kind)
                .or(() -> agreed(lastSaid(entry, scheme)))
                .map(Disposition::of);
    }

    /**
     * What the words of an entry say becomes of it in the end, whatever is stated, and whether or not they agree.
     *
     * @param <S> the scale
     * @param entry the entry
     * @param scheme what words mean in its plan
     * @return what took it out of the plan first, and what the assessments say that stand in the end; in the order of the
     *     constants
     */
    public static <S extends Enum<S>> Set<DispositionKind> saidInTheEnd(Entry<S> entry, StatusScheme scheme) {
        if (!isSaidByWords(entry, scheme)) {
            return Set.of();
        }
        Set<DispositionKind> said = lastSaid(entry, scheme);
        Membership.outByWords(entry.getHistory(), scheme).ifPresent(said::add);
        return Collections.unmodifiableSet(said);
    }

    /**
     * What the words of an entry say becomes of it by the assessments that stand as of a date, whatever is stated, and whether or
     * not they agree.
     *
     * @param <S> the scale
     * @param entry the entry
     * @param scheme what words mean in its plan
     * @param asOf the date; a partial one counts from its last day
     * @return what they say, in the order of the constants
     */
    public static <S extends Enum<S>> Set<DispositionKind> saidAsOf(
            Entry<S> entry, StatusScheme scheme, PartialDate asOf) {
        return Collections.unmodifiableSet(said(entry.readBy(scheme).asOf(asOf), scheme));
    }

    /**
     * Whether anything is ever said of what becomes of an entry: stated, or by words of whatever date, of an assessment that no
     * other supersedes in the end. Words of one day may say it and not agree.
     *
     * @param entry the entry
     * @param scheme what words mean in its plan
     * @return true if something is said
     */
    public static boolean isEverSaid(Entry<?> entry, StatusScheme scheme) {
        return entry.getDisposition().isPresent() || isSaidByWords(entry, scheme);
    }

    private static boolean isSaidByWords(Entry<?> entry, StatusScheme scheme) {
        return Arrays.stream(DispositionKind.values())
                .anyMatch(kind -> entry.getHistory().saidSince(kind, scheme).isPresent());
    }

    private static <S extends Enum<S>> Set<DispositionKind> lastSaid(Entry<S> entry, StatusScheme scheme) {
        return said(entry.readBy(scheme).asOf(LAST_DAY), scheme);
    }

    private static <S extends Enum<S>> Set<DispositionKind> said(Standing<S> standing, StatusScheme scheme) {
        Set<DispositionKind> said = EnumSet.noneOf(DispositionKind.class);
        for (Assessment<S> assessment : standing.assessments()) {
            assessment.findWording(scheme).flatMap(Wording::getDisposition).ifPresent(said::add);
        }
        return said;
    }

    /** The one thing that is said, if it is that the entry is closed or carried forward. */
    private static Optional<DispositionKind> agreed(Set<DispositionKind> said) {
        return said.size() == 1 ? said.stream().filter(kind -> !kind.takesOut()).findFirst() : Optional.empty();
    }
}
