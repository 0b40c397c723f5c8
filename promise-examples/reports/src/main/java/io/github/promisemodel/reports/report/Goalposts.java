package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.AmountOrder;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.reference.PartialDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each change between two versions of a plan moved. */
final class Goalposts {

    private static final Set<String> LINKS = Set.of("benefits", "needs", "links", "contributesTo", "callsToAction");
    private static final Set<String> OWNERS = Set.of("owner", "accountable", "lead", "partners");
    private static final Set<String> RECORDS = Set.of("assessments", "observations", "breakdowns", "evidence");

    /** The actions of which the later version has an extension more, with its reason. */
    private final Set<String> explained = new HashSet<>();

    /** The measures of which the later version has an amendment more. */
    private final Set<String> amended = new HashSet<>();

    /** Takes note of a change that gives the reason for others. */
    void note(ChangedPlace place, FieldChange change) {
        if (change.kind() != FieldChange.Kind.ADDED) {
            return;
        }
        Object added = change.after().orElseThrow();
        if (added instanceof DueExtension extension && extension.getReason().isPresent()) {
            place.entry().map(Entry::getId).ifPresent(explained::add);
        } else if (place.is("targetAmendments")) {
            place.measure().map(Measure::getId).ifPresent(amended::add);
        }
    }

    /** What a change of a whole target moved. */
    Set<Goalpost> ofTarget(Measure measure, Target before, Target after) {
        Set<Goalpost> moved = EnumSet.noneOf(Goalpost.class);
        if (before instanceof Target.None || after instanceof Target.None) {
            moved.add(before instanceof Target.None ? Goalpost.TARGET_SET : Goalpost.TARGET_REMOVED);
        } else {
            numbers(before, after).ifPresent(moved::add);
            dates(before.terms().by(), after.terms().by(), Goalpost.TARGET_LATER, Goalpost.TARGET_EARLIER)
                    .ifPresent(moved::add);
            if (moved.isEmpty()) {
                moved.add(Goalpost.TARGET_OTHER);
            }
        }
        if (!(before instanceof Target.None) && !amended.contains(measure.getId())) {
            moved.add(Goalpost.TARGET_NOT_AMENDED);
        }
        return moved;
    }

    /** Numbers of one kind of target and of one period are compared, where they are exact or far enough apart. */
    private static Optional<Goalpost> numbers(Target before, Target after) {
        boolean isOfOnePeriod = !(before instanceof Target.EachPeriod one)
                || after instanceof Target.EachPeriod other && one.every().equals(other.every());
        if (before.kind() != after.kind() || before.amounts().size() != 1 || !isOfOnePeriod) {
            return Optional.empty();
        }
        return amounts(before.amounts().get(0), after.amounts().get(0));
    }

    private static Optional<Goalpost> amounts(Amount before, Amount after) {
        AmountOrder order = after.compareWith(before);
        return order == AmountOrder.BELOW
                ? Optional.of(Goalpost.TARGET_LOWERED)
                : Optional.of(Goalpost.TARGET_RAISED).filter(raised -> order == AmountOrder.ABOVE);
    }

