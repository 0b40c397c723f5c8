package io.github.promisemodel.tracker.web;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.measure.MeasureTables;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservationFlag;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.tracker.web.FormField.Option;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The form that an observation of a measure is added with, whatever it is a measure of. */
final class ObservePage implements FormPage {

    private static final List<String> FIELDS =
            List.of("amount", "numerator", "denominator", "met", "asPrinted", "date", "period", "flags", "note");

    private static final Map<String, List<Option>> OPTIONS = Map.of(
            "flags", FormField.options(ObservationFlag.values()),
            "met",
                    List.of(
                            new Option("", "It is not a yes or no"),
                            new Option("true", "Yes"),
                            new Option("false", "No")));

    private final Site site;

    ObservePage(Site site) {
        this.site = site;
    }

    @Override
    public Asked ask(Context context, PlanVersion now) {
        Measure measure = find(now.plan(), Site.id(context)).measure();
        Form form = Form.of(context.path(), "Add observation", FormField.of("observe", OPTIONS, FIELDS), Map.of());
        String about = measure.getTitle()
                + measure.getUnit().map(unit -> " (" + unit + ")").orElse("");
        return new Asked(form, "Add an observation", "/measures", Address.ofMeasure(measure.getId()), about);
    }

    private static PlacedMeasure find(Plan plan, String id) {
        return Site.found(
                PlacedMeasure.of(plan).stream()
                        .filter(placed -> placed.measure().getId().equals(id))
                        .findFirst(),
                () -> "No measure has this id.");
    }

    @Override
    public Sent send(Context context, Form form, Role role) {
        String measure = Site.id(context);
        String id = "o-" + UUID.randomUUID();
        String json = FormJson.of(form)
                .put("id", id)
                .texts("amount", "numerator", "denominator", "asPrinted", "date", "period", "note")
                .values("met")
                .lists("flags")
                .put("recordedAt", site.now())
                .put("recordedBy", role.title())
                .toString();
        Change change = Change.of(
                role,
                ChangeKind.OBSERVED,
                plan -> FormPage.then(
                        PlanJson.DEFAULT.read(json, MeasureTables.OBSERVATION),
                        observation -> observed(find(plan, measure), observation)));
        return Sent.of(change, Notice.at(Address.ofMeasure(measure), "observed"));
    }

    private static Plan observed(PlacedMeasure placed, Observation observation) {
        Plan plan = placed.plan();
        Measure longer =
                placed.measure().toBuilder().addObservation(observation).build();
        UnaryOperator<List<Measure>> edit = measures -> measures.stream()
                .map(each -> each == placed.measure() ? longer : each)
                .toList();
        if (placed.area().isEmpty()) {
            return plan.toBuilder().measures(edit.apply(plan.getMeasures())).build();
        }
        String owner = placed.ownerId();
        if (placed.entry().isEmpty()) {
            return plan.withArea(
                    owner,
                    of -> of.toBuilder().measures(edit.apply(of.getMeasures())).build());
        }
        return placed.entry().get() instanceof Action
                ? plan.with(
                        owner,
                        Action.class,
                        of -> of.toBuilder()
                                .measures(edit.apply(of.getMeasures()))
                                .build())
                : plan.with(
                        owner,
                        Benefit.class,
                        of -> of.toBuilder()
                                .measures(edit.apply(of.getMeasures()))
                                .build());
    }
}
