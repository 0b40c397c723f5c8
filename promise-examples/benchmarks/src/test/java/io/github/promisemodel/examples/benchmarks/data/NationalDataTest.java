package io.github.promisemodel.examples.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NationalDataTest {

    @Test
    void aPlanDependsOnItsNumberAlone() {
        assertThat(NationalData.plan(7))
                .isEqualTo(NationalData.plan(7))
                .isEqualTo(NationalData.plans(8).get(7));
        assertThat(NationalData.plan(7)).isNotEqualTo(NationalData.plan(8));
    }

    @Test
    void aPlanHasTenAreasEachWithThreeActionsAndFiveBenefitsOfTwelveAssessments() {
        Plan plan = NationalData.plan(0);

        assertThat(plan.getAreas()).hasSize(10).allSatisfy(area -> {
            assertThat(area.getActions()).hasSize(3);
            assertThat(area.getBenefits()).hasSize(5);
        });
        assertThat(Stream.concat(plan.getActions().stream(), plan.getBenefits().stream()))
                .extracting(Entry::getAssessments)
                .extracting(List::size)
                .containsOnly(12);
        assertThat(NationalData.assessments(NationalData.HISTORY)).isEqualTo(1_351_680);
    }

    @Test
    void onePlanIsAboutOneHundredKilobytesAndThirtyTwoAreAboutFourMegabytes() {
        long bytes = PlanJson.DEFAULT
                .toJson(NationalData.plan(0))
                .lines()
                .mapToLong(line -> line.strip().length())
                .sum();

        assertThat(bytes).isBetween(100_000L, 160_000L);
    }

    @Test
    void theLargePlanHasAThousandActionsAndAThousandBenefits() {
        assertThat(NationalData.large().getActions()).hasSize(1_000);
        assertThat(NationalData.large().getBenefits()).hasSize(1_000);
        assertThat(PlanCheck.of(NationalData.large()).hasErrors()).isFalse();
    }

    @Test
    void nothingIsWrongWithAPlan() {
        assertThat(PlanCheck.of(NationalData.plan(3)).hasErrors()).isFalse();
    }

    @Test
    void theRecordsHoldWhatThePlansHold() {
        List<Plan> plans = NationalData.plans(5);

        assertThat(Content.ofRows(plans.stream().map(PlanRow::of).toList())).isEqualTo(Content.ofPlans(plans));
        assertThat(Content.ofPlans(NationalData.plans(4))).isNotEqualTo(Content.ofPlans(plans));
    }
}
