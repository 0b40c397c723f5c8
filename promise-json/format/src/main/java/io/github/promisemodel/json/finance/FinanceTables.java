package io.github.promisemodel.json.finance;

import io.github.promisemodel.finance.FundingTotal;
import io.github.promisemodel.finance.FundingTotals;
import io.github.promisemodel.finance.MoneyTotal;
import io.github.promisemodel.json.table.ResultTable;
import io.github.promisemodel.json.table.ResultWriters;
import io.github.promisemodel.json.table.ValueCodecs;
import io.github.promisemodel.measure.Amount.Qualifier;
import java.math.BigDecimal;

/** How totals of money are written. */
public final class FinanceTables {

    /** A sum of amounts of one currency; its numbers are null where nothing is stated, which is not zero. */
    public static final ResultTable<MoneyTotal> MONEY_TOTAL = ResultTable.<MoneyTotal>of(
                    "MoneyTotal", "A sum of amounts of one currency, as exact as they are.")
            .field("amounts", ResultWriters.COUNT, MoneyTotal::amounts)
            .meaning("How many amounts are in it.")
            .field("qualifier", ResultWriters.constant(Qualifier.class), MoneyTotal::qualifier)
            .meaning("How the number is meant.")
            .field(
                    "number",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    total -> total.number().map(BigDecimal::toPlainString))
            .meaning("The sum of the numbers as printed; null if none is stated.")
            .field(
                    "least",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    total -> total.least().map(BigDecimal::toPlainString))
            .meaning("The number that it is not below; null if there is none.")
            .field(
                    "most",
                    ResultWriters.orNull(ResultWriters.TEXT),
                    total -> total.most().map(BigDecimal::toPlainString))
            .meaning("The number that it is not above; null if there is none.");

    /** What the sums of one currency add up to. */
    public static final ResultTable<FundingTotal> FUNDING_TOTAL = ResultTable.<FundingTotal>of(
                    "FundingTotal",
                    "What the sums of one currency add up to, of one fund and financial year or of several.")
            .field("currency", ResultWriters.TEXT, FundingTotal::currency)
            .meaning("The currency by its three-letter code.")
            .field("fund", ResultWriters.orNull(ResultWriters.TEXT), FundingTotal::fund)
            .meaning("The fund; null if the sums name none, or the row is of all funds.")
            .field("financialYear", ResultWriters.orNull(ValueCodecs.DATE), FundingTotal::financialYear)
            .meaning("The financial year; null if the sums state none, or the row is of all years.")
            .field("sums", ResultWriters.COUNT, FundingTotal::sums)
            .meaning("How many sums are in it.")
            .field("asked", MONEY_TOTAL, FundingTotal::asked)
            .meaning("How much was asked for.")
            .field("allocated", MONEY_TOTAL, FundingTotal::allocated)
            .meaning("How much was allocated.")
            .field("spent", MONEY_TOTAL, FundingTotal::spent)
            .meaning("How much was spent.")
            .field("saved", MONEY_TOTAL, FundingTotal::saved)
            .meaning("How much was saved.")
            .field("released", MONEY_TOTAL, FundingTotal::released)
            .meaning("How much was released to families.");

    /** What the money of a plan adds up to. */
    public static final ResultTable<FundingTotals> FUNDING_TOTALS = ResultTable.<FundingTotals>of(
                    "FundingTotals", "What the money of a plan adds up to. Currencies are never added.")
            .list("rows", FUNDING_TOTAL, FundingTotals::rows)
            .meaning("One row for each currency, fund and financial year.")
            .list("byFund", FUNDING_TOTAL, FundingTotals::byFund)
            .meaning("One row for each currency and fund, of all years.")
            .list("byYear", FUNDING_TOTAL, FundingTotals::byYear)
            .meaning("One row for each currency and financial year, of all funds.")
            .list("totals", FUNDING_TOTAL, FundingTotals::totals)
            .meaning("One row for each currency.");

    private FinanceTables() {}
}
