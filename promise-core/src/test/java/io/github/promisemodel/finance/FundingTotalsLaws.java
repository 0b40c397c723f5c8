package io.github.promisemodel.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows, funds and years add up to the totals. */
class FundingTotalsLaws {

    @Provide
    Arbitrary<List<Funding>> sums() {
        Arbitrary<Amount> amounts =
                Arbitraries.of("5", "over 7", "about 3", "0.25", "at most 9").map(Amount::parse);
        return Combinators.combine(
                        Arbitraries.of("GBP", "EUR"),
                        Arbitraries.of("Early help", "Promise").optional(),
                        Arbitraries.of("2022-04/2023-03", "2023-04/2024-03")
                                .map(PartialDate::parse)
                                .optional(),
                        amounts,
                        amounts.optional())
                .as((currency, fund, year, allocated, spent) -> Funding.builder()
                        .currency(currency)
                        .fund(fund)
                        .financialYear(year)
                        .allocated(allocated)
                        .spent(spent)
                        .build())
                .list()
                .ofMaxSize(8);
    }

    private static MoneyTotal of(List<FundingTotal> rows, String currency, Function<FundingTotal, MoneyTotal> what) {
        return rows.stream()
                .filter(row -> row.currency().equals(currency))
                .map(what)
                .reduce(MoneyTotal.empty(), MoneyTotal::plus);
    }

    @Property
    void everyGroupingAddsUpToTheTotals(@ForAll("sums") List<Funding> sums) {
        Plan plan = SamplePlans.northmoor().addAllFunding(sums).build();
        FundingTotals money = FundingTotals.of(plan);

        for (List<FundingTotal> rows : List.of(money.rows(), money.byFund(), money.byYear())) {
            assertThat(rows.stream().mapToLong(FundingTotal::sums).sum()).isEqualTo(sums.size());
            for (FundingTotal total : money.totals()) {
                assertThat(of(rows, total.currency(), FundingTotal::allocated)).isEqualTo(total.allocated());
                assertThat(of(rows, total.currency(), FundingTotal::spent)).isEqualTo(total.spent());
            }
        }
    }
}
