package io.github.promisemodel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.ActionStatus;
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
        assertThat(PLAN.recordsAsOf(PartialDate.parse(asOf)).contains(PlanRecord.EXTENSIONS))
                .isEqualTo(dated);
        assertThat(PLAN.recordsAsOf(PartialDate.parse(asOf)).contains(PlanRecord.ENTRIES))
                .isEqualTo(other);
    }

    @Test
    void isSoAsOfTheLatestDateOfAPlanWithoutOne() {
        Plan undated = SamplePlans.of(SamplePlans.area("a1")
                        .addAction(SamplePlans.action("1.1", ActionStatus.BEHIND))
                        .build())
                .toBuilder()
                .addRecord(PlanRecord.ENTRIES)
                .build();

        assertThat(undated.recordsAsOf(SamplePlans.MARCH)).containsExactly(PlanRecord.ENTRIES);
        assertThat(undated.recordsAsOf(PartialDate.parse("2025-04"))).isEmpty();
        assertThat(undated.recordsAsOf(undated.getPeriod().getEnd())).isEmpty();
    }

    @Test
    void isNotSoOfWhatIsNotNamed() {
        assertThat(PLAN.recordsAsOf(PartialDate.parse("2025-03")))
                .containsExactly(PlanRecord.ENTRIES, PlanRecord.EXTENSIONS);
        assertThat(SamplePlans.northmoor().asOf(SamplePlans.MARCH).build().recordsAsOf(SamplePlans.MARCH))
                .isEmpty();
    }

    @Test
    void areASetInTheOrderOfTheConstants() {
        assertThat(List.copyOf(PLAN.getRecords())).containsExactly(PlanRecord.ENTRIES, PlanRecord.EXTENSIONS);
        assertThat(SamplePlans.northmoor().build().getRecords()).isEmpty();
    }
}
