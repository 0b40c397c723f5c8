package io.github.promisemodel.finance;

import static io.github.promisemodel.plan.SamplePlans.action;
import static io.github.promisemodel.plan.SamplePlans.area;
import static io.github.promisemodel.plan.SamplePlans.benefit;
import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundingTotalsTest {

    private static final PartialDate YEAR = PartialDate.parse("2022-04/2023-03");

    private static final Plan PLAN = northmoor()
            .addFunding(allocated(1_000)
                    .fund("Early help")
                    .entries(List.of("1.1", "1.2"))
                    .build())
            .addArea(area("a1")
                    .addFunding(allocated(20).currency("EUR").build())
                    .addAction(action("1.1")
                            .addFunding(allocated(300)
                                    .fund("Early help")
                                    .financialYear(YEAR)
                                    .spent(Amount.parse("over 200"))
                                    .build())
                            .build())
                    .addAction(action("1.2").build())
                    .addBenefit(benefit("1-b1")
                            .addFunding(Funding.builder()
                                    .financialYear(PartialDate.parse("2022-04-01/2023-03-31"))
                                    .fund("Early help")
                                    .saved(Amount.of(7))
                                    .build())
                            .build())
                    .build())
            .build();

    private static Funding.Builder allocated(long amount) {
        return Funding.builder().allocated(Amount.of(amount));
    }

    private static List<String> said(List<FundingTotal> rows) {
        return rows.stream().map(FundingTotal::toString).toList();
    }

    @Test
    void rowsAreByCurrencyFundAndYearInTheOrderFirstNamed() {
        assertThat(said(FundingTotals.of(PLAN).rows()))
                .containsExactly(
                        "GBP, Early help: 1 sum, allocated 1000",
                        "EUR: 1 sum, allocated 20",
                        "GBP, Early help, 2022-04/2023-03: 2 sums, allocated 300, spent over 200, saved 7");
    }

    @Test
    void aYearIsTheSameHoweverItIsWritten() {
        assertThat(FundingTotals.of(PLAN).byYear())
                .extracting(
                        row -> row.financialYear().map(PartialDate::toString).orElse("none") + " " + row.sums())
                .containsExactly("none 1", "none 1", "2022-04/2023-03 2");
    }

    @Test
    void currenciesAreNeverAdded() {
        assertThat(said(FundingTotals.of(PLAN).totals()))
                .containsExactly("GBP: 3 sums, allocated 1300, spent over 200, saved 7", "EUR: 1 sum, allocated 20");
        assertThat(said(FundingTotals.of(PLAN).byFund()))
                .containsExactly(
                        "GBP, Early help: 3 sums, allocated 1300, spent over 200, saved 7", "EUR: 1 sum, allocated 20");
    }

    @Test
    void whatIsStatedOfNoneOfTheSumsIsNone() {
        FundingTotal euros = FundingTotals.of(PLAN).totals().get(1);

        assertThat(euros.asked().isNone()).isTrue();
        assertThat(euros.released().isNone()).isTrue();
        assertThat(euros.allocated().amounts()).isEqualTo(1);
    }

    @Test
    void aSumThatServesSeveralEntriesCountsOnceInThePlanAndInTheTotalsOfEach() {
        FundingTotals money = FundingTotals.of(PLAN);

        assertThat(said(money.serving("1.1").totals())).containsExactly("GBP: 2 sums, allocated 1300, spent over 200");
        assertThat(said(money.serving("1.2").totals())).containsExactly("GBP: 1 sum, allocated 1000");
        assertThat(money.serving("none").totals()).isEmpty();
        assertThat(money.sums()).hasSize(4);
    }

    @Test
    void sumsOfThePlanOfAreasAndOfEntriesAreKeptApart() {
        FundingTotals money = FundingTotals.of(PLAN);

        assertThat(said(money.ofPlan().totals())).containsExactly("GBP: 1 sum, allocated 1000");
        assertThat(said(money.ofAreas().totals())).containsExactly("EUR: 1 sum, allocated 20");
        assertThat(said(money.ofEntries().totals()))
                .containsExactly("GBP: 2 sums, allocated 300, spent over 200, saved 7");
    }

    @Test
    void aPlanWithoutMoneyHasNoRows() {
        assertThat(FundingTotals.of(SamplePlans.of()).rows()).isEmpty();
        assertThat(FundingTotals.of(SamplePlans.of())).hasToString("");
    }
}
