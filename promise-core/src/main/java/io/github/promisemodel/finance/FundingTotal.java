package io.github.promisemodel.finance;

import io.github.promisemodel.money.Funding;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.util.Objects;
import java.util.Optional;

/**
 * What the sums of one currency add up to, of one fund and financial year or of several.
 *
 * <p>The five amounts are kept apart, and each says of how many sums it is: where nothing was printed nothing is known.
 *
 * @param currency the currency by its three-letter code
 * @param fund the fund; empty if the sums name none, or the row is of all funds
 * @param financialYear the financial year; empty if the sums state none, or the row is of all years
 * @param sums how many sums are in it
 * @param asked how much was asked for
 * @param allocated how much was allocated
 * @param spent how much was spent
 * @param saved how much was saved
 * @param released how much was released to families
 */
public record FundingTotal(
        String currency,
        Optional<String> fund,
        Optional<PartialDate> financialYear,
        long sums,
        MoneyTotal asked,
        MoneyTotal allocated,
        MoneyTotal spent,
        MoneyTotal saved,
        MoneyTotal released)
        implements Phrased {

    /**
     * Totals sums.
     *
     * @param currency the currency
     * @param fund the fund
     * @param financialYear the financial year
     * @param sums how many sums
     * @param asked how much was asked for
     * @param allocated how much was allocated
     * @param spent how much was spent
     * @param saved how much was saved
     * @param released how much was released
     */
    public FundingTotal {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(fund, "fund");
        Objects.requireNonNull(financialYear, "financialYear");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(allocated, "allocated");
        Objects.requireNonNull(spent, "spent");
        Objects.requireNonNull(saved, "saved");
        Objects.requireNonNull(released, "released");
    }

    static FundingTotal empty(String currency, Optional<String> fund, Optional<PartialDate> financialYear) {
        MoneyTotal none = MoneyTotal.empty();
        return new FundingTotal(currency, fund, financialYear, 0, none, none, none, none, none);
    }

    /** This and one more sum of its currency. */
    FundingTotal plus(Funding sum) {
        return new FundingTotal(
                currency,
                fund,
                financialYear,
                Math.addExact(sums, 1),
                asked.plus(MoneyTotal.of(sum.getAsked())),
                allocated.plus(MoneyTotal.of(sum.getAllocated())),
                spent.plus(MoneyTotal.of(sum.getSpent())),
                saved.plus(MoneyTotal.of(sum.getSaved())),
                released.plus(MoneyTotal.of(sum.getReleased())));
    }

    /** {@return the row, such as {@code GBP, Whole Family Wellbeing Fund, 2022-04/2023-03: 2 sums, allocated 465000}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the same as a value: it can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        return Phrase.of(
                "finance.TOTAL",
                "currency",
                currency,
                "fund",
                fund,
                "financialYear",
                financialYear,
                "sums",
                sums,
                "asked",
                stated(asked),
                "allocated",
                stated(allocated),
                "spent",
                stated(spent),
                "saved",
                stated(saved),
                "released",
                stated(released));
    }

    private static Optional<Phrase> stated(MoneyTotal total) {
        return Optional.of(total).filter(each -> !each.isNone()).map(MoneyTotal::phrase);
    }
}
