package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingCycleTest {

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, P1M",
        "SIX_WEEKLY, P42D",
        "QUARTERLY, P3M",
        "SIX_MONTHLY, P6M",
        "YEARLY, P1Y",
    })
    void aNamedCycleIsReadByItsNameOrItsLength(String name, String length) {
        ReportingCycle cycle = ReportingCycle.parse(name);

        assertThat(cycle).hasToString(name).isEqualTo(ReportingCycle.parse(length));
        assertThat(cycle.findName()).contains(name);
        assertThat(cycle.period()).isEqualTo(Period.parse(length));
    }

    @Test
    void twelveMonthsAreAYear() {
        assertThat(ReportingCycle.of(Period.ofMonths(12))).isSameAs(ReportingCycle.YEARLY);
    }

    @Test
    void aLengthOfOnesOwnIsWrittenAsItIs() {
        ReportingCycle cycle = ReportingCycle.parse("P14M");

        assertThat(cycle).hasToString("P1Y2M").isEqualTo(ReportingCycle.parse(cycle.toString()));
        assertThat(cycle.findName()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quarterly", "DAILY", "P0D", "P-1M", "P1M-1D", "3"})
    void whatIsNoCycleIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingCycle.parse(text))
                .withMessageStartingWith("Reporting cycle ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P2147483647Y12M",
                "P2147483647Y",
                "P2147483647M",
                "P2147483647D",
                "P101Y",
                "P100Y1M",
                "P1201M",
                "P36526D"
            })
    void aCycleOfMoreThanAHundredYearsIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingCycle.parse(text))
                .withMessage("Reporting cycle " + Period.parse(text)
                        + ": it is longer than a hundred years; write one as P2M or P14D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P100Y", "P36525D", "P99Y11M36525D"})
    void aCycleOfAHundredYearsHasItsNextReport(String text) {
        assertThat(ReportingCycle.parse(text).next(LocalDate.of(9999, 12, 31)).getYear())
                .isGreaterThan(10_098);
    }

    @Test
    void theNextReportIsDueAWholeCycleLater() {
        assertThat(ReportingCycle.QUARTERLY.next(LocalDate.of(2024, 11, 30))).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(ReportingCycle.SIX_WEEKLY.next(LocalDate.of(2025, 1, 1))).isEqualTo(LocalDate.of(2025, 2, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "SIX_MONTHLY, 2020-11/2024-09, 8",
        "SIX_MONTHLY, 2020-11-30/2024-09-03, 8",
        "MONTHLY, 2025-01-31, 1",
        "MONTHLY, 2025-01-31/2025-02-27, 1",
        "MONTHLY, 2025-01-31/2025-02-28, 2",
        "MONTHLY, 2025-01-31/2025-03-30, 2",
        "MONTHLY, 2025-01-31/2025-03-31, 3",
        "YEARLY, 2024/2025, 2",
        "P14D, 2025-01-01/2025-01-15, 2",
    })
    void theFirstReportCountsAndOneForEachWholeCycleAfterIt(String cycle, String time, long times) {
        assertThat(ReportingCycle.parse(cycle).timesIn(PartialDate.parse(time))).isEqualTo(times);
    }

    @Test
    void beforeTheFirstReportThereIsNone() {
        assertThat(ReportingCycle.MONTHLY.times(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 1, 31)))
                .isZero();
    }

    @Test
    void cyclesOfOneLengthAreEqual() {
        EqualsVerifier.forClass(ReportingCycle.class)
                .withOnlyTheseFields("period")
                .withNonnullFields("period")
                .verify();
    }
}
