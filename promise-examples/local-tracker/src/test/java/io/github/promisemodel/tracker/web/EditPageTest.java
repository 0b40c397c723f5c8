package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.Disposition;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.store.plan.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditPageTest {

    private FormsClient client;
    private Plan start;

    @BeforeEach
    void start(@TempDir Path folder) {
        client = FormsClient.of(folder, Role.EDITOR);
        start = client.plan();
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void whatIsSentAsItWasChangesNothing() {
        for (String id : new String[] {"1.1", "1-b1", "7.2"}) {
            assertThat(client.filled("/entries/" + id + "/edit").send().status())
                    .isEqualTo(303);
        }
        assertThat(client.plan()).isEqualTo(start);
        assertThat(client.tracker().latest().number()).isEqualTo(1);
    }

    @Test
    void whatIsChangedIsChangedAndWhatIsEmptiedIsTakenOut() {
        FormsClient.Answer answer = client.filled("/entries/1.1/edit")
                .set("title", "Hire four Promise staff")
                .set("owner", " Champions Board ")
                .set("due", "2026-03")
                .set("start", "2025-04-01")
                .set("note", "")
                .save();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(client.plan())
                .isEqualTo(start.with(
                        "1.1",
                        Action.class,
                        action -> action.toBuilder()
                                .title("Hire four Promise staff")
                                .owner("Champions Board")
                                .due(PartialDate.parse("2026-03"))
                                .start(PartialDate.parse("2025-04-01"))
                                .note(java.util.Optional.empty())
                                .build()));
    }

    @Test
    void anEntryMovesToAnotherAreaWithWhatElseWasChanged() {
        String area = start.getAreas().get(1).getId();
        client.filled("/entries/1-b1/edit").set("area", area).set("due", "2027").save();

        assertThat(client.plan())
                .isEqualTo(start.with(
                                "1-b1",
                                Benefit.class,
                                benefit -> benefit.toBuilder()
                                        .due(PartialDate.parse("2027"))
                                        .build())
                        .move("1-b1", area));
    }

    @Test
    void linksToBenefitsAreChosenAndTakenAway() {
        client.filled("/entries/1.1/edit").set("benefits", "1-b1", "1-b2").save();
        assertThat(client.plan().get("1.1", Action.class).getBenefits()).containsExactly("1-b1", "1-b2");
        client.filled("/entries/1.1/edit").set("benefits").save();
        assertThat(client.plan().get("1.1", Action.class).getBenefits()).isEmpty();
    }

    @Test
    void moreTimeIsAddedAndTheDateBeforeIsKept() {
        client.meanwhile(plan -> plan.with(
                "1.1",
                Action.class,
                action -> action.toBuilder()
                        .due(PartialDate.parse("2024"))
                        .addDueExtensions(DueExtension.of(PartialDate.parse("2025")))
                        .build()));
        client.filled("/entries/1.1/edit")
                .set("to", "2026-06")
                .set("reason", "The post was vacant")
                .save();

        Action action = client.plan().get("1.1", Action.class);
        assertThat(action.getDue()).contains(PartialDate.parse("2024"));
        assertThat(action.getDueExtensions())
                .containsExactly(
                        DueExtension.of(PartialDate.parse("2025")),
                        DueExtension.builder()
                                .to(PartialDate.parse("2026-06"))
                                .agreed(PartialDate.parse(FormsClient.TODAY))
                                .reason("The post was vacant")
                                .build());

        FormsClient.Answer without =
                client.filled("/entries/1.1/edit").set("reason", "No date").save();
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select(".govuk-error-summary li").text()).contains("to");
        assertThat(without.form().value("reason")).isEqualTo("No date");
    }

    @Test
    void aDispositionIsStatedChangedAndTakenBack() {
        client.filled("/entries/1.1/edit")
                .set("disposition.kind", "CARRIED_FORWARD")
                .set("disposition.date", "2025-05")
                .set("disposition.note", "Into the next plan")
                .save();
        assertThat(client.plan().get("1.1", Action.class).getDisposition())
                .contains(Disposition.builder()
                        .kind(DispositionKind.CARRIED_FORWARD)
                        .date(PartialDate.parse("2025-05"))
                        .note("Into the next plan")
                        .build());

        FormsClient.Answer wrong = client.filled("/entries/1.1/edit")
                .set("disposition.kind", "")
                .set("disposition.date", "soon")
                .save();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.form().value("disposition.date")).isEqualTo("soon");
        assertThat(wrong.errors("disposition.date")).isNotEmpty();
        assertThat(wrong.errors("note")).isEmpty();

        client.filled("/entries/1.1/edit")
                .set("disposition.kind", "")
                .set("disposition.date", "")
                .set("disposition.note", "")
                .save();
        assertThat(client.plan().get("1.1", Action.class).getDisposition()).isEmpty();
    }

    @Test
    void twoPeopleWhoChangeDifferentFieldsBothKeepTheirs() {
        FormsClient.Filled mine = client.filled("/entries/1.1/edit").set("owner", "Housing team");
        client.meanwhile(plan -> plan.with(
                "1.1",
                Action.class,
                action -> action.toBuilder()
                        .due(PartialDate.parse("2026"))
                        .note("Another note\nof two lines")
                        .build()));

        FormsClient.Answer stale = mine.save();
        assertThat(stale.status()).isEqualTo(412);
        assertThat(client.plan().get("1.1", Action.class).getOwner())
                .isEqualTo(start.get("1.1").getOwner());
        assertThat(stale.form().value("due")).isEqualTo("2026");
        assertThat(stale.form().value("owner")).isEqualTo("Housing team");
        assertThat(stale.errors("owner")).isEmpty();
        assertThat(stale.errors("due")).isEmpty();
        assertThat(stale.errors("note")).isEmpty();

        assertThat(stale.form().save().status()).isEqualTo(303);
        Action action = client.plan().get("1.1", Action.class);
        assertThat(action.getOwner()).contains("Housing team");
        assertThat(action.getDue()).contains(PartialDate.parse("2026"));
        assertThat(action.getNote()).contains("Another note\nof two lines");
    }

    @Test
    void aFieldThatBothChangedShowsBothAndThePersonDecides() {
        FormsClient.Filled mine =
                client.filled("/entries/1.1/edit").set("owner", "Housing team").set("note", "");
        client.meanwhile(plan -> plan.with(
                "1.1",
                Action.class,
                action ->
                        action.toBuilder().owner("Leisure team").note("Theirs").build()));

        FormsClient.Answer stale = mine.save();
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.errors("owner")).singleElement().asString().contains("Leisure team");
        assertThat(stale.errors("note")).singleElement().asString().contains("Theirs");
        assertThat(stale.form().value("owner")).isEqualTo("Housing team");

        stale.form().set("note", "Theirs").save();
        assertThat(client.plan().get("1.1", Action.class).getOwner()).contains("Housing team");
        assertThat(client.plan().get("1.1", Action.class).getNote()).contains("Theirs");
    }

    @Test
    void aFormThatIsSentTwiceIsSavedOnceAndIsNotStale() {
        FormsClient.Filled form = client.filled("/entries/1.1/edit").set("owner", "Housing team");
        assertThat(form.save().status()).isEqualTo(303);
        long saved = client.tracker().latest().number();
        assertThat(form.save().status()).isEqualTo(303);
        assertThat(client.tracker().latest().number()).isEqualTo(saved);
        // The same page again with another answer, as by the browser's way back.
        assertThat(form.set("owner", "Leisure team").save().status()).isEqualTo(412);
    }

    @Test
    void aVersionThatNeverWasOverwritesNothing() {
        client.meanwhile(plan -> plan.with(
                "1.1",
                Action.class,
                action -> action.toBuilder().owner("Leisure team").build()));
        for (String version : new String[] {"", "0", "-1", "99", "none"}) {
            FormsClient.Answer answer = client.filled("/entries/1.1/edit")
                    .set("owner", "Housing team")
                    .forge("version", version)
                    .send();
            assertThat(answer.status()).as(version).isEqualTo(412);
        }
        assertThat(client.plan().get("1.1", Action.class).getOwner()).contains("Leisure team");
    }

    @Test
    void aTextThatWasThereBeforeIsNotRemarkedOnAgain() {
        client.meanwhile(plan -> plan.with(
                "1.1",
                Action.class,
                action -> action.toBuilder().note("A LAC review").build()));
        assertThat(client.filled("/entries/1.1/edit")
                        .set("owner", "Housing team")
                        .send()
                        .status())
                .isEqualTo(303);
        FormsClient.Answer again = client.filled("/entries/1.1/edit")
                .set("note", "Another LAC review")
                .send();
        assertThat(again.hints()).isNotEmpty();
    }

    @Test
    void aTitleIsRequiredAndAReaderIsRefused() {
        FormsClient.Answer wrong =
                client.filled("/entries/1.1/edit").set("title", " ").send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".govuk-error-summary").text()).contains("title");
        assertThat(client.plan()).isEqualTo(start);

        client.choose(Role.READER);
        assertThat(client.get("/entries/1.1/edit").status()).isEqualTo(403);
        assertThat(client.get("/entries/1.1/withdraw").status()).isEqualTo(403);
    }

    @Test
    void whatIsWithdrawnStaysInThePlanWithDateAndReason() {
        FormsClient.Answer answer = client.filled("/entries/1.1/withdraw")
                .set("date", "2025-06")
                .set("note", "The money ended")
                .save();
        assertThat(answer.notice()).startsWith("Withdrawn.");
        assertThat(client.plan())
                .isEqualTo(start.with(
                        "1.1",
                        Action.class,
                        action -> action.toBuilder()
                                .disposition(Disposition.builder()
                                        .kind(DispositionKind.WITHDRAWN)
                                        .date(PartialDate.parse("2025-06"))
                                        .note("The money ended")
                                        .build())
                                .build()));

        FormsClient.Answer wrong =
                client.filled("/entries/1-b1/withdraw").set("date", "June").save();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors("date")).hasSize(1);
        assertThat(wrong.form().value("date")).isEqualTo("June");
    }
}
