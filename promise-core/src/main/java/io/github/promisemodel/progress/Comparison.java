package io.github.promisemodel.progress;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.AmountOrder;
import io.github.promisemodel.measure.Comparator;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrased;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How an actual lies to a comparator, such as 33 below Scotland's 96.9 by 63.9, which is better.
 *
 * @param comparator the comparator
 * @param actual what was observed
 * @param order how the actual lies to the comparator
 * @param judgement whether the actual is better, by the measure's direction
 * @param difference the actual less the comparator; empty unless both are exact and of one unit
 * @param remarks what speaks against the comparison or leaves it open, such as different dates
 */
public record Comparison(
        Comparator comparator,
        Actual actual,
        AmountOrder order,
        ComparisonOutcome judgement,
        Optional<BigDecimal> difference,
        List<Explanation> remarks)
        implements Phrased {

    /**
     * Makes a comparison, from a copy of the remarks.
     *
     * @param comparator the comparator
     * @param actual what was observed
     * @param order how the actual lies to the comparator
     * @param judgement whether the actual is better
     * @param difference the actual less the comparator
     * @param remarks what speaks against the comparison or leaves it open
     */
    public Comparison {
        Objects.requireNonNull(comparator, "comparator");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(difference, "difference");
        remarks = List.copyOf(remarks);
    }

    /**
     * How a measure compares as of a date.
     *
     * @param measure the measure
     * @param asOf the date; a partial one counts from its last day
     * @return a comparison with each comparator whose date has begun by then or that has none, in their order
     */
    public static List<Comparison> of(Measure measure, PartialDate asOf) {
        Actual actual = Actual.of(measure, asOf);
        return measure.getComparators().stream()
                .filter(comparator ->
                        comparator.getDate().map(date -> date.isBegunBy(asOf)).orElse(true))
                .map(comparator -> of(measure, actual, comparator))
                .toList();
    }

    private static Comparison of(Measure measure, Actual actual, Comparator comparator) {
        List<Explanation> remarks = new ArrayList<>();
        List<Observation> held = actual.find().map(List::of).orElse(actual.observations());
        if (held.isEmpty()) {
            remarks.add(Explanations.explain(
                    measure, Reason.NO_OBSERVATION, "kind", "COMPARATOR", "of", comparator.getOf()));
        }
        if (held.size() > 1) {
            remarks.add(Explanations.severalValues(measure, actual));
        }
        List<AmountOrder> orders = new ArrayList<>();
        for (Observation observation : held) {
            Optional<Explanation> unusable = incomparable(measure, observation, comparator);
            unusable.or(() -> inexact(measure, observation, comparator)).ifPresent(remarks::add);
            otherDate(measure, observation, comparator).ifPresent(remarks::add);
            orders.add(unusable.isPresent() ? AmountOrder.NOT_DECIDED : order(measure, observation, comparator));
        }
        AmountOrder order = orders.stream()
                .reduce((a, b) -> a == b ? a : AmountOrder.NOT_DECIDED)
                .orElse(AmountOrder.NOT_DECIDED);
        ComparisonOutcome judgement = measure.getDirection()
                .map(direction -> judgement(order, direction))
                .orElse(ComparisonOutcome.NOT_DECIDED);
        if (measure.getDirection().isEmpty()) {
            remarks.add(Explanations.explain(measure, Reason.NO_DIRECTION, "kind", "COMPARATOR"));
        }
        return new Comparison(comparator, actual, order, judgement, difference(held, comparator, order), remarks);
    }

    private static AmountOrder order(Measure measure, Observation observation, Comparator comparator) {
        return FoundNumber.of(measure, observation)
                .orElseThrow()
                .bounds()
                .compareWith(comparator.getAmount().bounds());
    }

    private static ComparisonOutcome judgement(AmountOrder order, Direction direction) {
        return switch (order) {
            case EQUAL -> ComparisonOutcome.EQUAL;
            case NOT_DECIDED -> ComparisonOutcome.NOT_DECIDED;
            case ABOVE -> direction == Direction.HIGHER_IS_BETTER ? ComparisonOutcome.BETTER : ComparisonOutcome.WORSE;
            case BELOW -> direction == Direction.LOWER_IS_BETTER ? ComparisonOutcome.BETTER : ComparisonOutcome.WORSE;
        };
    }

    private static Optional<BigDecimal> difference(List<Observation> held, Comparator comparator, AmountOrder order) {
        if (held.size() != 1
                || order == AmountOrder.NOT_DECIDED
                || !comparator.getAmount().isExact()) {
            return Optional.empty();
        }
        return held.get(0)
                .findAmount()
                .filter(Amount::isExact)
                .map(amount -> amount.number().subtract(comparator.getAmount().number()));
    }

    private static Optional<Explanation> incomparable(Measure measure, Observation observation, Comparator comparator) {
        Optional<Explanation> noNumber = Explanations.noNumber(measure, observation);
        Optional<String> unit = observation.getUnit().or(measure::getUnit);
        Optional<String> other = comparator.getUnit().or(measure::getUnit);
        if (noNumber.isPresent() || unit.equals(other)) {
            return noNumber;
        }
        return Optional.of(Explanations.explain(
                measure,
                Reason.UNITS_DIFFER,
                "kind",
                "COMPARATOR",
                "unit",
                unit,
                "of",
                comparator.getOf(),
                "other",
                other));
    }

    private static Optional<Explanation> inexact(Measure measure, Observation observation, Comparator comparator) {
        return order(measure, observation, comparator) != AmountOrder.NOT_DECIDED
                ? Optional.empty()
                : Optional.of(Explanations.explain(
                        measure,
                        Reason.INEXACT_VALUE,
                        "kind",
                        "COMPARATOR",
                        "observation",
                        FoundNumber.of(measure, observation).map(FoundNumber::said),
                        "comparator",
                        comparator.getAmount().in(comparator.getUnit().or(measure::getUnit)),
                        "of",
                        comparator.getOf()));
    }

    private static Optional<Explanation> otherDate(Measure measure, Observation observation, Comparator comparator) {
        Optional<PartialDate> date = observation.findDate();
        return date.equals(comparator.getDate())
                ? Optional.empty()
                : Optional.of(Explanations.explain(
                        measure,
                        Reason.DATES_DIFFER,
                        "date",
                        date,
                        "of",
                        comparator.getOf(),
                        "other",
                        comparator.getDate()));
    }

    /** {@return the comparison, such as {@code 33 is below 96.9 of Scotland, which is better}} */
    @Override
    public String toString() {
        return phrase().toString();
    }

    /** {@return the comparison as a phrase, which can be said in other words than core's English} */
    @Override
    public Phrase phrase() {
        Phrase compared = Phrase.of(
                "progress.COMPARISON." + order,
                "actual",
                actual,
                "amount",
                comparator.getAmount(),
                "of",
                comparator.getOf());
        return judgement == ComparisonOutcome.BETTER || judgement == ComparisonOutcome.WORSE
                ? Phrase.of("progress.COMPARISON." + judgement, "comparison", compared)
                : compared;
    }
}
