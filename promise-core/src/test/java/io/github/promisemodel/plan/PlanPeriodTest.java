package io.github.promisemodel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.reference.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPeriodTest {

    @Test
    void aPeriodIsReadFromAStartAndAnEnd() {
        PlanPeriod period = PlanPeriod.parse("2024-04/2027-03-31");

        assertThat(period.getStart()).isEqualTo(PartialDate.parse("2024-04"));
        assertThat(period.getEnd()).isEqualTo(PartialDate.parse("2027-03-31"));
        assertThat(period).isEqualTo(PlanPeriod.of(period.getStart(), period.getEnd()));
    }

    @Test
    void aPeriodMayStartAndEndInOneYear() {
        assertThat(PlanPeriod.parse("2024-04/2024").getEnd()).isEqualTo(PartialDate.of(2024));
    }

    @Test
    void aPeriodWithoutAnEndIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanPeriod.parse("2024"))
                .withMessage("Period '2024': it has no end; write a start and an end, such as 2021/2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "2024/", "/2024", "2024-13/2025", "2024/2025-02-30", "now/2025"})
    void aPeriodOfSomethingThatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PlanPeriod.parse(text));
    }

    @Test
    void aPeriodOfThreeDatesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlanPeriod.parse("2021/2022/2024"));
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PlanPeriod.parse("2024-04/2024-03"))
                .withMessage("Period 2024-04/2024-03: the end is before the start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021/2024", "2024-04/2027-03", "2024-04-01/2024"})
    void aPeriodIsWrittenAsItIsRead(String text) {
        assertThat(PlanPeriod.parse(text)).hasToString(text);
    }
}
