package io.github.promisemodel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As of which dates a plan lists something completely. */
class PlanRecordsTest {

    private static final Plan PLAN = SamplePlans.northmoor()
            .asOf(PartialDate.parse("2025-03"))
            .addRecords(PlanRecord.EXTENSIONS, PlanRecord.ENTRIES, PlanRecord.EXTENSIONS)
            .build();

    @ParameterizedTest
    @CsvSource({
        "2025-03, true",
        "2025-03-31, true",
        "2025-03-01, true",
        "2024, true",
        "2025-04-01, false",
        "2025-04, false",
        "2025, false",
        "2025-03/2025-04, false"
    })
    void isSoAsOfThePlansDateAndOfEarlierOnes(String asOf, boolean recorded) {
        assertThat(PLAN.records(PlanRecord.EXTENSIONS, PartialDate.parse(asOf))).isEqualTo(recorded);
    }

    @Test
    void isSoOfNoDateWithoutADateOfThePlan() {
        Plan undated = SamplePlans.northmoor().addRecord(PlanRecord.ENTRIES).build();

        assertThat(undated.records(PlanRecord.ENTRIES, undated.getLatestDate())).isFalse();
    }

    @Test
    void isNotSoOfWhatIsNotNamed() {
        assertThat(PLAN.records(PlanRecord.EVIDENCE, PartialDate.parse("2025-03")))
                .isFalse();
    }

    @Test
    void areASetInTheOrderOfTheConstants() {
        assertThat(List.copyOf(PLAN.getRecords())).containsExactly(PlanRecord.ENTRIES, PlanRecord.EXTENSIONS);
        assertThat(SamplePlans.northmoor().build().getRecords()).isEmpty();
    }
}
