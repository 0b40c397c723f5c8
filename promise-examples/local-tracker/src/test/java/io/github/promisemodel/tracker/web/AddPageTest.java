package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.store.plan.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddPageTest {

    private FormsClient client;
    private Plan start;
    private String area;

    @BeforeEach
    void start(@TempDir Path folder) {
        client = FormsClient.of(folder, Role.EDITOR);
        start = client.plan();
        area = start.getAreas().get(0).getId();
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private FormsClient.Filled action() {
        return client.filled(Address.ofArea(area) + "/add?kind=action");
    }

    @Test
    void anActionIsTheLastOfItsAreaUnderTheSuggestedId() {
        String id = start.suggestId(area, Action.class);
        FormsClient.Filled form =
                action().set("title", "Publish the plan as audio").set("due", "2026");
        assertThat(form.value("id")).isEqualTo(id);
        FormsClient.Answer answer = form.save();

        assertThat(answer.header("Location")).startsWith(Address.ofEntry(id));
        assertThat(answer.notice()).isEqualTo("Added to the plan.");
        assertThat(client.plan())
                .isEqualTo(start.add(
                        area,
                        Action.builder()
                                .id(id)
                                .title("Publish the plan as audio")
                                .due(PartialDate.parse("2026"))
                                .added(PartialDate.parse(FormsClient.TODAY))
                                .build()));
    }

    @Test
    void aBenefitIsAddedAsOne() {
        String id = start.suggestId(area, Benefit.class);
        client.filled(Address.ofArea(area) + "/add?kind=benefit")
                .set("title", "More children are heard")
                .set("added", "")
                .save();
        assertThat(client.plan())
                .isEqualTo(start.add(
                        area,
                        Benefit.builder()
                                .id(id)
                                .title("More children are heard")
                                .build()));
    }

    @Test
    void aFormThatIsSentTwiceAddsOnce() {
        FormsClient.Filled form = action().set("title", "Publish the plan as audio");
        assertThat(form.save().header("Location")).isEqualTo(form.save().header("Location"));
        assertThat(client.plan().getActions()).hasSize(start.getActions().size() + 1);
    }

    @Test
    void anIdThatIsAnothersIsSaidBesideItAndWhatWasTypedIsKept() {
        FormsClient.Answer answer =
                action().set("id", "1.1").set("title", "Another").send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors("id")).singleElement().asString().contains("1.1");
        assertThat(answer.form().value("title")).isEqualTo("Another");

        FormsClient.Answer empty = action().set("due", "soon").send();
        assertThat(empty.errors("title")).hasSize(1);
        assertThat(empty.errors("due")).hasSize(1);
        assertThat(client.plan()).isEqualTo(start);
        assertThat(answer.form().set("id", "1.99").save().status()).isEqualTo(303);
        assertThat(client.plan().find("1.99")).isPresent();
    }

    @Test
    void personalDataIsShownBeforeItIsSaved() {
        FormsClient.Answer shown =
                action().set("title", "Visit the flat at KA7 1UB").send();
        assertThat(shown.hints()).isNotEmpty();
        assertThat(client.plan()).isEqualTo(start);
        assertThat(shown.form().set("confirmed", "yes").send().status()).isEqualTo(303);
        assertThat(client.plan().getActions()).hasSize(start.getActions().size() + 1);
    }

    @Test
    void thereIsNoSuchPageForAnUnknownAreaOrForAReader() {
        assertThat(client.get("/areas/nowhere/add").status()).isEqualTo(404);
        client.choose(Role.READER);
        assertThat(client.get(Address.ofArea(area) + "/add?kind=action").status())
                .isEqualTo(403);
    }
}
