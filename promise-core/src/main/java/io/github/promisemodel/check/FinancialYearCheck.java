package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.fields.PlanFields;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.WrittenDate;
import io.github.promisemodel.words.Phrase;

/**
 * Dates from one whole calendar year to the next, such as 2024/2025, by which the financial year may be meant. Of a sum's own
 * financial year there is no doubt, and {@link FundingCheck} tells.
 */
final class FinancialYearCheck implements EntityCheck {

    private final Findings found;

    FinancialYearCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(PlanFields.PERIOD, this::period);
        visits.onDates(fields -> fields != PlanFields.PERIOD, this::date);
    }

    private void period(PlanPeriod period, PlanPath path) {
        if (period.getStart().precision() != PartialDate.Precision.RANGE
                && period.getEnd().precision() != PartialDate.Precision.RANGE) {
            PartialDate whole = PartialDate.range(period.getStart(), period.getEnd());
            WrittenDate.findFinancialYear(whole)
                    .ifPresent(year -> found.add(
                            FindingCode.MAY_BE_FINANCIAL_YEAR,
                            path,
                            null,
                            "kind",
                            "PERIOD",
                            "date",
                            whole,
                            "start",
                            new DateToWrite(year.rangeStart()),
                            "end",
                            new DateToWrite(year.rangeEnd())));
        }
    }

    private void date(PlacedEntity<?> placed, String field, PartialDate date) {
        if (field.equals("financialYear")) {
            return;
        }
        WrittenDate.findFinancialYear(date)
                .ifPresent(year -> found.add(
                        FindingCode.MAY_BE_FINANCIAL_YEAR,
                        placed.path().at(field),
                        placed.entry(),
                        "kind",
                        "DATE",
                        "thing",
                        placed.phrase(),
                        "part",
                        Findings.part(placed),
                        "field",
                        Phrase.ofField(field),
                        "date",
                        date,
                        "write",
                        new DateToWrite(year)));
    }
}
