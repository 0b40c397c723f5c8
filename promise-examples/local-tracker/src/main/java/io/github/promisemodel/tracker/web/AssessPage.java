package io.github.promisemodel.tracker.web;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.tracker.web.FormField.Option;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The form that an action or a benefit is assessed with. What it sends is read as an assessment of a file is. */
final class AssessPage implements FormPage {

    private static final List<String> FIELDS =
            List.of("status", "asOf", "note", "nextStep", "recoveryNote", "evidenceKind", "evidence");

    private final Site site;

    AssessPage(Site site) {
        this.site = site;
    }

    @Override
    public Asked ask(Context context, PlanVersion now) {
        Entry<?> entry = Site.entry(context, now);
        boolean isAction = entry instanceof Action;
        List<Option> earlier = earlier(entry);
        List<String> names = new ArrayList<>(FIELDS);
        if (isAction) {
            names.add(2, "percentComplete");
        }
        if (!earlier.isEmpty()) {
            names.add("supersedes");
        }
        names.add("state");
        Map<String, List<Option>> options = Map.of(
                "status",
                        isAction ? FormField.options(ActionStatus.values()) : FormField.options(BenefitStatus.values()),
                "evidenceKind", FormField.options(EvidenceKind.values()),
                "supersedes", FormField.orElse("Nothing", earlier),
                "state", FormField.options(ReviewState.DRAFT, ReviewState.SUBMITTED));
        List<FormField> fields = FormField.of("assess", options, names);
        Form form = Form.of(context.path(), "Save assessment", fields, Map.of("asOf", List.of(site.today())));
        return Asked.of(site, "Assess", entry, now, form);
    }

    /** Those that can be named. */
    private static List<Option> earlier(Entry<?> entry) {
        return entry.getAssessments().stream()
                .filter(each -> each.getId().isPresent())
                .map(each -> new Option(
                        each.getId().get(),
                        "That of " + each.getAsOf() + ": " + Figures.LABELS.word(each.getReading())))
                .toList();
    }

    @Override
    public Sent send(Context context, Form form, Role role) {
        String entry = Site.id(context);
        String id = "a-" + UUID.randomUUID();
        boolean isSubmitted = form.answer("state").equals(ReviewState.SUBMITTED.name());
        FormJson json = FormJson.of(form)
                .put("id", id)
                .texts("asOf", "note", "nextStep", "recoveryNote", "supersedes")
                .values("percentComplete")
                .oneOrMore("status")
                .put("recordedAt", site.now())
                .put("recordedBy", role.title());
        if (!form.answer("evidence").isBlank()) {
            json.only("evidence")
                    .put("kind", form.answer("evidenceKind"))
                    .put("text", FormJson.text(form.answer("evidence")));
        }
        json.only("reviews")
                .put("state", (isSubmitted ? ReviewState.SUBMITTED : ReviewState.DRAFT).name())
                .put("by", role.title())
                .put("date", site.today());
        Change change = Change.of(role, ChangeKind.ASSESSED, plan -> {
            FormJson patch = FormJson.of(form).appended(plan.get(entry), "assessments", json.toString());
            return PlanJson.DEFAULT.patch(plan, entry, patch.toString());
        });
        return Sent.of(change, Notice.at(Address.ofEntry(entry), isSubmitted ? "submitted" : "assessed"));
    }
}
