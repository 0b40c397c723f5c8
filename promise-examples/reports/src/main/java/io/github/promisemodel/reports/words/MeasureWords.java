package io.github.promisemodel.reports.words;

import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.measure.Baseline;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.measure.Observation;
import io.github.promisemodel.measure.Ratio;
import io.github.promisemodel.measure.Target;
import io.github.promisemodel.measure.TargetKind;
import io.github.promisemodel.measure.YesNo;
import io.github.promisemodel.progress.Actual;
import io.github.promisemodel.progress.Comparison;
import io.github.promisemodel.progress.ComparisonOutcome;
import io.github.promisemodel.reference.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Baselines, targets, what was observed and comparators as people say them; units are the plan's words. */
public final class MeasureWords {

    private static final Amount ONE = Amount.of(1);

    private final Labels labels;
    private final Phrases phrases;

    /**
     * Prepares them.
     *
     * @param labels the words
     */
    public MeasureWords(Labels labels) {
        this.labels = labels;
        this.phrases = labels.phrases();
    }

    /**
     * The baseline of a measure.
     *
     * @param measure the measure
     * @param baseline its baseline
     * @return the baseline and its date, such as "82 carers, 2017"
     */
    public String baseline(Measure measure, Baseline baseline) {
        String amount = phrases.amount(baseline.getAmount(), baseline.getUnit().or(measure::getUnit));
        return baseline.getDate()
                .map(date -> labels.text("baseline.dated", amount, phrases.date(date)))
                .orElse(amount);
    }

    /**
     * The target of a measure.
     *
     * @param measure the measure
     * @return it and when it is due, such as "1,000 people in each 12 months, by June 2025", or that none is stated
     */
    public String target(Measure measure) {
        Target target = measure.getTarget();
        // A unit is a plural, which does not go with one.
        Function<Amount, String> quantity =
                amount -> amount.equals(ONE) ? phrases.amount(amount) : phrases.amount(amount, measure.getUnit());
        String words = inexact(target)
                .map(quantity)
                .orElseGet(() -> labels.text("target." + target.kind(), numbers(target, quantity)));
        return target.terms()
                .by()
                .map(date -> labels.text("target.by", words, phrases.date(date)))
                .orElse(words);
    }

    /**
     * The one amount of a target.
     *
     * @param target the target
     * @return its amount; empty where it has two, as between 10 and 20, or none
     */
    public static Optional<Amount> amount(Target target) {
        return Optional.of(target.amounts())
                .filter(amounts -> amounts.size() == 1)
                .map(amounts -> amounts.get(0));
    }

    /** A number that says itself on which side of it the target lies, such as "over 1,000". */
    private static Optional<Amount> inexact(Target target) {
        return target.kind() == TargetKind.AT_LEAST || target.kind() == TargetKind.AT_MOST
                ? amount(target).filter(amount -> !amount.isExact())
                : Optional.empty();
    }

    /** The unit is said once, behind the last; a percentage of the baseline has none. */
    private Object[] numbers(Target target, Function<Amount, String> quantity) {
        List<String> numbers = new ArrayList<>();
        int last = target.amounts().size() - 1;
        for (Amount amount : target.amounts()) {
            boolean withUnit = numbers.size() == last && target.kind() != TargetKind.CHANGE_BY_PERCENT;
            numbers.add(withUnit ? quantity.apply(amount) : phrases.amount(amount));
        }
        if (target instanceof Target.EachPeriod each) {
            numbers.add(phrases.length(each.every()));
        }
        return numbers.toArray();
    }

    /**
     * What was observed.
     *
     * @param measure the measure
     * @param actual what was observed
     * @return it, such as "over 1,721 people, undated", "75%, 3 of 4", "60 people, dated within August 2022", or "430 people, added
     *     over April 2024 to March 2025"
     */
    public String actual(Measure measure, Actual actual) {
        if (actual.isNone()) {
            return labels.text("actual.none");
        }
        List<String> values = new ArrayList<>();
        for (Observation observation : actual.find().map(List::of).orElse(actual.observations())) {
            values.add(value(measure, observation));
        }
        String all = labels.list(values);
        Optional<PartialDate> over = actual.observations().get(0).getPeriod();
        if (!actual.added().isEmpty() && over.isPresent()) {
            return labels.text("actual.added", all, phrases.date(over.get()));
        }
        if (actual.isUndated()) {
            return labels.text("actual.undated", all);
        }
        return actual.within()
                .map(period -> labels.text("actual.within", all, phrases.date(period)))
                .orElse(all);
    }

    /**
     * One observation.
     *
     * @param measure the measure
     * @param observation the observation
     * @return its value and its date, such as "65%, March 2025"
     */
    public String observation(Measure measure, Observation observation) {
        String value = value(measure, observation);
        return observation
                .findDate()
                .map(date -> labels.text("baseline.dated", value, phrases.date(date)))
                .orElse(value);
    }

    /**
     * All targets that were in force together.
     *
     * @param measure the measure
     * @param targets the targets on the way, and the target itself
     * @return them, one after the other
     */
    public String targets(Measure measure, List<Target> targets) {
        return labels.groups(targets.stream()
                .map(target -> target(measure.toBuilder().target(target).build()))
                .toList());
    }

    private String value(Measure measure, Observation observation) {
        Optional<String> unit = observation.getUnit().or(measure::getUnit);
        if (observation.findRatio().isPresent()) {
            Ratio ratio = observation.findRatio().get();
            String counts =
                    labels.text("actual.ratio", phrases.amount(ratio.numerator()), phrases.amount(ratio.denominator()));
            return measure.findNumber(observation)
                    .map(number -> labels.text("actual.ratio-per", phrases.amount(number, unit), counts))
                    .orElse(counts);
        }
        return observation
                .getValue()
                .map(value ->
                        value instanceof YesNo answer ? labels.word(answer) : phrases.amount((Amount) value, unit))
                .or(observation::getAsPrinted)
                .orElse("");
    }

    /**
     * How an actual lies to a comparator.
     *
     * @param comparison how it lies
     * @return it, such as "Scotland: 96.9, the actual is below it (better)"
     */
    public String comparison(Comparison comparison) {
        String other = phrases.amount(
                comparison.comparator().getAmount(), comparison.comparator().getUnit());
        String order = labels.word(comparison.order());
        boolean judged =
                comparison.judgement() == ComparisonOutcome.BETTER || comparison.judgement() == ComparisonOutcome.WORSE;
        return labels.text(
                "comparison",
                comparison.comparator().getOf(),
                other,
                judged ? labels.text("comparison.judged", order, labels.word(comparison.judgement())) : order);
    }
}
