package io.github.promisemodel.measure;

import io.github.promisemodel.reference.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a measure was meant to reach as of a date, before what was amended later.
 *
 * @param profile the targets on the way, in their order
 * @param target the target
 * @param current the one of them in force
 */
record TargetsInForce(List<Target> profile, Target target, Target current) {

    static TargetsInForce of(Measure measure, PartialDate asOf) {
        LocalDate day = asOf.end();
        Optional<TargetAmendment> later = measure.getTargetAmendments().stream()
                .filter(amendment -> amendment.getDate().start().isAfter(day))
                .min(Comparator.comparing(amendment -> amendment.getDate().start()));
        Target target = later.map(TargetAmendment::getBefore).orElseGet(measure::getTarget);
        List<Target> profile = later.map(TargetAmendment::getProfileBefore).orElseGet(measure::getTargetProfile);
        return new TargetsInForce(profile, target, current(profile, target, day));
    }

    private static Target current(List<Target> profile, Target target, LocalDate day) {
        Optional<Target> step = profile.stream()
                .filter(each ->
                        each.terms().by().filter(by -> !by.end().isBefore(day)).isPresent())
                .min(Comparator.comparing(
                        each -> each.terms().by().orElseThrow().end()));
        Optional<LocalDate> end = target.terms().by().map(PartialDate::end).filter(by -> !by.isBefore(day));
        boolean isTargetFirst = isSet(target)
                && end.isPresent()
                && step.flatMap(each -> each.terms().by())
                        .filter(by -> by.end().isBefore(end.get()))
                        .isEmpty();
        if (step.isPresent() && !isTargetFirst) {
            return step.get();
        }
        return isSet(target)
                ? target
                : profile.stream()
                        .max(Comparator.comparing(TargetsInForce::lastDay))
                        .orElse(target);
    }

    private static LocalDate lastDay(Target target) {
        return target.terms().by().map(PartialDate::end).orElse(LocalDate.MIN);
    }

    private static boolean isSet(Target target) {
        return target.kind() != TargetKind.NONE;
    }

    /** The targets on the way, and the target unless there is none beside them. */
    List<Target> all() {
        List<Target> all = new ArrayList<>(profile);
        if (isSet(target) || profile.isEmpty()) {
            all.add(target);
        }
        return all;
    }
}
