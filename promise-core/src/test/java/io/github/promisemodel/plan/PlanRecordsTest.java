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
        "2025-03, true, true",
        "2025-03-31, true, true",
        "2025-01/2025-03, true, true",
        "2025-03-01, true, false",
        "2024, true, false",
        "2025-04-01, false, false",
        "2025-04, false, false",
        "2025, false, false",
        "2025-03/2025-04, false, false"
    })
    void isSoAsOfThePlansDateAndOfWhatIsDatedAsOfEarlierOnes(String asOf, boolean dated, boolean other) {
        assertThat(PLAN.records(PlanRecord.EXTENSIONS, PartialDate.parse(asOf))).isEqualTo(dated);
        assertThat(PLAN.records(PlanRecord.ENTRIES, PartialDate.parse(asOf))).isEqualTo(other);
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
