package io.github.promisemodel.finance;

import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.PlacedFunding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the money of a plan adds up to, by currency, fund and financial year, each sum once however many entries it serves.
 *
 * <pre>{@code
 * FundingTotals money = FundingTotals.of(plan);
 * money.totals();                  // one row a currency
 * money.serving("6.3").totals();   // what serves one action
 * }</pre>
 *
 * <p>Currencies are never added. A total can be of money that a document prints twice, once of the plan and once of an entry: whether
 * two sums are the same money is not guessed. {@link #ofPlan}, {@link #ofAreas} and {@link #ofEntries} keep them apart.
 */
public final class FundingTotals {

    private final List<PlacedFunding> sums;

    private FundingTotals(List<PlacedFunding> sums) {
        this.sums = sums;
    }

    /**
     * The totals of all money of a plan.
     *
     * @param plan the plan
     * @return the totals
     */
    public static FundingTotals of(Plan plan) {
        return of(PlacedFunding.of(plan));
    }

    /**
     * The totals of some sums, of one plan or of several.
     *
     * @param sums the sums, each once
     * @return the totals
     */
    public static FundingTotals of(Collection<PlacedFunding> sums) {
        return new FundingTotals(List.copyOf(sums));
    }

    // ------------------------------------------------------------------------

    /** {@return the sums behind the totals, in the order given} */
    public List<PlacedFunding> sums() {
        return sums;
    }

    /**
     * {@return one row for each currency, fund and financial year, in the order first named; sums that name no fund or state no year
     * have rows of their own}
     */
    public List<FundingTotal> rows() {
        return rows(true, true);
    }

    /** {@return one row for each currency and fund, of all years, in the order first named} */
    public List<FundingTotal> byFund() {
        return rows(true, false);
    }

    /** {@return one row for each currency and financial year, of all funds, in the order first named} */
    public List<FundingTotal> byYear() {
        return rows(false, true);
    }

    /** {@return one row for each currency, of all funds and years, in the order first named} */
    public List<FundingTotal> totals() {
        return rows(false, false);
    }

    private List<FundingTotal> rows(boolean byFund, boolean byYear) {
        Map<RowKey, FundingTotal> rows = new LinkedHashMap<>();
        for (PlacedFunding placed : sums) {
            Funding sum = placed.funding();
            Optional<String> fund = sum.getFund().filter(name -> byFund);
            Optional<PartialDate> year = sum.getFinancialYear().filter(date -> byYear);
            RowKey key = new RowKey(
                    sum.getCurrency(),
                    fund,
                    year.map(PartialDate::start).orElse(null),
                    year.map(PartialDate::end).orElse(null));
            rows.put(
                    key,
                    rows.getOrDefault(key, FundingTotal.empty(sum.getCurrency(), fund, year))
                            .plus(sum));
        }
        return List.copyOf(rows.values());
    }

    // ------------------------------------------------------------------------

    /** {@return the totals of the sums of the whole plan alone} */
    public FundingTotals ofPlan() {
        return only(placed -> placed.area().isEmpty());
    }

    /** {@return the totals of the sums of areas alone, without those of their entries} */
    public FundingTotals ofAreas() {
        return only(placed -> placed.area().isPresent() && placed.entry().isEmpty());
    }

    /** {@return the totals of the sums of actions and benefits alone} */
    public FundingTotals ofEntries() {
        return only(placed -> placed.entry().isPresent());
    }

    /**
     * The totals of the sums that serve an action or a benefit, wherever they are given. One that serves several is in the totals of
     * each, so the totals of entries do not add up to the plan's.
     *
     * @param id the id of the entry
     * @return the totals; of nothing if no sum serves it
     */
    public FundingTotals serving(String id) {
        return only(placed -> placed.serves().contains(id));
    }

    private FundingTotals only(Predicate<PlacedFunding> some) {
        return new FundingTotals(sums.stream().filter(some).toList());
    }

    /** {@return the rows, one a line} */
    @Override
    public String toString() {
        return rows().stream().map(FundingTotal::toString).collect(Collectors.joining("\n"));
    }

    /** What a row is of: a year is the same however it is written. */
    private record RowKey(
            String currency,
            Optional<String> fund,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}
}
