package io.github.promisemodel.tracker.web;

import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.UnapprovedAssessment;
import io.github.promisemodel.store.plan.Change;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.Role;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The assessments that wait, and the reviews that are appended to them. An assessment is known by its place among those of its entry, as
 * somebody saw it, for not each has an id.
 */
public final class ReviewPage implements FormPage {

    private static final Map<ReviewState, String> VERBS = Map.of(
            ReviewState.SUBMITTED, "Submit",
            ReviewState.APPROVED, "Approve",
            ReviewState.RETURNED, "Return");

    private final Site site;

    ReviewPage(Site site) {
        this.site = site;
    }

    void install(JavalinConfig config) {
        config.routes.get("/queue", context -> {
            Site.requireEditor(context);
            List<UnapprovedAssessment> waiting =
                    UnapprovedAssessment.of(site.tracker().latest().plan());
            site.show(context, "queue.jte", "To review", "/queue", Map.of("waiting", waiting));
        });
        FormPage.install(config, site, "/entries/{id}/assessments/{place}/{state}", this);
    }

    /**
     * What somebody may do with an assessment that waits.
     *
     * @param waiting the assessment
     * @param role the role
     * @return the states that it can be put in
     */
    public static Set<ReviewState> moves(UnapprovedAssessment waiting, Role role) {
        if (waiting.state() != ReviewState.SUBMITTED) {
            return role.edits() ? Set.of(ReviewState.SUBMITTED) : Set.of();
        }
        return role.approves() ? Set.of(ReviewState.APPROVED, ReviewState.RETURNED) : Set.of();
    }

    /**
     * The address that puts an assessment in a state.
     *
     * @param waiting the assessment
     * @param state the state
     * @return the address
     */
    public static String address(UnapprovedAssessment waiting, ReviewState state) {
        int place = 0;
        // Two that say the same are equal, and yet two.
        while (waiting.entry().getAssessments().get(place) != waiting.assessment()) {
            place++;
        }
        return Address.ofEntry(waiting.entry().getId()) + "/assessments/" + place + "/" + word(state);
    }

    private static String word(ReviewState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Asked ask(Context context, PlanVersion now) {
        Role role = Session.of(context).role();
        ReviewState state = state(context);
        if (state != ReviewState.SUBMITTED && !role.approves()) {
            throw new ForbiddenResponse("An approving officer alone approves and returns. Choose another role first.");
        }
        UnapprovedAssessment waiting = UnapprovedAssessment.of(now.plan()).stream()
                .filter(each -> address(each, state).equals(context.path()))
                .filter(each -> moves(each, role).contains(state))
                .findFirst()
                .orElseThrow(() ->
                        new ConflictResponse("This assessment does not wait for that now. Look at the queue again."));
        Assessment<?> assessment = waiting.assessment();
        String about = Figures.LABELS.word(waiting.reading()) + " as of " + assessment.getAsOf()
                + assessment.getNote().map(note -> ": " + note).orElse("");
        String verb = String.valueOf(VERBS.get(state));
        Form form = Form.of(context.path(), verb, FormField.of("review", Map.of(), List.of("note")), Map.of());
        Asked asked = Asked.of(site, verb + " the assessment of", waiting.entry(), now, form);
        return new Asked(form, asked.title(), "/queue", "/queue", about);
    }

    private static ReviewState state(Context context) {
        Optional<ReviewState> state = VERBS.keySet().stream()
                .filter(each -> word(each).equals(context.pathParam("state")))
                .findFirst();
        return Site.found(state, () -> "An assessment is submitted, approved or returned, and nothing else.");
    }

    @Override
    public Sent send(Context context, Form form, Role role) {
        String id = Site.id(context);
        int place = Integer.parseInt(context.pathParam("place"));
        String json = FormJson.of(form)
                .put("state", state(context).name())
                .put("by", role.title())
                .put("date", site.today())
                .texts("note")
                .toString();
        Change change = Change.of(role, ChangeKind.REVIEWED, plan -> reviewed(plan, id, place, json));
        return Sent.of(change.basedOn(id, Saving.seen(context)), Notice.at("/queue", word(state(context))));
    }

    private static ReadResult<Plan> reviewed(Plan plan, String id, int place, String review) {
        JsonNode assessments = FormJson.entry(plan.get(id)).path("assessments");
        if (place >= assessments.size()) {
            throw new ConflictResponse("This assessment was not there. Look at the queue again.");
        }
        assessments.get(place).withArray("/reviews").add(FormJson.read(review));
        return PlanJson.DEFAULT.patch(plan, id, "{\"assessments\":" + assessments + "}");
    }
}
