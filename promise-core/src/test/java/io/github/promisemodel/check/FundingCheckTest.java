package io.github.promisemodel.check;

import static io.github.promisemodel.check.CheckedMeasures.told;
import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.Organisation;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of money. */
class FundingCheckTest {

    private static Funding.Builder sum() {
        return Funding.builder().fund("Early help fund").allocated(Amount.of(465_000));
    }

    private static Plan plan(Funding.Builder sum) {
        return northmoor().addFunding(sum.build()).build();
    }

    @Nested
    class Years {

        private static final FindingCode CODE = FindingCode.NOT_A_FINANCIAL_YEAR;

        @ParameterizedTest
        @CsvSource({
            "2022, 2022-04/2023-03",
            "2022/2023, 2022-04/2023-03",
            "2022-04, 2022-04/2023-03",
            "2022-03/2023-02, 2021-04/2022-03",
            "2022-04/2023-04, 2022-04/2023-03",
            "2022-04-02/2023-03, 2022-04/2023-03"
        })
        void aYearThatIsNotFromAprilToMarchIsFoundWithTheOneThatIs(String year, String write) {
            assertThat(told(plan(sum().financialYear(PartialDate.parse(year))), CODE))
                    .containsExactly("/funding/0/financialYear Plan northmoor-2024-27: the financial year of a sum from"
                            + " Early help fund is " + year + ", which is not from April to March; write " + write);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022-04/2023-03", "2022-04-01/2023-03-31"})
        void aYearFromAprilToMarchIsNot(String year) {
            assertThat(told(plan(sum().financialYear(PartialDate.parse(year))), CODE))
                    .isEmpty();
        }

        @Test
        void twoCalendarYearsAreFoundOnce() {
            assertThat(told(
                            plan(sum().financialYear(PartialDate.parse("2022/2023"))),
                            CODE,
                            FindingCode.MAY_BE_FINANCIAL_YEAR))
                    .hasSize(1);
        }

        @Test
        void theLastYearThereIsHasNoSuggestion() {
            assertThat(told(plan(sum().financialYear(PartialDate.of(9999))), CODE))
                    .singleElement()
                    .asString()
                    .endsWith("; write it as 2022-04/2023-03");
        }

        @Test
        void theDateOfASumIsWithinItsYear() {
            Funding.Builder sum = sum().financialYear(PartialDate.parse("2022-04/2023-03"));

            assertThat(told(plan(sum.date(PartialDate.parse("2023-04"))), FindingCode.DATE_OUTSIDE_FINANCIAL_YEAR))
                    .containsExactly(
                            "/funding/0/date Plan northmoor-2024-27: a sum from Early help fund is dated 2023-04,"
                                    + " outside its financial year 2022-04/2023-03; put one of the two right");
            assertThat(told(plan(sum.date(PartialDate.of(2023))), FindingCode.DATE_OUTSIDE_FINANCIAL_YEAR))
                    .isEmpty();
        }
    }

    @Nested
    class Amounts {

        private List<String> found(String allocated, String spent) {
            return told(
                    SamplePlans.of(area("a1")
                            .addAction(action("1.1")
                                    .addFunding(sum().title("Flats")
                                            .allocated(Amount.parse(allocated))
                                            .spent(Amount.parse(spent))
                                            .build())
                                    .build())
                            .build()),
                    FindingCode.SPENT_ABOVE_ALLOCATED);
        }

        @Test
        void moreSpentThanAllocatedIsFound() {
            assertThat(found("100", "over 100"))
                    .containsExactly(
                            "/areas/0/actions/0/funding/0/spent Action 1.1: of the sum 'Flats' over 100 was spent"
                                    + " and 100 allocated; check both against the document, and leave them if they are printed so");
        }

        @Test
        void whatMayBeWithinIsNot() {
            assertThat(found("100", "100")).isEmpty();
            assertThat(found("100", "about 200")).isEmpty();
            assertThat(found("over 100", "200")).isEmpty();
        }
    }

    @Test
    void aCurrencyThatIsNotListedIsAHint() {
        assertThat(told(plan(sum().currency("QQQ")), FindingCode.UNKNOWN_CURRENCY))
                .containsExactly(
                        "/funding/0/currency Plan northmoor-2024-27: a sum from Early help fund is in QQQ, which ISO"
                                + " 4217 does not list; write the code that is meant, such as GBP");
        assertThat(told(plan(sum().currency("EUR")), FindingCode.UNKNOWN_CURRENCY))
                .isEmpty();
    }

    @Nested
    class Repeated {

        private List<String> found(Funding.Builder one, Funding.Builder other) {
            return told(
                    northmoor()
                            .addArea(area("a1")
                                    .addAction(action("1.1")
                                            .addFunding(one.build())
                                            .build())
                                    .addAction(action("1.2")
                                            .addFunding(other.build())
                                            .build())
                                    .build())
                            .build(),
                    FindingCode.SUM_GIVEN_TWICE);
        }

        @Test
        void oneSumOnSeveralEntriesIsFound() {
            assertThat(found(sum(), sum().allocated(Amount.parse("465000.00"))))
                    .containsExactly(
                            "/areas/0/actions/0/funding/0 Action 1.1: a sum from Early help fund is given here and"
                                    + " under Action 1.2, so that it counts twice; give it once, on the plan or an area, and name"
                                    + " under entries what it serves",
                            "/areas/0/actions/1/funding/0 Action 1.2: a sum from Early help fund is given here and"
                                    + " under Action 1.1, so that it counts twice; give it once, on the plan or an area, and name"
                                    + " under entries what it serves");
        }

        @Test
        void otherSumsAreNot() {
            assertThat(found(sum(), sum().spent(Amount.of(5)))).isEmpty();
            assertThat(found(sum(), sum().title("Flats"))).isEmpty();
            assertThat(found(sum(), sum().financialYear(PartialDate.parse("2022-04/2023-03"))))
                    .isEmpty();
            assertThat(found(sum(), sum().funder(Organisation.of("A trust")))).isEmpty();
            assertThat(found(
                            Funding.builder().allocated(Amount.of(5)),
                            Funding.builder().allocated(Amount.of(5))))
                    .as("nothing but its size")
                    .isEmpty();
        }

        @Test
        void twoPaymentsOfOneEntryAreNot() {
            Plan plan = northmoor()
                    .addFunding(sum().build())
                    .addFunding(sum().build())
                    .build();

            assertThat(told(plan, FindingCode.SUM_GIVEN_TWICE)).isEmpty();
        }
    }
}
