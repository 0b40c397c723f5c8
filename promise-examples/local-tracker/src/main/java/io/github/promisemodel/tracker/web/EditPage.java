package io.github.promisemodel.tracker.web;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.Change.BasedOn;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.tracker.web.FormField.Option;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The form that changes an action or a benefit. It sends a merge patch of what somebody changed, and of nothing else. */
final class EditPage implements FormPage {

    private static final List<String> OF_ACTION = List.of(
            "title",
            "reference",
            "owner",
            "due",
            "to",
            "reason",
            "start",
            "added",
            "note",
            "benefits",
            "area",
            "disposition.kind",
            "disposition.date",
            "disposition.note");

    private static final List<String> OF_BENEFIT = OF_ACTION.stream()
            .filter(name -> !List.of("to", "reason", "start", "benefits").contains(name))
            .toList();

    private final Site site;

    EditPage(Site site) {
        this.site = site;
    }

    @Override
    public Asked ask(Context context, PlanVersion now) {
        Entry<?> entry = Site.entry(context, now);
        Plan plan = now.plan();
        Map<String, List<Option>> options = Map.of(
                "benefits", entry instanceof Action action ? benefits(plan, action) : List.of(),
                "area",
                        plan.getAreas().stream()
                                .map(area -> new Option(area.getId(), area.getTitle()))
                                .toList(),
                "disposition.kind", FormField.orElse("Not stated", FormField.options(DispositionKind.values())));
        List<FormField> fields = FormField.of("entry", options, entry instanceof Action ? OF_ACTION : OF_BENEFIT);
        return Asked.of(
                site, "Edit", entry, now, Form.of(context.path(), "Save", fields, answers(plan, entry.getId())));
    }

    /** Those that it is linked to, and those of its area. */
    private static List<Option> benefits(Plan plan, Action action) {
        Stream<String> near =
                plan.findAreaOf(action.getId()).map(ImprovementArea::getBenefits).orElse(List.of()).stream()
                        .map(Entry::getId);
        return Stream.concat(action.getBenefits().stream(), near)
                .distinct()
                .map(id -> new Option(id, plan.find(id).map(Entry::getTitle).orElse(id)))
                .toList();
    }

    /** What the fields of an entry are in a plan, by its file; none where the plan does not have it. */
    private static Map<String, List<String>> answers(Plan plan, String id) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        plan.findAreaOf(id).ifPresent(area -> {
            JsonNode json = FormJson.entry(plan.get(id));
            for (String name : OF_ACTION) {
                JsonNode value = json.at("/" + name.replace('.', '/'));
                answers.put(
                        name,
                        value.isArray()
                                ? value.valueStream().map(JsonNode::asString).toList()
                                : List.of(value.asString("")));
            }
            answers.put("area", List.of(area.getId()));
        });
        return answers;
    }

    @Override
    public Sent send(Context context, Form form, Role role) {
        String id = Site.id(context);
        long seen = Saving.seen(context);
        Plan base = site.tracker()
                .seen(new BasedOn(id, seen))
                .orElseGet(site.tracker()::latest)
                .plan();
        FormJson changes = FormJson.of(form).changes(answers(base, id));
        Change change = Change.of(role, ChangeKind.EDITED, plan -> edited(plan, id, form, changes))
                .basedOn(id, seen);
        return new Sent(change, plan -> answers(plan, id), Notice.at(Address.ofEntry(id), "saved"));
    }

    /** The plan with the changes; where an action was given more time, that is added to what was agreed before. */
    private ReadResult<Plan> edited(Plan plan, String id, Form form, FormJson changes) {
        FormJson patch = changes.without("area", "to", "reason");
        boolean hasDisposition = Stream.of("kind", "date", "note")
                .anyMatch(name -> !form.answer("disposition." + name).isBlank());
        if (changes.has("disposition") && !hasDisposition) {
            patch = patch.emptied("disposition");
        }
        if (!form.answer("to").isBlank() || !form.answer("reason").isBlank()) {
            String extension = FormJson.of(form)
                    .texts("to", "reason")
                    .put("agreed", site.today())
                    .toString();
            patch = patch.appended(plan.get(id), "dueExtensions", extension);
        }
        ReadResult<Plan> patched = PlanJson.DEFAULT.patch(plan, id, patch.toString());
        return changes.has("area") ? FormPage.then(patched, after -> after.move(id, form.answer("area"))) : patched;
    }
}
