package io.github.promisemodel.check;

import io.github.promisemodel.fields.MeasureFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetAmendment;
import io.github.promisemodel.measure.TargetKind;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.Optional;

/** Targets on the way that are undated or out of order, amendments that are, and targets that nothing can be compared with. */
final class TargetCheck implements EntityCheck {

    private final Findings found;

    TargetCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(MeasureFields.MEASURE, this::measure);
    }

    private void measure(PlacedEntity<Measure> placed) {
        Measure measure = placed.entity();
        missing(placed, measure.getTarget(), placed.path().at("target"));
        for (int i = 0; i < measure.getTargetProfile().size(); i++) {
            missing(placed, measure.getTargetProfile().get(i), placed.path().at("targetProfile", i));
        }
        profile(placed, measure.getTargetProfile(), measure.getTarget(), placed.path(), "targetProfile");
        Optional<PartialDate> last = Optional.empty();
        for (int i = 0; i < measure.getTargetAmendments().size(); i++) {
            TargetAmendment amendment = measure.getTargetAmendments().get(i);
            PlanPath path = placed.path().at("targetAmendments", i);
            profile(placed, amendment.getProfileBefore(), amendment.getBefore(), path, "profileBefore");
            last.filter(before -> amendment.getDate().isBefore(before))
                    .ifPresent(before -> add(placed, "AMENDMENTS", path.at("date"), amendment.getDate(), before));
            last = Optional.of(amendment.getDate());
        }
    }

    private void profile(PlacedEntity<Measure> placed, List<Target> profile, Target target, PlanPath of, String field) {
        Optional<PartialDate> last = Optional.empty();
        for (int i = 0; i < profile.size(); i++) {
            PlanPath path = of.at(field, i);
            Optional<PartialDate> by = profile.get(i).terms().by();
            if (by.isEmpty()) {
                found.addOf(placed, FindingCode.TARGETS_OUT_OF_ORDER, path, "kind", "UNDATED");
                continue;
            }
            PartialDate date = by.get();
            last.filter(date::isBefore).ifPresent(before -> add(placed, "PROFILE", path.at("by"), date, before));
            target.terms()
                    .by()
                    .filter(end -> end.isBefore(date))
                    .ifPresent(end -> add(placed, "AFTER_TARGET", path.at("by"), date, end));
            last = by;
        }
    }

    private void add(PlacedEntity<Measure> placed, String kind, PlanPath path, PartialDate date, PartialDate other) {
        found.addOf(placed, FindingCode.TARGETS_OUT_OF_ORDER, path, "kind", kind, "date", date, "other", other);
    }

    private void missing(PlacedEntity<Measure> placed, Target target, PlanPath path) {
        boolean isOfBaseline = switch (target.kind()) {
            case IMPROVE, CHANGE_BY, CHANGE_BY_PERCENT -> true;
            case AT_LEAST, AT_MOST, BETWEEN, YES_OR_NO, EACH_PERIOD, TO_BE_CONFIRMED, NONE -> false;
        };
        if (isOfBaseline && placed.entity().getBaseline().isEmpty()) {
            found.addOf(placed, FindingCode.TARGET_WITHOUT_BASELINE, path, "target", target);
        }
        if (target.kind() == TargetKind.IMPROVE
                && placed.entity().getDirection().isEmpty()) {
            found.addOf(placed, FindingCode.TARGET_WITHOUT_DIRECTION, path, "target", target);
        }
    }
}
