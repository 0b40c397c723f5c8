package io.github.promisemodel.check;

import io.github.promisemodel.fields.MoneyFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.AmountOrder;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.WrittenDate;
import io.github.promisemodel.words.Phrase;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sums of money whose year, date, amounts or currency do not fit. */
final class FundingCheck implements EntityCheck {

    /** The last year that a date can have. */
    private static final int LAST_YEAR = 9999;

    private final Findings found;

    FundingCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(MoneyFields.FUNDING, this::funding);
    }

    private void funding(PlacedEntity<Funding> placed) {
        Funding sum = placed.entity();
        sum.getFinancialYear().ifPresent(year -> year(placed, year));
        Optional<Amount> allocated = sum.getAllocated();
        Optional<Amount> spent = sum.getSpent();
        if (allocated.isPresent()
                && spent.isPresent()
                && spent.get().compareWith(allocated.get()) == AmountOrder.ABOVE) {
            add(placed, FindingCode.SPENT_ABOVE_ALLOCATED, "spent", "spent", spent, "allocated", allocated);
        }
        if (!isKnown(sum.getCurrency())) {
            add(placed, FindingCode.UNKNOWN_CURRENCY, "currency", "currency", sum.getCurrency());
        }
    }

    private void year(PlacedEntity<Funding> placed, PartialDate year) {
        Optional<PartialDate> right = right(year);
        if (!isFinancialYear(year)) {
            add(
                    placed,
                    FindingCode.NOT_A_FINANCIAL_YEAR,
                    "financialYear",
                    "date",
                    year,
                    "write",
                    right.map(DateToWrite::new));
        }
        PartialDate within = isFinancialYear(year) ? year : right.orElse(year);
        placed.entity()
                .getDate()
                .filter(date -> !date.overlaps(within))
                .ifPresent(date ->
                        add(placed, FindingCode.DATE_OUTSIDE_FINANCIAL_YEAR, "date", "date", date, "year", within));
    }

    private static boolean isFinancialYear(PartialDate year) {
        LocalDate start = year.start();
        return start.getMonth() == Month.APRIL
                && start.getDayOfMonth() == 1
                && year.end().equals(start.plusYears(1).minusDays(1));
    }

    /** The financial year that is meant: of calendar years the one that begins in the first, otherwise the one in which it begins. */
    private static Optional<PartialDate> right(PartialDate year) {
        LocalDate start = year.start();
        boolean isOfYears = year.rangeStart().precision() == PartialDate.Precision.YEAR;
        boolean isBeforeApril = start.getMonthValue() < Month.APRIL.getValue();
        int first = isBeforeApril && !isOfYears ? start.getYear() - 1 : start.getYear();
        // the first and the last year that a date can have have no year before and after them
        return first < 1 || first >= LAST_YEAR
                ? Optional.empty()
                : WrittenDate.findFinancialYear(PartialDate.range(PartialDate.of(first), PartialDate.of(first + 1)));
    }

    /** Whether the Java platform's list of ISO 4217 has the currency: that list only grows. */
    private static boolean isKnown(String code) {
        try {
            Currency.getInstance(code);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void add(PlacedEntity<Funding> placed, FindingCode code, String field, @Nullable Object... arguments) {
        List<@Nullable Object> named =
                new ArrayList<>(List.of("thing", nameOf(placed, found), "sum", nameOf(placed.entity())));
        named.addAll(Arrays.asList(arguments));
        PlanPath path = placed.path().at(field);
        found.add(code, path, placed.entry(), named.toArray());
    }

    /** What a sum is of: an entry, an area or the plan. */
    static Phrase nameOf(PlacedEntity<Funding> placed, Findings found) {
        return placed.entry() == null ? placed.phrase() : found.name(placed.entry());
    }

    /** What a sum is called, by its title or its fund. */
    static Phrase nameOf(Funding sum) {
        return Phrase.of("check.SUM", "title", sum.getTitle(), "fund", sum.getFund());
    }
}
