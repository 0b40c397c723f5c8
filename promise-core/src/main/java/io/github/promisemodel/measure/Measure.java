package io.github.promisemodel.measure;

import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Ids;
import io.github.promisemodel.reference.NoteLimit;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import io.github.promisemodel.reference.TextLimit;
import io.github.promisemodel.style.EntityStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is measured, such as the people who came to awareness sessions: 1,000 in every 12 months.
 *
 * <pre>{@code
 * measure.progressAsOf(asOf).met();
 * measure.statusAsOf(asOf).reading();
 * measure.comparisonsAsOf(asOf);
 * }</pre>
 *
 * <p>It may have no baseline, no target and no observation; every question is answered all the same, with a reason where
 * there is no number. Units are compared as they are written: an amount with a unit is never held against one with another
 * or with none, and there is no conversion.
 */
@EntityStyle
@Value.Immutable
public abstract class Measure {

    Measure() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return the id, unique among all entries of the plan} */
    public abstract String getId();

    /** {@return what is measured, in a few words} */
    public abstract @TextLimit String getTitle();

    /** {@return what one of it is, such as {@code people}, {@code GBP}, {@code %} or {@code per 1,000}} */
    public abstract Optional<@TextLimit String> getUnit();

    /** {@return whether it counts people, so that small numbers are suppressed before they are published} */
    @Value.Default
    public boolean isCountOfPeople() {
        return false;
    }

    /** {@return which way is better; empty if that is not stated} */
    public abstract Optional<Direction> getDirection();

    /** {@return how it stood before the change} */
    public abstract Optional<@Valid Baseline> getBaseline();

    /** {@return what it is meant to reach} */
    @Value.Default
    public Target getTarget() {
        return new Target.None(TargetTerms.EMPTY);
    }

    /** {@return what was found, in the order given} */
    public abstract List<@Valid Observation> getObservations();

    /** {@return what others have of the same measure, in the order given} */
    public abstract List<@Valid Comparator> getComparators();

    /** {@return the status given to what is measured} */
    public abstract Optional<ToleranceBands> getBands();

    /** {@return the statuses given by hand, in the order given} */
    public abstract List<@Valid StatusOverride> getOverrides();

    /** {@return what a reader should know, such as what the text leaves open} */
    public abstract Optional<@NoteLimit String> getNote();

    /** {@return where it is printed} */
    public abstract Optional<Source> getSource();

    /** {@return the fields this version does not know} */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.empty();
    }

    // ------------------------------------------------------------------------

    /**
     * What is observed as of a date.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return the actual
     */
    public final Actual actualAsOf(PartialDate asOf) {
        return Actual.of(this, asOf);
    }

    /**
     * How far it is to the target as of a date, and whether the target is met.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return the progress, defined or explained
     */
    public final Progress progressAsOf(PartialDate asOf) {
        return Progress.of(this, asOf);
    }

    /**
     * Which status it has as of a date, by its bands or by hand.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return the status
     */
    public final MeasureStatus statusAsOf(PartialDate asOf) {
        return MeasureStatus.of(this, asOf);
    }

    /**
     * How it compares as of a date.
     *
     * @param asOf the date; a partial one counts from its last day
     * @return a comparison with each comparator whose date has begun by then or that has none, in their order
     */
    public final List<Comparison> comparisonsAsOf(PartialDate asOf) {
        Actual actual = actualAsOf(asOf);
        return getComparators().stream()
                .filter(comparator ->
                        comparator.getDate().map(date -> date.isBegunBy(asOf)).orElse(true))
                .map(comparator -> Comparison.of(this, actual, comparator))
                .toList();
    }

    // ------------------------------------------------------------------------

    final Explanation explain(Reason reason, String found) {
        return new Explanation(reason, "Measure " + getId() + ": " + found);
    }

    final Explanation nothingObserved(PartialDate asOf) {
        return explain(Reason.NO_OBSERVATION, "nothing is observed by " + asOf);
    }

    final Explanation severalValues(Actual actual) {
        return explain(
                Reason.SEVERAL_VALUES, "its latest observations are " + actual + ", with nothing to tell which stands");
    }

    final Explanation inexact(Amount amount) {
        return explain(Reason.INEXACT_VALUE, "the observation '" + amount + "' is not an exact number");
    }

    /** Why an observation has no amount, if it has none. */
    final Optional<Explanation> noNumber(Observation observation) {
        if (observation.findAmount().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                observation.findAnswer().isPresent()
                        ? explain(Reason.KINDS_DIFFER, "a number is wanted, and the observation is a yes or no")
                        : wordsOnly(observation));
    }

    /** Why an observation has no amount in the measure's unit, if it has none. */
    final Optional<Explanation> noAmount(Observation observation) {
        return noNumber(observation).or(() -> otherUnit("observation", observation.getUnit()));
    }

    /** Why an observation that has no answer has none. */
    final Optional<Explanation> noAnswer(Observation observation) {
        return Optional.of(
                observation.findAmount().isPresent()
                        ? explain(Reason.KINDS_DIFFER, "a yes or no is wanted, and the observation is a number")
                        : wordsOnly(observation));
    }

    private Explanation wordsOnly(Observation observation) {
        return explain(
                Reason.WORDS_ONLY,
                "the observation has only the words '"
                        + observation.getAsPrinted().orElse("") + "'");
    }

    /** Why there is no exact baseline in the measure's unit, if there is none. */
    final Optional<Explanation> unusableBaseline() {
        if (getBaseline().isEmpty()) {
            return Optional.of(explain(Reason.NO_BASELINE, "it has no baseline"));
        }
        Baseline baseline = getBaseline().get();
        if (!baseline.getAmount().isExact()) {
            return Optional.of(explain(
                    Reason.INEXACT_BASELINE, "its baseline '" + baseline.getAmount() + "' is not an exact number"));
        }
        return otherUnit("baseline", baseline.getUnit());
    }

    /** The baseline's number, where it is exact. */
    final Fraction baseline() {
        return Fraction.of(getBaseline().orElseThrow().getAmount().getNumber());
    }

    private Optional<Explanation> otherUnit(String thing, Optional<String> unit) {
        if (unit.isEmpty() || unit.equals(getUnit())) {
            return Optional.empty();
        }
        return Optional.of(explain(
                Reason.UNITS_DIFFER,
                "its " + thing + " is in " + unit.get() + ", and the measure "
                        + getUnit().map(own -> "in " + own).orElse("names no unit")));
    }

    /** Refuses a blank id, and bands on values in another order than the direction has. */
    @Value.Check
    protected void check() {
        Ids.require("Measure", "id", getId());
        getBands()
                .filter(bands -> bands.getOn() == ToleranceBands.On.VALUE)
                .ifPresent(bands ->
                        getDirection().ifPresent(direction -> bands.requireOrder("Measure " + getId(), direction)));
    }

    /** Makes a measure. */
    public static final class Builder extends MeasureBuilder {
        Builder() {}
    }
}
