package io.github.promisemodel.check;

import io.github.promisemodel.fields.MoneyFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sum that is given in several places, so that it counts several times: the same amounts of the same fund or title and year. A sum
 * without fund and title may be another of the same size.
 */
final class RepeatedFundingCheck implements EntityCheck {

    private final Findings found;
    private final Map<List<Object>, PlacedEntity<Funding>> first = new HashMap<>();

    RepeatedFundingCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(MoneyFields.FUNDING, this::funding);
    }

    private void funding(PlacedEntity<Funding> placed) {
        Funding sum = placed.entity();
        if (sum.getFund().isEmpty() && sum.getTitle().isEmpty()) {
            return;
        }
        PlacedEntity<Funding> before = first.putIfAbsent(key(sum), placed);
        if (before != null && owner(before) != owner(placed)) {
            found.add(
                    FindingCode.SUM_GIVEN_TWICE,
                    placed.path(),
                    placed.entry(),
                    "thing",
                    FundingCheck.nameOf(placed, found),
                    "sum",
                    FundingCheck.nameOf(sum),
                    "first",
                    FundingCheck.nameOf(before, found));
        }
    }

    private static Object owner(PlacedEntity<Funding> placed) {
        return placed.parent().orElseThrow().entity();
    }

    private static List<Object> key(Funding sum) {
        List<Object> key = new ArrayList<>(List.of(
                sum.getCurrency(),
                sum.getFund(),
                sum.getTitle(),
                sum.getFinancialYear(),
                sum.getKind(),
                sum.getFunder()));
        Stream.of(sum.getAsked(), sum.getAllocated(), sum.getSpent(), sum.getSaved(), sum.getReleased())
                .map(RepeatedFundingCheck::inFewestPlaces)
                .forEach(key::add);
        return key;
    }

    /** An amount in however many places it is written. */
    private static Object inFewestPlaces(Optional<Amount> amount) {
        return amount.map(each -> List.of(each.qualifier(), each.number().stripTrailingZeros()));
    }
}
