package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.Review;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.store.plan.ChangeKind;
import io.github.promisemodel.store.plan.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPageTest {

    private FormsClient client;

    @BeforeEach
    void start(@TempDir Path folder) {
        client = FormsClient.of(folder, Role.APPROVER);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    /** One without an id, as other tools write them. */
    private void waits(String entry, String asOf, ReviewState state) {
        client.meanwhile(plan -> plan.assess(entry, assessment(asOf, state)));
    }

    private static Assessment<ActionStatus> assessment(String asOf, ReviewState state) {
        return Assessment.of(asOf, ActionStatus.BEHIND).toBuilder()
                .addReview(Review.of(state))
                .build();
    }

    private List<ReviewState> states(String entry) {
        return client.plan().get(entry, Action.class).getAssessments().stream()
                .filter(each -> !each.getReviews().isEmpty())
                .map(Assessment::getReviewState)
                .toList();
    }

    private List<String> buttons() {
        return client.get("/queue").page().select("main .govuk-button").eachText();
    }

    @Test
    void theQueueOffersWhatTheRoleMayDo() {
        assertThat(client.get("/queue").page().select("main").text()).contains("Nothing waits");
        waits("1.1", "2025-03", ReviewState.DRAFT);
        waits("1.2", "2025-04", ReviewState.SUBMITTED);
        waits("1.3", "2025-05", ReviewState.RETURNED);

        assertThat(buttons()).hasSize(4);
        assertThat(buttons().get(0)).isEqualTo("Submit the assessment of Action 1.1 as of 2025-03");
        assertThat(buttons().get(1)).isEqualTo("Approve the assessment of Action 1.2 as of 2025-04");
        assertThat(buttons().get(2)).isEqualTo("Return the assessment of Action 1.2 as of 2025-04 with a note");
        assertThat(buttons().get(3)).startsWith("Submit the assessment of Action 1.3");

        client.choose(Role.EDITOR);
        assertThat(buttons()).hasSize(2).allMatch(button -> button.startsWith("Submit"));
        client.choose(Role.READER);
        assertThat(client.get("/queue").status()).isEqualTo(403);
    }

    @Test
    void aReviewIsAppendedAndNothingIsTakenOut() {
        waits("1.1", "2025-03", ReviewState.DRAFT);
        assertThat(client.get("/queue").form().send().notice()).isEqualTo("Submitted for approval.");
        FormsClient.Answer page = client.get("/queue");
        String back = page.page().select("a.govuk-button").attr("href");
        FormsClient.Answer returned =
                client.filled(back).set("note", "Say who was asked").send();
        assertThat(returned.notice()).isEqualTo("Returned to be mended.");
        client.get("/queue").form().send();
        client.get("/queue").form().send();

        Action action = client.plan().get("1.1", Action.class);
        Assessment<ActionStatus> reviewed = action.getAssessments().get(1);
        assertThat(reviewed.getReviews().stream().map(Review::getState))
                .containsExactly(
                        ReviewState.DRAFT,
                        ReviewState.SUBMITTED,
                        ReviewState.RETURNED,
                        ReviewState.SUBMITTED,
                        ReviewState.APPROVED);
        assertThat(reviewed.getReviews().get(2).getNote()).contains("Say who was asked");
        assertThat(reviewed.getReviews().get(4).getBy()).contains("Approving officer");
        assertThat(reviewed.getReviews().get(4).getDate()).contains(PartialDate.parse(FormsClient.TODAY));
        assertThat(client.plan().approved().get("1.1").getAssessments()).hasSize(2);
        assertThat(client.tracker().history().changesOf("1.1").get(0).version().kind())
                .isEqualTo(ChangeKind.REVIEWED);
    }

    @Test
    void anotherThanTheOneThatWasSeenIsNeverApproved() {
        waits("1.1", "2025-03", ReviewState.SUBMITTED);
        FormsClient.Filled approve = client.get("/queue").form();
        // Somebody puts another in its place.
        client.meanwhile(plan -> plan.with(
                "1.1",
                Action.class,
                action -> action.toBuilder()
                        .assessments(Stream.of(
                                        action.getAssessments().get(0),
                                        assessment("2025-06", ReviewState.SUBMITTED),
                                        action.getAssessments().get(1))
                                .toList())
                        .build()));

        FormsClient.Answer stale = approve.send();
        assertThat(stale.status()).isEqualTo(412);
        assertThat(states("1.1")).containsExactly(ReviewState.SUBMITTED, ReviewState.SUBMITTED);
        assertThat(approve.forge("version", "").send().status()).isEqualTo(412);
        assertThat(approve.forge("version", "1").send().status()).isIn(409, 412);
        assertThat(states("1.1")).containsExactly(ReviewState.SUBMITTED, ReviewState.SUBMITTED);
    }

    @Test
    void ofTwoThatSayTheSameTheOneThatWasMeantIsApproved() {
        waits("1.1", "2025-03", ReviewState.SUBMITTED);
        waits("1.1", "2025-03", ReviewState.SUBMITTED);
        client.get("/queue").form("main section:last-of-type form").send();
        assertThat(states("1.1")).containsExactly(ReviewState.SUBMITTED, ReviewState.APPROVED);
    }

    @Test
    void anEditorApprovesNothingAndNobodyApprovesADraft() {
        waits("1.1", "2025-03", ReviewState.SUBMITTED);
        FormsClient.Filled approve = client.get("/queue").form();
        client.choose(Role.EDITOR);
        FormsClient.Answer refused = approve.send();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().select("a[href=/role]")).isNotEmpty();
        client.choose(Role.APPROVER);
        assertThat(approve.send().status()).isEqualTo(303);
        assertThat(approve.send().status()).isEqualTo(409);

        waits("1.2", "2025-03", ReviewState.DRAFT);
        assertThat(client.get("/entries/1.2/assessments/1/approved").status()).isEqualTo(409);
        assertThat(client.get("/entries/1.2/assessments/9/submitted").status()).isEqualTo(409);
        assertThat(client.get("/entries/1.2/assessments/1/eaten").status()).isEqualTo(404);
        assertThat(states("1.2")).containsExactly(ReviewState.DRAFT);
    }

    @Test
    void aNoteWithPersonalDataIsShownBeforeItIsSaved() {
        waits("1.1", "2025-03", ReviewState.SUBMITTED);
        FormsClient.Answer shown = client.filled("/entries/1.1/assessments/1/returned")
                .set("note", "Ring 07700 900123")
                .send();
        assertThat(shown.hints()).isNotEmpty();
        assertThat(states("1.1")).containsExactly(ReviewState.SUBMITTED);
        assertThat(shown.form().set("confirmed", "yes").send().status()).isEqualTo(303);
        assertThat(states("1.1")).containsExactly(ReviewState.RETURNED);
    }
}
