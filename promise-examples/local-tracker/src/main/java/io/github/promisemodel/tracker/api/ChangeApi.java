package io.github.promisemodel.tracker.api;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.answer.AnswerTables;
import io.github.promisemodel.json.answer.ProblemDocument;
import io.github.promisemodel.json.assessment.AssessmentTables;
import io.github.promisemodel.json.benefit.BenefitTables;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.problem.InvalidPlanException;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.EntryTable;
import io.github.promisemodel.store.plan.Outcome;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.tracker.web.UrlId;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What can be changed of the plan: whatever is read of what is sent, and found about what comes of it, the library says. */
final class ChangeApi {

    private static final int MOST_OF_ENTRY = 1 << 20;
    private static final int MOST_OF_PLAN = 10 << 20;

    private final Supplier<KeptPlan> tracker;

    ChangeApi(Supplier<KeptPlan> tracker) {
        this.tracker = tracker;
    }

    void install(JavalinConfig config) {
        config.routes.put("/api/plan", writing(this::replace));
        config.routes.patch("/api/entries/{id}", writing(this::patch));
        config.routes.post(
                "/api/areas/{id}/actions", writing(request -> create(request, ActionTables.ACTION, Plan::add)));
        config.routes.post(
                "/api/areas/{id}/benefits", writing(request -> create(request, BenefitTables.BENEFIT, Plan::add)));
        config.routes.post("/api/entries/{id}/assessments", writing(this::assess));
        config.routes.post("/api/entries/{id}/assessments/{n}/reviews", writing(this::review));
        config.routes.exception(
                InvalidPlanException.class, (e, context) -> show(context, ProblemDocument.of(e.getProblems())));
    }

    /** Changes something. */
    @FunctionalInterface
    private interface Writing {
        void write(ApiRequest request) throws IOException;
    }

    private Handler writing(Writing writing) {
        return context -> {
            ApiRequest request = new ApiRequest(tracker.get(), context);
            request.requireEditor();
            writing.write(request);
        };
    }

    private void replace(ApiRequest request) throws IOException {
        ReadResult<Plan> sent = PlanJson.DEFAULT.read(request.body(ApiRequest.JSON, MOST_OF_PLAN));
        Change change = request.ifMatch(PlanVersion.PLAN_ITSELF, change(request, ChangeKind.LOADED, before -> sent));
        carryOut(
                request.context(),
                change,
                now -> request.context()
                        .header("ETag", new PlanView(now, false).tag(PlanVersion.PLAN_ITSELF))
                        .status(HttpStatus.NO_CONTENT));
    }

    private void patch(ApiRequest request) throws IOException {
        String id = entry(request).getId();
        byte[] patch = request.body(ApiRequest.MERGE_PATCH, MOST_OF_ENTRY);
        Change change = change(request, ChangeKind.EDITED, before -> PlanJson.DEFAULT.patch(before, id, patch));
        carryOut(request.context(), request.ifMatch(id, change), shown(request.context(), HttpStatus.OK, id));
    }

    /** Adds an entry to an area. */
    @FunctionalInterface
    private interface Adding<T> {
        Plan add(Plan plan, String area, T entry);
    }

    private <T extends Entry<?>> void create(ApiRequest request, ValueCodec<T> codec, Adding<T> adding)
            throws IOException {
        String area = request.id();
        boolean isThere = tracker.get().latest().plan().findArea(area).isPresent();
        ApiRequest.require(isThere, HttpStatus.NOT_FOUND, "No area has this id.");
        byte[] body = request.body(ApiRequest.JSON, MOST_OF_ENTRY);
        T entry = PlanJson.DEFAULT.read(body, codec).orThrow();
        append(request, ChangeKind.ADDED, body, entry.getId(), before -> adding.add(before, area, entry));
    }

    private void assess(ApiRequest request) throws IOException {
        Entry<?> entry = entry(request);
        byte[] body = request.body(ApiRequest.JSON, MOST_OF_ENTRY);
        Assessment<?> sent = entry instanceof Action
                ? PlanJson.DEFAULT.read(body, AssessmentTables.OF_ACTION).orThrow()
                : PlanJson.DEFAULT.read(body, AssessmentTables.OF_BENEFIT).orThrow();
        Assessment<?> assessment = reviewing(request).completed(sent);
        append(request, ChangeKind.ASSESSED, body, entry.getId(), before -> before.assess(entry.getId(), assessment));
    }

