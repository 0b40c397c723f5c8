package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingCycleTest {

    private static final SchoolTerms TERMS = SchoolTerms.of(List.of(
            PartialDate.parse("2024-08-19/2024-12-20"),
            PartialDate.parse("2025-01-06/2025-04-04"),
            PartialDate.parse("2025-04-21/2025-06-26")));

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, P7D",
        "MONTHLY, P1M",
        "SIX_WEEKLY, P42D",
        "QUARTERLY, P3M",
        "SIX_MONTHLY, P6M",
        "YEARLY, P1Y",
        "THREE_YEARLY, P3Y",
    })
    void aNamedCycleIsReadByItsNameOrItsLength(String name, String length) {
        ReportingCycle cycle = ReportingCycle.parse(name);

        assertThat(cycle).hasToString(name).isEqualTo(ReportingCycle.parse(length));
        assertThat(cycle.findName()).contains(name);
        assertThat(cycle.findPeriod()).contains(Period.parse(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCHOOL_TERM", "FINANCIAL_YEARLY"})
    void aCycleByTheCalendarHasNoLength(String name) {
        ReportingCycle cycle = ReportingCycle.parse(name);

        assertThat(cycle).hasToString(name);
        assertThat(cycle.findName()).contains(name);
        assertThat(cycle.findPeriod()).isEmpty();
    }

    @Test
    void everyNamedCycleIsReadByItsNameAndTellsApart() {
        assertThat(ReportingCycle.named())
                .hasSize(9)
                .doesNotHaveDuplicates()
                .allSatisfy(cycle ->
                        assertThat(ReportingCycle.parse(cycle.toString())).isSameAs(cycle));
        assertThat(ReportingCycle.FINANCIAL_YEARLY).isNotEqualTo(ReportingCycle.YEARLY);
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
        assertThat(ReportingCycle.parse(text)
                        .next(LocalDate.of(9999, 12, 31), SchoolTerms.NONE)
                        .orElseThrow()
                        .getYear())
                .isGreaterThan(10_098);
    }

    @Test
    void theNextReportIsDueAWholeCycleLater() {
        assertThat(ReportingCycle.QUARTERLY.next(LocalDate.of(2024, 11, 30), SchoolTerms.NONE))
                .contains(LocalDate.of(2025, 2, 28));
        assertThat(ReportingCycle.SIX_WEEKLY.next(LocalDate.of(2025, 1, 1), SchoolTerms.NONE))
                .contains(LocalDate.of(2025, 2, 12));
        assertThat(ReportingCycle.THREE_YEARLY.next(LocalDate.of(2024, 2, 29), SchoolTerms.NONE))
                .contains(LocalDate.of(2027, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2026-03-31",
        "2025-03-31, 2026-03-31",
        "2025-04-01, 2027-03-31",
        "2025-12-31, 2027-03-31",
    })
    void theReportOfAFinancialYearIsDueByTheEndOfTheNextOne(LocalDate last, LocalDate next) {
        assertThat(ReportingCycle.FINANCIAL_YEARLY.next(last, SchoolTerms.NONE)).contains(next);
    }

    @Test
    void theReportOfATermIsDueByTheEndOfTheNextTermIfThatIsListed() {
        assertThat(ReportingCycle.SCHOOL_TERM.next(LocalDate.of(2024, 9, 3), TERMS))
                .contains(LocalDate.of(2025, 4, 4));
        assertThat(ReportingCycle.SCHOOL_TERM.next(LocalDate.of(2024, 12, 28), TERMS))
                .contains(LocalDate.of(2025, 4, 4));
        assertThat(ReportingCycle.SCHOOL_TERM.next(LocalDate.of(2025, 5, 1), TERMS))
                .isEmpty();
        assertThat(ReportingCycle.SCHOOL_TERM.next(LocalDate.of(2024, 9, 3), SchoolTerms.NONE))
                .isEmpty();
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
        PartialDate both = PartialDate.parse(time);

        assertThat(ReportingCycle.parse(cycle).times(both.start(), both.end(), SchoolTerms.NONE))
                .hasValue(times);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2024-04-01, 1",
        "2024-04-01, 2026-03-30, 1",
        "2024-04-01, 2026-03-31, 2",
        "2025-03-31, 2026-03-31, 2",
        "2025-04-01, 2026-03-31, 1",
        "2021-06-01, 2025-04-15, 4",
    })
    void aFinancialYearCountsOnceItHasEnded(LocalDate first, LocalDate last, long times) {
        assertThat(ReportingCycle.FINANCIAL_YEARLY.times(first, last, SchoolTerms.NONE))
                .hasValue(times);
    }

    @Test
    void aTermCountsOnceItHasEndedAndOnlyWhereAllAreListed() {
        LocalDate first = LocalDate.of(2024, 9, 3);

        assertThat(ReportingCycle.SCHOOL_TERM.times(first, LocalDate.of(2025, 4, 3), TERMS))
                .hasValue(1);
        assertThat(ReportingCycle.SCHOOL_TERM.times(first, LocalDate.of(2025, 4, 4), TERMS))
                .hasValue(2);
        assertThat(ReportingCycle.SCHOOL_TERM.times(first, LocalDate.of(2025, 6, 26), TERMS))
                .hasValue(3);
        assertThat(ReportingCycle.SCHOOL_TERM.times(first, LocalDate.of(2025, 6, 27), TERMS))
                .isEmpty();
        assertThat(ReportingCycle.SCHOOL_TERM.times(LocalDate.of(2024, 8, 18), first, TERMS))
                .isEmpty();
    }

    @Test
    void beforeTheFirstReportThereIsNone() {
        assertThat(ReportingCycle.named())
                .allSatisfy(cycle -> assertThat(
                                cycle.times(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 1, 31), SchoolTerms.NONE))
                        .hasValue(0));
    }

    @Test
    void cyclesOfOneLengthAreEqual() {
        EqualsVerifier.forClass(ReportingCycle.class)
                .withOnlyTheseFields("text")
                .withNonnullFields("text")
                .verify();
    }
}
