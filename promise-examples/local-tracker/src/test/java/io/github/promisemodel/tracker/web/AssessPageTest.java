package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Assessment;
import io.github.promisemodel.assessment.ReviewState;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.RollUp;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.store.plan.Role;
import io.github.promisemodel.tally.StatusTally;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessPageTest {

    private FormsClient client;

    @BeforeEach
    void start(@TempDir Path folder) {
        client = FormsClient.of(folder, Role.EDITOR);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private Assessment<ActionStatus> last(String id) {
        List<Assessment<ActionStatus>> all = client.plan().get(id, Action.class).getAssessments();
        return all.get(all.size() - 1);
    }

    @Test
    void everythingThatWasTypedIsInTheAssessment() {
        FormsClient.Answer answer = client.filled("/entries/1.1/assess")
                .set("status", "AT_RISK", "BEHIND")
                .set("asOf", "2025-05")
                .set("percentComplete", "040")
                .set("note", "Two posts are vacant.\r\nOne is advertised.")
                .set("nextStep", "Advertise the other")
                .set("recoveryNote", "Ask the partnership for cover")
                .set("evidenceKind", "NARRATIVE")
                .set("evidence", "The team's account of May")
                .set("state", "SUBMITTED")
                .send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).startsWith("/entries/1.1?");
        assertThat(answer.notice()).isEqualTo("Submitted for approval.");
        Assessment<ActionStatus> made = last("1.1");
        assertThat(made.getReading().statuses()).containsExactlyInAnyOrder(ActionStatus.AT_RISK, ActionStatus.BEHIND);
        assertThat(made.getAsOf()).isEqualTo(PartialDate.parse("2025-05"));
        assertThat(made.getPercentComplete()).contains(40);
        assertThat(made.getNote()).contains("Two posts are vacant.\nOne is advertised.");
        assertThat(made.getNextStep()).contains("Advertise the other");
        assertThat(made.getRecoveryNote()).contains("Ask the partnership for cover");
        assertThat(made.getEvidence()).hasSize(1);
        assertThat(made.getReviewState()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(made.getRecordedBy()).contains("Lead officer");
        assertThat(made.getId()).isPresent();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsLost() {
        long before = client.tracker().latest().number();
        FormsClient.Answer answer = client.filled("/entries/1.1/assess")
                .set("asOf", "the end of May")
                .set("percentComplete", "many")
                .set("note", "Kept <b>as it was</b> & typed")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors("asOf")).singleElement().asString().contains("not a date");
        assertThat(answer.errors("percentComplete")).hasSize(1);
        assertThat(answer.errors("note")).isEmpty();
        assertThat(answer.page().title()).startsWith("Error: ");
        assertThat(answer.form().value("asOf")).isEqualTo("the end of May");
        assertThat(answer.form().value("note")).isEqualTo("Kept <b>as it was</b> & typed");
        assertThat(client.tracker().latest().number()).isEqualTo(before);
    }

    @Test
    void personalDataAndTermsAreShownBeforeTheyAreSavedAndSavedAfterTheTick() {
        long before = client.tracker().latest().number();
        FormsClient.Answer shown = client.filled("/entries/1.1/assess")
                .set("status", "COMPLETE")
                .set("note", "A LAC review is due; ring 07700 900123")
                .send();

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.hints()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(shown.hints()).anyMatch(hint -> hint.contains("phone number"));
        assertThat(shown.hints()).anyMatch(hint -> hint.contains("LAC"));
        assertThat(client.tracker().latest().number()).isEqualTo(before);

        assertThat(shown.form().send().hints()).isEqualTo(shown.hints());
        assertThat(shown.form().set("confirmed", "yes").send().status()).isEqualTo(303);
        assertThat(last("1.1").getNote()).contains("A LAC review is due; ring 07700 900123");
    }

    @Test
    void aFormThatIsSentTwiceAssessesOnce() {
        FormsClient.Filled form = client.filled("/entries/1.1/assess").set("status", "COMPLETE");
        int before = client.plan().get("1.1", Action.class).getAssessments().size();

        assertThat(form.send().status()).isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(303);
        assertThat(client.plan().get("1.1", Action.class).getAssessments()).hasSize(before + 1);

        FormsClient.Answer other = form.set("status", "BEHIND").save();
        assertThat(other.status()).isEqualTo(409);
        assertThat(client.plan().get("1.1", Action.class).getAssessments()).hasSize(before + 1);
    }

    @Test
    void aReaderIsRefusedAndToldHowToChooseAnotherRole() {
        FormsClient.Filled form = client.filled("/entries/1.1/assess").set("status", "COMPLETE");
        client.choose(Role.READER);
        for (FormsClient.Answer answer : List.of(client.get("/entries/1.1/assess"), form.send())) {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.page().select("a[href=/role]").text()).isEqualTo("Choose another role");
        }
        assertThat(client.tracker().latest().number()).isEqualTo(1);
    }

    @Test
    void aBenefitHasItsOwnStatusesAndNoPercentage() {
        FormsClient.Filled form = client.filled("/entries/1-b1/assess");
        assertThat(form.set("status", "AMBER").send().status()).isEqualTo(303);
        List<Assessment<BenefitStatus>> all =
                client.plan().get("1-b1", Benefit.class).getAssessments();
        assertThat(all.get(all.size() - 1).getReading().statuses()).containsExactly(BenefitStatus.AMBER);
        assertThat(client.get("/entries/1-b1/assess").page().select("#percentComplete"))
                .isEmpty();
    }

    /** The way of a person: assess, submit, approve, see the figures change, and put it right by another assessment. */
    @Test
    void anApprovedAssessmentChangesTheFiguresAndACorrectionTakesItsPlace() {
        StatusTally<ActionStatus> start = tally();
        client.filled("/entries/1.1/assess")
                .set("status", "BEHIND")
                .set("state", "SUBMITTED")
                .save();
        assertThat(tally()).isEqualTo(start);

        client.choose(Role.APPROVER);
        assertThat(client.get("/queue").form("main form").send().notice()).startsWith("Approved.");
        assertThat(tally().count(ActionStatus.BEHIND)).isEqualTo(start.count(ActionStatus.BEHIND) + 1);
        assertThat(tally().count(ActionStatus.COMPLETE)).isEqualTo(start.count(ActionStatus.COMPLETE) - 1);

        String wrong = last("1.1").getId().orElseThrow();
        client.filled("/entries/1.1/assess")
                .set("status", "COMPLETE")
                .set("supersedes", wrong)
                .set("state", "SUBMITTED")
                .save();
        assertThat(tally().count(ActionStatus.BEHIND)).isEqualTo(start.count(ActionStatus.BEHIND) + 1);
        client.get("/queue").form("main form").send();
        assertThat(last("1.1").getSupersedes()).contains(wrong);
        assertThat(tally()).isEqualTo(start);
        assertThat(client.plan().get("1.1", Action.class).getAssessments()).hasSize(3);
    }

    private StatusTally<ActionStatus> tally() {
        return RollUp.actions(client.tracker().latest().approved(), PartialDate.parse("2025-12"))
                .total();
    }
}
