package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The data file is the golden file of the plan: what is read of it is written again byte for byte. */
class ShippedPlanTest {

    @Test
    void thePlanIsReadAndWrittenAgainByteForByte() throws IOException {
        try (InputStream in = ShippedPlans.class.getResourceAsStream("south-ayrshire-2021-24.json")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Plan plan = PlanJson.DEFAULT.read(file).orThrow();
            assertThat(PlanJson.DEFAULT.toJson(plan)).isEqualTo(file);
            assertThat(PlanJson.DEFAULT.read(PlanJson.DEFAULT.toJson(plan)).orThrow())
                    .isEqualTo(plan);
        }
    }

    @Test
    void nothingInItIsUnknownToTheModel() {
        Plan plan = ShippedPlans.southAyrshire();
        assertThat(plan.getExtensions().isEmpty()).isTrue();
        assertThat(plan.getCouncil().getCode()).isEqualTo("S12000028");
        assertThat(plan.getAreas())
                .allSatisfy(area -> assertThat(area.getFoundations()).isEmpty());
        assertThat(plan.getCallsToAction()).isEmpty();
    }
}
