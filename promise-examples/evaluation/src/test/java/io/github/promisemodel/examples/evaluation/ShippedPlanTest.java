package io.github.promisemodel.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data files are the golden files of the plans: what is read of them is written again byte for byte. */
class ShippedPlanTest {

    @ParameterizedTest
    @ValueSource(strings = {"south-ayrshire-2021-24.json", "south-ayrshire-2024-30.json"})
    void thePlanIsReadAndWrittenAgainByteForByte(String name) throws IOException {
        try (InputStream in = ShippedPlans.class.getResourceAsStream(name)) {
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
