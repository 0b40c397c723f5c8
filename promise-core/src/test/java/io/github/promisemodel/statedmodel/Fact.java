package io.github.promisemodel.statedmodel;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.foundation.CallToAction;
import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.FigureSubject;
import io.github.promisemodel.reference.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one entry as of a day.
 *
 * @param entry the entry
 * @param area the area it belongs to
 * @param reading the statuses it may have; all of them if it is not assessed
 * @param inPlan whether it is in the plan
 * @param day the day
 */
record Fact(
        Entry<?> entry, ImprovementArea area, Set<Foundation> foundations, int reading, InPlan inPlan, LocalDate day) {

    /** The entries of a kind in plan order. */
    static List<Fact> of(Plan plan, FigureSubject subject, LocalDate day) {
        Words words = new Words(plan.getStatusScheme());
        List<Fact> facts = new ArrayList<>();
        for (ImprovementArea area : plan.getAreas()) {
            for (Entry<?> entry : subject == FigureSubject.ACTIONS ? area.getActions() : area.getBenefits()) {
                facts.add(new Fact(
                        entry,
                        area,
                        foundations(plan, area),
                        new InForce(words).reading(entry, day),
                        InPlan.of(entry, day, words),
                        day));
            }
        }
        return facts;
    }

    /** Those stated of the area, and those of the calls to action that it answers and the plan lists. */
    private static Set<Foundation> foundations(Plan plan, ImprovementArea area) {
        Set<Foundation> all = new HashSet<>(area.getFoundations());
        for (CallToAction call : plan.getCallsToAction()) {
            if (area.getCallsToAction().contains(call.getId())) {
                all.add(call.getFoundation());
            }
        }
        return all;
    }

    String id() {
        return entry.getId();
    }

    boolean isAssessed() {
        return reading != Words.everyStatus(entry);
    }

    /** Whether a tally counts it: it is in the plan, and no context (rules 2 and 9). */
    boolean isCurrent() {
        return inPlan.place() == InPlan.Place.IN && !entry.isContextual();
    }

    /** Whether it is, or was, in the plan. */
    boolean isEvery() {
        return inPlan.place() != InPlan.Place.NOT_YET_ADDED;
    }

    /** The same, were it in the plan on the day. */
    Fact supposedIn() {
        return new Fact(
                entry, area, foundations, reading, new InPlan(InPlan.Place.IN, Optional.empty(), false, true), day);
    }

    /** Whether an extension is on record that was agreed by the day. Decided: one without a date of agreement always counts. */
    boolean isExtended() {
        return !extensions().isEmpty();
    }

    /** Whether it may be extended though all extensions are on record: one was agreed within a period that is not over on the day. */
    boolean mayBeExtended() {
        return isExtended()
                || entry instanceof Action action
                        && action.getDueExtensions().stream()
                                .flatMap(each -> each.getAgreed().stream())
                                .anyMatch(agreed -> !agreed.start().isAfter(day));
    }

    private List<DueExtension> extensions() {
        return entry instanceof Action action
                ? action.getDueExtensions().stream()
                        .filter(each -> each.getAgreed()
                                .map(PartialDate::end)
                                .filter(end -> end.isAfter(day))
                                .isEmpty())
                        .toList()
                : List.of();
    }

    /** Whether its due date, or the last extension of it, has passed: its last day is before the day. */
    boolean isPastDue() {
        List<DueExtension> extensions = extensions();
        Optional<PartialDate> due = !(entry instanceof Action action)
                ? Optional.empty()
                : extensions.isEmpty()
                        ? action.getDue()
                        : Optional.of(extensions.get(extensions.size() - 1).getTo());
        return due.filter(date -> date.end().isBefore(day)).isPresent();
    }
}
