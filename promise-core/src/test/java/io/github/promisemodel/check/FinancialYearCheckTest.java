package io.github.promisemodel.check;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.DueExtension;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two calendar years, by which a financial year may be meant. */
class FinancialYearCheckTest {

    private static List<Finding> found(Plan plan) {
        return PlanCheck.of(plan).findings(FindingCode.MAY_BE_FINANCIAL_YEAR);
    }

    private static Plan due(String due) {
        return SamplePlans.of(area("a1")
                .addAction(action("1.1").due(PartialDate.parse(due)).build())
                .build());
    }

    @Test
    void aRangeFromOneYearToTheNextIsAHint() {
        Finding finding = found(due("2024/2025")).get(0);

        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.path()).hasToString("/areas/0/actions/0/due");
        assertThat(finding.entry()).contains("1.1");
        assertThat(finding.message())
                .isEqualTo("Action 1.1, due: 2024/2025 is two calendar years; if the financial year is meant, write"
                        + " 2024-04/2025-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024/2026", "2024-04/2025-03", "2024-04/2025", "2024/2025-03"})
    void anyOtherDateIsNone(String due) {
        assertThat(found(due(due))).isEmpty();
    }

    @Test
    void aPartSaysWhatItIs() {
        Plan plan = SamplePlans.of(area("a1")
                .addAction(action("1.1")
                        .addDueExtensions(DueExtension.of(PartialDate.parse("2025/2026")))
                        .build())
                .build());

        assertThat(found(plan).get(0).message()).startsWith("Action 1.1, to under due extensions: 2025/2026 is two");
    }

    @Test
    void thePeriodOfAPlanMayBeOneToo() {
        Finding finding =
                found(northmoor().period(PlanPeriod.parse("2024/2025")).build()).get(0);

        assertThat(finding.path()).hasToString("/period");
        assertThat(finding.message())
                .isEqualTo("Period: 2024/2025 is two calendar years; if the financial year is meant, write the start as"
                        + " 2024-04 and the end as 2025-03");
        assertThat(found(northmoor().period(PlanPeriod.parse("2021/2024")).build()))
                .isEmpty();
        assertThat(found(northmoor()
                        .period(PlanPeriod.of(PartialDate.parse("2024/2025"), PartialDate.parse("2026")))
                        .build()))
                .isEmpty();
    }
}
