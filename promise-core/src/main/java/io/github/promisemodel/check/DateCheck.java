package io.github.promisemodel.check;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.assessment.Entry;
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
import io.github.promisemodel.words.Phrase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        if (action.getDue().isPresent() && action.getStart().isPresent()) {
            inOrder(
                    "START_AND_DUE",
                    found.name(action),
                    action,
                    action.getStart().get(),
                    action.getDue().get(),
                    path.at("due"));
        }
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
        if (baseline.isPresent() && by.isPresent()) {
            inOrder(
                    "BASELINE_AND_TARGET",
                    found.owner(placed),
                    placed.entry(),
                    baseline.get(),
                    by.get(),
                    placed.path().at("target"));
        }
    }

    private void publication(Publication publication, PlanPath path) {
        publication
                .getAsOf()
                .filter(asOf -> publication.getDate().isBefore(asOf))
                .ifPresent(asOf ->
                        add("PUBLICATION", publication.getId(), null, asOf, publication.getDate(), path.at("date")));
        for (int i = 0; i < publication.getCorrections().size(); i++) {
            Correction correction = publication.getCorrections().get(i);
            if (correction.getDate().isBefore(publication.getDate())) {
                PlanPath at = path.at("corrections", i);
                add("CORRECTION", publication.getId(), null, publication.getDate(), correction.getDate(), at);
            }
        }
    }

    /** Only what is before beyond doubt: 2024 is not before 2024-06. */
    private void inOrder(
            String kind,
            Phrase thing,
            @Nullable Entry<?> entry,
            PartialDate earlier,
            PartialDate later,
            PlanPath path) {
        if (later.isBefore(earlier)) {
            add(kind, thing, entry, earlier, later, path);
        }
    }

    private void later(Action action, PartialDate before, PartialDate to, PlanPath path) {
        if (!to.end().isAfter(before.end())) {
            add("EXTENSION", found.name(action), action, before, to, path);
        }
    }

    private void add(
            String kind, Object thing, @Nullable Entry<?> entry, PartialDate earlier, PartialDate date, PlanPath path) {
        found.add(
                FindingCode.DATES_OUT_OF_ORDER,
                path,
                entry,
                "kind",
                kind,
                "thing",
                thing,
                "date",
                date,
                "earlier",
                earlier);
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
