package io.github.promisemodel.reports.report;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetAmendment;
import io.github.promisemodel.reference.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which target of a measure was in force when, as {@link Measure#asOf} has it day by day up to a date.
 *
 * <p>Each day at which the target in force may change is asked about once. Of more days than {@value #MOST} the target in force on the
 * last alone is told, so that targets that nobody could tell apart in a chart cost nothing.
 */
final class TargetSteps {

    /** The most days at which a target may change. */
    static final int MOST = 100;

    /**
     * A target while it was in force.
     *
     * @param target the target
     * @param from the first day; empty if it is the first
     * @param until the last day; empty if it is the last
     */
    record TargetStep(Target target, Optional<PartialDate> from, Optional<PartialDate> until) {}

    private TargetSteps() {}

    /** The targets in force up to a date, the earliest first; of a measure whose target never changed there is one. */
    static List<TargetStep> of(Measure whole, PartialDate asOf) {
        NavigableSet<LocalDate> days = days(whole, asOf.end());
        if (days.isEmpty() || days.size() > MOST) {
            return List.of(new TargetStep(whole.asOf(asOf).getTarget(), Optional.empty(), Optional.empty()));
        }
        // What was observed plays no part, and to look for what stands of it each time would cost more.
        Measure bare = whole.toBuilder().observations(List.of()).build();
        List<TargetStep> steps = new ArrayList<>();
        Target target = inForce(bare, days.first().minusDays(1));
        Optional<PartialDate> from = Optional.empty();
        for (LocalDate day : days) {
            Target next = inForce(bare, day);
            if (!next.equals(target)) {
                steps.add(new TargetStep(target, from, Optional.of(PartialDate.of(day.minusDays(1)))));
                target = next;
                from = Optional.of(PartialDate.of(day));
            }
        }
        steps.add(new TargetStep(target, from, Optional.empty()));
        return steps;
    }

    private static Target inForce(Measure bare, LocalDate day) {
        return bare.asOf(PartialDate.of(day)).getTarget();
    }

    /** The days from which on another target may be in force: those of amendments, and those after the day of a target. */
    private static NavigableSet<LocalDate> days(Measure whole, LocalDate last) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Stream<Target> targets = whole.getTargetProfile().stream();
        for (TargetAmendment amendment : whole.getTargetAmendments()) {
            days.add(amendment.getDate().start());
            targets = Stream.concat(targets, amendment.getProfileBefore().stream());
        }
        targets.flatMap(target -> target.terms().by().stream())
                .map(by -> by.end().plusDays(1))
                .forEach(days::add);
        return days.headSet(last, true);
    }
}
