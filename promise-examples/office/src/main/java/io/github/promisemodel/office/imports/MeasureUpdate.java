package io.github.promisemodel.office.imports;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.StatusOverride;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.office.imports.ImportChange.Kind;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A measure that is in the plan already, with what a newer sheet says of it: observations are appended. */
final class MeasureUpdate {

    private final Measure known;
    private final Measure now;
    private final ImportReport report;

    private MeasureUpdate(Measure known, Measure now, ImportReport report) {
        this.known = known;
        this.now = now;
        this.report = report;
    }

    static Measure of(Measure known, Measure now, ImportReport report) {
        return new MeasureUpdate(known, now, report).updated();
    }

    private Measure updated() {
        Measure.Builder updated = known.toBuilder().observations(observations()).overrides(overrides());
        List<String> retold = new ArrayList<>();
        if (!now.getTitle().equals(known.getTitle())) {
            updated.title(now.getTitle());
            retold.add("title");
        }
        if (now.getUnit().isPresent() && !now.getUnit().equals(known.getUnit())) {
            updated.unit(now.getUnit());
            retold.add("unit");
        }
        if (now.getBaseline().isPresent() && !now.getBaseline().equals(known.getBaseline())) {
            updated.baseline(now.getBaseline());
            retold.add("baseline");
        }
        if (!(now.getTarget() instanceof Target.None) && !now.getTarget().equals(known.getTarget())) {
            updated.target(now.getTarget());
            retold.add("target");
        }
        List<Target> profile = profile();
        if (!profile.equals(known.getTargetProfile())) {
            updated.targetProfile(profile);
            retold.add("targets on the way");
        }
        if (!retold.isEmpty()) {
            change(Kind.RETOLD, "its " + String.join(", ", retold) + " changed");
        }
        return updated.build();
    }

    /** Targets of a newer sheet take the place of those of their dates. */
    private List<Target> profile() {
        List<Target> profile = new ArrayList<>(known.getTargetProfile());
        for (Target target : now.getTargetProfile()) {
            int same = -1;
            for (int i = 0; i < profile.size(); i++) {
                same = profile.get(i).terms().by().equals(target.terms().by()) ? i : same;
            }
            if (same < 0) {
                profile.add(target);
            } else {
                profile.set(same, target);
            }
        }
        return profile;
    }

    private List<Observation> observations() {
        List<Observation> all = new ArrayList<>(known.getObservations());
        for (Observation each : now.getObservations()) {
            if (all.stream().anyMatch(before -> saysTheSame(before, each))) {
                continue;
            }
            List<Observation> ofDate = all.stream()
                    .filter(before -> before.findDate().equals(each.findDate()))
                    .toList();
            all.add(
                    ofDate.isEmpty()
                            ? each
                            : each.toBuilder()
                                    .id(each.getId().orElse(known.getId()) + "-" + (ofDate.size() + 1))
                                    .supersedes(ofDate.get(ofDate.size() - 1).getId())
                                    .build());
            Optional<PartialDate> date = each.findDate();
            change(
                    Kind.ASSESSED,
                    "a value" + date.map(of -> " of " + of).orElse("")
                            + (ofDate.isEmpty() ? "" : ", in place of the one before"));
        }
        return all;
    }

    private static boolean saysTheSame(Observation before, Observation now) {
        return before.findDate().equals(now.findDate())
                && before.getValue().equals(now.getValue())
                && before.getAsPrinted().equals(now.getAsPrinted());
    }

    private List<StatusOverride> overrides() {
        List<StatusOverride> all = new ArrayList<>(known.getOverrides());
        for (StatusOverride each : now.getOverrides()) {
            if (!all.contains(each)) {
                all.add(each);
                change(Kind.ASSESSED, "its status of " + each.getAsOf());
            }
        }
        return all;
    }

    private void change(Kind kind, String what) {
        report.change(known.getId(), kind, "Measure " + MessageText.of(known.getId()) + ": " + what);
    }
}
