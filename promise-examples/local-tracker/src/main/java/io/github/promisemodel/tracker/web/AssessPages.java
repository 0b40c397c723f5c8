package io.github.promisemodel.tracker.web;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.EvidenceKind;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.tracker.plan.Change;
import io.github.promisemodel.tracker.plan.ChangeKind;
import io.github.promisemodel.tracker.web.FormField.Option;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The form that an action or a benefit is assessed with. What it sends is read as an assessment of a file is. */
final class AssessPages {

    private static final List<Option> EVIDENCE = List.of(
            new Option(EvidenceKind.NUMBER.name(), "A figure that is measured"),
            new Option(EvidenceKind.NARRATIVE.name(), "An account in words"),
            new Option(EvidenceKind.LIVED_EXPERIENCE.name(), "What people with experience of care say, as a theme"));

    private static final List<Option> STATES = List.of(
            new Option(ReviewState.DRAFT.name(), "Keep it as a draft"),
            new Option(ReviewState.SUBMITTED.name(), "Submit it for approval"));

    private final Site site;
    private final Saving saving;

    AssessPages(Site site) {
        this.site = site;
        this.saving = new Saving(site);
    }

    void install(JavalinConfig config) {
        config.routes.get("/entries/{id}/assess", this::ask);
        config.routes.post("/entries/{id}/assess", this::save);
    }

    private void ask(Context context) {
        Site.requireEditor(context);
        Entry<?> entry = entry(context);
        show(context, entry, form(entry).with(Form.KEY, UUID.randomUUID().toString()));
    }

    private void save(Context context) {
        Session session = Site.requireEditor(context);
        Entry<?> entry = entry(context);
        Form form = form(entry).with(Form.KEY, "").sent(context);
        String id = "a-" + UUID.randomUUID();
        String json = json(form, id, session);
        Change change = Change.of(session.role(), ChangeKind.ASSESSED, plan -> assessed(plan, entry, json))
                .keyed(Saving.key(form, context, id));
        saving.save(
                context,
                form,
                change,
                plan -> Map.of(),
                again -> show(context, entry, again),
                Notice.at(Address.ofEntry(entry.getId()), "assessed"));
    }

    private static ReadResult<Plan> assessed(Plan plan, Entry<?> entry, String json) {
        return entry instanceof Action
                ? added(plan, entry, PlanJson.DEFAULT.read(json, AssessmentTables.OF_ACTION))
                : added(plan, entry, PlanJson.DEFAULT.read(json, AssessmentTables.OF_BENEFIT));
    }

    private static ReadResult<Plan> added(Plan plan, Entry<?> entry, ReadResult<? extends Assessment<?>> read) {
        return read.value().isPresent()
                ? ReadResult.of(plan.assess(entry.getId(), read.value().get()))
                : ReadResult.failed(read.problems());
    }

    private Entry<?> entry(Context context) {
        return Site.found(
                site.tracker().latest().plan().find(Site.id(context)), () -> "No action or benefit has this id.");
    }

    private Form form(Entry<?> entry) {
        List<Option> statuses = (entry instanceof Action
                        ? Arrays.stream(ActionStatus.values())
                        : Arrays.stream(BenefitStatus.values()))
                .map(status -> new Option(((Enum<?>) status).name(), Figures.LABELS.word((Enum<?>) status)))
                .toList();
        return Form.of(
                Address.ofEntry(entry.getId()) + "/assess",
                "Save assessment",
                List.of(
                        FormField.checkboxes(
                                "status",
                                "Status",
                                "More than one if it is open which it has; none if it is not assessed",
                                statuses),
                        FormField.line("asOf", "As of", "The date that this is about, such as 2025-03-31 or 2025-03"),
                        FormField.text("note", "Update", "What was done and what came of it; nothing about a person"),
                        FormField.text("nextStep", "Next step", ""),
                        FormField.select("evidenceKind", "Kind of evidence", "", EVIDENCE),
                        FormField.text("evidence", "Evidence", "What this rests on; leave it empty if there is none"),
                        FormField.select(
                                "supersedes", "Puts right", "If an earlier assessment was wrong", earlier(entry)),
                        FormField.select("state", "Then", "", STATES)),
                Map.of(
                        "asOf", List.of(LocalDate.now(site.tracker().clock()).toString()),
                        "state", List.of(ReviewState.DRAFT.name())));
    }

    /** Those that can be named. */
    private static List<Option> earlier(Entry<?> entry) {
        return Stream.concat(
                        Stream.of(new Option("", "Nothing")),
                        entry.getAssessments().stream()
                                .filter(assessment -> assessment.getId().isPresent())
                                .map(assessment -> new Option(
                                        assessment.getId().get(),
                                        "That of " + assessment.getAsOf() + ", "
                                                + Figures.LABELS.inWords(assessment.getReading()))))
                .toList();
    }

    private String json(Form form, String id, Session session) {
        FormJson json = FormJson.of(form)
                .put("id", id)
                .texts("asOf", "note", "nextStep", "supersedes")
                .oneOrMore("status")
                .put(
                        "recordedAt",
                        site.tracker()
                                .clock()
                                .instant()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString())
                .put("recordedBy", session.role().title());
        if (!form.answer("evidence").isBlank()) {
            json.only("evidence")
                    .put("kind", form.answer("evidenceKind"))
                    .put("text", FormJson.text(form.answer("evidence")));
        }
        json.only("reviews")
                .put("state", form.answer("state").equals("SUBMITTED") ? "SUBMITTED" : "DRAFT")
                .put("by", session.role().title())
                .put("date", LocalDate.now(site.tracker().clock()).toString());
        return json.toString();
    }

    private void show(Context context, Entry<?> entry, Form form) {
        site.show(
                context,
                "form.jte",
                "Assess " + entry.getDisplayName(),
                "/entries",
                Map.of("form", form, "back", Address.ofEntry(entry.getId()), "about", entry.getTitle()));
    }
}
