package io.github.promisemodel.check;

import io.github.promisemodel.fields.MoneyFields;
import io.github.promisemodel.fields.PlacedEntity;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedFunding;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sum that is given in several places, so that it counts several times: the same amounts of the same fund or title and year. A sum
 * without fund and title may be another of the same size. Each place is found, so that it does not hang on their order which.
 */
final class RepeatedFundingCheck implements EntityCheck {

    private final Plan plan;
    private final Findings found;

    /** The places of each sum, the first and the first that is of something else. */
    private final Map<List<Object>, List<PlacedFunding>> places = new HashMap<>();

    RepeatedFundingCheck(Plan plan, Findings found) {
        this.plan = plan;
        this.found = found;
        for (PlacedFunding placed : PlacedFunding.of(plan)) {
            if (isNamed(placed.funding())) {
                List<PlacedFunding> same = places.computeIfAbsent(key(placed.funding()), sum -> new ArrayList<>(1));
                if (same.isEmpty() || same.size() == 1 && owner(same.get(0)) != owner(placed)) {
                    same.add(placed);
                }
            }
        }
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.onPlaced(MoneyFields.FUNDING, this::funding);
    }

    private void funding(PlacedEntity<Funding> placed) {
        Funding sum = placed.entity();
        Object owner = placed.parent().orElseThrow().entity();
        Optional<PlacedFunding> other = isNamed(sum)
                ? places.getOrDefault(key(sum), List.of()).stream()
                        .filter(each -> owner(each) != owner)
                        .findFirst()
                : Optional.empty();
        other.ifPresent(first -> found.add(
                FindingCode.SUM_GIVEN_TWICE,
                placed.path(),
                placed.entry(),
                "thing",
                FundingCheck.nameOf(placed, found),
                "sum",
                FundingCheck.nameOf(sum),
                "first",
                nameOf(first)));
    }

    private static boolean isNamed(Funding sum) {
        return sum.getFund().isPresent() || sum.getTitle().isPresent();
    }

    /** What a sum is of: the entry, the area or the plan itself. */
    private static Object owner(PlacedFunding placed) {
        return placed.entry()
                .<Object>map(entry -> entry)
                .or(() -> placed.area().map(area -> area))
                .orElse(placed.plan());
    }

    private Phrase nameOf(PlacedFunding placed) {
        return placed.entry()
                .map(found::name)
                .or(() -> placed.area().map(ImprovementArea::phrase))
                .orElseGet(plan::namePhrase);
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
