package io.github.promisemodel.statedmodel;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether an entry is in its plan on a day (rule 9), and what is stated of what becomes of it by then (rules 1 and 8).
 *
 * <p>It is in from the first day of {@code added}, or always. Only SUPERSEDED and WITHDRAWN take it out: from the first day of the
 * disposition's date; failing that, from the first day of the earliest assessment, of those not superseded in the end, whose words map to that
 * disposition; failing that it is out at every date, and may have been in at any. A disposition that is stated binds whole. Where none is,
 * it is out from the first day of the earliest such assessment whose words map to either, SUPERSEDED before WITHDRAWN on one day; and what the words of all assessments that
 * stand say, where they agree on one kind, CLOSED or CARRIED_FORWARD, becomes of it.
 *
 * <p>Decided: before it is added an entry is not yet in, whatever becomes of it. What is SUPERSEDED or WITHDRAWN later is not yet so; CLOSED and
 * CARRIED_FORWARD have no date. Of the assessments that stand one whose words say nothing of it leaves it to the others.
 *
 * @param place where it is
 * @param kind what is stated to become of it as of the day; absent if nothing is
 * @param undated whether it is out and no date says since when
 * @param leavesLater whether it is superseded or withdrawn later
 */
record InPlan(Place place, Optional<DispositionKind> kind, boolean undated, boolean leavesLater) {

    private InPlan(Place place, Optional<DispositionKind> kind, boolean undated) {
        this(place, kind, undated, false);
    }

    enum Place {
        NOT_YET_ADDED,
        IN,
        SUPERSEDED,
        WITHDRAWN
    }

    static InPlan of(Entry<?> entry, LocalDate day, Words words) {
        if (entry.getAdded().filter(added -> added.start().isAfter(day)).isPresent()) {
            return new InPlan(Place.NOT_YET_ADDED, Optional.empty(), false);
        }
        return entry.getDisposition()
                .map(stated -> ofStated(entry, stated, day, words))
                .orElseGet(() -> ofWords(entry, day, words));
    }

    private static InPlan ofStated(Entry<?> entry, Disposition stated, LocalDate day, Words words) {
        DispositionKind kind = stated.getKind();
        if (!takesOut(kind)) {
            return new InPlan(Place.IN, Optional.of(kind), false);
        }
        Optional<LocalDate> since = stated.getDate().map(date -> date.start()).or(() -> firstSaid(entry, kind, words));
        return since.isEmpty() ? new InPlan(out(kind), Optional.of(kind), true) : from(kind, since.get(), day);
    }

    private static InPlan ofWords(Entry<?> entry, LocalDate day, Words words) {
        Optional<LocalDate> superseded = firstSaid(entry, DispositionKind.SUPERSEDED, words);
        Optional<LocalDate> withdrawn = firstSaid(entry, DispositionKind.WITHDRAWN, words);
        if (superseded.isPresent() || withdrawn.isPresent()) {
            boolean first = withdrawn.isEmpty()
                    || superseded.filter(date -> !date.isAfter(withdrawn.get())).isPresent();
            DispositionKind kind = first ? DispositionKind.SUPERSEDED : DispositionKind.WITHDRAWN;
            InPlan left = from(kind, (first ? superseded : withdrawn).orElseThrow(), day);
            if (left.place() != Place.IN) {
                return left;
            }
            return new InPlan(Place.IN, saidOnly(entry, day, words), false, true);
        }
        return new InPlan(Place.IN, saidOnly(entry, day, words), false);
    }

    /** What the words of the assessments that stand say, where they agree on one kind that takes nothing out. */
    private static Optional<DispositionKind> saidOnly(Entry<?> entry, LocalDate day, Words words) {
        List<DispositionKind> said = new InForce(words)
                .of(entry, day).stream()
                        .flatMap(each -> words.disposition(each).stream())
                        .distinct()
                        .toList();
        Optional<DispositionKind> one = said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
        return one.filter(kind -> !takesOut(kind));
    }

    private static Optional<LocalDate> firstSaid(Entry<?> entry, DispositionKind kind, Words words) {
        return InForce.inTheEnd(entry).stream()
                .filter(each -> words.disposition(each).filter(kind::equals).isPresent())
                .map(Assessment::getAsOf)
                .map(date -> date.start())
                .min(Comparator.naturalOrder());
    }

    private static InPlan from(DispositionKind kind, LocalDate since, LocalDate day) {
        return since.isAfter(day)
                ? new InPlan(Place.IN, Optional.empty(), false, true)
                : new InPlan(out(kind), Optional.of(kind), false);
    }

    private static boolean takesOut(DispositionKind kind) {
        return kind == DispositionKind.SUPERSEDED || kind == DispositionKind.WITHDRAWN;
    }

    private static Place out(DispositionKind kind) {
        return kind == DispositionKind.SUPERSEDED ? Place.SUPERSEDED : Place.WITHDRAWN;
    }
}