    /** Which of two a date moved to; neither if both end on one day. */
    private static Optional<Goalpost> dates(
            Optional<PartialDate> before, Optional<PartialDate> after, Goalpost later, Goalpost earlier) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        int order = after.get().end().compareTo(before.get().end());
        return order == 0 ? Optional.empty() : Optional.of(order > 0 ? later : earlier);
    }

    // ------------------------------------------------------------------------

    /** What a change of anything but a whole target moved. */
    Set<Goalpost> of(ChangedPlace place, FieldChange change) {
        if (place.entry().isPresent()
                && place.rest().isEmpty()
                && place.measure().isEmpty()) {
            return Set.of(
                    switch (change.kind()) {
                        case ADDED -> Goalpost.ENTRY_ADDED;
                        case REMOVED -> Goalpost.ENTRY_REMOVED;
                        default -> Goalpost.ENTRY_MOVED;
                    });
        }
        if (place.measure().isPresent() && place.rest().isEmpty()) {
            return Set.of(change.kind() == FieldChange.Kind.ADDED ? Goalpost.MEASURE_ADDED : Goalpost.MEASURE_REMOVED);
        }
        if (place.isWithin("targetProfile")) {
            return ofProfile(place.measure(), change);
        }
        if (place.isWithin("baseline")) {
            return Set.of(Goalpost.BASELINE);
        }
        if (RECORDS.stream().anyMatch(place::isWithin)) {
            return Set.of(Goalpost.RECORD);
        }
        if (place.measure().isEmpty() && place.entry().isPresent()) {
            return ofEntry(place, change);
        }
        return Set.of(place.is("title") ? Goalpost.TITLE : linksOrOther(place));
    }

    private static Goalpost linksOrOther(ChangedPlace place) {
        return LINKS.stream().anyMatch(place::isWithin) ? Goalpost.LINKS : Goalpost.OTHER;
    }

    private Set<Goalpost> ofProfile(Optional<Measure> measure, FieldChange change) {
        Set<Goalpost> moved = EnumSet.noneOf(Goalpost.class);
        Object before = change.before().orElse(null);
        Object after = change.after().orElse(null);
        if (before instanceof Amount one && after instanceof Amount other) {
            amounts(one, other).ifPresent(moved::add);
        } else if (before instanceof PartialDate one && after instanceof PartialDate other) {
            dates(Optional.of(one), Optional.of(other), Goalpost.TARGET_LATER, Goalpost.TARGET_EARLIER)
                    .ifPresent(moved::add);
        } else if (before instanceof Target != after instanceof Target) {
            moved.add(after instanceof Target ? Goalpost.TARGET_SET : Goalpost.TARGET_REMOVED);
        }
        if (moved.isEmpty()) {
            moved.add(Goalpost.TARGET_OTHER);
        }
        if (!moved.contains(Goalpost.TARGET_SET)
                && measure.filter(each -> amended.contains(each.getId())).isEmpty()) {
            moved.add(Goalpost.TARGET_NOT_AMENDED);
        }
        return moved;
    }

    private Set<Goalpost> ofEntry(ChangedPlace place, FieldChange change) {
        if (place.is("due")) {
            return ofDue(place, date(change.before()), date(change.after()));
        }
        if (place.isWithin("dueExtensions") && place.entry().orElseThrow() instanceof Action action) {
            return ofExtension(place, action, change);
        }
        if (place.is("dueAsPrinted")) {
            return Set.of(Goalpost.DUE_IN_WORDS);
        }
        if (place.isWithin("milestones")) {
            return Set.of(Goalpost.MILESTONES);
        }
        if (OWNERS.stream().anyMatch(place::isWithin)) {
            return Set.of(Goalpost.OWNER);
        }
        return Set.of(place.is("title") ? Goalpost.TITLE : linksOrOther(place));
    }

    private Set<Goalpost> ofDue(ChangedPlace place, Optional<PartialDate> before, Optional<PartialDate> after) {
        Set<Goalpost> moved = EnumSet.noneOf(Goalpost.class);
        dates(before, after, Goalpost.DUE_LATER, Goalpost.DUE_EARLIER).ifPresent(moved::add);
        if (before.isEmpty() || after.isEmpty()) {
            moved.add(before.isEmpty() ? Goalpost.DUE_SET : Goalpost.DUE_REMOVED);
        }
        boolean isEased = moved.contains(Goalpost.DUE_LATER) || moved.contains(Goalpost.DUE_REMOVED);
        if (isEased
                && place.entry()
                        .filter(each -> explained.contains(each.getId()))
                        .isEmpty()) {
            moved.add(Goalpost.DUE_WITHOUT_REASON);
        }
        return orOther(moved);
    }

    /** An extension is compared with the date before it in the list; one that is taken out puts that date back. */
    private static Set<Goalpost> ofExtension(ChangedPlace place, Action action, FieldChange change) {
        if (place.is("dueExtensions") && place.index() >= 0) {
            List<DueExtension> all = action.getDueExtensions();
            DueExtension extension = all.get(place.index());
            Optional<PartialDate> previous = place.index() == 0
                    ? action.getDue()
                    : Optional.of(all.get(place.index() - 1).getTo());
            Optional<PartialDate> to = Optional.of(extension.getTo());
            boolean isAdded = change.kind() == FieldChange.Kind.ADDED;
            Set<Goalpost> moved = EnumSet.noneOf(Goalpost.class);
            dates(isAdded ? previous : to, isAdded ? to : previous, Goalpost.DUE_LATER, Goalpost.DUE_EARLIER)
                    .ifPresent(moved::add);
            if (moved.contains(Goalpost.DUE_LATER)
                    && (!isAdded || extension.getReason().isEmpty())) {
                moved.add(Goalpost.DUE_WITHOUT_REASON);
            }
            return orOther(moved);
        }
        Set<Goalpost> moved = EnumSet.noneOf(Goalpost.class);
        if (change.field().equals("to")) {
            dates(date(change.before()), date(change.after()), Goalpost.DUE_LATER, Goalpost.DUE_EARLIER)
                    .ifPresent(moved::add);
        }
        return orOther(moved);
    }

    private static Set<Goalpost> orOther(Set<Goalpost> moved) {
        return moved.isEmpty() ? Set.of(Goalpost.OTHER) : moved;
    }

    private static Optional<PartialDate> date(Optional<Object> value) {
        return value.filter(PartialDate.class::isInstance).map(PartialDate.class::cast);
    }
}
