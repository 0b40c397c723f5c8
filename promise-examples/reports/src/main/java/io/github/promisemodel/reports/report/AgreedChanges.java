package io.github.promisemodel.reports.report;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetAmendment;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a plan says was moved between two dates: the due dates that were extended and the targets that were amended, each with when and
 * why.
 *
 * @param extensions the extensions agreed after the first date and by the second, in plan order
 * @param undatedExtensions how many extensions say nothing of when they were agreed, so that they may be among them
 * @param amendments the amendments of targets after the first date and by the second, in plan order
 */
public record AgreedChanges(List<Extended> extensions, long undatedExtensions, List<Amended> amendments) {

    /** Copies the lists. */
    public AgreedChanges {
        extensions = List.copyOf(extensions);
        amendments = List.copyOf(amendments);
    }

    /**
     * A due date that was extended.
     *
     * @param action the action
     * @param before the due date before it; empty if there was none
     * @param extension the extension
     */
    public record Extended(Action action, Optional<PartialDate> before, DueExtension extension) {}

    /**
     * A target that was amended.
     *
     * @param placed the measure, and what it is of
     * @param amendment the amendment, with the target before it
     */
    public record Amended(PlacedMeasure placed, TargetAmendment amendment) {

        /** {@return what was in force before it: the targets on the way, and the target itself unless there was none beside them} */
        public List<Target> before() {
            return AgreedChanges.before(amendment);
        }

        /** {@return what was in force after it, up to the next amendment} */
        public List<Target> after() {
            List<TargetAmendment> all = placed.measure().getTargetAmendments();
            int next = all.indexOf(amendment) + 1;
            return next < all.size()
                    ? AgreedChanges.before(all.get(next))
                    : together(
                            placed.measure().getTargetProfile(),
                            placed.measure().getTarget());
        }
    }

    /**
     * What was in force before a target was amended.
     *
     * @param amendment the amendment
     * @return the targets on the way, and the target itself unless there was none beside them
     */
    public static List<Target> before(TargetAmendment amendment) {
        return together(amendment.getProfileBefore(), amendment.getBefore());
    }

    private static List<Target> together(List<Target> profile, Target target) {
        List<Target> targets = new ArrayList<>(profile);
        if (!(target instanceof Target.None) || targets.isEmpty()) {
            targets.add(target);
        }
        return targets;
    }

    /** What is dated after one date and by another. */
    static AgreedChanges of(Plan plan, PartialDate from, PartialDate to) {
        List<Extended> extended = new ArrayList<>();
        long undated = 0;
        for (Action action : plan.getActions()) {
            Optional<PartialDate> before = action.getDue();
            for (DueExtension extension : action.getDueExtensions()) {
                undated += extension.getAgreed().isEmpty() ? 1 : 0;
                if (extension
                        .getAgreed()
                        .filter(agreed -> isBetween(agreed, from, to))
                        .isPresent()) {
                    extended.add(new Extended(action, before, extension));
                }
                before = Optional.of(extension.getTo());
            }
        }
        List<Amended> amended = new ArrayList<>();
        for (PlacedMeasure placed : PlacedMeasure.of(plan, to)) {
            placed.measure().getTargetAmendments().stream()
                    .filter(amendment -> isBetween(amendment.getDate(), from, to))
                    .forEach(amendment -> amended.add(new Amended(placed, amendment)));
        }
        return new AgreedChanges(extended, undated, amended);
    }

    private static boolean isBetween(PartialDate date, PartialDate from, PartialDate to) {
        return date.isBegunBy(to) && !date.isBegunBy(from);
    }
}
