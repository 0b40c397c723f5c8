package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.assessment.EntryDisposition;
import io.github.promisemodel.fields.ActionFields;
import io.github.promisemodel.fields.MeasureFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PublishedFields;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.DispositionKind;
import java.util.Optional;

/** Dates that cannot follow one another as they do, and dates beyond the plan's end. */
final class DateCheck implements EntityCheck {

    private final Plan plan;
    private final Findings found;

    DateCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(ActionFields.ACTION, this::action);
        visits.onPlaced(MeasureFields.MEASURE, this::measure);
        visits.on(PublishedFields.PUBLICATION, this::publication);
    }

    private void action(Action action, PlanPath path) {
        found.inOrder("START_AND_DUE", found.name(action), action, action.getStart(), action.getDue(), path.at("due"));
        Optional<PartialDate> due = action.getDue();
        PlanPath at = path.at("due");
        for (int i = 0; i < action.getDueExtensions().size(); i++) {
            DueExtension extension = action.getDueExtensions().get(i);
            PlanPath place = path.at("dueExtensions", i);
            due.ifPresent(before -> later(action, before, extension.getTo(), place));
            due = Optional.of(extension.getTo());
            at = place;
        }
        PlanPath last = at;
        due.ifPresent(end -> withinPlan(action, end, last));
    }

    private void measure(PlacedEntity<Measure> placed) {
        Measure measure = placed.entity();
        Optional<PartialDate> baseline = measure.getBaseline().flatMap(Baseline::getDate);
        Optional<PartialDate> by = measure.getTarget().terms().by();
        found.inOrder(
                "BASELINE_AND_TARGET",
                found.owner(placed),
                placed.entry(),
                baseline,
                by,
                placed.path().at("target"));
    }

    private void publication(Publication publication, PlanPath path) {
        publication
                .getAsOf()
                .filter(asOf -> publication.getDate().isBefore(asOf))
                .ifPresent(asOf -> found.outOfOrder(
                        "PUBLICATION", publication.getId(), null, asOf, publication.getDate(), path.at("date")));
        for (int i = 0; i < publication.getCorrections().size(); i++) {
            Correction correction = publication.getCorrections().get(i);
            if (correction.getDate().isBefore(publication.getDate())) {
                PlanPath at = path.at("corrections", i);
                found.outOfOrder(
                        "CORRECTION", publication.getId(), null, publication.getDate(), correction.getDate(), at);
            }
        }
    }

    private void later(Action action, PartialDate before, PartialDate to, PlanPath path) {
        if (!to.end().isAfter(before.end())) {
            found.outOfOrder("EXTENSION", found.name(action), action, before, to, path);
        }
    }

    private void withinPlan(Action action, PartialDate due, PlanPath path) {
        PartialDate end = plan.getPeriod().getEnd();
        if (end.isBefore(due) && !Nearness.OF_A_PLANNED_DATE.isFar(due, plan.getPeriod())) {
            found.add(
                    FindingCode.DUE_AFTER_PLAN,
                    path,
                    action,
                    "kind",
                    isCarriedForward(action) ? "CARRIED_FORWARD" : "NOT_CARRIED_FORWARD",
                    "thing",
                    found.name(action),
                    "due",
                    due,
                    "end",
                    end);
        }
    }

    private boolean isCarriedForward(Action action) {
        return EntryDisposition.inTheEnd(action, plan.getStatusScheme())
                .filter(disposition -> disposition.getKind() == DispositionKind.CARRIED_FORWARD)
                .isPresent();
    }
}