    private void review(ApiRequest request) throws IOException {
        String id = entry(request).getId();
        int number = request.number();
        byte[] body = request.body(ApiRequest.JSON, MOST_OF_ENTRY);
        Review sent = PlanJson.DEFAULT.read(body, AssessmentTables.REVIEW).orThrow();
        Review review = reviewing(request).completed(sent);
        append(request, ChangeKind.REVIEWED, body, id, before -> Reviewing.reviewed(before, id, number, review));
    }

    // ------------------------------------------------------------------------

    private Entry<?> entry(ApiRequest request) {
        return request.entry(new PlanView(tracker.get().latest(), false));
    }

    private Reviewing reviewing(ApiRequest request) {
        return new Reviewing(request.role(), tracker.get().clock());
    }

    private Change change(ApiRequest request, ChangeKind kind, Function<Plan, ReadResult<Plan>> edit) {
        Reviewing reviewing = reviewing(request);
        return Change.of(request.role(), kind, before -> reviewing.allowed(before, edit.apply(before)));
    }

    private void append(ApiRequest request, ChangeKind kind, byte[] body, String id, UnaryOperator<Plan> edit) {
        Change change = change(request, kind, before -> ReadResult.of(edit.apply(before)))
                .keyed(request.key(body, id));
        carryOut(request.context(), request.ifMatch(id, change), shown(request.context(), HttpStatus.CREATED, id));
    }

    /** Answers with an entry as it is after a change. */
    private static Consumer<PlanVersion> shown(Context context, HttpStatus status, String id) {
        return now -> context.status(status)
                .header("ETag", new PlanView(now, false).tag(id))
                .header(status == HttpStatus.CREATED ? "Location" : "Content-Location", "/api/entries/" + UrlId.of(id))
                .contentType(ApiRequest.JSON)
                .result(PlanJson.DEFAULT.toJson(now.plan().get(id), EntryTable.ENTRY));
    }

    private void carryOut(Context context, Change change, Consumer<PlanVersion> done) {
        Outcome outcome;
        try {
            outcome = tracker.get().change(change);
        } catch (IllegalArgumentException e) { // the library refuses an edit of what is not there, or is there already
            throw ApiRequest.problem(HttpStatus.CONFLICT, String.valueOf(e.getMessage()));
        }
        if (outcome instanceof Outcome.Saved saved) {
            done.accept(saved.now());
        } else if (outcome instanceof Outcome.Repeated) {
            String key = change.key().orElseThrow().key();
            done.accept(tracker.get()
                    .history()
                    .versionOf(key)
                    .flatMap(tracker.get()::at)
                    .orElseThrow());
        } else if (outcome instanceof Outcome.NotRead refused) {
            show(context, ProblemDocument.of(refused.problems()));
        } else if (outcome instanceof Outcome.NotValid refused) {
            show(context, ProblemDocument.of(refused.findings()));
        } else if (outcome instanceof Outcome.Stale stale) {
            show(context, stale, change.basedOn().orElseThrow().entry());
        } else {
            String words = "Idempotency-Key: another request was sent with this key. Give each request its own.";
            throw ApiRequest.problem(HttpStatus.UNPROCESSABLE_CONTENT, words);
        }
    }

    private static void show(Context context, ProblemDocument problem) {
        context.status(problem.status()).contentType(ProblemDocument.MEDIA_TYPE);
        context.result(PlanJson.DEFAULT.toJson(problem, AnswerTables.DOCUMENT));
    }

    private static void show(Context context, Outcome.Stale stale, String id) {
        context.status(HttpStatus.PRECONDITION_FAILED).contentType(ProblemDocument.MEDIA_TYPE);
        context.header("ETag", new PlanView(stale.now(), false).tag(id));
        context.result(
                id.equals(PlanVersion.PLAN_ITSELF)
                        ? StaleChange.json(stale, Optional::of, PlanTables.PLAN)
                        : StaleChange.json(stale, plan -> plan.find(id), EntryTable.ENTRY));
    }
}
