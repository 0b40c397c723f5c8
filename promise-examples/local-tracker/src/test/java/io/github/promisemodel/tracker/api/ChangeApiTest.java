package io.github.promisemodel.tracker.api;

import static io.github.promisemodel.tracker.api.ApiClient.JSON;
import static io.github.promisemodel.tracker.api.ApiClient.MERGE_PATCH;
import static io.github.promisemodel.tracker.api.ApiClient.etag;
import static io.github.promisemodel.tracker.api.ApiClient.header;
import static io.github.promisemodel.tracker.api.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.store.plan.PlanVersion;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is changed of a plan. Each test changes entries of its own. */
class ChangeApiTest {

    private static final String[] EDITOR = {"Promise-Role", "EDITOR"};
    private static final String[] APPROVER = {"Promise-Role", "APPROVER"};

    private static ApiClient client;
    private static int number;

    /** An action that no other test has touched. */
    private String path;

    private String id;

    @BeforeAll
    static void start(@TempDir Path folder) {
        client = ApiClient.start(folder);
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @BeforeEach
    void addAction() {
        id = "test." + number++;
        HttpResponse<String> added = client.post(actions(), "{\"id\":\"" + id + "\",\"title\":\"Do it\"}", EDITOR);
        assertThat(added.statusCode()).isEqualTo(201);
        path = header(added, "Location");
    }

    private static String actions() {
        return "/api/areas/" + plan().getAreas().get(0).getId() + "/actions";
    }

    private static Plan plan() {
        return client.tracker().latest().plan();
    }

    private static long version() {
        return client.tracker().latest().number();
    }

    private Action action() {
        return plan().get(id, Action.class);
    }

    private String tag() {
        return etag(client.get(path, EDITOR));
    }

    private static String[] headers(String[] role, String... more) {
        String[] all = Arrays.copyOf(role, role.length + more.length);
        System.arraycopy(more, 0, all, role.length, more.length);
        return all;
    }

    private HttpResponse<String> patch(String tag, String patch) {
        return client.patch(path, patch, headers(EDITOR, "If-Match", tag));
    }

    @Nested
    class Patch {

        @Test
        void changesWhatItNamesAndGivesTheNewETag() {
            HttpResponse<String> answer = patch(tag(), "{\"owner\":\"Housing team\"}");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(action().getOwner()).contains("Housing team");
            assertThat(action().getTitle()).isEqualTo("Do it");
            assertThat(answer.body()).isEqualTo(client.get(path, EDITOR).body());
            assertThat(etag(answer)).isEqualTo(tag()).isEqualTo("\"" + version() + "\"");
        }

        @Test
        void withoutIfMatchIs428() {
            assertThat(client.patch(path, "{\"owner\":\"A\"}", EDITOR).statusCode())
                    .isEqualTo(428);
            assertThat(action().getOwner()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"W/\"1\"", "\"1-approved\"", "\"999999\"", "\"0\"", "1", "\"x\"", "\"1\", \"2\"", "\"01\""})
        void withWhatIsNoETagOfTheEntryIs412(String tag) {
            assertThat(patch(tag, "{\"owner\":\"A\"}").statusCode()).isEqualTo(412);
            assertThat(action().getOwner()).isEmpty();
        }

        @Test
        void withAStarIsOfWhateverThereIs() {
            assertThat(patch("*", "{\"owner\":\"A\"}").statusCode()).isEqualTo(200);
        }

        @Test
        void whoSawNoDraftsChangesNothing() {
            assertThat(patch(etag(client.get(path)), "{\"owner\":\"A\"}").statusCode())
                    .isEqualTo(412);
        }

        @Test
        void anotherEntrysChangeIsInNobodysWay() {
            String tag = tag();
            addAction();
            String other = path;
            patch(tag(), "{\"owner\":\"B\"}");
            path = other.replaceFirst("[0-9]+$", String.valueOf(number - 2));
            id = "test." + (number - 2);

            assertThat(patch(tag, "{\"owner\":\"A\"}").statusCode()).isEqualTo(200);
        }

        @Test
        void aStaleOneHasBothVersionsAndWhatTheyComeToTogether() {
            String tag = tag();
            patch(tag, "{\"owner\":\"Theirs\"}");
            String now = tag();

            HttpResponse<String> answer = patch(tag, "{\"due\":\"2027-03\"}");

            assertThat(answer.statusCode()).isEqualTo(412);
            assertThat(etag(answer)).isEqualTo(now).isNotEqualTo(tag);
            JsonNode stale = json(answer);
            assertThat(stale.get("yours").has("owner")).isFalse();
            assertThat(stale.at("/yours/due").asString()).isEqualTo("2027-03");
            assertThat(stale.at("/current/owner").asString()).isEqualTo("Theirs");
            assertThat(stale.at("/merged/owner").asString()).isEqualTo("Theirs");
            assertThat(stale.at("/merged/due").asString()).isEqualTo("2027-03");
            assertThat(stale.get("conflicts").size()).isZero();
            assertThat(action().getDue()).isEmpty();
            assertThat(patch(etag(answer), "{\"due\":\"2027-03\"}").statusCode())
                    .isEqualTo(200);
        }

        @Test
        void aStaleOneOfTheSameFieldHasTheConflict() {
            String tag = tag();
            patch(tag, "{\"owner\":\"Theirs\"}");

            JsonNode stale = json(patch(tag, "{\"owner\":\"Mine\"}"));

            assertThat(stale.get("merged").isNull()).isTrue();
            assertThat(stale.at("/conflicts/0/first").asString()).contains("Mine");
            assertThat(stale.at("/conflicts/0/second").asString()).contains("Theirs");
            assertThat(stale.at("/conflicts/0/path").asString())
                    .startsWith("/areas/0/actions/")
                    .endsWith("/owner");
        }

        @Test
        void whatCannotBeReadIsAProblemWithItsPlace() {
            HttpResponse<String> answer = patch(tag(), "{\"owner\":12,\n\"due\":\"soon\"}");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(json(answer).at("/problems").findValuesAsString("pointer"))
                    .containsExactlyInAnyOrder("/owner", "/due");
            assertThat(json(answer).at("/problems/1/line").asInt()).isPositive();
        }

        @Test
        void whatIsNotValidIsAProblemWithItsPlaceInThePlan() {
            HttpResponse<String> answer = patch(tag(), "{\"benefits\":[\"nothing\"]}");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(json(answer).at("/problems/0/pointer").asString())
                    .isEqualTo("/areas/0/actions/"
                            + plan().getAreas().get(0).getActions().indexOf(action()) + "/benefits/0");
            assertThat(action().getBenefits()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "{", "[]", "null", "12", "{\"a\":1,\"a\":2}", "{} {}", "\u0000", "<xml/>"})
        void whatIsNoPatchIs400(String patch) {
            assertThat(patch(tag(), patch).statusCode()).isEqualTo(400);
        }

        @Test
        void anotherIdIsRefused() {
            assertThat(patch(tag(), "{\"id\":\"other\"}").statusCode()).isEqualTo(400);
        }

        @Test
        void anotherTypeIs415AndSaysWhichThereIs() {
            HttpResponse<String> answer = client.send(
                    "PATCH",
                    path,
                    BodyPublishers.ofString("{}"),
                    headers(EDITOR, "If-Match", "*", "Content-Type", JSON));

            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(header(answer, "Accept-Patch")).isEqualTo(MERGE_PATCH);
        }

        @Test
        void ofNothingIs404() {
            path = "/api/entries/nothing";
            assertThat(patch("*", "{}").statusCode()).isEqualTo(404);
        }

        @Test
        void thatChangesNothingMakesNoVersion() {
            long before = version();

            assertThat(patch(tag(), "{\"title\":\"Do it\"}").statusCode()).isEqualTo(200);
            assertThat(version()).isEqualTo(before);
        }
    }

    @Nested
    class Roles {

        @Test
        void aReaderChangesNothing() {
            long before = version();

            assertThat(client.patch(path, "{\"owner\":\"A\"}", "If-Match", "*").statusCode())
                    .isEqualTo(403);
            assertThat(client.post(actions(), "{\"id\":\"x\",\"title\":\"X\"}").statusCode())
                    .isEqualTo(403);
            assertThat(client.post(path + "/assessments", "{\"asOf\":\"2026\"}", "Promise-Role", "READER")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(client.put("/api/plan", "{}", "If-Match", "*").statusCode())
                    .isEqualTo(403);
            assertThat(version()).isEqualTo(before);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[{\"asOf\":\"2026-05\",\"status\":\"COMPLETE\"}]",
                    "[{\"asOf\":\"2026-05\",\"status\":\"COMPLETE\",\"reviews\":[{\"state\":\"APPROVED\"}]}]"
                })
        void anEditorApprovesInNoWay(String assessments) {
            String entry = "{\"id\":\"approved." + id + "\",\"title\":\"A\",\"assessments\":" + assessments + "}";
            String approved = PlanJson.DEFAULT.toJson(PlanJson.DEFAULT
                    .patch(plan(), id, "{\"assessments\":" + assessments + "}")
                    .orThrow());

            assertThat(patch(tag(), "{\"assessments\":" + assessments + "}").statusCode())
                    .isEqualTo(403);
            assertThat(client.post(actions(), entry, EDITOR).statusCode()).isEqualTo(403);
            assertThat(client.put("/api/plan", approved, headers(EDITOR, "If-Match", "*"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(client.patch(path, "{\"assessments\":" + assessments + "}", headers(APPROVER, "If-Match", "*"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Nested
    class Append {

        private HttpResponse<String> assess(String body, String... more) {
            return client.post(path + "/assessments", body, headers(EDITOR, more));
        }

        @Test
        void anAssessmentIsADraftAndSaysWhoRecordedItAndWhen() {
            HttpResponse<String> answer = assess("{\"asOf\":\"2026-05-31\",\"status\":\"ON_TARGET\"}");

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(header(answer, "Location")).isEqualTo(path);
            assertThat(etag(answer)).isEqualTo(tag());
            Assessment<?> assessment = action().getAssessments().get(0);
            assertThat(assessment.getReviewState()).isEqualTo(ReviewState.DRAFT);
            assertThat(assessment.getRecordedAt()).hasToString("Optional[" + ApiClient.NOW + "]");
            assertThat(assessment.getRecordedBy()).contains("Lead officer");
            assertThat(assessment.getReviews().get(0).getDate()).hasToString("Optional[2026-06-01]");
        }

        @Test
        void whatAnAssessmentSaysOfItselfStays() {
            assess("{\"asOf\":\"2026-05-31\",\"status\":\"ON_TARGET\",\"recordedAt\":\"2026-05-30T10:00:00Z\","
                    + "\"recordedBy\":\"Board\",\"reviews\":[{\"state\":\"SUBMITTED\",\"by\":\"Team\"}]}");

            Assessment<?> assessment = action().getAssessments().get(0);
            assertThat(assessment.getReviewState()).isEqualTo(ReviewState.SUBMITTED);
            assertThat(assessment.getRecordedBy()).contains("Board");
            assertThat(assessment.getRecordedAt()).hasToString("Optional[2026-05-30T10:00:00Z]");
            assertThat(assessment.getReviews().get(0).getBy()).contains("Team");
            assertThat(assessment.getReviews()).hasSize(1);
        }

        @Test
        void aStatusOfTheOtherScaleIsAProblem() {
            HttpResponse<String> answer = assess("{\"asOf\":\"2026-05-31\",\"note\":12}");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(json(answer).at("/problems/0/pointer").asString()).isEqualTo("/note");
        }

        @Test
        void aReviewIsAppendedAndOnlyAnApproverApproves() {
            assess("{\"asOf\":\"2026-05-31\",\"status\":\"COMPLETE\"}");
            String reviews = path + "/assessments/0/reviews";

            assertThat(client.post(reviews, "{\"state\":\"SUBMITTED\"}", EDITOR).statusCode())
                    .isEqualTo(201);
            assertThat(client.post(reviews, "{\"state\":\"APPROVED\"}", EDITOR).statusCode())
                    .isEqualTo(403);
            HttpResponse<String> approved = client.post(reviews, "{\"state\":\"APPROVED\"}", APPROVER);

            assertThat(approved.statusCode()).isEqualTo(201);
            assertThat(action().getAssessments().get(0).getReviews())
                    .extracting(
                            review -> review.getState() + " " + review.getBy().orElse(""))
                    .containsExactly("DRAFT Lead officer", "SUBMITTED Lead officer", "APPROVED Approving officer");
            assertThat(client.get(path).body()).contains("\"COMPLETE\"");
        }

        @Test
        void aReviewOfABenefitIsAppended() {
            String benefit = "/api/entries/" + plan().getBenefits().get(0).getId();
            int next = plan().getBenefits().get(0).getAssessments().size();
            client.post(benefit + "/assessments", "{\"asOf\":\"2026-05-31\",\"status\":\"GREEN\"}", EDITOR);

            assertThat(client.post(benefit + "/assessments/" + next + "/reviews", "{\"state\":\"RETURNED\"}", APPROVER)
                            .statusCode())
                    .isEqualTo(201);
            assertThat(plan().getBenefits().get(0).getAssessments().get(next).getReviewState())
                    .isEqualTo(ReviewState.RETURNED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "99999", "x", "-1", "99999999999"})
        void aReviewOfNothingIs404(String place) {
            assertThat(client.post(path + "/assessments/" + place + "/reviews", "{\"state\":\"DRAFT\"}", EDITOR)
                            .statusCode())
                    .isEqualTo(404);
        }

        @Test
        void anAppendedOneHoldsIfMatchIfItIsSent() {
            String tag = tag();
            patch(tag, "{\"owner\":\"Theirs\"}");

            assertThat(assess("{\"asOf\":\"2026-05\"}", "If-Match", tag).statusCode())
                    .isEqualTo(412);
            assertThat(assess("{\"asOf\":\"2026-05\"}", "If-Match", tag()).statusCode())
                    .isEqualTo(201);
        }

        @Test
        void aTakenIdIs409AndSaysAFreeOne() {
            HttpResponse<String> answer = client.post(actions(), "{\"id\":\"" + id + "\",\"title\":\"Again\"}", EDITOR);

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(json(answer).get("detail").asString()).contains(id).contains("such as");
        }

        @Test
        void aBenefitIsAddedToItsArea() {
            String area = plan().getAreas().get(1).getId();
            HttpResponse<String> answer = client.post(
                    "/api/areas/" + area + "/benefits", "{\"id\":\"b/1 \u00e9\",\"title\":\"Better\"}", EDITOR);

            assertThat(header(answer, "Location")).isEqualTo("/api/entries/b~2F1~20~C3~A9");
            assertThat(plan().findAreaOf("b/1 \u00e9").orElseThrow().getId()).isEqualTo(area);
            assertThat(client.get(header(answer, "Location")).statusCode()).isEqualTo(200);
            assertThat(client.post("/api/areas/nothing/benefits", "{}", EDITOR).statusCode())
                    .isEqualTo(404);
        }
    }

    @Nested
    class IdempotencyKey {

        private HttpResponse<String> assess(String key, String note) {
            String body = "{\"asOf\":\"2026-05-31\",\"status\":\"ON_TARGET\",\"note\":\"" + note + "\"}";
            return client.post(path + "/assessments", body, headers(EDITOR, "Idempotency-Key", key));
        }

        @Test
        void theSameRequestIsCarriedOutOnceAndAnsweredAlike() {
            HttpResponse<String> once = assess(id, "once");
            patch(tag(), "{\"owner\":\"Changed since\"}");
            long before = version();

            HttpResponse<String> again = assess(id, "once");

            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(once.body());
            assertThat(again.headers().map())
                    .containsAllEntriesOf(Map.of(
                            "etag", once.headers().allValues("ETag"),
                            "location", once.headers().allValues("Location")));
            assertThat(version()).isEqualTo(before);
            assertThat(action().getAssessments()).hasSize(1);
        }

        @Test
        void anotherRequestUnderTheKeyIs422() {
            assess(id, "once");

            assertThat(assess(id, "twice").statusCode()).isEqualTo(422);
            String reviews = path + "/assessments/0/reviews";
            assertThat(client.post(reviews, "{\"state\":\"DRAFT\"}", headers(EDITOR, "Idempotency-Key", id))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(action().getAssessments()).hasSize(1);
        }

        @Test
        void anEntryIsCreatedOnce() {
            String body = "{\"id\":\"once." + id + "\",\"title\":\"Once\"}";
            HttpResponse<String> once = client.post(actions(), body, headers(EDITOR, "Idempotency-Key", "e" + id));
            HttpResponse<String> again = client.post(actions(), body, headers(EDITOR, "Idempotency-Key", "e" + id));

            assertThat(once.statusCode()).isEqualTo(201);
            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(once.body());
        }

        @Test
        void ofNoOrTooManyCharactersIs400() {
            assertThat(assess(" ", "n").statusCode()).isEqualTo(400);
            assertThat(assess("k".repeat(256), "n").statusCode()).isEqualTo(400);
            assertThat(assess("k".repeat(255), "n").statusCode()).isEqualTo(201);
        }

        @Test
        void requestsWithoutOneAreEachCarriedOut() {
            String body = "{\"asOf\":\"2026-05-31\",\"status\":\"ON_TARGET\"}";
            client.post(path + "/assessments", body, EDITOR);
            client.post(path + "/assessments", body, EDITOR);

            assertThat(action().getAssessments()).hasSize(2);
        }
    }

    @Nested
    class Put {

        private HttpResponse<String> put(String tag, String plan) {
            return client.put("/api/plan", plan, headers(APPROVER, "If-Match", tag));
        }

        private String planTag() {
            return etag(client.get("/api/plan", EDITOR));
        }

        @Test
        void replacesThePlanByteForByte() {
            String json = PlanJson.DEFAULT.toJson(
                    plan().toBuilder().title("Another title").build());

            HttpResponse<String> answer = put(planTag(), json);

            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(etag(answer)).isEqualTo(planTag());
            assertThat(client.get("/api/plan", EDITOR).body()).isEqualTo(json);
        }

        @Test
        void withoutIfMatchIs428AndAnEditorMayPutWhatApprovesNothing() {
            String json = PlanJson.DEFAULT.toJson(
                    plan().toBuilder().note("By an editor").build());

            assertThat(client.put("/api/plan", json, EDITOR).statusCode()).isEqualTo(428);
            assertThat(client.put("/api/plan", json, headers(EDITOR, "If-Match", planTag()))
                            .statusCode())
                    .isEqualTo(204);
        }

        @Test
        void aStaleOneHasBothPlansAndWhatTheyComeToTogether() {
            String tag = planTag();
            String json =
                    PlanJson.DEFAULT.toJson(plan().toBuilder().note("Mine").build());
            patch(tag(), "{\"owner\":\"Theirs\"}");

            HttpResponse<String> answer = put(tag, json);

            assertThat(answer.statusCode()).isEqualTo(412);
            assertThat(etag(answer)).isEqualTo(planTag());
            assertThat(json(answer).at("/yours/note").asString()).isEqualTo("Mine");
            Plan merged =
                    PlanJson.DEFAULT.read(json(answer).get("merged").toString()).orThrow();
            assertThat(merged.getNote()).contains("Mine");
            assertThat(merged.get(id, Action.class).getOwner()).contains("Theirs");
        }

        @Test
        void twoEntriesOfOneIdAreRefusedAndWhatCannotBeReadToo() {
            Plan plan = plan();
            String twice = PlanJson.DEFAULT.toJson(plan.toBuilder()
                    .addAreas(plan.getAreas().get(0).toBuilder().id("again").build())
                    .build());

            assertThat(put("*", twice).statusCode()).isEqualTo(422);
            assertThat(json(put("*", twice)).at("/problems/0/code").asString()).isEqualTo("DUPLICATE_ID");
            assertThat(put("*", "{\"format\":\"promise-plan/1\"}").statusCode()).isEqualTo(400);
            assertThat(put("*", "{\"format\":\"promise-plan/9\"}").body()).contains("/format");
        }

        @Test
        void theETagOfThePlanIsNotThatOfItsFrame() {
            patch(tag(), "{\"owner\":\"A\"}");

            assertThat(planTag()).isEqualTo("\"" + version() + "\"");
            assertThat(client.tracker()
                            .latest()
                            .changed(PlanVersion.PLAN_ITSELF)
                            .orElseThrow())
                    .isLessThan(version());
        }
    }
}
