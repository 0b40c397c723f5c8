package io.github.promisemodel.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.examples.evaluation.ShippedPlans;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.ObservationFlag;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.store.plan.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservePageTest {

    private FormsClient client;
    private Plan start;

    @BeforeEach
    void start(@TempDir Path folder) {
        Plan plan = ShippedPlans.southAyrshire();
        String area = plan.getAreas().get(0).getId();
        client = FormsClient.of(
                folder,
                Role.EDITOR,
                plan.withArea(
                        area,
                        of -> of.toBuilder()
                                .addMeasure(Measure.builder()
                                        .id("area-m1")
                                        .title("Visits")
                                        .build())
                                .build()));
        start = client.plan();
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private List<Observation> observations(String measure) {
        return PlacedMeasure.of(client.plan()).stream()
                .map(PlacedMeasure::measure)
                .filter(each -> each.getId().equals(measure))
                .findFirst()
                .orElseThrow()
                .getObservations();
    }

    /** Of an action, a benefit, an area and the plan. */
    @ParameterizedTest
    @ValueSource(strings = {"1.1-m1", "6-b3-m1", "area-m1", "framework-m1"})
    void anObservationIsTheLastOfItsMeasureWhateverThatIsOf(String measure) {
        int before = observations(measure).size();
        FormsClient.Filled form = client.filled("/measures/" + measure + "/observe")
                .set("amount", "12.50")
                .set("date", "2025-05-31")
                .set("flags", "PROVISIONAL")
                .set("note", "Counted by hand");
        assertThat(form.send().status()).isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(303);

        assertThat(observations(measure)).hasSize(before + 1);
        Observation made = observations(measure).get(before);
        assertThat(made.findAmount().orElseThrow().toString()).isEqualTo("12.50");
        assertThat(made.getDate()).contains(PartialDate.parse("2025-05-31"));
        assertThat(made.getFlags()).containsExactly(ObservationFlag.PROVISIONAL);
        assertThat(made.getNote()).contains("Counted by hand");
        assertThat(made.getRecordedBy()).contains("Lead officer");
        assertThat(PlacedMeasure.of(client.plan())).hasSameSizeAs(PlacedMeasure.of(start));
    }

    @Test
    void aShareOrAYesIsObservedToo() {
        client.filled("/measures/1.1-m1/observe")
                .set("numerator", "3")
                .set("denominator", "4")
                .set("period", "2024-04/2025-03")
                .send();
        client.filled("/measures/area-m1/observe")
                .set("met", "true")
                .set("date", "2025")
                .send();
        List<Observation> shares = observations("1.1-m1");
        assertThat(shares.get(shares.size() - 1).findRatio()).isPresent();
        assertThat(shares.get(shares.size() - 1).getPeriod()).contains(PartialDate.parse("2024-04/2025-03"));
        assertThat(observations("area-m1").get(0).findAnswer().orElseThrow().isYes())
                .isTrue();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndKept() {
        FormsClient.Answer answer = client.filled("/measures/1.1-m1/observe")
                .set("amount", "a few")
                .set("date", "soon")
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors("amount")).hasSize(1);
        assertThat(answer.errors("date")).hasSize(1);
        assertThat(answer.form().value("amount")).isEqualTo("a few");
        assertThat(client.plan()).isEqualTo(start);

        assertThat(client.filled("/measures/1.1-m1/observe").send().status()).isEqualTo(422);
        assertThat(client.get("/measures/none/observe").status()).isEqualTo(404);
        client.choose(Role.READER);
        assertThat(client.get("/measures/1.1-m1/observe").status()).isEqualTo(403);
    }
}
