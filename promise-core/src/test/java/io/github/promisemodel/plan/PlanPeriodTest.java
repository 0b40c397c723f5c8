package io.github.promisemodel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.reference.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "2024-04, false",
        "2027-03, false",
        "2022-03-31, true",
        "2022-04-01, false",
        "2022-03, true",
        "2022, false",
        "2029-03-31, false",
        "2029-04-01, true",
        "2029-03, false",
        "2029-04, true",
        "2029, false",
        "2030, true",
        "2205-03, true",
        "1925-03, true",
        "2020/2205, false"
    })
    void aDateIsFarFromAPeriodIfAllOfItIsMoreThanTwoYearsOutside(String date, boolean isFar) {
        assertThat(PlanPeriod.parse("2024-04-01/2027-03-31").isFarFrom(PartialDate.parse(date)))
                .isEqualTo(isFar);
    }

    @ParameterizedTest
    @CsvSource({"2014-03-31, true", "2014-04-01, false", "2032-03-31, false", "2032-04-01, true"})
    void theYearsBeforeAndAfterMayBeOthers(String date, boolean isFar) {
        assertThat(PlanPeriod.parse("2024-04/2027-03").isFarFrom(PartialDate.parse(date), 10, 5))
                .isEqualTo(isFar);
    }

    @Test
    void aPeriodAtTheEndsOfTimeHasDatesNearIt() {
        assertThat(PlanPeriod.parse("0001/9999").isFarFrom(PartialDate.of(1))).isFalse();
        assertThat(PlanPeriod.parse("0001/9999").isFarFrom(PartialDate.of(9999), 50, 50))
                .isFalse();
    }
}
